// A room's screen in Spanish: what is agreed, its text, and who has signed it.
import type { Catalogue } from "../catalogue.ts";
import { of, within } from "./names.ts";

export const roomAgreement: Catalogue["roomAgreement"] = {
  question: "¿Qué se ha acordado, y quién lo ha firmado?",
  nothing: "Todavía no se ha declarado acordado nada.",
  nothingMore:
    "Cuando todas las partes cuya aceptación se requiere han aceptado una misma oferta, aquí se escriben sus términos en un solo texto. Todas comprueban lo que han entendido, y lo firman.",
  toTalks: "Ir a las conversaciones",
  readyAnswer:
    "Todos los asientos requeridos han aceptado un mismo paquete. Faltan por escribir sus términos.",
  missingAnswer: (names) => `Hay términos declarados acordados. Firmas que faltan: ${names}.`,
  differsAnswer:
    "Se declararon acordados unos términos con una huella que no es la de su texto. Nadie debería firmarlos.",
  signedPart: (issues) => `Firmado por todos los asientos requeridos. Quedan abiertos: ${issues}.`,
  signedAll: "Todo está acordado, y han firmado todos los asientos requeridos.",
  ruleEverything:
    "Según las reglas básicas, nada está acordado hasta que todo está acordado: solo vincula un paquete que resuelva todos los asuntos.",
  ruleParts:
    "Según las reglas básicas, una parte de los asuntos puede acordarse por separado. Lo firmado queda en pie, y un acuerdo posterior sobre el mismo asunto ocupa su lugar.",
  explanationTitle: "Cómo se llega a un acuerdo",
  explanationMethod:
    "Los términos se escriben en un solo texto según una regla fija, letra por letra. Su huella, que depende de todas sus letras, está en el acto que lo declara acordado y en cada firma. Cada dispositivo hace el texto por sí mismo y compara.",
  explanationInputs:
    "La oferta aceptada, las redacciones, y el caso y las reglas básicas tal como eran entonces.",
  explanationCaveat:
    "Una firma hecha aquí muestra quién aceptó qué palabras. Qué significa en derecho han de decirlo las partes y su derecho. No puede retirarse, y puede mostrarse a otros.",
  readyTitle: "Aceptado por todos, todavía sin escribir",
  readyLead: (by, number) =>
    `Presentado como acto ${number} (${within(by)}), y aceptado por todos los asientos requeridos.`,
  readyPart: "Deja abiertos algunos asuntos.",
  issue: "Asunto",
  chosen: "Elección",
  chosenCaption: "Qué se aceptó",
  barred: "Ahora no puede declararse acordado.",
  write: "Escribir los términos",
  writeTitle: "Escribir los términos",
  writeLead:
    "Para cada asunto hay que decir, con las palabras que todos firmarán, qué se acuerda. Son las mismas para todos, sea cual sea el idioma de la página.",
  wordingOf: (issue, option) => `${issue}: ${option}`,
  noWording: (issues) => `Faltan palabras sobre: ${issues}.`,
  wholeText: "El texto entero, tal como lo firmarán todos",
  wholeTextMore: "Los identificadores que contiene impiden que una palabra se tome por otra.",
  declare: "Declararlo acordado…",
  declareTitle: "¿Declarar acordados estos términos?",
  declareFollows: [
    "Todos los nombrados abajo leen exactamente este texto, y pueden firmarlo.",
    "Las redacciones ya no pueden cambiarse. Si alguna está mal, hay que presentar y aceptar de nuevo el paquete.",
    "Se firma con la clave propia: puede mostrarse a otros, y no puede negarse.",
  ],
  goesTo: "Va a:",
  declareNow: "Declararlo acordado",
  impossible: "Los términos ya no pudieron escribirse. Hay que mirar qué ha cambiado en las conversaciones.",
  declaredTitle: (moment) => `Términos de esta fecha: ${moment}`,
  declaredBy: (name, number) => `Declarados acordados con el acto ${number} (${within(name)}).`,
  textTitle: "El texto que se firma",
  hash: "Su huella, para compararla letra por letra",
  same: "Este dispositivo ha hecho el texto por sí mismo, y tiene esta huella.",
  differs:
    "Este dispositivo ha hecho el texto por sí mismo, y tiene otra huella. No hay que firmar. Hay que preguntar a quien lo declaró, y hacer que el paquete se presente de nuevo.",
  unchecked: "Este dispositivo no pudo calcular la huella. No hay que firmar antes de que pueda.",
  readBackTitle: "Comprobar lo entendido",
  readBackLead:
    "Aquí se dice con palabras propias qué se entiende por los términos. Quien los declaró lo confirma o lo corrige. Conviene hacerlo antes de firmar.",
  readBackField: "Lo que este asiento entiende",
  readBackAgain: "Comprobarlo otra vez",
  readBackSend: "Enviar",
  answerTitle: "Lo que otros han entendido",
  answerLead: (name) => `Lo que se entiende por los términos (${within(name)}):`,
  confirm: "Sí, eso es lo que significan",
  correct: "Corregirlo…",
  correctField: "Qué significan en realidad",
  correctSend: "Enviar la corrección",
  sign: "Firmar estos términos…",
  signTitle: (seat) => `¿Firmar en nombre ${of(seat)}?`,
  signFollows: [
    "Se firma exactamente este texto, en nombre de todo el asiento. La firma no puede retirarse.",
    "En cuanto han firmado todos los asientos requeridos, los asuntos que contiene quedan resueltos.",
    "Se firma con la clave propia: puede mostrarse a otros, y no puede negarse.",
  ],
  signUnread: "No se ha comprobado lo entendido, o todavía no hay respuesta.",
  signCorrected: "Lo entendido se corrigió. Conviene mirar antes la corrección.",
  signNow: "Firmar",
  cannotSign: (reason) => `Ahora no puede firmarse. ${reason}`,
  youSigned: "El asiento propio ha firmado.",
  notNeeded: "No se requiere la firma del asiento propio.",
  awayTitle: "Sacar el acuerdo",
  awayLead: "Lo que todos han firmado, con sus términos, sus firmas y las comprobaciones de lo entendido.",
  awayFrame: "El acuerdo tal como lo verá quien lo lea",
  print: "Imprimir…",
  saveHtml: "Guardar como página web",
  saveWord: "Guardar para Word",
  saving: "Haciendo el archivo…",
  saved: (name) => `Guardado como ${name}.`,
  intoBriefing: "Llevarlo al informe del caso propio",
  intoBriefingMore:
    "Entonces se conserva con el caso en este navegador, donde no está sellado como lo está la sala, y tiene un capítulo en el informe.",
  inBriefing: "Ahora es un capítulo del informe.",
  notInBriefing: "El caso ya no está en este dispositivo, así que no se llevó allí.",
  toBriefing: "Ir al informe",
  noCase: "Ningún caso de este dispositivo va con la sala, así que no hay ningún informe al que llevarlo.",
};
