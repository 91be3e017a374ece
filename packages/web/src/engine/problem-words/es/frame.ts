// What can be wrong with the case itself, with patterns over its issues, and with the record, as the page says it in Spanish.
import type { PageSentences } from "../phrases.ts";

export const frame: PageSentences = {
  "case.duplicate-party": (p, { q }) => `La parte ${q(p.id)} figura dos veces. Quite una.`,
  "case.voice-is-party": (p, { q }) =>
    `${q(p.id)} ya es una parte. Quite su entrada entre las otras voces, o déjela ahí y quítela de las partes.`,
  "case.duplicate-issue": (p, { q }) => `El asunto ${q(p.id)} figura dos veces. Quite uno.`,
  "case.duplicate-source": (p, { q }) => `La fuente ${q(p.id)} figura dos veces. Quite una.`,
  "case.duplicate-act": (p, { q }) => `El acto ${q(p.id)} figura dos veces en el registro. Quite uno.`,
  "case.party-id-character": (p, { q }) =>
    `El archivo de ${q(p.party)} no puede llevar el nombre corto que la parte tiene en los archivos, por contener ${q(p.character)}. Quite la parte y añádala de nuevo.`,
  "case.party-id-dot": (p, { q }) =>
    `El archivo de ${q(p.party)} no puede llevar el nombre corto que la parte tiene en los archivos, por el punto con que empieza o termina. Quite la parte y añádala de nuevo.`,
  "case.party-id-device": (p, { q }) =>
    `El archivo de ${q(p.party)} no puede llevar el nombre corto que la parte tiene en los archivos, pues Windows se lo reserva. Quite la parte y añádala de nuevo.`,
  "case.party-id-long": (p, { q }) =>
    `El archivo de ${q(p.party)} no puede llevar el nombre corto que la parte tiene en los archivos, que pasa de ${p.longest} caracteres. Quite la parte y añádala de nuevo.`,
  "case.party-id-case": (p, { q }) =>
    `Los archivos de ${q(p.other)} y de ${q(p.id)} tendrían nombres que solo se diferencian en las mayúsculas, y muchos sistemas los toman por uno. Quite una de las partes y añádala de nuevo.`,
  "case.same-party-name": (p, { q }) =>
    `Otra parte se llama también ${q(p.name)}. Dé a una otro nombre, para que puedan distinguirse.`,
  "case.same-issue-name": (p, { q }) =>
    `Otro asunto se llama también ${q(p.name)}. Dé a uno otro nombre, para que puedan distinguirse.`,
  "case.same-option-name": (p, { q }) =>
    `Otra opción de ${q(p.issue)} se llama también ${q(p.name)}. Dé a una otro nombre, para que puedan distinguirse.`,
  "case.no-options": (p, { q }) =>
    `${q(p.issue)} no tiene opciones todavía. Añádalas debajo, o diga que es un número o que se reparte.`,
  "case.reserved-option": (p, { q }) =>
    `La opción ${q(p.option)} tiene en los archivos un nombre corto que allí significa otra cosa. Quítela y añádala de nuevo.`,
  "case.divisible-issue-key": (p, { q, field }) =>
    `El asunto ${q(p.issue)} se reparte entre las partes, y ahí no significa nada ${field(p.key)}. Elija de nuevo cómo puede resolverse.`,
  "case.numeric-issue-key": (p, { q, field }) =>
    `El asunto ${q(p.issue)} es un número, y ahí no significa nada ${field(p.key)}. Elija de nuevo cómo puede resolverse.`,
  "case.listed-issue-key": (p, { q, field }) =>
    `El asunto ${q(p.issue)} tiene una lista de opciones, y ahí no significa nada ${field(p.key)}. Elija de nuevo cómo puede resolverse.`,
  "case.numeric-end-missing": (p, { q, field }) =>
    `Falta ${field(p.key)} de ${q(p.issue)}. Un número necesita los dos extremos.`,
  "case.range-upside-down": (p, { q }) =>
    `El asunto ${q(p.issue)} va de ${p.from} hacia abajo hasta ${p.to}. Escriba primero el número menor.`,
  "case.step-not-dividing": (p, { q }) =>
    `Los pasos de ${p.step} no terminan en ${p.to}, el valor mayor de ${q(p.issue)}: llegan a ${p.below} y después a ${p.above}. Cambie el paso, o haga de uno de estos el valor mayor.`,
  "case.empty-pattern": () => "Aquí no se nombra ningún asunto. Elija un asunto y opciones suyas.",
  "case.range-on-unordered": (p, { q }) =>
    `«O más» y «o menos» necesitan un orden, y las opciones de ${q(p.issue)} no lo tienen. Elija una por una las opciones de que se trata, o diga que van de menos a más.`,
  "case.no-profile": (p, { q }) =>
    `Todavía no se dice qué quiere ${q(p.party)}. Quite la parte y añádala de nuevo, o abra el caso con el archivo de su perfil.`,
  "case.stray-profile": (p, { q, nearest }) =>
    `Hay un perfil de ${q(p.text)}, que no es una parte de este caso. ${nearest(p)}`,
  "case.everything-impossible": () =>
    "Esto abarca todas las opciones, de modo que no queda ningún acuerdo. Elija las opciones que no pueden ir juntas.",
};
