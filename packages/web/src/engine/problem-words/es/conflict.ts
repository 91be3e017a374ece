// What can be wrong with the model of the conflict, as the page says it in Spanish: who acts, what each can do, what cannot be.
import type { PageSentences } from "../phrases.ts";

export const conflict: PageSentences = {
  "case.duplicate-maker": (p, { q }) => `${q(p.id)} figura dos veces entre quienes actúan. Quite una.`,
  "case.duplicate-action": (p, { q }) => `La acción ${q(p.id)} figura dos veces. Quite una.`,
  "case.action-of-two": (p, { q }) =>
    `Tanto ${q(p.owner)} como ${q(p.maker)} tienen la acción ${q(p.id)} con un mismo nombre corto. Cambie el de una, pues las afirmaciones nombran solo las acciones.`,
  "case.reserved-action": (p, { q }) =>
    `El nombre corto de la acción ${q(p.id)} tiene un significado propio en las afirmaciones. Cámbielo.`,
  "case.nobody-moves": () => "En este modelo nadie puede hacer nada. Escriba qué podría hacer cada parte.",
  "case.actions-and-moves": () =>
    "Está escrito qué podría hacer cada parte, y además se enumeran uno por uno los movimientos. Conserve una de las dos cosas.",
  "case.needs-actions": (p, { field, begins }) =>
    `${begins(field(p.key))}: esto necesita acciones, y el modelo enumera en su lugar situaciones y movimientos. Quítelo, o escriba qué podría hacer cada parte.`,
  "case.infeasible-form": () =>
    "Esto dice más o menos que una sola cosa sobre lo que no puede ir junto. Quítelo y descarte las cosas una por una.",
  "case.at-most-one-of-one": (p, { q }) =>
    `${q(p.action)} está aquí sola, y a lo sumo una de ella se hace siempre. Elija dos acciones o más, o quite esto.`,
  "case.action-ties-itself": (p, { q }) =>
    `${q(p.action)} no puede necesitarse ni excluirse a sí misma. Elija otra acción.`,
  "case.empty-action-pattern": () =>
    "Aquí no se nombra ninguna acción, así que valdría cualquier situación. Elija una acción, y si se hace.",
  "case.no-state-left": () =>
    "No queda ninguna situación: lo que no puede ir junto las descarta todas. Quite algo de ello.",
  "case.too-many-states": (p, { count }) =>
    `Quedan más de ${count(p.most)} situaciones, o no puede saberse en un tiempo razonable cuáles. Diga qué no puede ir junto, una las acciones que van juntas o quite algunas.`,
  "case.duplicate-state": (p, { q }) => `La situación ${q(p.id)} figura dos veces. Quite una.`,
  "case.state-named-twice": (p, { q }) =>
    `${q(p.id)} y ${q(p.earlier)} son nombres de la misma situación. Conserve uno de los dos.`,
  "case.state-without-taken": (p, { q }) =>
    `No se dice qué se hace en la situación ${q(p.state)}. Dígalo o quite el nombre.`,
  "case.taken-in-listed": () =>
    "Aquí se nombran acciones, y este modelo no tiene ninguna: enumera sus situaciones. Nombre una de ellas.",
  "case.state-infeasible": () =>
    "No existe tal situación, tal como está el modelo: la descarta lo que no puede ir junto. Elija otras acciones, o cambie lo que no puede ir junto.",
  "case.unknown-state": (p, { q, nearest }) =>
    `${q(p.text)} no es una situación de este modelo. ${nearest(p)}`,
  "case.no-states-listed": () =>
    "Se enumeran los movimientos, y no las situaciones entre las que llevan. Escriba en su lugar qué podría hacer cada parte.",
  "case.move-to-itself": () => "Un movimiento lleva de una situación a ella misma. Quítelo.",
  "case.move-twice": () => "Un movimiento de una situación a otra figura dos veces. Conserve uno.",
  "case.maker-without-moves": (p, { q }) =>
    `${q(p.maker)} no puede hacer nada en ninguna situación. Si no es lo que quería, escriba qué podría hacer.`,
  "case.too-many-coalitions": (p, { count }) =>
    `${count(p.count)} partes pueden unirse en más grupos de los que nadie podría examinar; todos los grupos se examinan para ${count(p.most)} a lo sumo. Nombre los grupos que importan.`,
  "case.duplicate-variant": (p, { q }) => `La variante ${q(p.id)} figura dos veces. Quite una.`,
  "case.variant-both-ways": (p, { q }) =>
    `En la variante ${q(p.variant)} nadie puede hacer ${q(p.action)}, y a la vez se hace todo el tiempo. Elija una de las dos cosas.`,
  "case.variant-leaves-nothing": (p, { q }) =>
    `La variante ${q(p.variant)} no deja ninguna situación: con lo que no puede ir junto, las descarta todas. Cambie una de estas cosas.`,
  "case.variant-rules-out": (p, { q, field }) =>
    `La variante ${q(p.variant)} descarta ${field(p.key)}, de modo que ahí no puede decirse nada de ella. Compruebe si es lo que quería.`,
};
