// What the command line tells of rooms, in Spanish: what was done, how a room stands, and what went wrong.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { cliRoomHelpSentences } from "./cli-room-help.ts";
import { counted, formatCount, listOf, type Noun, quoted } from "./wording.ts";

const ACTS: Noun = { one: "acto", many: "actos", gender: "m" };
const MEMBERS: Noun = { one: "miembro", many: "miembros", gender: "m" };
const PEOPLE: Noun = { one: "persona pide", many: "personas piden", gender: "f" };

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const q = (value: Params[string]): string => quoted(String(value));

const outside: Catalogue = {
  "cli.keep-missing": ({ path }) =>
    `${path} no es una carpeta en la que se guarden las claves de un miembro. Nombre la que dio a parley room create o join, o recupere las claves de su copia con parley room restore.`,
  "cli.keep-locked": ({ path, pid }) =>
    `Otro Parley usa ${path}${pid === null ? "" : ` (proceso ${pid})`}, y un miembro no debe trabajar dos veces a la vez. Deje que termine. Si no hay ninguno, borre el archivo lock de la carpeta.`,
  "cli.keep-broken": ({ path, file }) =>
    `${path} está dañada: ${file} falta o no se abre. No se cambió nada. Recupere las claves de su copia en una carpeta nueva con parley room restore; identity.age, en la carpeta, también es una copia.`,
  "cli.keep-without-room": ({ path }) =>
    `En ${path} hay claves, pero aún no hay sala. Continúe con parley room create o con parley room join y el enlace.`,
  "cli.keep-with-room": ({ path }) =>
    `${path} ya es la carpeta de una sala; no se cambió nada. Las claves se hacen para una sola sala, así que nombre otra carpeta.`,
  "cli.keep-waiting": ({ path }) =>
    `Aún nadie ha admitido a este miembro. parley room join --keep ${path} sigue esperando.`,
  "cli.wrong-passphrase": ({ path }) =>
    `La frase de paso no es la de ${path}. No importan las mayúsculas ni los espacios entre palabras, pero sí cada palabra; mire si alguna está mal escrita.`,
  "cli.passphrase-file-missing": ({ path }) =>
    `No existe ningún archivo ${path} con una frase de paso. Revise cómo está escrita la ruta.`,
  "cli.backup-broken": ({ path }) =>
    `${path} no es una copia de las claves de un miembro, o se dañó. Tome otra copia.`,
  "cli.file-exists": ({ path }) =>
    `Ya existe un archivo ${path}; no se escribió nada. Puede ser la única copia de alguien, así que nombre otro lugar.`,
  "cli.room-file-locked": ({ path }) =>
    `${path} está cerrado con una frase de paso. Désela en un archivo con --passphrase-file o en la variable PARLEY_PASSPHRASE.`,
  "cli.room-file-damaged": ({ path }) =>
    `${path} está cerrado y se dañó, así que no se abre. Pídalo de nuevo.`,
  "cli.room-unreachable": ({ path }) =>
    `Ningún servidor de salas responde en ${path}. Lo guardado sigue como estaba y lo pendiente se enviará otra vez; show y export funcionan sin el servidor con --offline. Mire si la dirección es correcta y si el servidor está en marcha.`,
  "cli.room-not-let-in": ({ path }) =>
    `El servidor de ${path} no deja entrar a este miembro: no está en la sala, o ya no lo está. Lo leído antes se conserva, y show y export lo toman con --offline. Pregunte a quien convoca la sala.`,
  "cli.room-stopped": () =>
    "No se toma nada más de este servidor ni se le envía; el porqué consta debajo. Lo leído antes se conserva: sáquelo con parley room export y compárelo con el archivo de otro miembro.",
  "cli.room-invitation-spent": ({ path }) =>
    `El servidor de ${path} no acepta esta invitación: se usó, caducó o nunca se hizo allí. Pida una nueva a quien se la envió y use la misma carpeta.`,
};

const wrongUse: Catalogue = {
  "cli.bad-wait": ({ text, most }) =>
    `${q(text)} no es un número de segundos; tome un número entero de 0 a ${formatCount(Number(most))}.`,
  "cli.room-empty-name": () => "El nombre de un archivo o de una carpeta está vacío. Nombre uno.",
  "cli.room-bad-address": ({ text }) =>
    `${q(text)} no es la dirección de un servidor; escríbala como https://rooms.example o http://localhost:4747.`,
  "cli.room-open-line": ({ text }) =>
    `A ${text} se llegaría por una línea abierta, en la que otros podrían ver quién trabaja y seguir en su lugar. Use una dirección que empiece por https.`,
  "cli.room-open-link": () =>
    "Al servidor de este enlace se llegaría por una línea abierta, en la que otros podrían ver quién trabaja y seguir en su lugar. Pida un enlace que empiece por https.",
  "cli.room-bad-link": () =>
    "Esto no es una invitación entera. Tome el enlace de la primera letra a la última, con todo lo que sigue a «#parley1.».",
  "cli.room-bad-role": ({ text, known }) =>
    `${q(text)} no es el papel de un asiento; tome uno de estos: ${listOf(texts(known), "or")}.`,
  "cli.room-role-without-name": () =>
    "El papel o la parte de un asiento se da junto con su nombre. Añada --name.",
  "cli.room-unknown-seat": ({ text, known }) =>
    `La sala no tiene ningún asiento ${q(text)}. Sus asientos: ${listOf(texts(known))}.`,
  "cli.room-seat-shared": ({ text, known }) =>
    `Varios asientos se llaman ${q(text)}. Nombre por su identificador el que corresponde: ${listOf(texts(known))}.`,
  "cli.room-seat-of-others": ({ text }) =>
    `Ya hay alguien en ${q(text)}, y solo quienes lo ocupan admiten a otros. Pida a uno de ellos que invite.`,
  "cli.room-unknown-request": ({ text, known }) =>
    `Nadie pide entrar como ${q(text)}. ${texts(known).length > 0 ? `Peticiones: ${listOf(texts(known))}.` : "No hay ninguna petición."}`,
  "cli.room-turn-away-one": () => "Nombre cada petición que deba rechazarse.",
  "cli.room-restore-where": () =>
    "Una copia contiene claves y ningún lugar. Nombre la sala con --link, o con --server y --room.",
  "cli.room-no-passphrase": () =>
    "Hace falta una frase de paso. Désela en un archivo con --passphrase-file o en la variable PARLEY_PASSPHRASE.",
  "cli.room-empty-passphrase": () => "La frase de paso está vacía. Dé una de siete palabras.",
  "cli.room-short-passphrase": ({ least }) =>
    `La frase de paso tiene menos de ${least} letras y puede adivinarse. Nombre con --passphrase-file un archivo que no exista: se sortean siete palabras y se escriben en él.`,
};

const passphrases: Catalogue = {
  "cli.room-ask-passphrase": () => "Frase de paso (no se muestra):",
  "cli.room-passphrase-drawn": () =>
    "Estas siete palabras abren lo que se guarda, aquí y desde una copia. Se muestran una sola vez y nadie puede recuperarlas. Anótelas:",
  "cli.room-passphrase-noted": () => "Pulse Intro cuando las haya anotado.",
  "cli.room-passphrase-written": ({ path }) =>
    `Se sortearon siete palabras y se escribieron en ${path}. Sin ellas nadie puede abrir lo que se guarda; consérvelas en otro lugar que la carpeta.`,
};

const outcomes: Catalogue = {
  "cli.room-made": ({ title, room, address }) => `${title}: sala ${room} en ${address}`,
  "cli.room-next-invite": ({ keep }) =>
    `Ahora, invite a alguien: parley room invite --keep ${keep} --name NOMBRE --role party`,
  "cli.room-next-admit": ({ keep }) =>
    `El enlace permite a una persona pedir que la admitan, una vez, en siete días. Envíelo por una vía que otros no lean. Después, admítala: parley room admit --keep ${keep}`,
  "cli.room-asked": () => "Se pidió entrar.",
  "cli.room-still-at-door": ({ keep }) =>
    `Aún nadie ha admitido a este miembro. La petición sigue a la puerta; parley room join --keep ${keep} sigue esperando.`,
  "cli.room-entered": ({ title, seat, keep }) =>
    `En la sala ${title}, como ${seat}. Véala con parley room show --keep ${keep}`,
  "cli.room-restored": ({ title, seat, keep }) =>
    `De vuelta en la sala ${title}, como ${seat}. Desde ahora trabaje solo con ${keep}: las mismas claves no deben trabajar dos veces.`,
  "cli.room-nobody-at-door": () => "Nadie pide entrar.",
  "cli.room-at-door": ({ id, seat, moment }) => `${id}: para ${seat}, petición del ${moment}`,
  "cli.room-at-door-unfit": ({ id, moment }) =>
    `${id}: petición del ${moment}, que no puede admitirse desde aquí.`,
  "cli.room-at-door-not": ({ id }) => `No se admitió ${id}.`,
  "cli.room-let-in": ({ id, seat }) => `Se admitió ${id}, para ${seat}.`,
  "cli.room-turned-away": ({ id }) => `Se rechazó ${id}.`,
  "cli.room-exported": ({ path, number }) => `La sala hasta el acto ${number} está en ${path}`,
  "cli.room-exported-open": () =>
    "El archivo contiene en claro lo que pudo leer este asiento. Guárdelo con tanto secreto como las conversaciones, o ciérrelo con --lock-with.",
  "cli.room-backed-up": ({ path }) => `Las claves están en ${path}, bajo la frase de paso de la carpeta.`,
  "cli.room-backup-needs": ({ path, room, address }) =>
    `Para recuperarlas: parley room restore ${path} --keep CARPETA --server ${address} --room ${room}`,
};

const standing: Catalogue = {
  "cli.room-as-seat": ({ party, phase }) => `Como lo ve ${party}. ${phase}`,
  "cli.room-phase-before-rules": () => "Aún no hay reglas básicas en vigor.",
  "cli.room-phase-between-rounds": () => "Hay reglas básicas en vigor y ninguna ronda está abierta.",
  "cli.room-phase-in-round": ({ round }) => `La ronda ${round} está abierta.`,
  "cli.room-phase-paused": ({ round }) =>
    `Las conversaciones están en pausa${round === null ? "" : `, con la ronda ${round} abierta`}.`,
  "cli.room-phase-left": ({ away }) =>
    `${capitalise(listOf(texts(away)))} ${texts(away).length > 1 ? "se retiraron" : "se retiró"}, y quedan demasiado pocas partes para seguir.`,
  "cli.room-phase-agreed": () => "Todos los asuntos están resueltos y firmados.",
  "cli.room-title-standing": () => "Cómo está",
  "cli.room-title-alarms": () => "Algo va mal",
  "cli.room-title-queue": () => "Sin enviar todavía",
  "cli.room-title-story": () => "Lo que ocurrió",
  "cli.room-read-to": ({ number, moment, address }) =>
    `Leída y comprobada hasta el acto ${number}, del ${moment}, en ${address}.`,
  "cli.room-nothing-read": ({ address }) => `Aún no se ha leído nada de ${address}.`,
  "cli.room-not-asked": () => "No se preguntó al servidor por más.",
  "cli.room-door-count": ({ count }) => `${capitalise(counted(Number(count), PEOPLE))} entrar.`,
  "cli.room-waiting-for-keys": ({ count }) =>
    `${capitalise(counted(Number(count), ACTS))} para este asiento aún no ${Number(count) === 1 ? "puede abrirse" : "pueden abrirse"}: la clave llega cuando trabaje un miembro que la tenga.`,
  "cli.room-seat": ({ party, role, voice, represented, count, id }) =>
    `${capitalise(String(party))}: ${role}, ${voice ? "con voz" : "sin voz"}${texts(represented).length > 0 ? `, por ${listOf(texts(represented))}` : ""}; ${counted(Number(count), MEMBERS)} (${id})`,
  "cli.room-alarm": () => "Alarma",
  "cli.room-alarm-at": ({ number }) => `Alarma en el acto ${number}`,
  "cli.room-draft": ({ what }) => `Un acto de la clase ${q(what)}`,
  "cli.room-draft-goes-out": () => "Sale en cuanto responda el servidor.",
};

export const cliRoomSentences: Catalogue = {
  ...outside,
  ...wrongUse,
  ...passphrases,
  ...outcomes,
  ...standing,
  ...cliRoomHelpSentences,
};
