// A room's screen in Spanish: talks.
import type { Catalogue } from "../catalogue.ts";
import { of, within } from "./names.ts";
import { talksForms } from "./room-talks-forms.ts";
import { talksWorth } from "./room-talks-worth.ts";

/** Who tells whom; the names may be singular or plural. */
const fromTo = (from: string, to: string) =>
  `De ${within(from)} para ${within(to)}`.replace("De el ", "Del ");

export const roomTalks: Catalogue["roomTalks"] = {
  ...talksForms,
  ...talksWorth,
  title: "¿Qué hay sobre la mesa, y qué se responde?",
  reading: "Leyendo lo que hay sobre la mesa…",
  cancel: "Cancelar",
  openOffers: (count, written) =>
    count === 1 ? "Hay una oferta abierta." : `Hay ${written} ofertas abiertas.`,
  noneOpen: {
    "before-rules": "No puede hacerse ninguna oferta antes de que haya reglas básicas en vigor.",
    "between-rounds": "No hay abierta ninguna oferta ni ninguna ronda: las ofertas esperan a la siguiente.",
    "in-round": "Todavía no hay ninguna oferta abierta.",
    paused: "Las conversaciones están en pausa, y no hay ninguna oferta abierta.",
    left: "Las conversaciones están paradas desde que se fue una parte, y no hay ninguna oferta abierta.",
    agreed: "Todos los asuntos están resueltos.",
  },
  nothingWaits: "Nada espera a este asiento.",
  thingsWait: (count, written) =>
    count === 1 ? "Una cosa espera a este asiento." : `${written} cosas esperan a este asiento.`,
  todoTitle: "Qué hay que hacer",
  nothingToDo: {
    "before-rules": "Nada por ahora. Después vendrán unas reglas básicas que leer y firmar.",
    "between-rounds":
      "Nada por ahora. Después la presidencia abre una ronda; las ofertas y las preguntas figurarán aquí.",
    "in-round":
      "Nada por ahora. Las ofertas, las preguntas y los sondeos que esperen a este asiento figurarán aquí.",
    paused: "Nada mientras las conversaciones estén en pausa. Más abajo puede escribirse y preguntarse.",
    left: "Nada mientras falte una parte. Más abajo puede escribirse y preguntarse.",
    agreed: "Nada: todos los asuntos están resueltos y firmados.",
  },
  noVoice:
    "Este asiento observa: no tiene voz en estas conversaciones, así que nada lo espera. Más abajo se muestra lo que le abren las reglas.",
  todo: {
    "sign-rules": (number) => `reglas básicas (n.º ${number}) que esperan la firma de este asiento.`,
    "sign-agreement": (number) => `acuerdo (n.º ${number}) que espera la firma de este asiento.`,
    declare: (number) => `todos están vinculados a la oferta n.º ${number}; puede declararse acordada.`,
    reply: (number) => `oferta n.º ${number}, todavía sin respuesta de este asiento.`,
    "read-back": (number) => `¿se entendió bien lo dicho? (n.º ${number})`,
    poll: (number) => `¿podría vivirse con algo? (n.º ${number})`,
    question: (number) => `pregunta (n.º ${number}).`,
  },
  endsIn: (distance) => `termina ${distance}`,
  toRules: "Ir a las reglas básicas",
  toAgreement: "Ir al acuerdo",
  toOffer: "Ir a la oferta",
  toOfferNumbered: (number) => `Ir a la oferta n.º ${number}`,
  answer: "Responder",
  answerNumbered: (number) => `Responder al n.º ${number}`,
  offersTitle: "Ofertas",
  noOffers:
    "Todavía no hay nada sobre la mesa. Las ofertas figurarán aquí, la más reciente primero, con quién ha respondido.",
  showOlder: (count, written) => (count === 1 ? "Mostrar una anterior" : `Mostrar ${written} anteriores`),
  offersOver: (count, written) =>
    count === 1 ? "Una que ya no está abierta" : `${written} que ya no están abiertas`,
  positions: "Qué nombró cada parte en último lugar, asunto por asunto",
  issue: "Asunto",
  sameSoFar: "igual hasta ahora",
  nothingNamed: "nada todavía",
  passedOn: "transmitido",
  over: "ya no está abierta",
  draftBy: (seat) => `Borrador ${of(seat)}, visto solo por este asiento`,
  fromTo,
  conveyed: (mediator, to) => `${fromTo(mediator, to)}, como propuesta propia`,
  conveyedFrom: (mediator, to, from) =>
    `Procedente ${of(from)}; lo transmite ${within(mediator)}; para: ${within(to)}`,
  numbered: (number) => `N.º ${number}`,
  complete: "un paquete entero",
  partial: "parte de un paquete",
  standing: {
    open: "abierta",
    expired: "caducada",
    withdrawn: "retirada",
    superseded: "sustituida",
    accepted: "aceptada por todos los asientos requeridos",
    agreed: "acordada",
  },
  until: (moment) => `puede aceptarse hasta ${moment}`,
  replaces: (number) => `En lugar del n.º ${number}.`,
  leavesOpen: (issues) => `Deja abiertos: ${issues}.`,
  conditions: "Con la condición de que",
  onceOffer: (number) => `antes se acepte la oferta n.º ${number}`,
  onceRules: (number) => `antes entren en vigor las reglas básicas propuestas en el n.º ${number}`,
  conditionMet: "(cumplida)",
  conditionUnmet: "(sin cumplir todavía)",
  replied: {
    accepted: "– aceptación sin vincularse",
    "accepted-binding": "– aceptación vinculante",
    rejected: "– rechazo",
  },
  noReply: "Sin respuesta todavía.",
  stillMissing: (seats) => `Sin vincularse todavía: ${within(seats)}.`,
  profilesTitle: "Perfiles compartidos",
  noProfiles: "Nadie ha compartido un perfil con este asiento.",
  sharedWith: (party, seats) => `qué quiere ${within(party)}; compartido con: ${within(seats)}.`,
  pausingAndLeaving: "Pausar o dejar las conversaciones",
  saidTitle: "Lo que se dijo",
  nothingSaid:
    "Nada todavía. Las notas, las preguntas, los sondeos y las ideas transmitidas figurarán aquí, lo más reciente primero.",
  saidTo: {
    note: fromTo,
    question: (from, to) => `${fromTo(from, to)}: pregunta`,
    poll: (from, to) => `${fromTo(from, to)}: ¿podría vivirse con esto?`,
    idea: (from, to) => `${fromTo(from, to)}, como propuesta propia`,
    "poll-result": (from, to) => `${fromTo(from, to)}: qué resultó de un sondeo`,
    "read-back": (from, to) => `${fromTo(from, to)}: esto es lo entendido`,
  },
  insideBy: (seat) => `Dentro del asiento: ${within(seat)}`,
  about: (number) => `sobre el n.º ${number}`,
  pollCounts: (yes, no, unsure) => `Sí: ${yes}. No: ${no}. Con dudas: ${unsure}.`,
  pollAnswers: {
    yes: "– podría vivirse con ello",
    no: "– no podría vivirse con ello",
    unsure: "– con dudas",
  },
  readBackRight: "Confirmado tal como se entendió.",
  readBackCorrected: "Corregido:",
  ways: {
    answer: "Responder",
    "answer-poll": "Responder al sondeo",
    reply: "Confirmar o corregir",
    "read-back": "Decir lo entendido",
  },
  wayOn: {
    answer: (number) => `Responder al n.º ${number}`,
    "answer-poll": (number) => `Responder al sondeo n.º ${number}`,
    reply: (number) => `Confirmar o corregir el n.º ${number}`,
    "read-back": (number) => `Decir lo entendido del n.º ${number}`,
  },
};
