// What the chapter "Will it hold?" says of moves, in Spanish: what would pay, what deters it, how to get there, what would have to change.
// Names of sides may be singular or plural, masculine or feminine, so that nothing agrees with them.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { counted, countInWords, listOf, type Noun, RANKS, SITUATIONS } from "./wording.ts";

const MOVES: Noun = { one: "movimiento posible", many: "movimientos posibles", gender: "m" };

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const ranks = (count: Params[string]) => counted(Math.abs(Number(count)), RANKS);
const words = (count: Params[string]) => (Number(count) === 1 ? "uno" : countInWords(Number(count)));

const holding: Catalogue = {
  "hold.title-holds": () => "¿Qué la sostiene y qué la haría caer?",
  "hold.held-lead": () => "La situación que debe sostenerse:",
  "hold.maker-unseen": () =>
    "– sin conocimiento de esta situación y, por tanto, de nada de lo que apartarse.",
  "hold.maker-no-move": () => "– ningún movimiento para apartarse de ella.",
  "hold.maker-content": ({ moves, margin }) =>
    `– ${Number(moves) === 1 ? "un movimiento posible, con el que no ganaría" : `${counted(Number(moves), MOVES)}, con ninguno de los cuales ganaría`}. ${
      margin === null
        ? "Eso no cambiaría por muy abajo que llegara a situar esta situación."
        : Number(margin) === 0
          ? "Pero alguna otra situación es igual de buena para esa parte: si llegara a situar esta un puesto más abajo, ganaría moviéndose."
          : `Ganaría moviéndose solo si llegara a situar esta situación más de ${ranks(margin)} más abajo.`
    }`,
  "hold.maker-tempted": ({ count, moves, open, threats, margin, threatMargin, still }) => {
    const total = Number(count);
    const lead =
      Number(moves) === 1
        ? "– un movimiento posible, con el que ganaría."
        : `– ${counted(Number(moves), MOVES)}; ganaría con ${partOf(total, Number(moves))}.`;
    if (Number(open) > 0) {
      const from =
        Number(open) === total ? (total === 1 ? "" : ` de ninguno de ellos`) : ` de ${words(open)} de ellos`;
      return `${lead} Nada disuade a esa parte${from}. La situación tendría que subir ${ranks(threatMargin)} en su orden ${threatMargin === still ? "para no ganar nada moviéndose" : "para que bastara una amenaza"}.`;
    }
    if (Number(threats) > 0) {
      const from = Number(threats) === total ? "" : ` de ${words(threats)} de ellos`;
      return `${lead} Solo una amenaza disuade a esa parte${from}. La situación tendría que subir ${ranks(margin)} en su orden ${margin === still ? "para no ganar nada moviéndose" : "para que bastara una respuesta creíble"}.`;
    }
    return `${lead} ${total === 1 ? "Una respuesta creíble disuade" : "Respuestas creíbles disuaden"} a esa parte${
      margin === null || Number(margin) === 0
        ? "."
        : `, y ${total === 1 ? "seguiría" : "seguirían"} haciéndolo aunque llegara a situar esta situación hasta ${ranks(margin)} más abajo.`
    }`;
  },
  "hold.deviation": ({ party, move, label, gain }) =>
    `Si ${ending(`${party} ${move}`, label)}, esa parte queda ${ranks(gain)} más arriba.`,
  "hold.answer": ({ steps, label }) => `Entonces ${ending(listOf(names(steps)), label)}.`,
  "hold.answer-restores": ({ party }) =>
    `Eso devuelve las cosas a como estaban, sin ninguna ganancia para ${party}.`,
  "hold.answer-loss": ({ party, loss }) =>
    Number(loss) === 0
      ? `El resultado no es mejor que al principio para ${party}.`
      : `El resultado está ${ranks(loss)} más abajo que al principio para ${party}.`,
  "hold.deterred-firm": () => "Cada paso de la respuesta conviene a quien lo da, y no hay modo de eludirla.",
  "hold.deterred-escapable": (p) => `Cada paso de la respuesta conviene a quien lo da.${wayRound(p, "Pero")}`,
  "hold.deterred-threat": ({ parties }) =>
    `Pero eso es solo una amenaza: no sería una ganancia para ${listOf(names(parties))}. Con todo, no hay modo de eludirla.`,
  "hold.deterred-escapable-threat": (p) =>
    `Pero eso es solo una amenaza: no sería una ganancia para ${listOf(names(p.parties))}.${wayRound(p, "Y")}`,
  "hold.deterred-none": () =>
    "Hagan lo que hagan después las demás partes, queda más arriba que al principio.",
  "hold.step": ({ party, move }) => `${party} ${move}`,
  "hold.coalitions-none": ({ count, parties }) =>
    Number(count) === 1
      ? `En conjunto, no hay ningún movimiento que sea a la vez una ganancia para ${listOf(names(parties))}.`
      : `Ningún grupo de partes ganaría abandonándola en conjunto (grupos examinados: ${words(count)}).`,
  "hold.coalitions-lead": () => "Qué podrían hacer los grupos en conjunto:",
  "hold.coalition-leaves": ({ parties, label, steps, gain, answered, more, decided }) => {
    const others =
      Number(more) > 0
        ? ` (una de ${words(Number(more) + 1)} maneras en que ganan todas las partes del grupo)`
        : "";
    const answer = {
      credible: "Las demás partes tienen una respuesta creíble que quita su ganancia a una de ellas.",
      threat:
        "Las demás partes podrían quitar su ganancia a una de ellas, pero no convendría a todas las demás: es solo una amenaza.",
      none: "Las demás partes no tienen ninguna respuesta que quite la ganancia a nadie.",
      nobody: "No queda nadie más que pueda responder.",
    }[String(answered)];
    return `${capitalise(listOf(names(parties)))}: ganancia conjunta si ${ending(listOf(names(steps)), label)}; cada una queda al menos ${ranks(gain)} más arriba${others}. ${answer}${decided ? "" : " No se examinaron todas las maneras."}`;
  },
  "hold.coalition-undecided": ({ parties }) =>
    `${capitalise(listOf(names(parties)))}: sin decidir, la búsqueda llegó a su límite.`,
};

function wayRound({ party, move, gain }: Params, joint: "Y" | "Pero"): string {
  if (move === null || move === undefined) return "";
  return ` ${joint} puede eludirse: si entonces ${party} ${move}, esa parte queda ${ranks(gain)} más arriba que al principio.`;
}

/** `uno de ellos`, `ambos`, `todos ellos`, of so many. */
function partOf(count: number, all: number): string {
  if (count !== all) return `${words(count)} de ellos`;
  return count === 2 ? "ambos" : "todos ellos";
}

/** What was done, with the situation that comes of it, unless that was just named. */
function ending(told: string, label: Params[string]): string {
  return told.endsWith(`situación ${label}`) ? told : `${told} (situación ${label})`;
}

const ways: Catalogue = {
  "hold.title-ways": () => "¿Cómo se llega ahí?",
  "hold.today": () => "Hoy:",
  "hold.today-R": () => "Nadie tiene motivo para dar el primer paso.",
  "hold.today-SSEQ": () =>
    "Los movimientos para apartarse que convendrían a alguien quedan disuadidos por respuestas que las demás partes querrían dar.",
  "hold.today-SEQ": () =>
    "Los movimientos para apartarse que convendrían a alguien quedan disuadidos por respuestas que las demás partes querrían dar.",
  "hold.today-SMR": () =>
    "Solo una amenaza mantiene ahí las cosas. Si nadie la cree, puede moverse quien ganaría con ello.",
  "hold.today-GMR": () =>
    "Solo una amenaza débil mantiene ahí las cosas. Si nadie la cree, puede moverse quien ganaría con ello.",
  "hold.today-leaves": ({ parties }) =>
    `Nada mantiene ahí las cosas: moverse sería una ganancia para ${listOf(names(parties))}, y ninguna respuesta lo disuade.`,
  "hold.ways-too-large": () => "Hay demasiados movimientos para buscar todos los caminos desde aquí.",
  "hold.way": ({ label, name, steps, reluctant }) => {
    const told = names(steps);
    const free = told.length === 1 ? " Conviene a quien lo hace." : " Cada paso conviene a quien lo da.";
    // One such step is marked where it is told.
    const costly =
      Number(reluctant) > 1 ? ` Pasos que habría que dar sin ganancia: ${words(reluctant)}.` : "";
    return `A ${label}${name === null ? "" : ` (${name})`}: ${told.join("; después, ")}.${Number(reluctant) === 0 ? free : costly}`;
  },
  "hold.step-worse": ({ step }) => `${step} (lo que por el momento deja peor a esa parte)`,
  "hold.step-same": ({ step }) => `${step} (lo que por sí solo no cambia nada para esa parte)`,
  "hold.more-ways": ({ count }) => `Y ${count} más; «parley stability --json» los enumera todos.`,
  "hold.unreachable": ({ labels, more }) =>
    `Ninguna sucesión de movimientos lleva desde aquí a ${listOf(names(labels), "or")}${Number(more) > 0 ? `, ni a ${counted(Number(more), { ...SITUATIONS, one: "situación más", many: "situaciones más" })}` : ""}.`,
};

const rises: Catalogue = {
  "hold.title-rises": () => "¿Qué tendría que preferir cada parte?",
  "hold.rises-none": () =>
    "Nada: con los órdenes de preferencia dados, nadie ganaría abandonando la situación.",
  "hold.rises-lead": ({ label }) =>
    `Cuántos puestos tendría que subir la situación ${label} en el orden de una parte para que esa parte se quedara, sin que cambien los demás órdenes. La última fila es lo que hace falta, sumado, para que se queden todas a la vez. No tiene por qué ser la suma de las filas de arriba, pues a una situación que gusta más a las demás vuelven antes.`,
  "hold.rises-caption": () => "Puestos que tiene que subir la situación para que una parte se quede",
  "hold.rises-unseen": () => "Para todas a la vez no se calcula donde alguien no ve todas las situaciones.",
  "hold.column-for": () => "Para",
  "hold.column-R": () => "no ganar nada moviéndose",
  "hold.column-GMR": () => "que la sostenga una amenaza débil",
  "hold.column-SMR": () => "que la sostenga una amenaza",
  "hold.column-SEQ": () => "que la sostenga una respuesta creíble",
  "hold.column-SSEQ": () => "que la sostenga una respuesta creíble que no puede eludirse",
  "hold.rises-others": ({ concepts }) =>
    `Para ${listOf(names(concepts))} nada tiene que cambiar: se sostiene tal como está.`,
  "hold.all-together": () => "Todas a la vez",
  "hold.rise-of": ({ party, rise }) => `${ranks(rise)} en el orden correspondiente a ${party}`,
  "hold.joint-rise": ({ concepts, parts, proven }) =>
    `Todas a la vez, para ${listOf(names(concepts))}: ${listOf(names(parts))}${proven ? "" : "; es suficiente, pero no está demostrado que sea lo mínimo"}.`,
};

export const holdMoveSentences: Catalogue = { ...holding, ...ways, ...rises };
