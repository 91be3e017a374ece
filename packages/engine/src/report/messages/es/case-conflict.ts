// What can be wrong with conflict.yaml, in Spanish: decision makers, actions, states, moves, coalitions, variants.
import type { Catalogue, Params } from "../catalogue.ts";
import { countText, didYouMean, listed, q, someOf } from "./case-wording.ts";

const makers: Catalogue = {
  "case.too-few-makers": (p) =>
    `Un conflicto necesita al menos dos decisores; aquí ${Number(p.count) === 0 ? "no hay ninguno" : "hay uno"}. Añada aquellos cuyos movimientos importan.`,
  "case.duplicate-maker": (p) =>
    `El decisor ${q(p.id)} figura dos veces. Dé a cada decisor un identificador propio.`,
  "case.unknown-maker": (p) => `${q(p.text)} no es un decisor de este modelo. ${didYouMean(p)}`,
  "case.duplicate-action": (p) =>
    `La acción ${q(p.id)} figura dos veces. Dé a cada acción un identificador propio.`,
  "case.action-of-two": (p) =>
    `Tanto ${q(p.owner)} como ${q(p.maker)} tienen una acción ${q(p.id)}. Dé a una de ellas otro identificador, pues las afirmaciones nombran solo las acciones.`,
  "case.reserved-action": (p) =>
    `${q(p.id)} tiene un significado propio en afirmaciones y órdenes y no puede nombrar una acción. Elija otro identificador.`,
  "case.unknown-action": (p) => `${q(p.text)} no es una acción de este modelo. ${didYouMean(p)}`,
  "case.too-many-actions": (p) =>
    `Hay ${countText(p.count)} acciones en total; el máximo es ${countText(p.most)}. Una las acciones que van juntas o suprima algunas.`,
  "case.nobody-moves": () =>
    "En este modelo nadie puede hacer nada. Dé «actions» a los decisores, o enumere «states» y «moves».",
  "case.actions-and-moves": () =>
    "Aquí los decisores tienen acciones, y además se enumeran movimientos. Suprima «moves», o suprima todas las acciones.",
  "case.needs-actions": (p) =>
    `${q(p.key)} habla de acciones, y este modelo enumera en su lugar estados y movimientos. ${
      p.key === "statements" || p.key === "weights"
        ? "Ordene los estados en una lista, bajo «ranked»."
        : `Suprima ${q(p.key)}, o dé acciones a los decisores en lugar de «moves».`
    }`,
  "case.named-twice": (p) => `${q(p.name)} se nombra aquí dos veces. Conserve una.`,
  "case.infeasible-form": () =>
    "Un elemento dice una sola cosa: atMostOne, o atLeastOne, o pattern, o una acción con requires, o una acción con excludes. Escriba lo que quiere decir, cada cosa en un elemento propio.",
  "case.at-most-one-of-one": (p) =>
    `${q(p.action)} está aquí sola, y a lo sumo una de ella se da siempre. Nombre dos acciones o más, o suprima el elemento.`,
  "case.action-ties-itself": (p) =>
    `${q(p.action)} se nombra como algo que ella misma tiene bajo ${q(p.key)}. Nombre otra acción.`,
  "case.empty-action-pattern": () =>
    "Aquí no se nombra ninguna acción, así que valdría cualquier estado. Escriba «acción: yes» o «acción: no».",
  "case.maker-without-moves": (p) =>
    `${q(p.maker)} no tiene ningún movimiento en ningún estado. Si no es lo que quería, añada sus movimientos bajo «moves».`,
};

const states: Catalogue = {
  "case.no-state-left": (p) =>
    `No queda ningún estado: los descartan todos, en conjunto, ${someOf(p.causes, p.causeCount)}. Restrinja uno de estos elementos o suprímalo.`,
  "case.too-many-states": (p) =>
    `Quedan más de ${countText(p.most)} estados, o no puede saberse en un tiempo razonable cuáles quedan. Descarte bajo «infeasible» lo que no puede ser, una las acciones que van juntas o suprima algunas.`,
  "case.duplicate-state": (p) =>
    `El estado ${q(p.id)} figura dos veces. Dé a cada estado un identificador propio.`,
  "case.state-named-twice": (p) =>
    `${q(p.id)} y ${q(p.earlier)} son el mismo estado. Conserve uno de los dos nombres.`,
  "case.state-without-taken": (p) =>
    `No se dice qué estado es ${q(p.state)}. Añada «taken» con las acciones que se llevan a cabo en él, [] si ninguna.`,
  "case.taken-in-listed": (p) =>
    `Bajo ${q(p.key)} se enumeran acciones, y este modelo no tiene ninguna: enumera sus estados. ${
      p.key === "taken" ? "Suprima «taken»." : "Escriba el identificador de un estado."
    }`,
  "case.state-infeasible": (p) =>
    `No existe tal estado${p.by ? `: lo descarta ${q(p.by)} bajo «infeasible»` : ""}. Nombre otras acciones${p.by ? " o cambie el elemento" : ""}.`,
  "case.unknown-state": (p) => `${q(p.text)} no es un estado de este modelo. ${statesKnown(p)}`,
  "case.no-states-listed": () =>
    "Se enumeran movimientos, pero no estados entre los que moverse. Enumérelos todos bajo «states».",
  "case.move-to-itself": (p) => `Este movimiento lleva de ${q(p.state)} a ese mismo estado. Suprímalo.`,
  "case.move-twice": (p) => `El movimiento de ${q(p.from)} a ${q(p.to)} figura dos veces. Conserve uno.`,
};

const variants: Catalogue = {
  "case.coalition-of-one": (p) =>
    `${q(p.maker)} por sí solo no es una coalición. Nombre dos decisores o más, o suprima la lista.`,
  "case.duplicate-coalition": () => "Esta coalición figura dos veces. Conserve una.",
  "case.too-many-coalitions": (p) =>
    `${countText(p.count)} decisores pueden unirse en más coaliciones de las que nadie podría examinar; «all» es para ${countText(p.most)} a lo sumo. Enumere las coaliciones que importan.`,
  "case.duplicate-variant": (p) =>
    `La variante ${q(p.id)} figura dos veces. Dé a cada variante un identificador propio.`,
  "case.variant-both-ways": (p) =>
    `En la variante ${q(p.variant)} nadie puede llevar a cabo ${q(p.action)}, y a la vez está en vigor. Suprímala en uno de los dos lugares.`,
  "case.variant-leaves-nothing": (p) =>
    `La variante ${q(p.variant)} no deja ningún estado: los descartan todos, en conjunto, ${someOf(p.causes, p.causeCount)}. Cambie uno de estos elementos.`,
  "case.variant-rules-out": (p) =>
    `La variante ${q(p.variant)} descarta el estado al que apunta ${q(p.key)}, de modo que ahí no puede decirse nada de él. Compruebe si es lo que quería.`,
};

function statesKnown(p: Params): string {
  if (p.suggestion || p.form === "listed") return didYouMean(p);
  const named = listed(p.known).length > 0 ? `${didYouMean(p)} ` : "";
  return Number(p.count) > 0
    ? `${named}Los estados sin nombre propio se llaman por su lugar, de s1 a s${p.count}.`
    : `${named}Corrija primero los demás problemas, que dejan abierto qué estados hay.`;
}

export const caseConflictSentences: Catalogue = { ...makers, ...states, ...variants };
