// A room's screen in Spanish: the ground rules. How they are written stands in a file of its own.
import type { Catalogue } from "../catalogue.ts";
import { of, within } from "./names.ts";
import { roomRulesDraft } from "./room-rules-draft.ts";

export const roomRules: Catalogue["roomRules"] = {
  question: "¿Con qué reglas se sientan todos a la mesa?",
  method: {
    title: "Cómo entran en vigor las reglas básicas",
    method:
      "Cualquier asiento con voz puede proponer una versión. Está en vigor desde que todos los asientos con voz han firmado esa misma versión; entonces termina la anterior. Ninguna ronda se abre hasta que todos los asientos con voz han firmado la versión en vigor. Un cambio, por pequeño que sea, es una versión nueva y requiere otra vez todas las firmas.",
    inputs:
      "Las propuestas y las firmas del registro de esta sala. Las ven todos en la sala, también quienes lleguen después.",
    caveat:
      "Algunas cláusulas las hace cumplir la propia sala: quién presenta ofertas, quién decide, qué vincula, adónde pueden ir las ofertas, quién hace una pausa. Otras, como el silencio ante los medios, solo pueden cumplirlas las personas.",
  },
  needsFrame:
    "Todavía no hay reglas básicas. Antes, las conversaciones necesitan un caso del que tratar: lo presenta la presidencia.",
  needsSeats:
    "Todavía no hay reglas básicas. Antes hay que decir quién se sienta a la mesa: al menos un asiento con nombre que hable en nombre de una parte.",
  none: "Todavía no se han propuesto reglas básicas. Sin ellas no puede abrirse ninguna ronda.",
  waits: (version, seats) => `La versión ${version} espera estas firmas: ${within(seats)}.`,
  waitsForYou: (version) => `La versión ${version} espera la firma del asiento propio.`,
  waitsForYouAnd: (version, seats) =>
    `La versión ${version} espera la firma del asiento propio y estas otras: ${within(seats)}.`,
  untilThen: (version) => `Hasta que todos hayan firmado sigue en vigor la versión ${version}.`,
  roundGoesOn: (round, version) => `Entretanto, la ronda ${round} continúa con la versión ${version}.`,
  noRoundBefore: "Ninguna ronda se abre hasta que todos los asientos con voz han firmado la misma versión.",
  inForce: (version, at) =>
    `La versión ${version} está en vigor desde ${at}. La han firmado todos los asientos con voz.`,
  inForceBut: (version, at, seats) =>
    `La versión ${version} está en vigor desde ${at}. Faltan las firmas de asientos llegados después (${within(seats)}); antes no se abre ninguna ronda nueva.`,
  inForceButYou: (version, at) =>
    `La versión ${version} está en vigor desde ${at}. El asiento propio llegó después y tiene que firmarla; antes no se abre ninguna ronda nueva.`,
  proposalOnItsWay: "La propuesta de este asiento espera a enviarse.",
  firstTitle: "Qué viene antes",
  firstFrame: "Un caso del que traten las conversaciones. De sus partes y asuntos hablan las reglas.",
  firstSeats:
    "Asientos con un nombre y un papel: quién media, quién habla en nombre de qué parte, quién solo observa.",
  firstRules: "Después, las reglas básicas, que firman todos los asientos con voz.",
  isDone: "hecho",
  toSeats: "Ir a los asientos",
  propose: "Proponer reglas básicas",
  proposeChange: "Proponer una versión cambiada",
  goOnWriting: "Seguir con el borrador",
  observerNote:
    "El asiento propio no tiene voz aquí. Puede leer las reglas, pero no proponerlas ni firmarlas.",
  awayNote:
    "El asiento propio se ha retirado. Puede leer las reglas; para proponerlas o firmarlas debe volver antes.",
  versionTitle: (version) => `Versión ${version}`,
  standings: {
    "in-force": "en vigor",
    waiting: "espera firmas",
    "passed-over": "no firmada por todos; se propuso una más nueva",
    replaced: "estuvo en vigor; sustituida",
    lapsed: "nunca entró en vigor",
  },
  proposedBy: (seat, at) => `Propuesta: ${within(seat)}, ${at}`,
  since: (at) => `en vigor desde ${at}`,
  wasSince: (at) => `entró en vigor: ${at}`,
  signatures: "Quién ha firmado",
  signedAt: (at) => `firma: ${at}`,
  signedBy: (member, at) => `firma de ${member}, ${at}`,
  didNotSign: "sin firma",
  notSigned: "firma pendiente",
  cameLater: "llegó después de la propuesta; tiene que firmar antes de que se abra una ronda nueva",
  isAway: "se ha retirado, así que no puede firmar; una versión nueva no requeriría su firma",
  nobodyThere: "ahora no lo ocupa nadie, así que no puede firmarse; una versión nueva no requeriría su firma",
  you: "asiento propio",
  sign: (version) => `Firmar la versión ${version}`,
  signatureOnItsWay: "La firma de este asiento espera a enviarse.",
  askForChange: "No firmar todavía: pedir un cambio",
  signTitle: (version) => `¿Firmar la versión ${version} de las reglas básicas?`,
  signAs: (seat) =>
    `Se firma en nombre de este asiento: ${within(seat)}. La firma vale para todo el texto de esta versión, tal como lo muestra esta página.`,
  signLast: "Es la última firma que falta: con ella, esta versión entra en vigor de inmediato.",
  signNotLast: (seats) =>
    `Entra en vigor cuando lleguen además estas firmas: ${within(seats)}. Hasta entonces no vincula a nadie.`,
  signLate:
    "Esta versión ya está en vigor. Con esta firma deja de impedir que se abra una ronda nueva a causa del asiento propio.",
  signReplaces: (version) => `Cuando entre en vigor, termina la versión ${version}.`,
  signBinds:
    "Desde entonces el asiento propio queda vinculado por todas las cláusulas, y la sala hace que todos los asientos cumplan las que puede hacer cumplir. Una firma no puede retirarse; para un cambio hace falta una versión nueva que todos firmen de nuevo.",
  whoSees: (seats) => `Va a: ${within(seats)}, y a todos los que lleguen a la sala más tarde.`,
  whoSeesAll: "Va a todos los que están en la sala, y a todos los que lleguen a ella más tarde.",
  whoSeesAlone: "Nadie más está todavía en la sala. Lo verá quien llegue más tarde.",
  signNow: (version, seat) => `Firmar la versión ${version} en nombre ${of(seat)}`,
  changes: (version) => `En qué difiere de la versión ${version}`,
  compareWith: "Comparar con",
  versionOption: (version) => `versión ${version}`,
  noChanges: "Las dos versiones dicen lo mismo.",
  before: "Antes",
  now: "Ahora",
  notThere: "no estaba",
  takenOff: "quitado",
  wholeText: "El texto entero",
  newLine: "nuevo:",
  notes: "Qué se dijo sobre esta versión",
  noteTo: "para",
  noteTitle: (version) => `Qué tendría que cambiar en la versión ${version}`,
  noteLead:
    "Nadie tiene que firmar lo que no puede cumplir. Aquí se dice qué lo impide; quien propuso puede traer una versión cambiada, y también puede proponerla el asiento propio.",
  noteClause: "Sobre qué cláusula",
  noteWhole: "el texto en su conjunto",
  noteWords: "En palabras propias",
  noteToWhom: "Quién debe leerlo",
  noteToAll: "Todos en la sala",
  noteToChair: (seats) => `Solo ${within(seats)}`,
  notePass: "Qué puede hacer con ello la mediación",
  notePassChoices: {
    nothing: "Guardarlo para sí",
    unattributed: "Transmitir la idea sin decir de quién es",
    attributed: "Transmitirla diciendo de quién es",
  },
  notePreview: "Qué leerán",
  noteOnClause: (clause, words) => `Sobre la cláusula «${clause}»: ${words}`,
  noteGoesTo: "Va a",
  noteEmpty: "Todavía no hay nada escrito.",
  firstPrivate:
    "Es la primera palabra de este asiento solo para la mediación. Se firma con la clave propia: la mediación podría mostrarla a otros, y no podría negarse de quién es.",
  noteSend: "Enviar",
  noteSent: "Enviado, o a la espera de enviarse si no hay conexión.",
  versions: "Todas las versiones",
  readVersion: (version) => `Leer la versión ${version}`,
  backToNow: "Volver a las reglas tal como están",
  noSuchVersion: "En esta sala no hay tal versión de las reglas básicas.",
  readInForce: (version) => `La versión en vigor entretanto: versión ${version}`,
  draft: roomRulesDraft,
};
