// What a briefing says of an agreement, and what can be wrong with a text of terms, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { listOf, quoted } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const chapter: Catalogue = {
  "agreement.title": () => "Acuerdo alcanzado",
  "agreement.title-of": ({ number }) => `Acuerdo ${number}`,
  "agreement.lead": ({ declared, last, parties, absent }) => {
    if (names(absent).length === 0)
      return `Acordado y firmado sobre el mismo texto por ${listOf(names(parties))}; la última firma es de esta fecha: ${last}.`;
    const signed =
      names(parties).length === 0
        ? "Nadie ha firmado todavía."
        : `Firmas hasta ahora: ${listOf(names(parties))}.`;
    return `Declarado acordado en esta fecha: ${declared}. ${signed} Firmas que faltan: ${listOf(names(absent))}.`;
  },
  "agreement.text-differs": () =>
    "El texto que sigue no es el que nombran las firmas: su huella es otra. Nadie debería apoyarse en él antes de que eso se aclare.",
  "agreement.over-other-text": ({ party, moment }) =>
    `Hay una firma sobre otro texto (${party}), con esta fecha: ${moment}. No cuenta.`,
  "agreement.replaced": ({ issues }) =>
    `Un acuerdo posterior ocupa ahora su lugar en estos asuntos: ${listOf(names(issues))}.`,
  "agreement.note": ({ frame, rules }) =>
    `Los asuntos y las opciones son los de la versión ${frame} del marco del caso; quién debe firmar se sigue de la versión ${rules} de las reglas básicas.`,
  "agreement.hash": ({ hash }) =>
    `Cada firma nombra el texto por su huella SHA-256, ${hash}. Al hacerse este informe no se había comprobado que fuera la de los términos que siguen.`,
  "agreement.hash-checked": ({ hash }) =>
    `Cada firma nombra el texto por su huella SHA-256, ${hash}. Los términos que siguen tienen esa huella.`,
  "agreement.note-times": () => "Los momentos son aquellos en que el registro de la sala recibió los actos.",
  "agreement.unnamed-seat": ({ seat }) => `el asiento ${seat}`,
};

const parts: Catalogue = {
  "agreement.terms-caption": () => "Lo acordado",
  "agreement.column-choice": () => "Elección",
  "agreement.column-wording": () => "Redacción",
  "agreement.title-in-full": () => "Redacciones de varios párrafos",
  "agreement.title-conditions": () => "Condiciones",
  "agreement.once-accepted": ({ act }) => `Una vez aceptado el acto cuya huella empieza por ${act}.`,
  "agreement.none-open": () => "Estos términos deciden todos los asuntos del caso.",
  "agreement.open": ({ issues }) => `Asuntos que estos términos dejan abiertos: ${listOf(names(issues))}.`,
  "agreement.signatures-caption": () => "Aceptaciones y firmas",
  "agreement.column-seat": () => "Asiento",
  "agreement.column-speaks-for": () => "Habla en nombre de",
  "agreement.column-accepted": () => "Aceptado",
  "agreement.column-read-back": () => "Releído",
  "agreement.column-signed": () => "Firmado",
  "agreement.tabled-at": ({ moment }) => `${moment}, al proponerlo`,
  "agreement.not-accepted": () => "no",
  "agreement.not-signed": () => "todavía no",
  "agreement.understood-own-text": () => "declaró los términos",
  "agreement.understood-not-read-back": () => "todavía no",
  "agreement.understood-awaiting-reply": () => "sí; aún sin respuesta",
  "agreement.understood-corrected": () => "sí; corregido",
  "agreement.understood-confirmed": () => "sí; confirmado",
  "agreement.title-read-backs": () => "Lo que dijo cada asiento al releerlo",
  "agreement.read-back-at": ({ moment }) => `, ${moment}`,
  "agreement.no-reply": () => "Aún sin respuesta.",
  "agreement.confirmed-at": ({ moment }) => `Confirmado en esta fecha: ${moment}.`,
  "agreement.corrected-at": ({ moment }) => `Corregido en esta fecha (${moment}):`,
};

const FIELDS: Readonly<Record<string, string>> = {
  title: "el título",
  frame: "la versión del marco del caso",
  rules: "la versión de las reglas básicas",
  offer: "la oferta",
  name: "el nombre",
  issue: "el nombre del asunto",
  option: "la opción",
  choice: "el nombre de la opción",
  unit: "la unidad",
  wording: "la redacción",
  words: "las palabras",
  "once-accepted": "lo que debe aceptarse antes",
  "speaks-for": "en nombre de quién habla",
};

/** What is not the same, and how it stands in the first text and in the second. */
function differs(place: string, { field, before, after }: Params): string {
  if (field === "order") return `${place}: no coincide el orden.`;
  if (field === "entry") return `${place}: solo en el ${before === null ? "segundo" : "primer"} texto.`;
  const side = (value: Params[string]) => (value === null ? "nada" : quoted(String(value)));
  return `${place}: no coincide ${FIELDS[String(field)] ?? field}; ${side(before)} en el primer texto, ${side(after)} en el segundo.`;
}

/** The kind of thing with its name; the kind alone where the difference is not in one of them. */
const place = (one: string, many: string, { name }: Params) =>
  name === "" ? many : `${one} ${quoted(String(name))}`;

const texts: Catalogue = {
  "agreement.plain-wording": ({ issue, option }) => `Sobre ${quoted(String(issue))}: ${option}.`,
  "agreement.nothing-chosen": () =>
    "No se ha elegido ninguna opción en ningún asunto, así que no hay nada que acordar.",
  "agreement.text-newer": () =>
    "El texto de los términos está en una versión del formato que este programa no conoce. Uno más nuevo quizá la conozca.",
  "agreement.text-not-terms": () =>
    "Esto no es un texto de términos: su primera línea debe ser «parley/terms/1», y nada más.",
  "agreement.text-unreadable": ({ line }) =>
    `La línea ${line} no es como la tendría un texto de términos. Puede haber cambiado por el camino; conviene obtener el texto otra vez de la sala.`,
  "agreement.differs-head": (p) => differs("Términos en conjunto", p),
  "agreement.differs-party": (p) => differs(place("Parte", "Partes", p), p),
  "agreement.differs-term": (p) => differs(place("Asunto", "Asuntos", p), p),
  "agreement.differs-condition": (p) => differs(place("Condición", "Condiciones", p), p),
  "agreement.differs-open": (p) => differs(place("Asunto abierto", "Asuntos abiertos", p), p),
  "agreement.differs-signs": (p) => differs(place("Firmante", "Firmantes", p), p),
};

export const agreementSentences: Catalogue = { ...chapter, ...parts, ...texts };
