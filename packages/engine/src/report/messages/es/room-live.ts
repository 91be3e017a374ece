// What a member is told while taking part in a room, in Spanish: what is wrong, why something was not sent, why one was not let in.
import type { Catalogue } from "../catalogue.ts";

const STOPPED =
  "Aquí no se toma ni se envía nada más, y lo leído antes se conserva. Hay que sacar el archivo, compararlo con el de otro miembro y abrir de nuevo la sala.";
const GOING_ON =
  "El acto no cuenta, y todo lo demás se conserva. Conviene avisar a los demás miembros y comparar archivos.";
const ASK_AUTHOR =
  "Lo leído antes se conserva. Hay que preguntar a quien lo escribió y comparar archivos con otro miembro.";
const KEPT = "Lo escrito se conserva aquí.";

const oddLog = () => `El registro del servidor no concuerda en este lugar: algo se alteró. ${STOPPED}`;
const oddAct = () => `Lo que llegó como este acto no puede haberlo firmado ningún miembro. ${STOPPED}`;
const oddContent = () => `Lo sellado en este acto no tiene la forma de uno. ${GOING_ON}`;
const unsent = (why: string, what: string) => `${why} No se envió. ${KEPT} ${what}`;
const notAnInvitation = () =>
  "La solicitud que espera en la puerta no puede venir de la invitación hecha. Nadie ha entrado; hay que rechazarla y enviar una invitación nueva.";

const alarms: Catalogue = {
  "room.alarm.place-shape": oddLog,
  "room.alarm.number-wrong": oddLog,
  "room.alarm.stamp-decreases": oddLog,
  "room.alarm.chain-wrong": oddLog,
  "room.alarm.founding-wrong": () =>
    `La sala no empieza con el acto del que toma su nombre: es otra sala. ${STOPPED}`,
  "room.alarm.leaf-differs": oddAct,
  "room.alarm.header-encoding": oddAct,
  "room.alarm.header-size": oddAct,
  "room.alarm.header-json": oddAct,
  "room.alarm.header-unknown-field": oddAct,
  "room.alarm.header-field": oddAct,
  "room.alarm.header-not-canonical": oddAct,
  "room.alarm.key-encoding": oddAct,
  "room.alarm.key-small-order": oddAct,
  "room.alarm.signature-encoding": oddAct,
  "room.alarm.signature-scalar": oddAct,
  "room.alarm.signature-point": oddAct,
  "room.alarm.signature-wrong": oddAct,
  "room.alarm.envelope-shape": oddAct,
  "room.alarm.other-room": oddAct,
  "room.alarm.ciphertext-encoding": oddAct,
  "room.alarm.ciphertext-size": oddAct,
  "room.alarm.ciphertext-hash": oddAct,
  "room.alarm.audience-name": oddAct,
  "room.alarm.member-proof": oddAct,
  "room.alarm.reading-key": oddAct,
  "room.alarm.keys-content": oddAct,
  "room.alarm.act-repeated": () => `El mismo acto llegó por segunda vez, y cuenta una sola. ${ASK_AUTHOR}`,
  "room.alarm.counter-wrong": () =>
    `Según la cuenta de quien lo escribió, este acto va antes de otro anterior: se cambió el orden. ${ASK_AUTHOR}`,
  "room.alarm.previous-wrong": () =>
    `Este acto nombra como anterior otro que el que el registro tiene allí: uno se cambió o se movió. ${ASK_AUTHOR}`,
  "room.alarm.act-missing": () => `Antes de este falta un acto de la misma persona. ${ASK_AUTHOR}`,
  "room.alarm.seen-ahead": () => `Quien lo escribió dice haber visto lo que solo vino después. ${ASK_AUTHOR}`,
  "room.alarm.seen-differs": () =>
    `A quien lo escribió se le mostró otro registro que el de aquí. ${ASK_AUTHOR}`,
  "room.alarm.not-addressed": () =>
    "Llegó un acto que es para otros asientos. No se abrió, y nada propio se ha perdido. Hay que avisar a quien lo escribió y a quien lleva el servidor.",
  "room.alarm.not-refused": () =>
    "Por lo que aquí se mostró, este acto no cuenta, y un servidor no coloca actos así. Quizá oculte una admisión o unas claves anteriores. Lo leído se conserva. Hay que preguntar a quien lo escribió qué dijo, y comparar archivos con otro miembro.",
  "room.alarm.keys-unusable": ({ name }) =>
    `${name ?? "Un miembro"} repartió claves, y la de aquí no sirve. Enseguida se hacen otras, y todo lo demás se conserva; lo dicho entretanto puede quedar cerrado. Conviene preguntar a ese miembro, y a los demás por lo que se dijo.`,
  "room.alarm.other-seat": () =>
    "El servidor dio como propio otro asiento que aquel en el que se permitió la entrada. Aquí no se toma ni se envía nada más. Hay que entrar de nuevo con la clave propia y su frase, y avisar a quien envió la invitación.",
  "room.alarm.audience-number-repeated": () =>
    `Este acto lleva un número que quien lo escribió ya había usado: se puso de nuevo algo antiguo. ${ASK_AUTHOR}`,
  "room.alarm.audience-act-missing": () =>
    `Antes de este falta un acto de la misma persona que también era para este asiento. ${ASK_AUTHOR}`,
  "room.alarm.wrong-key": () =>
    "La clave repartida no abre este acto. Se conserva, y se abrirá en cuanto llegue la que corresponde; hay que pedirla a un miembro que pueda leerlo.",
  "room.alarm.padding": oddContent,
  "room.alarm.payload": oddContent,
  "room.alarm.commitment": () => `Lo sellado en este acto no es lo que firmó quien lo escribió. ${GOING_ON}`,
  "room.alarm.gap": () =>
    "El servidor omitió un lugar. Lo que sigue espera, y nada se ha perdido; si continúa, conviene comparar archivos con otro miembro.",
  "room.alarm.fork": () =>
    "A otro miembro se le mostró un registro distinto, o el servidor cambió lo que había mostrado aquí. Lo leído antes se conserva. No hay que apoyarse en nada nuevo; conviene sacar el archivo y compararlo con los de los demás.",
  "room.alarm.tail-withheld": () =>
    "Otro miembro ha leído más de lo que el servidor muestra aquí. Lo leído se conserva. Conviene esperar un poco; si el resto no llega, hay que comparar archivos con ese miembro.",
  "room.alarm.stamp-far": () =>
    "El reloj de quien lo escribió y el del servidor difieren en más de cinco minutos. Nada se ha perdido; donde importe la hora, conviene preguntar cuál era la correcta.",
  "room.alarm.clock-far": () =>
    "El reloj del servidor y el de aquí difieren en más de cinco minutos. Nada se ha perdido; hay que poner en hora el reloj y, si está bien, avisar a quien lleva el servidor.",
  "room.alarm.log-shorter": () =>
    "El servidor había perdido el final del registro, como ocurre al restaurarse una copia. Lo que hay aquí se conserva y se le devuelve; lo escrito se envía después. Hay que avisar a quien lleva el servidor.",
  "room.alarm.receipt-wrong": () =>
    "El recibo del servidor por el acto propio no es válido. El acto se conserva; conviene sacar el archivo y avisar a quien lleva el servidor.",
  "room.alarm.head-wrong": () =>
    "Lo que se dice que leyó otro miembro no lleva su firma. Nada propio se ha perdido; hay que preguntarle si todo está bien.",
  "room.alarm.server-key-changed": () =>
    "El servidor responde con otra clave que la de la sala. No se toma ni se le envía nada, y lo leído se conserva; antes de seguir hay que preguntar a quien lo lleva.",
  "room.alarm.founder-differs": () =>
    "La sala la fundó otra persona que la que dice la invitación. No se envió nada propio; hay que pedir una invitación nueva a quien la envió.",
  "room.alarm.not-kept": () =>
    "En este dispositivo no puede guardarse nada. La sala sigue, pero lo que aún no se ha enviado se perdería al cerrar; hay que hacer sitio o permitir que se guarde.",
  "room.alarm.server-unreadable": () =>
    "Lo que envía el servidor no es lo que envía un servidor así. Lo leído se conserva; hay que mirar si la dirección es correcta y avisar a quien lo lleva.",
};

const refusals: Catalogue = {
  "room.refused.said-since": () =>
    unsent(
      "Se dijo algo desde que se escribió esto.",
      "Hay que leerlo, y enviar lo escrito como está o redactarlo de nuevo.",
    ),
  "room.refused.too-large": ({ size, limit }) =>
    unsent(
      `Esto tiene ${size ? `${size} bytes` : "más bytes"} donde caben ${limit}.`,
      "Hay que acortarlo o decirlo en varias partes.",
    ),
  "room.refused.wrong-epoch": () =>
    unsent(
      "Siguen llegando o yéndose miembros, y las claves cambian cada vez.",
      "Conviene enviarlo de nuevo dentro de un rato.",
    ),
  "room.refused.not-sealed": () =>
    unsent(
      "No pudo sellarse para sus destinatarios, por un fallo de este programa.",
      "Hay que enviarlo de nuevo y, si sigue igual, redactarlo otra vez o para menos destinatarios.",
    ),
  "room.refused.malformed": () =>
    unsent(
      "El servidor no puede leer lo que envía este programa.",
      "Quizá sean de versiones distintas; hay que ponerlos al día y enviarlo de nuevo.",
    ),
  "room.refused.foreign-origin": () =>
    unsent(
      "El servidor no toma nada de una página con esta dirección.",
      "Hay que abrir la sala en la dirección del propio servidor, o avisar a quien lo lleva.",
    ),
  "room.refused.act-id-taken": () =>
    unsent(
      "El servidor tiene otro acto con el mismo nombre.",
      "Hay que escribirlo de nuevo y avisar a quien lleva el servidor.",
    ),
  "room.refused.misplaced-founding": () =>
    unsent("Una sala se funda una sola vez.", "No hay que hacer nada."),
  "room.refused.void": () =>
    `Está en la sala, pero tal como estaban las cosas no cuenta para nadie. ${KEPT} Hay que mirar lo que vino antes y enviarlo de nuevo.`,
  "room.refused.faulty": () =>
    `Llegó a la sala de otro modo que como se envió, y no cuenta. ${KEPT} Conviene sacar el archivo y avisar a quien lleva el servidor.`,
  "room.refused.not-founded": () =>
    unsent("La sala aún no se ha fundado.", "Conviene enviarlo de nuevo dentro de un rato."),
  "room.refused.founded-already": () => unsent("Una sala se funda una sola vez.", "No hay que hacer nada."),
  "room.refused.founder-differs": () =>
    unsent("Una sala la funda el miembro que admite su primer acto.", "Hay que fundar otra sala."),
  "room.refused.not-a-member": () =>
    unsent("Quien escribe no es miembro de esta sala.", "Hay que pedir la entrada a quien la convoca."),
  "room.refused.key-ended": () =>
    unsent(
      "La clave propia se quitó de esta sala, o se cambió por otra.",
      "Hay que seguir con la nueva o preguntar a quien convoca la sala.",
    ),
  "room.refused.not-entitled": () =>
    unsent(
      "Este asiento no puede admitir ni excluir a nadie allí.",
      "Hay que pedirlo a un miembro de ese asiento o del que convoca la sala.",
    ),
  "room.refused.seat-of-others": () =>
    unsent(
      "Ya hay alguien en ese asiento, y solo quienes lo ocupan admiten a otros.",
      "Hay que pedírselo a uno de ellos.",
    ),
  "room.refused.key-known": () =>
    unsent(
      "Esa clave ya estuvo en la sala, y ninguna vuelve.",
      "Quien vaya a entrar debe hacer una nueva y pedirlo otra vez.",
    ),
  "room.refused.seat-full": () =>
    unsent(
      "Ese asiento tiene ya tantos miembros como pueden recibir sus claves.",
      "Hay que excluir antes a uno, o dar a quien llega un asiento propio.",
    ),
  "room.refused.room-full": () =>
    unsent(
      "La sala tiene ya tantos miembros como pueden recibir sus claves.",
      "Hay que excluir antes a uno.",
    ),
  "room.refused.subject-not-present": () =>
    unsent("Ese miembro ya no está en la sala.", "Hay que mirar de nuevo a quién se refiere."),
  "room.refused.seat-differs": () =>
    unsent(
      "La clave nueva estaría en otro asiento que la anterior.",
      "Hay que repetir el cambio, en el asiento que tiene.",
    ),
  "room.refused.last-convener": () =>
    unsent("Es el último miembro del asiento que convoca la sala.", "Antes hay que admitir allí a otro."),
  "room.refused.seat-unknown": () =>
    unsent(
      "Uno de los asientos a los que va no lo ha ocupado nunca nadie.",
      "Hay que enviarlo de nuevo sin ese asiento.",
    ),
  "room.refused.own-seat-missing": () =>
    unsent(
      "El asiento propio no está entre los destinatarios.",
      "Hay que enviarlo de nuevo con el propio entre ellos.",
    ),
  "room.refused.epoch-number": () =>
    unsent(
      "Otra persona hizo claves para los mismos destinatarios en el mismo momento.",
      "Hay que enviarlo de nuevo.",
    ),
  "room.refused.epoch-audience": () =>
    unsent("Las claves son para otros destinatarios que los que nombra.", "Hay que enviarlo de nuevo."),
  "room.refused.no-epoch": () =>
    unsent("Aún no hay claves para sus destinatarios.", "Hay que enviarlo de nuevo."),
  "room.refused.epoch-ended": () =>
    unsent("Las claves habían terminado, porque alguien llegó o se fue.", "Hay que enviarlo de nuevo."),
  "room.refused.keys-readers": () =>
    unsent("Las claves no son justo para quienes están ahora presentes.", "Hay que enviarlo de nuevo."),
  "room.refused.other": () =>
    unsent(
      "El servidor no lo toma, por una razón que este programa no conoce.",
      "Hay que poner al día el programa o avisar a quien lleva el servidor.",
    ),
};

const servers: Catalogue = {
  "room.server.unreachable": () =>
    "El servidor no responde. Nada se ha perdido; lo que se escriba espera aquí y se envía en cuanto responda.",
  "room.server.unreadable": () =>
    "Lo que responde allí no es un servidor de salas, o es de otra versión. Nada se ha perdido; hay que mirar si la dirección es correcta.",
  "room.server.not-let-in": () =>
    "El servidor no permite la entrada: no se está en esta sala, ya no se está, o la invitación se usó o caducó. Nada propio se ha perdido; hay que preguntar a quien envió la invitación.",
  "room.server.wrong-epoch": () =>
    "Alguien llegó o se fue, y las claves cambiaron. Nada se ha perdido; se sella de nuevo y se envía otra vez.",
  "room.server.too-large": () =>
    "Es más largo de lo que toma el servidor. Nada se ha perdido; hay que acortarlo y enviarlo de nuevo.",
  "room.server.too-fast": () =>
    "Se pidió al servidor más de lo que permite de una vez. Nada se ha perdido; conviene esperar un poco e intentarlo de nuevo.",
  "room.server.refused": () =>
    "El servidor no hace lo que se le pidió. Nada se ha perdido; conviene intentarlo de nuevo y, si sigue igual, avisar a quien lo lleva.",
};

const joining: Catalogue = {
  "room.joining.server-differs": () =>
    "Responde otro servidor que el que nombra la invitación. No se envió nada propio; hay que preguntar a quien la envió si la dirección es correcta.",
  "room.joining.founder-differs": () =>
    "La sala la fundó otra persona que la que dice la invitación. No se envió nada propio; hay que pedir una invitación nueva a quien la envió.",
  "room.joining.aborted": () =>
    "La espera terminó antes de que alguien permitiera la entrada. Nada se ha perdido: la solicitud sigue en la puerta. Hay que abrir de nuevo la invitación para seguir esperando.",
  "room.joining.unknown-invitation": () =>
    "Esta solicitud responde a una invitación que hizo otro miembro o se hizo en otro dispositivo. Nada se ha perdido; debe admitir a la persona quien la hizo.",
  "room.joining.join-shape": notAnInvitation,
  "room.joining.other-room": notAnInvitation,
  "room.joining.join-mac": () =>
    "Quien lo pide no conoce el secreto de la invitación. Nadie ha entrado; hay que rechazar la solicitud y enviar una invitación nueva por un medio más seguro.",
  "room.joining.member-proof": notAnInvitation,
  "room.joining.reading-key": notAnInvitation,
  "room.joining.key-encoding": notAnInvitation,
  "room.joining.key-small-order": notAnInvitation,
  "room.joining.signature-encoding": notAnInvitation,
  "room.joining.signature-scalar": notAnInvitation,
  "room.joining.signature-point": notAnInvitation,
  "room.joining.signature-wrong": notAnInvitation,
};

export const roomLiveSentences: Catalogue = { ...alarms, ...refusals, ...servers, ...joining };
