// Rooms in Spanish: the ways in, the frame, and what stands on every screen.
import type { Catalogue } from "../catalogue.ts";

export const rooms: Catalogue["rooms"] = {
  title: "Salas",
  lead: "En una sala conversan las partes y quien está entre ellas. Lo que se dice se sella en el navegador de quien lo envía, para sus destinatarios; el servidor que lo lleva no puede leerlo.",
  none: "En este dispositivo no se conserva ninguna sala.",
  untitled: "Sala todavía sin nombre",
  open: "Abrir una sala",
  join: "Entrar con un enlace",
  restore: "Volver con una copia de las claves",
  opening: "Abriendo la sala…",
  stages: {
    founding: "todavía sin abrir",
    asking: "a la puerta, todavía sin entrar",
    in: "miembro",
  },
  forget: "Olvidar en este dispositivo",
  forgetTitle: "¿Olvidar esta sala en este dispositivo?",
  forgetLead:
    "Aquí se borran las claves y todo lo que se conserva de la sala. La sala misma sigue. Sin una copia de las claves propias, nadie puede volver como este miembro: habría que pedir de nuevo la entrada.",
  notHere: "Esta sala no se conserva en este dispositivo.",
  notHereMore: "Las salas permanecen en el navegador en el que se entró en ellas.",
  elsewhere: "Esta sala está abierta en otra pestaña.",
  elsewhereMore:
    "Solo una pestaña a la vez habla en nombre de un miembro; si no, los actos podrían enviarse dos veces.",
  useHere: "Usarla aquí en su lugar",
  cannotTitle: "Aquí no puede abrirse ninguna sala",
  insecure: (origin) =>
    `Esta página llegó de ${origin} por una línea que otros pueden alterar; por eso los navegadores no le dan claves, y no se hace ninguna. Hay que abrir la sala en una dirección que empiece por https, o ejecutar «parley join» en este equipo y darle el enlace.`,
  oldBrowser:
    "Este navegador no puede hacer las claves que necesita una sala (Ed25519 y X25519). Sí pueden las versiones actuales de Chromium, Firefox o Safari.",
  hasLeft:
    "El asiento propio se ha retirado de las conversaciones. Hasta que vuelva no puede ofrecer, aceptar ni firmar; sí puede escribir, preguntar y responder, rechazar ofertas y retirar las propias.",
  notLetIn:
    "La sala no da entrada a este dispositivo: su clave fue excluida o sustituida, o así lo dice el servidor. Lo que podía leerse hasta ahora sigue legible aquí. Para volver a participar hace falta que un miembro dé un enlace nuevo.",
  comeBack: "Volver a las conversaciones",
  screensOfRoom: "El recorrido por la sala",
  screens: {
    talks: "Conversaciones",
    desk: "Despacho",
    rules: "Reglas básicas",
    seats: "Asientos",
    progress: "Avance",
    agreement: "Acuerdo",
    log: "Registro",
  },
  ownCase: "Caso propio",
  backToRoom: "Volver a la sala",
  backTo: (room: string) => `Volver a «${room}»`,
  roles: { mediator: "Mediación", party: "Parte", observer: "Observación" },
  asSeat: (seat) => `Asiento propio: ${seat}`,
  connection: {
    connecting: "conectando…",
    "catching-up": "leyendo…",
    live: "con conexión",
    polling: "con conexión",
    offline: "sin conexión",
    "not-let-in": "entrada no permitida",
    stopped: "detenida",
    closed: "cerrada",
  },
  waiting: (count, written) => (count === 1 ? "1 acto por enviar" : `${written} actos por enviar`),
  held: (count, written) =>
    count === 1
      ? "Un acto no se envió: espera una decisión."
      : `${written} actos no se enviaron: esperan una decisión.`,
  seeHeld: "Ver lo que espera",
  seeSigns: "Ver qué dan las reglas",
  atDoor: (count, written) =>
    count === 1 ? "Una persona pide entrar." : `${written} personas piden entrar.`,
  seeDoor: "Ver quién",
  membersChanged:
    "Los miembros de esta sala han cambiado desde que todos leyeron las ocho palabras. Lo que se envía a un asiento llega a quien lo ocupa ahora.",
  seeMembers: "Ver quién ha entrado y quién ha salido",
  allAlarms: (count, written) =>
    count === 1 ? "Qué significa esto" : `Los ${written} hallazgos sobre esta sala`,
};
