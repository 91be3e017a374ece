// The screen of rehearsal in Spanish: how the talks might go.
import type { Catalogue } from "../catalogue.ts";
import { of, to, within } from "./names.ts";

type Texts = Catalogue["rehearsal"];

const answer: Omit<Texts, "sides" | "noDeal" | "terms" | "dance" | "seat" | "map" | "explained"> = {
  question: "¿Cómo podrían ir las conversaciones?",
  lead: "Conviene decir cómo se comporta cada parte y mirar un curso que podrían tomar las conversaciones.",
  goToCase: "Ir al caso",
  emptyTitle: "Todavía no puede jugarse nada.",
  emptyMore:
    "Un ensayo necesita dos partes o más, asuntos con opciones y lo que quiere cada parte. Luego se da a cada parte un modo de comportarse y las conversaciones se juegan hasta el final.",
  notPlayed: "Esto no puede jugarse:",
  agreed: (round) => `En este curso acuerdan en ${round}.`,
  agreedSome: (names, round) => `En este curso acuerdan ${within(names)} en ${round}.`,
  deadline: (rounds) => `En este curso el tiempo se agota sin acuerdo, tras ${rounds}.`,
  brokeDown: (round) => `En este curso las conversaciones se rompen en ${round}.`,
  walkedAway: (name, round) => `En este curso abandona ${within(name)} en ${round}.`,
  forfeited: (name, round) =>
    `El modo de comportarse que se dio ${to(name)} falló en ${round}; el curso acaba ahí sin acuerdo.`,
  roundOf: (round, rounds) => `la ronda ${round} de ${rounds}`,
  round: (round) => `la ronda ${round}`,
  rounds: (count) => (count === "1" ? "1 ronda" : `${count} rondas`),
  worthTo: (name, worth, noDeal) => `Para ${within(name)} eso vale ${worth}; no acordar valdría ${noDeal}.`,
  refusedBy: (name, noDeal) => `Cruza una línea roja ${of(name)}; no acordar valdría ${noDeal}.`,
  has: (name, noDeal) => `Sin acuerdo, el valor para ${within(name)} es ${noDeal}.`,
  efficient: "Ningún otro paquete sería mejor para una parte sin ser peor para otra.",
  efficientForAll:
    "Ningún paquete que obligue a todas las partes sería mejor para una y peor para ninguna que lo que cada una tiene ahora.",
  better: (worths) => `Algo queda sobre la mesa: otro paquete no sería peor para nadie y valdría ${worths}.`,
  missed: (worths) => `Había un paquete que nadie habría tenido que rechazar, con un valor de ${worths}.`,
  betterForSome:
    "Algo queda sobre la mesa: otro paquete sería mejor para alguna parte y no sería peor para nadie.",
  missedByAll: "Había un paquete que nadie habría tenido que rechazar.",
  leftTitle: "El paquete que quedó sobre la mesa",
  none: "Ningún paquete valía para todas las partes tanto como no acordar, de modo que no había nada que acordar.",
  unknown: "Los paquetes son demasiados para decir si otro habría sido mejor para todas las partes.",
  worthOf: (worth, name) => `${worth} para ${within(name)}`,
  only: "Esto es un solo curso de estos modos de comportarse, no un pronóstico.",
};

const sides: Texts["sides"] = {
  title: "Cómo se comporta cada parte",
  behaviour: (name) => `Cómo se comporta ${within(name)}`,
  more: (name) => `Más sobre ${within(name)}`,
  moreShort: "Más",
  accepts: "Qué acepta",
  acceptsUsual: (what) => `lo habitual en ese modo: ${what}`,
  model: "Qué cree que quieren las demás partes",
  noModel: "nada: mira solo su propio valor",
  joining: "Cuándo se suma en una votación",
  joiningSide: "Con qué parte",
  joiningUsual: (when) => `lo habitual: ${when}`,
  range: (least, most) => `de ${least} a ${most}`,
  outOfRange: (least, most) => `Hace falta un número de ${least} a ${most}. Hasta entonces cuenta el último.`,
  needsDeadline: "Cede según el reloj: donde nadie conoce un plazo, se queda en lo mejor para sí.",
};

const noDeal: Texts["noDeal"] = {
  title: "Qué falta",
  lead: (names) =>
    `No se sabe cuánto vale no acordar para ${within(names)}, y de eso depende cómo se comporta una parte. Por eso no se juega nada hasta que se diga con qué valor jugar.`,
  stays: "Lo que se escribe aquí cuenta solo para este ensayo. No cambia nada en el caso.",
  field: (name) => `No acordar para ${within(name)}, para jugar`,
  points: (low, high) => `En sus propios puntos: su peor paquete vale ${low} y el mejor ${high}.`,
  unclear: "Hace falta un número.",
  assumed: (names) => `Se juega con un valor de no acordar que se escribió aquí para ${within(names)}.`,
};

const terms: Texts["terms"] = {
  title: "En qué condiciones",
  protocol: "Cómo conversan",
  deadline: "Plazo",
  roundsFixed: "tras un número de rondas que todas conocen",
  roundsOpen: "ninguno que nadie conozca",
  rounds: "Rondas",
  roundsUntil: "Rondas tras las que el ensayo se rinde",
  more: "Coste de la demora, ruptura, qué cambia por el camino",
  seed: "Número del curso",
  another: "Jugar otro curso",
  same: "El mismo número da el mismo curso. Solo importa donde interviene el azar.",
  breakdown:
    "Probabilidad de que las conversaciones se rompan antes de cada ronda siguiente, en tanto por ciento",
  delay: (name) => `Qué cuesta la espera ${to(name)}`,
  cost: "Puntos por cada ronda",
  mounting: "Cada ronda siguiente cuesta más, en tanto por ciento",
  shrinks: "Sus valores menguan en cada ronda, en tanto por ciento",
  shocks: "Qué cambia por el camino",
  noShocks:
    "Nada todavía. Se acciona una palanca, una alternativa mejora o empeora: desde esa ronda no acordar vale otra cosa.",
  addShock: "Añadir un cambio",
  removeShock: (number) => `Quitar el cambio ${number}`,
  shock: (number) => `Cambio ${number}`,
  shockRound: "Antes de la ronda",
  shockParty: "Para qué parte",
  shockWorth: "No acordar vale entonces",
  shockWhat: "Qué ocurre",
  shockNamed: (name, worth) => `no acordar vale ${worth} para ${within(name)}`,
  happened: (round, what) => `Antes de la ronda ${round}: ${what}`,
};

const dance: Texts["dance"] = {
  title: "La danza de los paquetes",
  toStart: "Al principio",
  back: "Un paso atrás",
  on: "Un paso más",
  toEnd: "Al final",
  steps: "Pasos",
  step: (at, all) => `Paso ${at} de ${all}`,
  story: "Paso a paso",
  storyAll: (count) => `Mostrar los ${count} pasos`,
  tables: (name, worth) => `${name}: paquete nuevo, de valor propio ${worth}.`,
  tablesUnseen: (name) => `${name}: paquete nuevo.`,
  keeps: (name) => `${name}: el mismo paquete que antes.`,
  accepts: (name) => `${name}: sí.`,
  rejects: (name) => `${name}: no.`,
  leaves: (name) => `${name}: abandono de las conversaciones.`,
  better: (name) => `${name}: el texto cambiado es mejor.`,
  same: (name) => `${name}: el texto cambiado es igual de bueno.`,
  worse: (name) => `${name}: el texto cambiado es peor.`,
  joinsIfMany: (name, others) =>
    others === 1
      ? `${name}: sí, si se suma al menos otra parte.`
      : `${name}: sí, si se suman al menos otras ${others} partes.`,
  joinsIf: (name, others) => `${name}: sí, solo junto con ${within(others)}.`,
  fails: (name) => `${name}: el modo de comportarse falló.`,
  mediator: "Quien media",
  changed: (issue, option) => `${issue}: ${option}`,
  table: "Todos los pasos en una tabla",
  caption: "Cada paso de este curso. Los valores están en los puntos propios de cada parte.",
  columnStep: "Paso",
  columnRound: "Ronda",
  columnWho: "Quién",
  columnWhat: "Qué",
  refused: "lo rechaza",
  whatOffer: "presenta",
  whatAccept: "acepta",
  whatReject: "no acepta",
  whatLeave: "abandona",
  whatBetter: "mejor",
  whatSame: "igual",
  whatWorse: "peor",
  whatJoin: "se suma con una condición",
  whatFail: "falla",
};

const seat: Texts["seat"] = {
  title: "Tomar asiento",
  lead: "Puede hablarse en nombre de una parte; las demás se comportan como se eligió arriba. Hasta que acaben las conversaciones solo se ven los valores propios.",
  play: (name) => `Hablar por ${within(name)}`,
  stop: "Dejar el asiento",
  again: "Empezar de nuevo",
  takeBack: "Retirar la última palabra",
  standing: "Sobre la mesa",
  standingBy: (name) => `Sobre la mesa, ${of(name)}`,
  standingOwn: "El paquete propio: ¿quién debe sumarse?",
  nothingYet: "Todavía no hay nada sobre la mesa.",
  text: "El texto tal como está",
  changedText: "El texto cambiado",
  insteadOf: (option) => `(en vez de: ${option})`,
  worthToYou: (worth, noDeal) => `Vale ${worth} para esta parte; no acordar vale ${noDeal}.`,
  refusedByYou: "Cruza una línea roja de esta parte.",
  yourTurn: (round) => `Es su turno, en ${round}.`,
  accept: "Aceptarlo",
  reject: "No aceptarlo",
  offer: "Presentar este paquete",
  leave: "Abandonar",
  leaveTitle: "¿Abandonar estas conversaciones?",
  leaveLead: "Acaban enseguida y sin acuerdo para nadie. Nada lo deshace.",
  leaveNot: "Seguir conversando",
  joinAny: "Sumarse, se sume quien se sume",
  joinNot: "No sumarse",
  joinIf: "Sumarse con una condición",
  joinAll: "si se suman todas las demás",
  joinMany: (others) => `si se suman al menos otras ${others}`,
  joinSide: (name) => `solo junto con ${within(name)}`,
  join: "Sumarse con esta condición",
  better: "Mejor que el texto",
  same: "Igual de bueno",
  worse: "Peor que el texto",
  build: "El paquete propio",
  option: (name, worth) => `${name} (${worth})`,
  impossible: "no puede combinarse",
  refused: "esta parte lo rechaza",
  sheetHint: "Entre paréntesis: cuánto valdría todo el paquete con esa opción.",
  total: (worth) => `Este paquete vale ${worth} para esta parte.`,
  totalImpossible: "Estas opciones no pueden combinarse.",
  startFromTable: "Partir del paquete sobre la mesa",
  said: (count) => (count === "1" ? "Ha hablado una vez." : `Ha hablado ${count} veces.`),
  dropped: "El caso o las condiciones han cambiado, y lo dicho después ya no encaja. Se ha dejado fuera.",
  debrief: "Cómo fue",
  danceTitle: "Estas conversaciones en imagen",
  reveal:
    "Ahora ambas hojas están abiertas: la imagen muestra cuánto valía cada paquete para todas las partes.",
};

const map: Texts["map"] = {
  title: "Qué modo de comportarse da qué resultado",
  lead: "Se juega en este caso cada par de los modos elegidos, en las condiciones de arriba.",
  choose: "Modos que se comparan",
  rows: "Quién se comporta como dice la fila",
  rowsEach: "cada parte por turno",
  show: "El número en las celdas",
  own: "con qué acaba la parte de la fila",
  others: "con qué acaban las demás",
  agreed: "con qué frecuencia acuerdan",
  round: "la ronda en que acuerdan",
  repeat: "Cursos por cada par",
  play: "Jugar todos los pares",
  caption:
    "Fila: cómo se comporta una parte. Columna: cómo se comportan todas las demás. Un guion: no acuerdan nunca. Al pulsar una celda se juega arriba ese par.",
  captionOwn:
    "En las celdas: con qué acaba la parte de la fila, como parte del camino desde no acordar (0) hasta su mejor paquete (100).",
  captionOthers:
    "En las celdas: con qué acaban las demás, como parte del camino desde no acordar (0) hasta su mejor paquete (100).",
  captionAgreed: "En las celdas: en cuántos de cada cien cursos acuerdan.",
  captionRound: "En las celdas: la ronda media en que acuerdan.",
  corner: "Fila frente a columna",
  never: "–",
  neverSaid: "No acuerdan nunca",
  cell: (own, other) => `Jugar: ${own}, frente a ${other}`,
  best: (name, value) =>
    `Sobre todas las columnas, la fila «${name}» acaba con más: ${value} de promedio, donde no acordar es 0 y su mejor paquete 100.`,
  bestFew: (names, value) =>
    `Sobre todas las columnas, las filas ${names} acaban con más: ${value} de promedio, donde no acordar es 0 y su mejor paquete 100.`,
  quoted: (name) => `«${name}»`,
  atLeastTwo: "Conviene elegir dos modos o más.",
  courses: (count) => `${count} cursos en cada celda.`,
};

const explained: Texts["explained"] = {
  course: {
    title: "Un curso de las conversaciones",
    method:
      "A cada parte se le da un modo de comportarse y una hoja con lo que le vale cada paquete. Hablan en el orden del protocolo hasta que acuerdan, alguna abandona o el tiempo acaba. Los mismos ajustes y el mismo número dan siempre el mismo curso.",
    inputs:
      "Los perfiles, leídos en el medio de lo que se sabe; los modos de comportarse, las condiciones y el número del curso.",
    caveat:
      "Las personas no son estrategias. Un curso muestra qué sigue si las partes se comportaran así; no dice que lo harán. Un perfil estimado da un curso estimado.",
  },
  dance: {
    title: "La imagen del curso",
    method:
      "Cada paquete está dibujado donde está su valor para cada parte. Las líneas discontinuas son no acordar. La línea del borde une los paquetes que nadie podría mejorar sin pérdida para otra parte.",
    inputs: "Los paquetes que se presentaron en este curso.",
    caveat: "Los puntos de una parte no se comparan con los de otra.",
  },
  foreseen: {
    title: "Qué acordarían dos partes que lo previeran todo",
    method:
      "Se razona hacia atrás desde la última ronda, que ambas conocen. En cada turno, quien habla presenta lo mejor para sí entre los paquetes que la otra parte preferiría aceptar a seguir; con qué puede contar cada una si se sigue sale del turno posterior. Al lado se muestra lo mismo si empieza la otra parte y, donde esperar cuesta algo, contando cada turno de espera.",
    inputs:
      "Lo que valen para ambas los paquetes y no llegar a un acuerdo, el número de rondas, lo que cuesta esperar, el riesgo de ruptura y todo cambio por el camino.",
    caveat:
      "Supone que cada parte sabe exactamente lo que quiere la otra, y que ambas saben que lo saben. Las personas no lo saben: es una vara de medir y no pronostica nada. Deja ver lo que quieren ambas: no debe mostrarse a una parte. Solo para dos partes que hablan por turnos hasta una última ronda conocida, sobre cien mil paquetes como mucho.",
  },
  seat: {
    title: "Una persona frente a la máquina",
    method:
      "La máquina responde como dice su modo de comportarse, desde su propia hoja. Nunca ve la hoja de la persona, y sus valores solo se ven al final.",
    inputs: "Lo que dice la persona y los ajustes de arriba.",
    caveat: "Lo dicho se guarda en esta pestaña hasta que se deje el asiento o se cierre.",
  },
  map: {
    title: "Todos los pares jugados",
    method:
      "En cada par una parte se comporta como dice la fila y todas las demás como dice la columna. Con qué acaba una parte se mide desde no acordar (0) hasta su mejor paquete (100); sin acuerdo acaba con no acordar.",
    inputs: "Los perfiles, las condiciones de arriba y tantos cursos por cada par.",
    caveat:
      "Un modo de comportarse que aquí da buen resultado no tiene por qué darlo en otro caso, ni frente a personas. Los promedios ocultan cuánto difieren los cursos entre sí.",
  },
};

export const rehearsal: Texts = { ...answer, sides, noDeal, terms, dance, seat, map, explained };
