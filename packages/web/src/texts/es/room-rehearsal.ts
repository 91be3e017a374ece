// Ensayar cómo podrían seguir las conversaciones de una sala desde donde están.
import type { Catalogue } from "../catalogue.ts";

const of = (count: string, total: string) => `${count} de ${total} cursos`;

export const roomRehearsal: Catalogue["roomRehearsal"] = {
  title: "¿Cómo podrían seguir estas conversaciones?",
  lead: "Pueden ensayarse desde donde están. A cada parte se le da un modo de comportarse; ha oído lo que le llegó y nunca pide más de lo que pidió la última vez.",
  never:
    "Es un ensayo, no un pronóstico: muestra qué se sigue si las partes se comportaran así, no que vayan a hacerlo. Se juega solo en este dispositivo; nada de ello se envía, y desaparece al salir de esta pantalla.",
  open: "Ensayar estas conversaciones desde aquí",
  close: "Cerrar el ensayo",
  reading: "Leyendo dónde están las conversaciones…",
  playing: "Jugando…",
  restsOn: "En qué se apoya",
  from: {
    own: "el perfil propio",
    shared: "compartido con este asiento por la parte",
    estimate: "una estimación propia",
    nothing: "ningún perfil está abierto para este asiento",
  },
  estimates:
    "Todo lo que se calcula a partir de una estimación es una estimación, aquí y en todo lo que sigue.",
  needsFrame: "La sala no tiene todavía ningún caso, así que no hay nada que ensayar.",
  needsParties: "Hacen falta dos partes o más en la mesa, cada una con voz.",
  needsProfiles: (names) =>
    `Un ensayo necesita un perfil de cada parte en la mesa. Falta uno abierto para este asiento de: ${names}.`,
  estimate: (name) => `Estimar en el caso propio qué quiere: ${name}`,
  fillOwn: "Rellenar el perfil propio",
  needsCase:
    "Las estimaciones se hacen en un caso de este dispositivo que va con la sala. Primero hay que hacer uno, o que las partes compartan sus perfiles con este asiento.",
  makeCase: "Hacer tal caso con los asuntos de la sala",
  toCase: "Al caso de la sala",
  unplayable: "Tal como está, no puede ensayarse:",
  said: (count, written) =>
    count === 0
      ? "Nadie ha propuesto todavía un paquete entero, así que se ensaya desde el principio."
      : count === 1
        ? "Sigue desde 1 paquete entero que se propuso."
        : `Sigue desde ${written} paquetes enteros que se propusieron.`,
  partial: (count, written) =>
    count === 1
      ? "Se deja fuera 1 oferta: en algún asunto su parte no ha nombrado nada hasta ahora."
      : `Se dejan fuera ${written} ofertas: en algún asunto su parte no ha nombrado nada hasta ahora.`,
  withdrawn: (count, written) =>
    count === 1
      ? "Se deja fuera 1 oferta porque se retiró."
      : `Se dejan fuera ${written} ofertas porque se retiraron.`,
  outdated: (count, written) =>
    count === 1
      ? "1 oferta nombra algo que el caso de la sala ya no tiene; esa parte de ella no cuenta."
      : `${written} ofertas nombran algo que el caso de la sala ya no tiene; esa parte de ellas no cuenta.`,
  impossible: (count, written) =>
    count === 1
      ? "Se deja fuera 1 paquete porque sus opciones ya no pueden combinarse."
      : `Se dejan fuera ${written} paquetes porque sus opciones ya no pueden combinarse.`,
  settled: {
    title: "Lo que ya está resuelto",
    lead: "Estos asuntos quedan como los han resuelto las conversaciones, y el ensayo trata de los demás. Al quitar la marca de uno, vuelve a poder hablarse de él.",
    line: (issue, option) => `${issue}: ${option}`,
    how: {
      signed: "en un acuerdo que han firmado todos",
      accepted: "aceptado por todos; aún no firmado por todos",
      alike: "nombrado igual en la última oferta de cada parte; no lo ha firmado nadie",
    },
    tooMuch:
      "Fijos todos los que están marcados arriba, no queda ningún paquete que pueda acordarse. Basta quitar la marca de uno.",
    nothingLeft:
      "Con todos los asuntos fijos no queda nada que ensayar. Basta quitar la marca de uno para ver cómo podría hablarse de él.",
  },
  heldIn: (issues) => `Fijo, como lo han resuelto las conversaciones: ${issues}.`,
  heldIssue: (issue, option) => `${issue} en «${option}»`,
  packagesLeft: (count, left, all) =>
    count === 1
      ? `Queda 1 paquete de ${all} del que hablar.`
      : `Quedan ${left} paquetes de ${all} de los que hablar.`,
  guessing:
    "Mientras no se elija otra cosa, cada parte cede por igual. Eso no supone nada sobre nadie en particular.",
  terms: "En qué condiciones",
  rounds: "Rondas que quedan",
  roundsFrom: {
    deadline: "Según el plazo de las reglas básicas, al paso de las rondas hasta ahora.",
    "so-far": "Tantas como ha habido hasta ahora.",
    usual: "Cuántas rondas quedan es una conjetura: ha pasado demasiado poco para saberlo. Puede cambiarse.",
  },
  courses: "Cursos, donde interviene el azar",
  seed: "Número del que se sortea",
  result: "Qué resulta",
  one: "Se juega un solo curso, ya que nada en él se deja al azar.",
  many: (count) => `Se juegan ${count} cursos; se distinguen por lo que sortea el azar.`,
  oneAgreed: (rounds) => `Acaba en acuerdo tras ${rounds}.`,
  oneNot: "Acaba sin acuerdo.",
  allAgreed: (rounds) => `Todos acaban en acuerdo, tras ${rounds}.`,
  someAgreed: (count, total, rounds) => `${of(count, total)} acaban en acuerdo, tras ${rounds}.`,
  noneAgreed: "Ninguno acaba en acuerdo.",
  has: (worth, noDeal) => `con acuerdo, ${worth} de sus propios puntos; no acordar vale ${noDeal} para ella.`,
  hasBetween: (least, most, noDeal) =>
    `con acuerdo, de ${least} a ${most} de sus propios puntos; no acordar vale ${noDeal} para ella.`,
  span: (least, most) =>
    least === most ? (least === "1" ? "1 ronda" : `${least} rondas`) : `${least} a ${most} rondas`,
  caption:
    "Cómo acaba en el ensayo, junto a lo que está ahora en la mesa. Los valores están en los puntos propios de cada parte.",
  rehearsed: "Ensayado",
  now: "Ahora en la mesa",
  columnWhat: "Qué",
  end: (what, rounds) => `${what}, tras ${rounds}`,
  endIn: (what, count, total, rounds) => `${what}, en ${of(count, total)}, tras ${rounds}`,
  ends: {
    agreed: "Un acuerdo",
    deadline: "Sin acuerdo en la última ronda",
    "broke-down": "Las conversaciones se rompen",
  },
  agreedSome: (names) => `Un acuerdo solo entre ${names}`,
  walksAway: (name) => `Se levanta de la mesa: ${name}`,
  fails: (name) => `Falla el modo de comportarse dado a: ${name}`,
  tabledLast: (name) => `Lo último que propuso: ${name}`,
  noDeal: "Sin acuerdo",
  refused: "rechazado",
  more: (count) => `No se enumeran los ${count} finales menos frecuentes.`,
  watch: (what) => `Mostrar un curso: ${what}`,
  watchShort: "Mostrar",
  shown: "mostrado abajo",
  course: (place, count) => `El curso ${place} de ${count} como danza`,
  onlyCourse: "El curso como danza",
  firstWord:
    "Solo ensayado, nadie dijo esto: lo que sigue a los paquetes propuestos hasta ahora es a lo que llevan estos modos de comportarse.",
  rehearsedAll: "Solo ensayado, nadie dijo esto: es a lo que llevan estos modos de comportarse.",
  next: "Mostrar otro curso",
  why: {
    title: "Ensayar desde aquí",
    method:
      "Lo propuesto se lee como paquetes enteros: un asunto que una oferta no nombra conserva la opción que su parte nombró la última vez. El modo de comportarse de cada parte ha oído los paquetes que le llegaron, parte de lo que valía para ella su último paquete y sigue según el protocolo hasta que todas estén de acuerdo o se acaben las rondas. Empieza quien propuso el último. Los asuntos que las conversaciones han resuelto quedan fijos: solo se juegan paquetes con esas opciones, y lo propuesto antes cuenta como si las hubiera nombrado.",
    inputs:
      "Los perfiles enumerados arriba, leídos en el centro de lo que se sabe; las ofertas de esta sala que este asiento puede abrir; los modos de comportarse y las condiciones.",
    caveat:
      "Las personas no son estrategias, y el perfil de otra parte es a lo sumo una estimación. Los papeles propios del mediador y las palabras dichas junto a las ofertas no cuentan. Con asuntos fijos, el camino del peor al mejor, y lo que sería mejor para todos, se toman entre los paquetes que quedan.",
  },
};
