// The sources in Spanish: a language model that may be asked about articles, where one was named.
import type { Catalogue } from "../catalogue.ts";

export const sourcesModel: Catalogue["sourcesModel"] = {
  title: "Un modelo de lenguaje",
  here: (name, host) =>
    `Además de las reglas, se puede preguntar al modelo de lenguaje «${name}» quién dice qué. Está en este equipo (${host}): ningún texto sale de él.`,
  elsewhere: (name, host) =>
    `Además de las reglas, se puede preguntar al modelo de lenguaje «${name}» de ${host} quién dice qué. No está en este equipo: el texto sale de él y se lee en ${host}.`,
  sent: "Qué se envía: el texto del artículo y los nombres de las partes y demás voces del caso. Nada más: ni perfiles ni registro.",
  taken:
    "Lo que propone se toma solo donde las palabras están en el texto, letra por letra. Queda marcado, y no cuenta para nada hasta que usted lo mire.",
  keyHere: "Clave, si el servidor la pide",
  keyMore: "Se guarda en la memoria hasta que se cierre la página, y no se escribe en ninguna parte.",
  askOne: "Preguntar por este artículo",
  askAll: (count, shown) =>
    count === 1 ? "Preguntar por el artículo" : `Preguntar por los ${shown} artículos`,
  confirm: {
    title: (host) => `¿Enviar a ${host}?`,
    one: (title, characters, host) => `El texto de «${title}», de ${characters} caracteres, va a ${host}.`,
    many: (articles, characters, host) =>
      `Los textos de ${articles}, en total ${characters} caracteres, van a ${host}.`,
    names: (names) => `También van estos nombres: ${names}.`,
    noNames: "El caso no tiene nombres que vayan con ellos.",
    later: "Lo que se lea allí no se puede retirar.",
    send: "Enviar y preguntar",
  },
  asking: (at, all, title) => `Se pregunta por ${at} de ${all}: ${title}`,
  part: (done, all) => `${done} de ${all} partes`,
  outcome: (title, claims) => `${title}: ${claims} más.`,
  outcomeNone: (title) => `${title}: no se añadió nada.`,
  known: (claims) => `Propuso ${claims} que el artículo ya tiene.`,
  leftOut: (claims) => `Quedaron fuera ${claims}, por encima de lo que se lee de una parte.`,
  refused: (count, shown) => (count === 1 ? "Se rechazó 1 propuesta" : `Se rechazaron ${shown} propuestas`),
  refusals: {
    "bad-form": "No tiene la forma que se pidió.",
    "content-not-there": "Lo que se habría dicho no está en el texto:",
    "mention-not-there": "El nombre de quien habla no está en el texto:",
    "cue-not-there": "La palabra que indica que se dice no está en el texto:",
    "target-not-there": "El nombre de a quién se dice no está en el texto:",
    "condition-not-there": "La condición no está en el texto:",
  },
  faults: {
    unreachable: (host, page) =>
      `No se llega a ${host}, o no responde a páginas de ${page}. Mire si está en marcha y si admite ese origen.`,
    "too-slow": (host) => `${host} no respondió a tiempo. Se conservó lo que dijo antes.`,
    "too-long": (host) => `${host} respondió con más de lo que se lee.`,
    moved: (host) =>
      `${host} remitió la pregunta a otra dirección. No se siguió: los textos solo van adonde usted dice.`,
    stopped: () => "Se detuvo.",
    "no-answer": (host) => `${host} respondió algo que no es la respuesta de un modelo de lenguaje.`,
    "no-json": () => "El modelo no respondió en la forma que se pidió; no se usó nada de ello.",
    "no-list": () => "El modelo no dio una lista de afirmaciones; no se usó nada de ello.",
  },
  refusedByServer: {
    key: (host, status) => `${host} pide una clave, o no admite esta (estado ${status}).`,
    unknown: (host, status) => `${host} no conoce esta dirección o este modelo (estado ${status}).`,
    busy: (host, status) =>
      `A ${host} se le ha preguntado demasiado; inténtelo más tarde (estado ${status}).`,
    other: (host, status) => `${host} se negó, con el estado ${status}.`,
  },
  faultOf: (sentence, parts) => `${sentence} (${parts} partes)`,
  programFault: (title) => `${title}: el programa falló. No se cambió nada.`,
  stopped: "Detenido. Se conservó lo que se había propuesto antes para otros artículos.",
  unasked: (articles) => `No se preguntó por: ${articles}.`,
  label: "preguntar a un modelo de lenguaje",
  finder: {
    open: "propuesta del modelo de lenguaje, sin comprobar",
    seen: "propuesta del modelo de lenguaje",
  },
  unmeasured: "nadie ha medido cuántas veces acierta",
  note: "del modelo, sin comprobar",
  noteLabel: (label) => `${label}, propuesta del modelo de lenguaje, sin comprobar`,
  none: "Además de las reglas se puede preguntar a un modelo de lenguaje; aquí está apagado. Quien inicia Parley nombra uno: parley start --model http://localhost:11434/v1 --model-name NOMBRE",
};
