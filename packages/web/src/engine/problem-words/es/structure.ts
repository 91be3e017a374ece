// What can be wrong with the shape of what is written, as the page says it in Spanish: things missing, of the wrong kind, or unknown.
import { listed, type PageSentences } from "../phrases.ts";

const KINDS: Readonly<Record<string, string>> = {
  text: "un nombre u otro texto",
  number: "un número",
  interval: "dos números, primero el menor",
  list: "una lista",
  map: "varias cosas, cada una con su nombre",
  boolean: "sí o no",
};

export const structure: PageSentences = {
  "case.unknown-format": (p, { q }) =>
    `El archivo dice que tiene el formato ${q(p.text)}, que Parley no conoce. Abra el caso con el formato ${p.known}.`,
  "case.unknown-key": (p, { q }) =>
    `El archivo dice aquí algo bajo ${q(p.key)}, que Parley no conoce. No cuenta para nada; corríjalo en el archivo.`,
  "case.missing-key": (p, { what }) => `Falta ${what(p)}. Rellénelo.`,
  "case.empty-value": (p, { what }) => `No se ha escrito ${what(p)}. Rellénelo o quítelo.`,
  "case.empty-list": (p, { what }) => `No tiene nada ${what(p)}. Añádale algo.`,
  "case.wrong-kind": (p, { what, begins }) => {
    const expected = listed(p.expected).map((kind) => KINDS[kind] ?? KINDS.text);
    const wanted = expected.length > 0 ? expected.join(", o ") : "otra cosa";
    return `${begins(what(p))}: debería ser ${wanted}, y es ${KINDS[String(p.found)] ?? "otra cosa"}.`;
  },
  "case.unknown-value": (p, { q, what }) => `${q(p.text)} no significa nada para ${what(p)}. Elija de nuevo.`,
  "case.empty-range": (p, { what }) => `El intervalo dado para ${what(p)} no dice nada. Elija lo que abarca.`,
  "case.interval-form": (p, { what, begins }) =>
    `${begins(what(p))}: debería ser un número, o dos: el menor y el mayor que puede ser.`,
  "case.number-range": (p, { q }) =>
    `${q(p.text)} se lee como un intervalo. Dé por separado el número menor, ${p.low}, y el mayor, ${p.high}.`,
  "case.unusable-key": () => "Este nombre no puede usarse. Elija otro.",
  "case.id-on-lines": () =>
    "Un nombre ocupa varias líneas o contiene un tabulador. Escríbalo en una sola línea.",
  "case.unknown-issue": (p, { q, nearest }) => `${q(p.text)} no es un asunto de este caso. ${nearest(p)}`,
  "case.unknown-source": (p, { q, nearest }) => `${q(p.text)} no es una fuente de este caso. ${nearest(p)}`,
  "case.unknown-voice": (p, { q, nearest }) =>
    `${q(p.text)} no es ni una parte ni otra voz de este caso. ${nearest(p)}`,
};
