// What can be wrong with a what-if, and where it does not fit its case, as the page says it in Spanish.
import { listed, type PageSentences } from "../phrases.ts";

export const whatIfs: PageSentences = {
  "case.duplicate-what-if": (p, { q }) => `El supuesto ${q(p.id)} figura dos veces. Quite uno.`,
  "case.what-if-party-change": () =>
    "Un cambio de lo que quiere una parte dice más o menos que una sola cosa. Quite el supuesto y hágalo de nuevo.",
  "case.what-if-change": () =>
    "No puede saberse qué cambia uno de los cambios. Quite el supuesto y hágalo de nuevo.",
  "case.what-if-file": (p) =>
    `Un cambio es de ${p.file}, que un supuesto no puede cambiar. Quite el supuesto y hágalo de nuevo.`,
  "case.what-if-unknown-party": (p, { q, nearest }) =>
    `${q(p.text)} no es una parte de este caso. ${nearest(p)}`,
  "case.what-if-nothing-there": (p, { named }) =>
    p.step
      ? `Un cambio es de ${named(p.step)} en ${p.file}, donde no hay tal cosa. Quite el supuesto o hágalo de nuevo.`
      : `Un cambio es de ${p.file}, que este caso no tiene. Quite el supuesto o hágalo de nuevo.`,
  "case.what-if-breaks": (p, { q, places, count }) =>
    `Con sus cambios, el supuesto ${q(p.whatIf)} deja ${Number(p.count) === 1 ? "un error" : `${count(p.count)} errores`} en ${listed(p.files).length > 0 ? places(p.files) : "el caso"}, que se dice a continuación. No se tiene en cuenta hasta que se corrija.`,
};
