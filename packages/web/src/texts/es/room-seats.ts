// A room's screen in Spanish: who sits where, who is let in, and the words by which all know that they are in the same room.
import type { Catalogue } from "../catalogue.ts";
import { to, within } from "./names.ts";

export const roomSeats: Catalogue["roomSeats"] = {
  question: "¿Quién se sienta a la mesa?",
  answer: (seats, here) => `${seats} ${here}`,
  seatCount: (count, written) => (count === 1 ? "Un asiento." : `${written} asientos.`),
  hereCount: (count, written) =>
    count === 1
      ? "Ahora no hay aquí nadie más."
      : `Personas que están aquí ahora, incluida la propia: ${written}.`,
  unnamed: "Asiento sin nombre",
  empty: "Todavía no lo ocupa nadie.",
  own: "asiento propio",
  away: "se ha retirado de las conversaciones",
  you: "miembro propio",
  here: "aquí ahora",
  notHere: "no está aquí",
  nameless: "Miembro sin nombre",
  remove: "Excluir",
  removeTitle: (name) => `¿Excluir ${to(name)} de la sala?`,
  removeLead:
    "Desde entonces nada nuevo se abre con esta clave, y lo que envíe no tiene efecto. Conserva lo que pudo leer hasta ahora. Todo lo que después se diga a este asiento se sella con claves nuevas.",
  leave: "Salir de la sala…",
  leaveTitle: "¿Salir de esta sala para siempre?",
  leaveLead:
    "En cuanto los demás lo sepan, nada de lo que se envíe desde aquí cuenta ya. Lo que pudo leerse hasta entonces sigue siendo legible en este dispositivo. Para volver a participar habría que pedir de nuevo la entrada, con una clave nueva.",
  leaveKey:
    "Salir no retira la clave propia: lo que se envía al asiento sigue abriéndose con ella hasta que otro miembro del asiento, o del asiento que abrió la sala, la excluya aquí.",
  leaveKeyAlone:
    "No hay otro miembro en el asiento propio: después ya no dice nada. Salir no retira la clave propia: lo que se envía al asiento sigue abriéndose con ella hasta que un miembro del asiento que abrió la sala la excluya aquí. Solo entonces puede admitirse a alguien más en el asiento.",
  leaveConvener:
    "No hay otro miembro en el asiento que abrió la sala. Después, nadie podrá admitir a nadie en un asiento vacío o nuevo, ni excluir a nadie de otros asientos, y la clave propia no podrá retirarse nunca. Conviene admitir antes a alguien más en el asiento propio.",
  leaveInstead:
    "Para apartarse un tiempo de las conversaciones, es mejor retirarse de ellas, al final de «Conversaciones»: de eso el asiento puede volver.",
  leaveReason: "Por qué (lo leen todos los asientos; puede quedar vacío)",
  leaveNow: "Salir de la sala",
  youLeft: "miembro propio, que ha salido",
  leftWithKey:
    "ha salido; lo que se envía a este asiento sigue abriéndose con esta clave hasta que se excluya",
  hasLeft: "Este miembro ha salido de la sala: nada de lo que envíe cuenta ya.",
  keyUntilRemoved:
    "Lo que se envía a este asiento sigue abriéndose con la clave propia hasta que otro miembro del asiento, o del asiento que abrió la sala, la excluya.",
  keyForEver:
    "Lo que se envía a este asiento sigue abriéndose con la clave propia: ya no hay nadie en el asiento que abrió la sala, así que nadie puede excluirla.",
  thenForget:
    "Para borrar la clave y lo que aquí se conserva de la sala, hay que elegir «Olvidar en este dispositivo» junto a ella en la lista de salas.",
  toRooms: "A la lista de salas",
  describe: "Cambiar",
  describeTitle: "¿Qué es este asiento?",
  seatName: "Nombre del asiento",
  role: "Para qué está",
  roles: {
    mediator: "Mediación: ayuda a las partes, no tiene demandas propias",
    party: "Parte: tiene demandas, presenta ofertas y acepta",
    observer: "Observación: lee lo que le dan las reglas básicas",
  },
  forParty: "Habla en nombre de",
  noParty: "ninguna parte del caso",
  noFrame:
    "La sala no tiene todavía un caso, así que no pueden elegirse partes. Más abajo puede presentarse uno.",
  keep: "Decirlo a todos",
  inviteTitle: "Invitar a alguien",
  inviteLead:
    "Cada enlace permite a una persona pedir un lugar. Después se ve la solicitud y se admite a la persona, o no.",
  inviteHow: "¿A qué asiento?",
  newSeat: "Un asiento nuevo",
  makeLink: "Hacer el enlace",
  linkMade: (seat) => `Un enlace para una persona; asiento: ${seat}`,
  linkNote:
    "Hay que enviarlo por una vía de confianza: quien lo tenga puede pedir entrar. Se muestra solo esta vez. Deja de valer cuando se usa, o a los siete días.",
  copied: "Copiado.",
  onlyOwn:
    "Desde aquí puede invitarse al asiento propio: a alguien del mismo equipo, o un segundo dispositivo. Los asientos nuevos los abre el asiento que abrió la sala.",
  sharedSeat:
    "Quien entra en el asiento propio puede leer todo lo que alguna vez se le envió, y habla con la misma voz. Quien no deba ver su pasado necesita un asiento aparte.",
  doorTitle: "A la puerta",
  doorEmpty: "Nadie espera.",
  asksFor: (seat) => `Alguien que tiene un enlace hecho aquí pide un lugar; asiento: ${within(seat)}.`,
  asksSince: (when) => `desde ${when}`,
  unknownInvitation:
    "Alguien pide entrar con una invitación que hizo otro miembro o se hizo en otro dispositivo. Solo ahí puede comprobarse y responderse: conviene dejárselo.",
  letIn: "Admitir",
  letInInstead: (name) => `Admitir, en lugar de ${name}`,
  sendAway: "Rechazar",
  sendAwayAll: "Rechazar de todos modos",
  doorNote:
    "Antes de admitir a alguien, conviene preguntarle por otra vía si acaba de pedirlo. Después conviene leer juntos en voz alta las ocho palabras.",
  phraseTitle: "¿Estamos todos en la misma sala?",
  phraseLead:
    "Todos leen en voz alta estas ocho palabras, por teléfono o en un mismo lugar. Si son iguales para todos, todos ven a los mismos miembros con las mismas claves, y nadie está en medio.",
  phraseNote: "No son una contraseña: no abren nada, y cambian cada vez que alguien llega o se va.",
  changesTitle: "Desde que se leyeron las palabras",
  came: (who, seat, by) => `Entrada de ${who} en ${seat}, con la admisión de ${by}`,
  went: (who, seat, by) => `Salida de ${who} de ${seat}, por un acta de ${by}`,
  wordsRead: "Todos han leído las palabras y eran las mismas",
  nameTitle: "Nombre propio",
  nameLead: "Tal como lo ven todos en la sala.",
  say: "Decirlo",
  caseTitle: "De qué tratan las conversaciones",
  caseNow: (title, version) => `El caso «${title}», versión ${version}.`,
  noCase:
    "Todavía no hay ningún caso en la sala. Las reglas, las ofertas y los términos tratan de sus asuntos y opciones.",
  bring: "Presentar un caso",
  bringNew: "Presentar una versión más nueva",
  whichCase: "De los casos de este dispositivo",
  bringNote:
    "A todos, también a los asientos que lleguen después, pasa solo el marco del caso: título y resumen, partes, asuntos y opciones con sus descripciones, y lo que no puede ir junto. Los perfiles, el registro, sus fuentes y lo que podría sostenerse permanecen en este dispositivo.",
  method: {
    title: "Asientos",
    method:
      "A los asientos se dirigen los actos, y sus miembros comparten todo lo que el suyo recibe. Quién llega y quién se va forma parte del registro, firmado por quien admitió a cada cual.",
    caveat: "«Aquí ahora» es lo que dice el servidor. Ayuda, y no prueba nada.",
  },
};
