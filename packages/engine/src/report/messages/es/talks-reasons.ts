// Why an act of a room is without effect, and what should be looked at twice, in Spanish: what is wrong, why, and how to mend it.
import type { Catalogue } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { actName, inQuotes, ofAct, spanOfTime, texts, to, toAll } from "./talks-wording.ts";
import { counted, listOf, ofAll } from "./wording.ts";

const SEATS = { one: "asiento", many: "asientos", gender: "m" } as const;

const GONE: Readonly<Record<string, string>> = {
  left: "había salido de la sala",
  removed: "había dejado de pertenecer a la sala por decisión de otros",
  replaced: "había recibido una clave nueva",
};

/** What an act can be wanted to be, as a reference names it. */
const WANTED: Readonly<Record<string, string>> = {
  offer: "una oferta",
  convey: "algo transmitido",
  "propose-rules": "una propuesta de reglas básicas",
  ask: "una pregunta",
  poll: "un sondeo",
  agree: "un acuerdo",
  "read-back": "una comprobación de lo entendido",
};

const ENDED: Readonly<Record<string, string>> = {
  withdrawn: "se había retirado",
  superseded: "había dado paso a otra posterior",
};

const sending: Catalogue = {
  "talks.repeated": () =>
    "Este mismo acto ya consta en el registro. Cuenta una sola vez; no hay que hacer nada.",
  "talks.unreadable": () =>
    "Lo que se selló no puede leerse como un acto: está dañado o procede de otra edición del programa. Quien lo escribió debe enviarlo de nuevo.",
  "talks.wrong-kind": ({ kind }) =>
    `Se envió con la clase ${q(kind)}, que no es la de un acto así. Quien lo escribió debe enviarlo de nuevo con la que corresponde.`,
  "talks.not-a-member": () =>
    "Quien lo escribió no ocupa el asiento en cuyo nombre actúa. Debe enviarlo alguien de ese asiento, o admitir antes a quien lo escribió.",
  "talks.member-gone": ({ how }) =>
    `Quien lo escribió ${GONE[String(how)] ?? "ya no estaba en la sala"} antes. Lo que esa clave envía después no tiene efecto; debe enviarlo otro miembro del asiento.`,
  "talks.author-outside-audience": () =>
    "El asiento propio no está entre los destinatarios, de modo que no podría ver lo que se dijo en su nombre. Hay que enviarlo de nuevo con el asiento propio entre ellos.",
  "talks.unknown-seat": ({ seats }) =>
    `Nombra ${counted(texts(seats).length, SEATS)} que la sala no tenía: ${listOf(texts(seats))}. Primero hay que describir el asiento o admitir a alguien en él; si no, hay que omitirlo.`,
  "talks.refers-beyond-audience": ({ act }) =>
    `Se apoya en ${actName(act)}, y no todos los que pueden abrirlo encuentran ese otro antes, así que no podrían juzgarlo por igual. Hay que enviarlo a menos destinatarios, o enviar antes a todos aquello en lo que se apoya.`,
  "talks.refers-to-void": ({ act }) =>
    `Se apoya en ${actName(act)}, que a su vez no tiene efecto. Primero hay que corregir ese, y después nombrar el nuevo.`,
  "talks.wrong-reference": ({ act, wanted }) =>
    `Nombra ${actName(act)} donde hace falta ${listOf(
      texts(wanted).map((word) => WANTED[word] ?? "otra clase de acto"),
      "or",
    )}. Hay que nombrar algo de esa clase.`,
  "talks.away": () =>
    "El asiento se ha retirado de las conversaciones. Antes debe volver, reanudándolas; entretanto puede hablar, rechazar ofertas y retirar las propias.",
  "talks.no-rules-in-force": () =>
    "No hay reglas básicas en vigor, y esto las requiere. Antes deben firmar la misma versión todos los asientos cuya firma hace falta.",
  "talks.paused": () =>
    "Las conversaciones estaban en pausa. Antes debe reanudarlas quien pueda hacerlo según las reglas básicas.",
  "talks.left": () =>
    "Un asiento se ha retirado y quedan menos de dos partes en la mesa. Esto vuelve a ser posible cuando regrese alguna.",
  "talks.no-round-open": () =>
    "No había ninguna ronda abierta, y esto corresponde a una ronda. Antes debe abrirla la presidencia.",
  "talks.no-voice": () =>
    "El asiento no tiene voz, y esto la requiere. Antes habría que firmar una versión de las reglas básicas que se la dé.",
  "talks.not-in-the-chair": () =>
    "El asiento no ocupaba la presidencia, y las reglas básicas no dan esto a nadie más, o no a este asiento. Puede pedirse a la presidencia.",
  "talks.observer-in-audience": ({ seats }) =>
    `Según las reglas básicas, lo que está sobre la mesa no se envía a los asientos que observan, y se envió ${toAll(seats)}. Hay que enviarlo de nuevo sin ellos.`,
  "talks.clocks-apart": ({ milliseconds }) =>
    `Entre la hora de quien lo escribió y la del sello hay ${spanOfTime(milliseconds)}. El reloj de quien lo escribió o el del servidor va mal, o el acto se retrasó por el camino.`,
  "talks.stamp-went-back": ({ milliseconds }) =>
    `El sello de tiempo precede en ${spanOfTime(milliseconds)} al del acto anterior. El reloj del servidor se atrasó, o sus sellos no son fiables.`,
};

const membership: Catalogue = {
  "talks.not-the-founding": () =>
    "Una sala se funda una sola vez, con su primer acto y por el miembro que entra con él. Para empezar de nuevo, hay que fundar otra.",
  "talks.key-used-before": () =>
    "Esa clave ya ha estado en esta sala. Quien entra, o vuelve, debe traer una clave nueva.",
  "talks.seat-of-others": ({ seat }) =>
    `Ya hay alguien en el asiento ${seat}, y quien entra recibe sus claves; por eso solo sus propios miembros admiten a otros. Hay que pedírselo a uno de ellos.`,
  "talks.seat-full": ({ seat, limit }) =>
    `En el asiento ${seat} hay ya ${limit} miembros, y no se pueden repartir sus claves a más. Hay que excluir antes a uno, o dar a quien llega un asiento propio.`,
  "talks.room-full": ({ limit }) =>
    `En la sala hay ya ${limit} miembros, y no se pueden repartir sus claves a más. Hay que excluir antes a uno.`,
  "talks.unknown-member": () =>
    "Nadie en la sala tiene ahora esa clave. Hay que comprobar a quién se refiere; a quien ya fue excluido o sustituido no hace falta excluirlo.",
  "talks.other-seat": ({ seat }) =>
    `El miembro que recibiría la clave nueva no está en el asiento ${seat}. La clave nueva ocupa el lugar de la anterior; hay que nombrar ese asiento.`,
};

const rules: Catalogue = {
  "talks.not-the-next-version": ({ version, expected }) =>
    `Se presentó la versión ${version} cuando correspondía la ${expected}; puede que entretanto llegara otra. Hay que leerla y presentar después la propia como siguiente.`,
  "talks.unsound-frame": () =>
    "El caso que se presentó tiene errores, más de 50\u202f000 opciones o números de más de 40 cifras. Al comprobarlo por separado se nombran; hay que corregirlo y presentarlo de nuevo.",
  "talks.seat-twice": () =>
    "Las reglas básicas nombran un asiento más de una vez. Hay que dejar una sola entrada por asiento.",
  "talks.seat-without-voice": ({ seats }) =>
    `Estas reglas hacen presentar ofertas o decidir sin voz ${toAll(seats)}. Hay que dar voz, o quitar el asiento de esas cláusulas.`,
  "talks.nobody-decides": () =>
    "Según estas reglas no se requiere la aceptación de nadie, así que nada podría llegar a acordarse. Hay que nombrar asientos que decidan, o dar voz a una parte.",
  "talks.unknown-frame": ({ version }) =>
    `Estas reglas tratan de la versión ${version} del caso, que nadie ha presentado. Antes debe presentarla la presidencia, o las reglas deben nombrar otra.`,
  "talks.unknown-party": ({ party }) =>
    `El caso no tiene ninguna parte ${q(party)}. Hay que nombrar una parte de la versión del caso a la que se refiere.`,
  "talks.rules-outdated": ({ version, current }) =>
    `La versión ${version} de las reglas básicas es anterior a la versión ${current}, que está en vigor. Hay que firmar una posterior, o proponer de nuevo las cláusulas anteriores.`,
  "talks.already-signed": () => "El asiento ya ha firmado esto. Basta una firma.",
  "talks.round-open": ({ round }) => `La ronda ${round} seguía abierta. Antes debe cerrarla la presidencia.`,
  "talks.not-the-next-round": ({ round, expected }) =>
    `Iba a abrirse la ronda ${round} cuando correspondía la ${expected}. Hay que abrir esa.`,
  "talks.unsigned": ({ seats }) =>
    `Faltaba la firma ${ofAll(texts(seats))} en las reglas básicas en vigor. Una ronda se abre cuando las han firmado todos los asientos con voz.`,
  "talks.round-without-issues": () =>
    "El orden del día es fijo, así que una ronda debe nombrar los asuntos que trata. Hay que abrirla de nuevo con ellos.",
  "talks.agenda-skipped": ({ issues }) =>
    `Según el orden del día quedaría sin tratar ${inQuotes(issues)}. Hay que tratarlo antes o a la vez, o firmar reglas con otro orden.`,
  "talks.round-not-open": ({ round }) =>
    `La ronda ${round} no estaba abierta. Hay que cerrar la que lo está.`,
  "talks.already-paused": () => "Las conversaciones ya estaban en pausa. No hay que hacer nada.",
  "talks.not-paused": () => "Las conversaciones no estaban en pausa. No hay que hacer nada.",
};

const offers: Catalogue = {
  "talks.no-frame": () =>
    "Nada dice de qué tratan las conversaciones. Antes debe presentar el caso la presidencia.",
  "talks.unknown-issue": ({ issue }) =>
    `El caso en vigor no tiene ningún asunto ${q(issue)}. Hay que nombrar los asuntos tal como están en el caso; una versión posterior puede haberlos cambiado.`,
  "talks.unknown-option": ({ issue, option }) =>
    `El caso en vigor no tiene la opción ${q(option)} en ${q(issue)}. Hay que elegir una que tenga; una versión posterior puede haberlas cambiado.`,
  "talks.impossible-combination": ({ combination }) =>
    `Estas opciones no pueden darse juntas: el caso lo excluye, con el número ${combination} de sus combinaciones imposibles. Hay que cambiar una de ellas.`,
  "talks.may-not-table": () =>
    "Las reglas básicas no nombran este asiento entre los que presentan ofertas. Puede exponer la idea a la mediación, o pedir otras reglas.",
  "talks.offer-to-some": () =>
    "Según las reglas básicas una oferta se envía a todos los asientos con voz, o solo a la mediación. Hay que enviarla de nuevo a todos ellos, o a la mediación.",
  "talks.off-agenda": ({ issues }) =>
    `El orden del día es fijo, y ninguna ronda ha tratado todavía ${inQuotes(issues)}. Hay que esperar a esa ronda, u omitirlo.`,
  "talks.expires-before-sent": () =>
    "El último momento para aceptarla había pasado antes de que llegara. Hay que enviarla de nuevo con uno posterior, o sin él.",
  "talks.not-yours": ({ act }) =>
    `Solo puede hacerlo el asiento que está detrás ${ofAct(act)}. Hay que pedírselo, o responderle de otro modo.`,
  "talks.audience-differs": ({ act }) =>
    `Llegó a otros destinatarios que ${actName(act, "el acto")} del que trata, y algunos no sabrían cómo están las cosas. Hay que enviarlo de nuevo exactamente a los mismos.`,
  "talks.offer-ended": ({ how }) =>
    `La oferta ${ENDED[String(how)] ?? "había terminado"} antes. Hay que buscar una posterior, o pedir que vuelva a hacerse.`,
  "talks.already-agreed": () => "La oferta se había declarado acordada antes. Hay que mirar ese acuerdo.",
  "talks.accepted-by-all": () =>
    "Todos los asientos requeridos están vinculados a la oferta, así que ya no puede retirarse ni sustituirse. Puede hacerse otra oferta aparte y acordar esa en su lugar.",
  "talks.own-offer": () =>
    "Es la oferta del propio asiento, a la que solo responden los demás. Para ponerle fin, hay que retirarla o sustituirla por otra.",
  "talks.already-bound": () => "El asiento ya está vinculado a esta oferta. No hay que hacer nada.",
  "talks.expired": () =>
    "El último momento para aceptar la oferta había pasado cuando llegó esto. Hay que pedir que vuelva a hacerse, con más tiempo.",
  "talks.not-required": () =>
    "La aceptación o la firma de este asiento no está entre las requeridas, así que no vincula a nadie. Puede decir que está de acuerdo sin vincularse.",
  "talks.binds-beyond-audience": ({ seats }) =>
    `Lo que vincula debe llegar a todos los asientos cuya aceptación se requiere, y no llegó ${toAll(seats)}. La oferta se hace de nuevo para que la reciban todos, y se acepta ahí.`,
  "talks.partial-not-binding": () =>
    "Según las reglas básicas nada está acordado hasta que lo está todo, y la oferta deja asuntos abiertos. Puede aceptarse sin vincularse, u ofrecerse un paquete entero.",
};

const agreeing: Catalogue = {
  "talks.not-accepted-by": ({ seats }) =>
    `Faltaba la aceptación vinculante ${ofAll(texts(seats))}. La oferta queda acordada cuando la han dado todos los asientos requeridos.`,
  "talks.terms-differ": () =>
    "El texto de los términos no da una vez cada asunto de la oferta, con la opción que se aceptó. Hay que redactarlo de nuevo a partir de la oferta.",
  "talks.condition-unmet": ({ act }) =>
    `La oferta solo vale una vez aceptado ${actName(act, "otro acto")}, y no lo estaba. Hay que resolver eso antes, o hacer la oferta sin la condición.`,
  "talks.clashes-with-agreed": () =>
    "Junto con lo acordado antes, forma una combinación que el caso excluye. Hay que cambiar lo uno o lo otro.",
  "talks.terms-hash-differs": () =>
    "El texto que se firmó no es el del acuerdo. Hay que volver a leer los términos y firmar esos.",
};

const speaking: Catalogue = {
  "talks.not-your-party": ({ party }) =>
    `El asiento no habla en nombre de ${q(party)}. Puede compartir el perfil de una parte en cuyo nombre habla, o decir en una nota lo que sabe.`,
  "talks.own-question": () =>
    "Es la pregunta del propio asiento. Responden los demás; para añadir algo, puede escribir una nota.",
  "talks.not-read-back": ({ act }) =>
    `Toda la sala puede abrir ${actName(act, "el acto")}, que dice lo que dice; la comprobación de lo entendido es para lo dicho entre asientos. En su lugar puede hacerse una pregunta.`,
  "talks.own-act": () =>
    "Es un acto del propio asiento. Otro asiento comprueba lo que ha entendido; para decir más, puede escribir una nota.",
  "talks.already-replied": () =>
    "Esta comprobación ya se ha confirmado o corregido. Lo que haya que añadir puede decirse en una nota.",
  "talks.answer-to-asker-alone": ({ seat }) =>
    `La respuesta a un sondeo va solo ${to(seat)} y al asiento propio, para que nadie responda ante otros. Hay que enviarla de nuevo a estos dos.`,
  "talks.attribution-barred": () =>
    "Según las reglas básicas la mediación nunca dice de quién es una idea. Hay que transmitirla sin nombre.",
  "talks.trace-to-others": () =>
    "De dónde vino algo transmitido es una anotación propia de la mediación, y se envió también a otros. Hay que escribirla solo para el asiento propio.",
};

export const talksReasonSentences: Catalogue = {
  ...sending,
  ...membership,
  ...rules,
  ...offers,
  ...agreeing,
  ...speaking,
};
