// A room's screen in Spanish: what has happened, what is wrong, what waits, and how it can be proven.
import type { Catalogue } from "../catalogue.ts";

export const roomLog: Catalogue["roomLog"] = {
  question: "¿Qué ha ocurrido, y puede probarse?",
  answer: (count, written) =>
    count === 1
      ? "Hasta ahora puede leerse un acto. Su firma y su lugar en el registro concuerdan."
      : `Hasta ahora pueden leerse ${written} actos. Sus firmas y sus lugares en el registro concuerdan.`,
  answerFindings: (count, written, findings, writtenFindings) =>
    `Hasta ahora ${count === 1 ? "puede leerse un acto" : `pueden leerse ${written} actos`}. ${findings === 1 ? "Hay una cosa del registro que mirar" : `Hay ${writtenFindings} cosas del registro que mirar`}.`,
  nothingYet: "Todavía no se ha leído nada.",
  explanationTitle: "Qué puede probarse",
  explanationMethod:
    "Cada acto lleva la firma de quien lo escribió, y su lugar en el registro contiene una huella del anterior. Este dispositivo comprueba ambas cosas antes de mostrar nada, y conserva los recibos firmados del servidor.",
  explanationInputs: "Los actos que son para este asiento, y las huellas de todos los demás.",
  explanationCaveat:
    "Un servidor podría mostrar a dos personas dos registros distintos, o retener los últimos actos. Con seguridad, solo se descubre al comparar sin pasar por él: las palabras del registro por teléfono, o dos archivos aquí.",
  alarmsTitle: "Qué hay que mirar",
  atAct: (number) => `Acto ${number}`,
  wholeRoom: "La sala en su conjunto",
  weights: {
    stop: "no se toma ni se envía nada más",
    alarm: "hay que aclararlo",
    notice: "conviene saberlo",
  },
  draftsTitle: "Qué espera a enviarse",
  draftsLead: "Solo los tiene este dispositivo. Se sellan al enviarse.",
  states: {
    queued: "Sale por sí mismo en cuanto haya conexión.",
    "on-its-way": "En camino.",
    "needs-confirmation": "Sin enviar: espera una decisión.",
    refused: "Sin enviar.",
  },
  goesTo: "Va a:",
  goesToAll: "Va a toda la sala, también a quienes lleguen después.",
  sendAfterAll: "Enviarlo de todos modos",
  discard: "Descartar…",
  discardTitle: "¿Descartar este borrador?",
  discardLead: "No se envió, y sus palabras se pierden con él.",
  discardNow: "Descartarlo",
  tooLate: "Ya está en camino, y puede estar en la sala.",
  storyTitle: "Lo ocurrido",
  storyLead: "En orden, por los momentos en que el registro recibió los actos.",
  kind: "Qué",
  allKinds: "todo",
  kinds: {
    people: "miembros y asientos",
    rules: "caso y reglas básicas",
    course: "rondas, pausas, formato",
    offers: "ofertas y perfiles",
    agreement: "acuerdo y comprobaciones de lo entendido",
    words: "notas, preguntas, sondeos",
    void: "sin efecto",
  },
  seat: "Quién",
  allSeats: "todos",
  search: "Con las palabras",
  shown: (count, written) => (count === 1 ? "Un acto" : `${written} actos`),
  noneShown: "Entre los actos que pueden leerse no hay ninguno así.",
  toFirst: "Al principio",
  toLast: "A lo último",
  lines: "Lo ocurrido, acto por acto",
  line: (number, moment) => `${number} · ${moment}`,
  headTitle: "Comparar con los demás, por teléfono",
  headLead: (number) => `Todo el registro hasta el acto ${number}, en ocho palabras:`,
  headMore:
    "A quien tiene las mismas palabras en el mismo número se le mostró el mismo registro. Si no, conviene sacar archivos y compararlos más abajo. Las palabras no son una contraseña.",
  awayTitle: "Sacar la sala",
  awayLead:
    "Un solo archivo con todo lo que puede leer este asiento, con firmas y recibos. Cualquiera puede comprobarlo sin servidor, aquí o con parley verify.",
  awaySecret:
    "El archivo es tan secreto como las conversaciones: contiene también lo dicho en confianza, y prueba quién lo dijo.",
  awaySave: "Guardar el archivo",
  awaySaving: "Haciendo el archivo…",
  awaySaved: (name) => `Guardado como ${name}.`,
  checkTitle: "Comprobar un archivo",
  checkLead:
    "Al elegir un archivo sacado de una sala se ve si está en orden; al elegir dos, si hablan del mismo registro. Nada de ello sale de este dispositivo.",
  chooseFiles: "Un archivo, o dos para compararlos",
  checkNow: "Comprobar",
  checking: "Comprobando…",
  checked: "Comprobado. Lo hallado está más abajo.",
  tooMany: "Pueden elegirse a lo sumo dos archivos.",
  tooLarge: (name) => `${name} es más grande que cualquier archivo de una sala. No se leyó nada.`,
  damagedLock: (name) =>
    `${name} está cerrado de otro modo que con una frase de contraseña, o se dañó por el camino. Hay que pedirlo de nuevo.`,
  fileStory: "Lo que ocurrió",
};
