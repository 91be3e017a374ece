// What can be wrong with rankings in conflict.yaml, in Spanish: lists of states, statements, weights.
import type { Catalogue, Params } from "../catalogue.ts";
import { countText, q, quotedList, someOf } from "./case-wording.ts";

/** Where in a statement something is missing, by the words around the place. */
function between(after: Params[string], before: Params[string]): string {
  if (after && before) return `Entre ${q(after)} y ${q(before)}`;
  if (after) return `Después de ${q(after)}`;
  return before ? `Antes de ${q(before)}` : "Aquí";
}

export const caseConflictRankingSentences: Catalogue = {
  "case.preferences-missing": (p) =>
    `No se dice cómo ${Number(p.missingCount) === 1 ? "ordena" : "ordenan"} los estados ${someOf(p.missing, p.missingCount)}. Añada en cada caso un elemento con ranked, statements o weights.`,
  "case.preference-form": (p) =>
    `Un orden de preferencia se da con ranked, con statements o con weights; ${
      Array.isArray(p.given) && p.given.length > 0
        ? `aquí están ${quotedList(p.given)}. Conserve uno`
        : "aquí no hay ninguno. Escriba uno"
    } de los tres.`,
  "case.ties-of-ranked": () =>
    "«ties» va con statements y weights. En una lista ranked, [a, b] son iguales, y {unknown: [a, b]} están en un orden que se desconoce.",
  "case.pattern-in-listed": () =>
    "Aquí se nombran acciones, y este modelo no tiene ninguna: enumera sus estados. Escriba identificadores de estados.",
  "case.ranked-twice": (p) =>
    `${q(p.state)} ya tiene su lugar en esta lista: se nombra, o lo abarcan acciones, más arriba. Suprima uno; un estado se nombra antes que las acciones que lo abarcan.`,
  "case.ranked-nothing-new": () =>
    "No queda ningún estado al que esto se ajuste: todos los que lo hacen están ordenados más arriba, o no pueden darse. Suprímalo o súbalo.",
  "case.ranked-misses": (p) =>
    `A la lista le falta ${someOf(p.missing, p.missingCount)}. Dé a cada estado su lugar; ${
      p.form === "listed" ? "" : "{acción: yes} abarca todos los que se ajustan, y "
    }{unknown: […]}, aquellos cuyo orden se desconoce.`,
  "case.unknown-order-of-one": () =>
    "Un solo estado no tiene un orden que pueda desconocerse. Añada los estados con los que va, o suprima «unknown».",
  "case.confidence-range": (p) =>
    `${q(p.text)} no es un grado de confianza. Escriba un número de 0, nada seguro, a 1, del todo seguro.`,
  "case.no-weights": () => "Aquí ninguna afirmación tiene peso. Escriba «afirmación: número».",
  "case.statement-empty": () => "La afirmación está vacía. Nombre una acción, como en «not a and (b or c)».",
  "case.statement-too-long": (p) =>
    `La afirmación es demasiado larga; el máximo es de ${countText(p.most)} palabras y paréntesis. Escriba una más corta, o varias.`,
  "case.statement-character": (p) =>
    `${q(p.character)} no significa nada en una afirmación. Escriba not, and, or, if, iff, then y paréntesis; un identificador que contenga este carácter va entre comillas dobles.`,
  "case.statement-open-quote": (p) =>
    `Unas comillas dobles se abren en ${q(p.after)} y no se cierran. Ciérrelas después del identificador.`,
  "case.statement-missing-action": (p) =>
    `${between(p.after, p.before)} falta una acción en la afirmación. Escriba una o quite la palabra.`,
  "case.statement-missing-word": (p) =>
    `${between(p.after, p.before)} falta una palabra en la afirmación: and, or, if, iff. Un identificador con espacios va entre comillas dobles.`,
  "case.statement-open-bracket": (p) =>
    `El paréntesis de ${q(p.after)} se abre y no se cierra. Ciérrelo o quítelo.`,
  "case.statement-close-bracket": (p) =>
    `${between(p.after, "")} se cierra un paréntesis que no se abrió. Ábralo o quítelo.`,
  "case.statement-without-then": () =>
    "Una afirmación que empieza por «if» sigue con «then»: if a then b. Añádalo, o escriba b if a.",
  "case.statement-without-if": () => "Hay un «then» sin un «if» delante. Escriba if a then b.",
  "case.statement-conditionals": () =>
    "Una condición que forma parte de una afirmación más larga necesita paréntesis: (a if b) and c, o if (a iff b) then c.",
  "case.statement-idle": (p) =>
    `Esto se cumple en ${p.holds ? "todos los estados" : "ningún estado"}, así que no decide nada. Revíselo o suprímalo.`,
};
