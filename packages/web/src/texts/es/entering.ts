// The ways into a room in Spanish: keys, their backup, the door.
import type { Catalogue } from "../catalogue.ts";

const cutLink = "Esto no es un enlace entero a una sala. Hay que copiarlo todo, desde «http» hasta el final.";

export const entering: Catalogue["entering"] = {
  titles: {
    new: "¿De qué tratan las conversaciones, y quién las abre?",
    join: "¿Entrar en estas conversaciones?",
    restore: "¿Con qué copia se vuelve?",
  },
  newLead:
    "Quien abre la sala ocupa su primer asiento. Después invita a las partes y acuerda con ellas las reglas básicas, antes de que nada se ponga sobre la mesa.",
  aboutCase:
    "El caso del que tratan las conversaciones (a la sala pasan sus partes, asuntos y opciones, nunca un perfil)",
  noCaseYet: "Todavía ninguno: puede presentarse más tarde",
  unsoundCase:
    "En las partes, los asuntos o las opciones de este caso hay algo que corregir; su pantalla «Caso» dice qué. Hasta entonces no puede pasar a una sala.",
  roomTitle: "Nombre de la sala",
  seatName: "Nombre del asiento propio",
  mediatorSeat: "La mediación",
  yourName: "Nombre propio, tal como lo verán los demás",
  whichServer: "¿Qué servidor lleva la sala?",
  serverAddress: "Dirección del servidor",
  serverNote:
    "Por lo común, el mismo del que viene esta página. Guarda y transmite lo que no puede leer, y ve quién escribe a quién y cuándo.",
  keepsTitle: "Qué guarda una sala, y qué no",
  keeps: [
    "Lo que se envía se sella en este navegador para los asientos que se nombran. El servidor ve a qué asientos va, cuándo y, aproximadamente, de qué tamaño es; los demás miembros, solo que se envió algo, y cuándo.",
    "Todo lo que se envía va firmado. Quien lo recibe puede mostrar a otros de quién procede, incluido lo que se dice en privado a la mediación. Nada puede negarse después.",
    "Lo compartido no puede recuperarse. Quien se va conserva lo que pudo leer.",
    "Quien sirve esta página podría alterarla y tomar las claves. Si no se confía en el servidor, conviene instalar Parley en un equipo propio y entrar desde ahí.",
    "No conviene usar una sala donde alguien correría peligro si llegara a saberse que conversa.",
  ],
  makeKeys: "Hacer las claves propias",
  back: "Volver a todos los casos y salas",
  joinLead:
    "Una invitación permite a una persona pedir que la admitan. Un miembro de la sala ve la solicitud y firma que puede entrar.",
  leadsTo: (address) => `La invitación lleva a una sala en ${address}.`,
  link: "El enlace recibido",
  noLink: cutLink,
  restoreLead:
    "La copia devuelve las claves propias. La sala se encuentra con cualquier enlace a ella, también uno ya usado.",
  anyLink: "Un enlace a la sala",
  comeBack: "Volver",
  backupFile: "El archivo con la copia",
  backupWords: "Sus siete palabras",
  checks: {
    "wrong-words": "Estas palabras no abren el archivo. Conviene mirar si falta alguna o está en otro lugar.",
    "no-backup": "Este archivo no es una copia de las claves de una sala, o se dañó.",
    "another-member": "La copia se abre, pero contiene las claves de otra sala o de otro miembro.",
    "no-link": cutLink,
  },
  beforeOpening: "¿Puede volverse si se pierde este dispositivo?",
  beforeAsking: "¿Puede volverse si se pierde este dispositivo?",
  atDoor: "Se ha pedido entrar",
  founderBackup:
    "Mientras nadie más ocupe el asiento propio, nadie más puede abrir asientos ni admitir a nadie en este. Por eso la sala se abre cuando las claves están en una copia que se ha vuelto a abrir.",
  memberBackup:
    "Con una copia se puede volver sin ayuda. Sin ella, un miembro de la sala tiene que invitar de nuevo, y se vuelve como otro miembro.",
  writeTitle: "1. Escribir la copia",
  writeLead:
    "Un archivo con las claves propias, cerrado con siete palabras que se sortean ahora. Conviene guardar el archivo y las palabras en dos lugares.",
  write: "Escribir la copia",
  writeAgain: "Escribirla otra vez, con otras palabras",
  wordsNote:
    "Hay que anotar estas palabras a mano. Se muestran solo esta vez y no se guardan en ninguna parte.",
  checkTitle: "2. Volver a abrirla",
  checkLead: "Hay que elegir el archivo donde se guardó y escribir las palabras a partir de la nota.",
  check: "Abrir la copia",
  checking: "Abriendo…",
  backedUp: "Las claves están en una copia que se abre.",
  openRoom: "Abrir la sala",
  keysOutOfReach:
    "La página volvió a cargarse antes de que se escribiera la copia, y las claves pueden ponerse en una copia solo antes de eso. Todavía no se había abierto nada, así que nada se ha perdido.",
  beginAnew: "Empezar de nuevo",
  noBackupAnyMore:
    "La página ha vuelto a cargarse desde que se hicieron las claves, y ya no pueden ponerse en una copia. Si se pierde este dispositivo, hará falta otra invitación.",
  ask: "Pedir la entrada",
  askWithoutBackup: "Pedir la entrada, sin copia",
  waits:
    "Un miembro de la sala tiene que permitir la entrada. Cuando ocurra, esta página sigue por sí misma.",
  waitsMore: "Puede cerrarse y volverse más tarde: la sala está en la lista de salas.",
  tryAgain: "Intentarlo de nuevo",
};
