// What can be wrong with the shape of a document, in Spanish: keys, kinds of values, numbers, dates, names.
import type { Catalogue, Params } from "../catalogue.ts";
import { countText, didYouMean, listed, q, quotedList } from "./case-wording.ts";
import { listOf } from "./wording.ts";

const KINDS: Readonly<Record<string, string>> = {
  text: "un nombre u otro texto",
  number: "un número",
  interval: "[menor, mayor]",
  list: "una lista (líneas que empiezan por «- », o [a, b])",
  map: "un grupo de líneas «clave: valor»",
  boolean: "sí o no",
};

const FOUND: Readonly<Record<string, string>> = {
  ...KINDS,
  text: "texto",
  list: "una lista",
  map: "un grupo de claves",
  interval: "una lista",
};

export const caseStructureSentences: Catalogue = {
  "case.newer-format": (p) =>
    `El archivo tiene el formato ${p.text}; esta versión de Parley lee el formato ${p.known}. Use para él una versión más reciente de Parley.`,
  "case.unknown-format": (p) =>
    `${q(p.text)} no es un formato que Parley conozca. Escriba «format: ${p.known}».`,
  "case.unknown-key": (p) => `${q(p.key)} no es una clave que corresponda aquí. ${suggestionOr(p)}`,
  "case.missing-key": (p) =>
    p.of
      ? `Falta ${q(p.key)} en este elemento de ${q(p.of)}. Añádalo.`
      : `Falta ${q(p.key)}. Añada una línea «${p.key}: ${p.key === "format" ? "1" : "…"}».`,
  "case.empty-value": (p) => `${q(p.key)} no tiene valor. Escriba uno o borre la línea.`,
  "case.empty-list": (p) => `La lista ${q(p.key)} está vacía. Complétela o bórrela.`,
  "case.wrong-kind": (p) => {
    const expected = listed(p.expected).map((kind) => KINDS[kind] ?? kind);
    const found = FOUND[String(p.found)] ?? p.found;
    const what = p.isEntry ? `Un elemento de ${q(p.key)}` : p.key ? q(p.key) : "El archivo";
    return `${what} debería ser ${expected.length > 0 ? listOf(expected, "or") : "otra cosa"}, y es ${found}.`;
  },
  "case.unknown-value": (p) => `${q(p.text)} no es un valor posible de ${q(p.key)}. ${suggestionOr(p)}`,
  "case.empty-range": (p) => `El intervalo de ${q(p.key)} no dice nada. Dele atLeast, atMost o not.`,
  "case.interval-form": (p) => `${q(p.key)} debería ser un número, o dos entre corchetes: [menor, mayor].`,
  "case.interval-upside-down": (p) =>
    `El intervalo va de ${p.low} hacia abajo hasta ${p.high}. Escriba primero el número menor.`,
  "case.number": (p) => `${q(p.text)} no es un número. Escriba un número como 12, -0.5 o 1/3.`,
  "case.number-comma": (p) =>
    `${q(p.text)} no es un número aquí. Escriba los decimales con un punto: ${p.mended}.`,
  "case.number-percent": (p) =>
    `${q(p.text)} lleva un signo de porcentaje. Escriba solo el número: ${p.mended}.`,
  "case.number-not-finite": (p) =>
    `${q(p.text)} no es un número con el que se pueda calcular. Escriba un número corriente o un intervalo.`,
  "case.number-range": (p) => `${q(p.text)} se lee como un intervalo. Escríbalo así: [${p.low}, ${p.high}].`,
  "case.number-too-long": (p) =>
    `El número ${q(p.text)} tiene más de ${countText(p.longest)} caracteres. Escriba uno más corto.`,
  "case.date": (p) =>
    `${q(p.text)} no es una fecha del calendario. Escriba 2025-05-07, 2025-05, 2025 o 2025-05-07T14:30Z.`,
  "case.id-on-lines": (p) =>
    `El nombre ${q(p.id)} ocupa varias líneas o contiene un tabulador. Escríbalo en una sola línea.`,
  "case.unknown-issue": (p) => `${q(p.text)} no es un asunto de case.yaml. ${didYouMean(p)}`,
  "case.unknown-option": (p) => `${q(p.text)} no es una opción del asunto ${q(p.issue)}. ${didYouMean(p)}`,
  "case.unknown-number": (p) =>
    `${q(p.text)} no es un valor del asunto ${q(p.issue)}, que va por pasos de ${p.from} a ${p.to}. ${
      p.suggestion ? `¿Quiso decir ${p.suggestion}?` : "Escriba uno de sus valores o cambie su paso."
    }`,
  "case.unknown-source": (p) => `${q(p.text)} no es una fuente de case.yaml. ${didYouMean(p)}`,
  "case.unknown-voice": (p) => `${q(p.text)} no es ni una parte ni otra voz de case.yaml. ${didYouMean(p)}`,
  "case.unknown-act": (p) => `${q(p.text)} no es un acto del registro. ${didYouMean(p)}`,
};

function suggestionOr({ suggestion, known }: Params): string {
  return suggestion ? `¿Quiso decir ${q(suggestion)}?` : `Aquí se conocen: ${quotedList(known)}.`;
}
