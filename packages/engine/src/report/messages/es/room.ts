// What is wrong with a room's log, or with a file that was taken away from it, in Spanish: what it means, then what to do.
import type { Catalogue } from "../catalogue.ts";

const COMPARE = "Antes de apoyarse en ello o en lo que sigue, conviene comparar archivos con otro miembro.";
const AGAIN =
  "Hay que sacar el archivo de la sala otra vez; si sigue igual, conviene compararlo con el de otro miembro.";
const BY_THE_AUTHOR = "Quien lo escribió debe enviarlo de nuevo.";

const oddHeader = () =>
  `La parte del acto que dice de quién es y para quién no está como la escribe ninguno de nuestros programas. Se alteró o se hizo mal, y no cuenta. ${COMPARE}`;
const oddKey = () =>
  `La clave con la que se dice firmado el acto no sirve para firmar. El acto no cuenta. ${COMPARE}`;
const wrongSignature = () =>
  `La firma de quien lo escribió no es válida: el acto se alteró después, o lo escribió otra persona. No cuenta. ${COMPARE}`;
const wrongContent = () =>
  `Lo sellado en el acto no es lo que firmó quien lo escribió: se alteró o se cambió por otra cosa. ${COMPARE}`;

const chain: Catalogue = {
  "findings.fault-place-shape": () =>
    `Lo que hay aquí no tiene la forma de una entrada del registro, y nada de lo que sigue puede contrastarse con ello. ${AGAIN}`,
  "findings.fault-number-wrong": () =>
    `El número no es el siguiente: antes se quitó un acto, o se puso dos veces. ${COMPARE}`,
  "findings.fault-stamp-decreases": () =>
    `Su hora es anterior a la del acto que lo precede, cosa que no ocurre en ningún registro fiel. ${COMPARE}`,
  "findings.fault-chain-wrong": () =>
    `Su huella no se sigue del acto que lo precede: hasta aquí algo se alteró, se quitó o se movió. ${COMPARE}`,
  "findings.fault-founding-wrong": () =>
    `La sala no empieza con el acto del que toma su nombre; se cambió su comienzo. Nada de ella es de fiar. ${COMPARE}`,
};

const envelopes: Catalogue = {
  "findings.fault-header-encoding": oddHeader,
  "findings.fault-header-size": oddHeader,
  "findings.fault-header-json": oddHeader,
  "findings.fault-header-unknown-field": oddHeader,
  "findings.fault-header-field": oddHeader,
  "findings.fault-header-not-canonical": oddHeader,
  "findings.fault-key-encoding": oddKey,
  "findings.fault-key-small-order": oddKey,
  "findings.fault-signature-encoding": wrongSignature,
  "findings.fault-signature-scalar": wrongSignature,
  "findings.fault-signature-point": wrongSignature,
  "findings.fault-signature-wrong": wrongSignature,
  "findings.fault-envelope-shape": () => `Faltan partes del acto, o no tienen su forma. ${AGAIN}`,
  "findings.fault-other-room": () =>
    `El acto se escribió para otra sala y se puso en esta. No cuenta. ${COMPARE}`,
  "findings.fault-ciphertext-encoding": wrongContent,
  "findings.fault-ciphertext-size": wrongContent,
  "findings.fault-ciphertext-hash": wrongContent,
  "findings.fault-audience-name": () =>
    `El acto nombra a sus destinatarios de dos modos que no concuerdan, así que no cuenta. ${BY_THE_AUTHOR}`,
  "findings.fault-member-proof": () =>
    "La persona admitida no confirmó la clave, que puede ser de otra. Hay que admitirla de nuevo, con una clave nueva.",
  "findings.fault-reading-key": () =>
    "La clave con la que leería el nuevo miembro no sirve para ello. Hay que admitirlo de nuevo, con una clave nueva.",
  "findings.fault-keys-content": () =>
    "Las claves que reparte el acto no tienen su forma, así que nadie puede usarlas. Quien las envió debe hacerlas de nuevo.",
};

const order: Catalogue = {
  "findings.fault-act-repeated": () =>
    `El mismo acto ya consta en el registro, y solo cuenta allí. Alguien lo puso otra vez. ${COMPARE}`,
  "findings.fault-counter-wrong": () =>
    `Según la cuenta de quien lo escribió, va antes de un acto que lo precede: se cambió el orden. ${COMPARE}`,
  "findings.fault-previous-wrong": () =>
    `Lo que nombra como acto anterior de quien lo escribió no es lo que el registro tiene allí: uno se cambió o se movió. ${COMPARE}`,
  "findings.fault-act-missing": () =>
    `Según la cuenta de quien lo escribió, falta antes un acto suyo. Hay que pedírselo. ${COMPARE}`,
  "findings.fault-seen-ahead": () =>
    `Quien lo escribió dice haber visto lugares del registro que solo vienen después. ${COMPARE}`,
  "findings.fault-seen-differs": () =>
    `Quien lo escribió tenía delante otro registro que este: se mostraron registros distintos. ${COMPARE}`,
  "findings.fault-leaf-differs": () =>
    `El acto no es aquel cuya huella tiene el registro: se cambió por otro. No cuenta. ${COMPARE}`,
  "findings.fault-not-addressed": () =>
    "El acto no era para este asiento, y aun así se le entregó. Aquí no cuenta. Hay que avisar a quien lleva el servidor.",
  "findings.fault-not-refused": () =>
    `Por lo que aquí se muestra no cuenta, y ningún servidor honrado lo habría colocado: quizá se ocultó antes una admisión o unas claves. Hay que preguntar a quien lo escribió. ${COMPARE}`,
  "findings.fault-audience-number-repeated": () =>
    `Entre sus destinatarios lleva un número que quien lo escribió ya había usado: se puso de nuevo algo antiguo. Hay que preguntarle. ${COMPARE}`,
  "findings.fault-audience-act-missing": () =>
    `Según el número que lleva entre sus destinatarios, falta antes un acto de la misma persona que también era para este asiento. Hay que pedírselo. ${COMPARE}`,
};

const files: Catalogue = {
  "findings.fault-not-utf8": () =>
    "Lo que empieza aquí no es texto, así que no se comprobó nada. No es un archivo de una sala, o se dañó por el camino. Hay que pedirlo de nuevo.",
  "findings.fault-line": () =>
    "La línea que empieza aquí no está como en un archivo de una sala, así que no se comprobó nada. Es otra clase de archivo, se cambió en ella una letra, o falta el final. Hay que pedirlo de nuevo.",
  "findings.fault-file-signature": () =>
    "La firma del miembro que sacó el archivo no es válida: algo se cambió después en él. Hay que pedirlo de nuevo.",
  "findings.fault-exporter-unknown": () =>
    "Quien firmó el archivo nunca fue miembro de la sala. Hay que pedir a un miembro el suyo.",
  "findings.fault-exporter-seat": () =>
    "Se dice que el archivo es de otro asiento que el de quien lo firmó. Hay que pedir el suyo a un miembro de ese asiento.",
  "findings.fault-receipt-wrong": () =>
    `El recibo de este acto no está firmado con la clave del servidor de la sala, o habla de otro lugar. ${COMPARE}`,
  "findings.fault-opened-wrong": () =>
    "Lo que se da como sus palabras no es aquello a lo que se comprometió quien lo escribió: se alteraron. Hay que tomarlas del archivo de otro destinatario.",
  "findings.fault-head-signature": () =>
    `Lo que se dice que un miembro vio en este número no lleva su firma. ${AGAIN}`,
  "findings.fault-head-unknown": () =>
    `Lo visto en este número lo atestigua alguien que nunca fue miembro de la sala. No hay que tenerlo en cuenta. ${AGAIN}`,
  "findings.fault-head-differs": () =>
    `En este número un miembro firmó otro registro que este: se mostraron registros distintos. ${COMPARE}`,
  "findings.fault-terms-hash-wrong": () =>
    "La huella firmada no es la de los términos del acuerdo. Nadie debería apoyarse en esas firmas; hay que declarar de nuevo acordados los términos.",
};

const connections: Catalogue = {};

const unentitled: Catalogue = {
  "findings.void-faulty": () =>
    "No está como lo envió quien lo escribió, y por eso no cuenta. Lo que está mal consta más arriba.",
  "findings.void-not-founded": () => `Está antes de que la sala se fundara, y no cuenta. ${BY_THE_AUTHOR}`,
  "findings.void-founded-already": () =>
    "La sala ya se había fundado, y eso ocurre una sola vez. No hay que hacer nada.",
  "findings.void-founder-differs": () =>
    "El acto que funda la sala admite a otra persona que quien lo escribió, así que no hay sala. Hay que fundar otra.",
  "findings.void-not-a-member": () =>
    "Quien lo escribió no era miembro de la sala, así que no cuenta. Primero hay que admitirlo, y después debe enviarlo de nuevo.",
  "findings.void-key-ended": () =>
    "Quien lo escribió ya no pertenecía a la sala o tenía una clave nueva, así que no cuenta. Debe enviarlo con la clave nueva.",
  "findings.void-not-entitled": () =>
    "Quien lo escribió no puede admitir ni excluir a nadie allí, así que no cuenta. Debe hacerlo un miembro de ese asiento o del que convoca.",
  "findings.void-seat-of-others": () =>
    "Ya hay alguien en ese asiento, y solo quienes lo ocupan admiten a otros. Hay que pedírselo a uno de ellos.",
  "findings.void-key-known": () =>
    "Esa clave ya estuvo en la sala, y ninguna vuelve. Quien entra debe traer una nueva.",
  "findings.void-seat-full": () =>
    "El asiento tenía ya tantos miembros como pueden recibir sus claves. Hay que excluir antes a uno, o dar otro asiento a quien llega.",
  "findings.void-room-full": () =>
    "La sala tenía ya tantos miembros como pueden recibir sus claves. Hay que excluir antes a uno.",
  "findings.void-subject-not-present": () =>
    "El miembro que excluiría o cambiaría no estaba en la sala. Hay que mirar de nuevo a quién se refiere.",
  "findings.void-seat-differs": () =>
    "La clave nueva estaría en otro asiento que la anterior. Hay que repetir el cambio, con el asiento que tiene.",
  "findings.void-last-convener": () =>
    "Excluiría al último miembro del asiento que convoca la sala, así que no cuenta. Antes hay que admitir allí a otro.",
  "findings.void-seat-unknown": () =>
    "Va dirigido a un asiento que nadie ha ocupado nunca. Quien lo escribió debe enviarlo de nuevo, sin ese asiento.",
  "findings.void-own-seat-missing": () =>
    "El asiento de quien lo escribió no está entre los destinatarios, así que no cuenta. Debe enviarlo de nuevo con el suyo entre ellos.",
  "findings.void-epoch-number": () =>
    "Las claves llevan otro número que el que toca; quizá alguien más hizo otras a la vez. Hay que hacerlas de nuevo.",
  "findings.void-epoch-audience": () =>
    "Las claves son para otros destinatarios que los que nombra el acto. Hay que hacerlas de nuevo.",
  "findings.void-no-epoch": () =>
    "Está sellado con claves que la sala no tiene, así que no cuenta. Quien lo escribió debe hacer claves y enviarlo de nuevo.",
  "findings.void-epoch-ended": () =>
    "Está sellado con claves que habían terminado, porque alguien llegó o se fue. Quien lo escribió debe enviarlo con las nuevas.",
  "findings.void-keys-readers": () =>
    "Las claves no son justo para quienes estaban presentes en esos asientos, así que no cuentan. Hay que hacerlas de nuevo.",
};

const notices: Catalogue = {
  "findings.notice-not-opened": () =>
    "Iba dirigido a este asiento, y el archivo no contiene lo que dice: el miembro no tenía entonces clave para abrirlo. Otro miembro del asiento puede pasársela.",
  "findings.notice-stamp-far": () =>
    "El reloj de quien lo escribió y la hora del servidor difieren en más de cinco minutos. No prueba nada, pero donde importe la hora conviene preguntar cuál era la correcta.",
  "findings.notice-place-lost": () =>
    "El servidor había perdido lo que se dijo aquí, según quien sacó el archivo. Lo que después no cuenta puede deberse a que falta. Conviene buscarlo en los archivos de otros miembros.",
  "findings.notice-tail-missing": () =>
    "Un miembro firmó este lugar, y el archivo termina antes: se sacó con anterioridad, o se ocultó el final. Hay que sacar uno posterior.",
};

export const roomSentences: Catalogue = {
  ...chain,
  ...envelopes,
  ...order,
  ...files,
  ...connections,
  ...unentitled,
  ...notices,
};
