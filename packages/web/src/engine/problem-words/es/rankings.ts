// What can be wrong with what each prefers, as the page says it in Spanish. Statements are typed, so their words stand as they are typed.
import type { PageSentences } from "../phrases.ts";

export const rankings: PageSentences = {
  "case.preferences-missing": (p, { some }) =>
    `Todavía no se dice qué se prefiere en estos casos: ${some(p.missing, p.missingCount)}. Dígalo en «Qué prefiere cada parte».`,
  "case.preference-form": () =>
    "Lo que una parte prefiere se dice de una sola manera: en afirmaciones, en afirmaciones con pesos u ordenando las situaciones. Elija una.",
  "case.ties-of-ranked": () =>
    "Lo que significan los empates se dice de las afirmaciones. Donde se ordenan las situaciones, se dice en cada una si es tan buena como la anterior.",
  "case.pattern-in-listed": () =>
    "Aquí se nombran acciones, y este modelo no tiene ninguna: enumera sus situaciones. Ordénelas.",
  "case.ranked-twice": (p, { q }) =>
    `${p.state ? `La situación ${q(p.state)}` : "Una situación"} ya tiene su lugar en este orden, más arriba. Empiece el orden de nuevo.`,
  "case.ranked-nothing-new": () =>
    "Todo lo que abarca este lugar del orden tiene el suyo más arriba, o no puede darse. Empiece el orden de nuevo.",
  "case.ranked-misses": (p, { some, nothingDone }) => {
    const missing = Array.isArray(p.missing) ? p.missing.map((one) => one || nothingDone) : [];
    return `Al orden le falta ${some(missing, p.missingCount)}. Dé a cada situación su lugar.`;
  },
  "case.unknown-order-of-one": () =>
    "Una sola situación no tiene un orden que pueda desconocerse. Diga cómo es comparada con la anterior.",
  "case.no-weights": () => "Aquí ninguna afirmación tiene peso. Añada una.",
  "case.statement-character": (p, { q }) =>
    `${q(p.character)} no significa nada en una afirmación. Escriba not, and, or, if, iff, then, paréntesis y nombres cortos de acciones; un nombre corto que contenga este carácter va entre comillas dobles.`,
  "case.statement-open-quote": (p, { q }) =>
    `Unas comillas dobles se abren en ${q(p.after)} y no se cierran. Ciérrelas después del nombre corto.`,
  "case.statement-missing-word": (p, { q }) =>
    `${p.after ? `Después de ${q(p.after)}` : p.before ? `Antes de ${q(p.before)}` : "Aquí"} falta una palabra en la afirmación: and, or, if, iff. Un nombre corto con espacios va entre comillas dobles.`,
  "case.statement-idle": (p) =>
    `Esto se cumple en ${p.holds ? "todas las situaciones" : "ninguna situación"}, así que no decide nada. Revíselo o suprímalo.`,
};
