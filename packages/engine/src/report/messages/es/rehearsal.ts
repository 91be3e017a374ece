// Why a rehearsal cannot be played, and what a strategy that was typed does not fit, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { texts } from "./talks-wording.ts";
import { counted, listOf, ofAll, quoted } from "./wording.ts";

const PARTIES = { one: "parte", many: "partes", gender: "f" } as const;

const q = (value: Params[string]): string => quoted(String(value));

function instead({ nearest, known }: Params): string {
  if (nearest !== null) return `¿Quiso decir ${nearest}?`;
  return texts(known).length > 0 ? `Existen: ${listOf(texts(known))}.` : "Por ahora no existe ninguno.";
}

const typed: Catalogue = {
  "rehearsal.unknown-strategy": (p) => `No existe ninguna estrategia llamada ${q(p.name)}. ${instead(p)}`,
  "rehearsal.unknown-acceptance": (p) =>
    `No existe ninguna condición de aceptación llamada ${q(p.name)}. ${instead(p)}`,
  "rehearsal.unknown-joining": (p) =>
    `No existe ninguna forma de sumarse a una votación llamada ${q(p.name)}. ${instead(p)}`,
  "rehearsal.unknown-model": (p) =>
    `No existe ningún modelo de la otra parte llamado ${q(p.name)}. ${instead(p)}`,
  "rehearsal.unknown-protocol": (p) => `No existe ningún protocolo llamado ${q(p.name)}. ${instead(p)}`,
  "rehearsal.bad-setting": ({ text }) =>
    `${q(text)} no es un ajuste. Los ajustes van tras dos puntos y separados por comas, como en boulware:e=0.1,accept=next.`,
  "rehearsal.setting-twice": ({ name }) => `El ajuste ${name} aparece dos veces. Quite uno.`,
  "rehearsal.unknown-setting": (p) =>
    texts(p.known).length > 0
      ? `${p.kind} no tiene ningún ajuste ${p.name}. ${instead(p)}`
      : `${p.kind} no tiene ajustes; tampoco uno llamado ${p.name}.`,
  "rehearsal.setting-out-of-range": ({ name, text, least, most }) =>
    `${name} es un número de ${least} a ${most}, no ${q(text)}.`,
};

const ground: Catalogue = {
  "rehearsal.one-party": ({ count }) =>
    `Un ensayo necesita al menos dos partes; el caso tiene ${counted(Number(count), PARTIES)}.`,
  "rehearsal.no-deal-unknown": ({ parties, ids }) =>
    `No se sabe cuánto vale la falta de acuerdo en el caso ${ofAll(texts(parties))}. Dígalo en el perfil, o dé un valor con el que jugar para ${listOf(texts(ids))}.`,
  "rehearsal.too-much-together": () =>
    "En este caso dependen unas de otras demasiadas cuestiones, por líneas rojas, interacciones o combinaciones imposibles, de modo que no pueden jugarse una a una.",
  "rehearsal.nothing-allowed": () =>
    "El caso no permite ningún paquete, de modo que no hay nada de lo que hablar.",
  "rehearsal.refuses-everything": ({ party }) =>
    `Las líneas rojas rechazan todos los paquetes en el caso ${ofAll([String(party)])}: no queda nada que ofrecer ni que aceptar.`,
  "rehearsal.seats": ({ protocol, count, least, most }) =>
    `${protocol} es para entre ${least} y ${most} partes; aquí hay ${count}.`,
  "rehearsal.strategy-for-two": ({ strategy, count, fits }) =>
    `${strategy} es solo para dos partes; aquí hay ${count}. Ponga en su lugar ${listOf(texts(fits), "or")}.`,
  "rehearsal.no-such-side": ({ strategy, number, count }) =>
    `${strategy} solo se suma si lo hace la parte ${number}; aquí hay ${count} partes. Indique otra con join-side.`,
  "rehearsal.gives-way-by-clock": ({ strategies }) => {
    const [verb, never] = texts(strategies).length === 1 ? ["cede", "lo hace"] : ["ceden", "lo hacen"];
    return `${listOf(texts(strategies))} ${verb} según el reloj; sin un plazo nunca ${never}.`;
  },
};

/** A number as it was given, with the sign that is meant for it. */
function plain(value: Params[string]): string {
  return String(value).replace(/-/g, "−");
}

/** As they are typed; kept in milliseconds. */
function hours(milliseconds: Params[string]): string {
  return plain(Number((Number(milliseconds) / 3_600_000).toFixed(6)));
}

function whose({ party }: Params): string {
  if (party === null) return "Para todas las partes";
  return typeof party === "number" ? `Parte ${party}` : `Para ${party}`;
}

const terms: Catalogue = {
  "rehearsal.bad-rounds": ({ rounds, most }) =>
    `El número de rondas es un número entero de 1 a ${most}, no ${plain(rounds)}.`,
  "rehearsal.bad-time-limit": ({ limit }) => `El límite de tiempo es mayor que 0 horas, no ${hours(limit)}.`,
  "rehearsal.bad-turn-time": ({ least, most }) =>
    `Un turno dura más que nada, y como mucho lo que su duración mayor: de ${hours(least)} a ${hours(most)} horas no puede jugarse.`,
  "rehearsal.bad-discount": (p) =>
    `${whose(p)}: lo que un acuerdo conserva de su valor por ronda es mayor que 0 y como mucho 1, no ${plain(p.discount)}.`,
  "rehearsal.bad-cost": (p) =>
    `${whose(p)}: lo que cuesta esperar, y lo que eso aumenta, son 0 o más, no ${plain(p.cost)} y ${plain(p.mounting)}.`,
  "rehearsal.cost-beyond-counting": (p) =>
    `${whose(p)}: en ${counted(Number(p.rounds), { one: "ronda", many: "rondas", gender: "f" })} lo que cuesta esperar crecería más allá de toda cuenta. Ponga una proporción menor, o menos rondas.`,
  "rehearsal.bad-breakdown": ({ breakdown }) =>
    `El riesgo de que se rompan las conversaciones es 0 o más y menor que 1, no ${plain(breakdown)}.`,
  "rehearsal.bad-shock-round": ({ round, what }) =>
    `Las rondas son números enteros desde 0, de modo que ${q(what)} no puede ocurrir en la ronda ${plain(round)}.`,
};

export const rehearsalSentences: Catalogue = { ...typed, ...ground, ...terms };
