// What can be wrong with a what-if, and where it does not fit its case, as the page says it in Spanish.
import { lastKind, listed, type PageSentences } from "../phrases.ts";

/** By the list in which they stand. */
const THINGS: Readonly<Record<string, string>> = {
  parties: "una parte",
  others: "otra voz",
  issues: "un asunto",
  options: "una opción",
  impossible: "una combinación imposible",
  sources: "una fuente",
  redLines: "una línea roja",
  demands: "una demanda",
  interactions: "lo que valen juntas unas opciones",
  comparisons: "una comparación de paquetes",
  decisionMakers: "quien actúa",
  actions: "una acción",
  states: "una situación",
  infeasible: "una combinación imposible",
  variants: "una variante",
  acts: "un acto",
};

export const whatIfs: PageSentences = {
  "case.duplicate-what-if": (p, { q }) => `El supuesto ${q(p.id)} figura dos veces. Quite uno.`,
  "case.what-if-party-change": () =>
    "Un cambio de lo que quiere una parte dice más o menos que una sola cosa. Quite el supuesto y hágalo de nuevo.",
  "case.what-if-change": () =>
    "No puede saberse qué cambia uno de los cambios. Quite el supuesto y hágalo de nuevo.",
  "case.what-if-file": (p) =>
    `Un cambio es de ${p.file}, que un supuesto no puede cambiar. Quite el supuesto y hágalo de nuevo.`,
  "case.what-if-unknown-party": () =>
    "Un paso se refiere a lo que quiere una parte que ya no está en el caso. Quite el paso.",
  "case.what-if-nothing-there": (p) =>
    p.step
      ? `Un paso se refiere a ${THINGS[lastKind(p.path)] ?? "algo"} que ya no está en ${p.file}. Quite el paso.`
      : `Un paso se refiere a ${p.file}, que este caso no tiene. Quite el paso.`,
  "case.what-if-breaks": (p, { q, places, count }) =>
    `Con sus cambios, el supuesto ${q(p.whatIf)} deja ${Number(p.count) === 1 ? "un error" : `${count(p.count)} errores`} en ${listed(p.files).length > 0 ? places(p.files) : "el caso"}, que se dice a continuación. No se tiene en cuenta hasta que se corrija.`,
};
