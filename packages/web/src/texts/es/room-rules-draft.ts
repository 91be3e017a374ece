// A room's screen for ground rules in Spanish: writing them clause by clause.
import type { Catalogue } from "../catalogue.ts";
import { within } from "./names.ts";

export const roomRulesDraft: Catalogue["roomRules"]["draft"] = {
  question: "¿Qué reglas deberían firmar todos?",
  answer: (next) =>
    `Se escribe la versión ${next}. Parte de cláusulas prudentes; conviene cambiar lo que no corresponda. Nadie más ve nada hasta que se proponga.`,
  answerChange: (next) =>
    `Se escribe la versión ${next}. Hay que cambiar las cláusulas que no corresponden. Nadie más ve nada hasta que se proponga.`,
  method: {
    title: "Escribir las reglas básicas",
    method:
      "Cada cláusula muestra cómo la leerán todos. Al abrirla se ve qué más puede elegirse y qué significa. El borrador se conserva en este dispositivo, sellado, y no va a nadie.",
    inputs:
      "Los asientos de la sala, el caso del que tratan las conversaciones y las versiones propuestas antes.",
    caveat:
      "Las cláusulas son para conversaciones, no para un tribunal. Lo que las conversaciones necesiten además puede escribirse como otras cláusulas en palabras; su cumplimiento solo depende de las personas.",
  },
  cannot: "Todavía no pueden escribirse reglas básicas.",
  noVoice: "El asiento propio no tiene voz, así que no puede proponer reglas básicas.",
  another: (version) =>
    `Desde que se empezó este borrador, alguien propuso la versión ${version}. Conviene leerla antes de proponer la propia, que sería la siguiente.`,
  beginFrom: "Empezar de nuevo desde",
  fromNew: "cláusulas prudentes",
  fromVersion: (version) => `versión ${version}`,
  beginAnew: "Empezar de nuevo",
  backToMine: "Volver al borrador anterior",
  replacedNote: "El borrador se sustituyó.",
  kept: "Guardado en este dispositivo.",
  openAll: "Abrir todas las cláusulas",
  closeAll: "Cerrar todas las cláusulas",
  change: "Cambiar",
  done: "Listo",
  ofClause: (verb, clause) => `${verb}: ${clause}`,
  means: "Qué significa esto",
  inWords: "Con más palabras, si hacen falta",
  ask: {
    seats: "¿Quién ocupa qué asiento, y en nombre de quién habla?",
    agenda: "¿De qué tratan las conversaciones, y en qué orden?",
    confidentiality: "¿Puede decir la mediación de quién era una idea?",
    "passing-on": "¿Qué puede transmitir la mediación, si no se dijo otra cosa?",
    observers: "¿Qué ve quien observa?",
    tabling: "¿Quién puede presentar ofertas, y a quién?",
    decision: "¿Qué hace falta para un acuerdo?",
    "nothing-agreed": "¿Vincula algo antes de que todo esté acordado?",
    record: "¿Quién lleva un registro, y de qué?",
    media: "¿Qué se dice a los medios?",
    deadlines: "¿Hasta cuándo debería haber ocurrido qué?",
    suspension: "¿Quién puede pausar las conversaciones, y quién las reanuda?",
    tripwires: "¿Qué señales de dificultad deberían advertir todos, y qué puede hacerse entonces?",
    further: "¿Qué más debería acordarse?",
  },
  meaning: {
    seats:
      "Un asiento con voz firma las reglas, presenta lo que le corresponde y responde. Uno sin voz lee lo que se le envía. Una mediación con voz ocupa la presidencia: abre y cierra rondas, presenta el caso y transmite. Quien observa no tiene voz. Una parte puede compartir solo los perfiles de las partes en cuyo nombre habla.",
    agenda:
      "Las rondas y las ofertas se juzgan por esta versión del caso. Con un orden, cada ronda nombra los asuntos que trata y no salta ninguno, y ninguna oferta nombra un asunto antes de su turno. Los asuntos que el orden omite están abiertos siempre.",
    confidentiality:
      "La página hace cumplir «nunca» a la mediación: entonces no puede transmitir ninguna idea en nombre de nadie. En todo caso, cada asiento puede permitir menos con cada cosa que dice.",
    "passing-on":
      "Vale para lo que un asiento dice a la mediación sin indicar qué puede hacerse con ello. Cada asiento puede permitir más o menos con cada cosa que dice.",
    observers:
      "Cómo se llevan las conversaciones está abierto a todos los asientos: reglas, rondas, pausas, asientos. Esta cláusula trata de las ofertas, las respuestas, los sondeos y lo que transmite la mediación.",
    tabling:
      "Quien no puede presentar ofertas puede exponer ideas a la mediación. Las ofertas entre algunos de los asientos dejan fuera a los demás: ni siquiera verán que hubo una.",
    decision:
      "Solo los asientos cuya aceptación se requiere pueden vincularse con ella, y un paquete queda acordado cuando todos ellos lo han hecho. Lo que diga de una oferta cualquier otro asiento se anota.",
    "nothing-agreed":
      "Si solo vincula el conjunto, una parte puede moverse en un asunto sin quedar obligada mientras los demás sigan abiertos. Si pueden vincular las partes, lo resuelto queda resuelto, y no puede darse a cambio de asuntos posteriores.",
    record:
      "Sea lo que sea lo elegido, el dispositivo de cada asiento contiene todo lo que se le dirigió. Esta cláusula dice qué puede conservarse y usarse como registro cuando terminen las conversaciones.",
    media: "La página no puede hacer cumplir esto. Es una promesa que firman todos.",
    deadlines:
      "Un plazo es también una promesa: nada termina por sí solo. Si una fecha debe abrir posibilidades, puede ponerse abajo como señal de dificultad.",
    suspension:
      "Una pausa detiene las ofertas, las aceptaciones y la firma de acuerdos; las notas y las preguntas siguen. Una ronda abierta sigue abierta. Si solo reanuda la presidencia, una parte no puede obligar a otra a seguir conversando.",
    tripwires:
      "Se acuerdan de antemano, cuando nadie tiene todavía interés en la respuesta. Cuando se da una, nada sucede por sí solo; a todos se les muestra junto con las vías elegidas aquí.",
    further:
      "Con palabras propias: por ejemplo, idiomas, lugares, gastos o quién puede acompañar. Su cumplimiento solo depende de las personas.",
  },
  seatRole: "Papel",
  seatVoice: "Tiene voz",
  seatFor: "Habla en nombre de",
  noSeatSection: "Los asientos vienen y se van en la pantalla de los asientos.",
  agendaFrame: "Versión del caso",
  frameOption: (version, title) => `Versión ${version}: ${title}`,
  frameChanges: "Cuando la presidencia presenta una versión posterior del caso",
  agendaOrder: "Orden de los asuntos",
  inOrder: "Las rondas tratan los asuntos en un orden.",
  orderList: "Los asuntos en su orden",
  leftOut: "Abiertos en todas las rondas, fuera del orden",
  leaveOut: (issue) => `Dejar fuera del orden: ${issue}`,
  leaveOutShort: "Dejar fuera",
  takeIn: (issue) => `Incluir en el orden: ${issue}`,
  tablingSeats: "Asientos que pueden presentar ofertas",
  tablingWhere: "Adónde puede ir una oferta",
  decisionAll: "Un paquete queda acordado cuando lo han aceptado todas las partes con voz.",
  decisionListed: "Un paquete queda acordado cuando lo han aceptado los asientos nombrados aquí.",
  decisionSeats: "Asientos cuya aceptación se requiere",
  recordKept: "Quién lo lleva",
  recordDetail: "Qué contiene",
  pauseWho: "Pausar",
  resumeWho: "Reanudar",
  deadline: (number) => `Plazo ${number}`,
  deadlineBy: "Hasta cuándo (UTC)",
  deadlineFor: "Qué debería haber ocurrido",
  addDeadline: "Añadir un plazo",
  onThisClock: (moment) => `En el reloj de este dispositivo: ${moment}.`,
  tripwire: (number) => `Señal de dificultad ${number}`,
  tripwireKind: "Qué advertirían todos",
  tripwireKinds: {
    "no-movement-time": "Nada se ha movido durante unos días",
    "no-movement-rounds": "Nada se ha movido en algunas rondas",
    "gap-not-smaller": "Ninguna brecha se ha reducido en algunas rondas",
    deadline: "Ha llegado una fecha",
    "walk-away-words": "Alguien dice que se irá",
  },
  tripwireDays: "Tras cuántos días",
  tripwireRounds: "Tras cuántas rondas cerradas",
  tripwireMoment: "Cuándo (UTC)",
  ways: "Qué puede hacerse entonces",
  wayUntil: (way) => `${way}: hasta cuándo (UTC; puede quedar abierto)`,
  addTripwire: "Añadir una señal de dificultad",
  furtherClause: (number) => `Otra cláusula ${number}`,
  furtherTitle: "Su nombre",
  furtherWords: "Qué dice",
  addFurther: "Añadir una cláusula en palabras",
  noFurther: "Ninguna.",
  remove: "Quitar",
  removeNamed: (what) => `Quitar: ${what}`,
  problems: {
    "seat-twice": (names) =>
      `Las reglas nombran un asiento más de una vez: ${within(names)}. Hay que dejar una sola entrada por asiento.`,
    "party-seat-for-none": (names) =>
      `Un asiento está como parte, pero no habla en nombre de ninguna parte del caso: ${within(names)}. No podría compartir ningún perfil.`,
    "party-for-nobody": (names) =>
      `Ningún asiento con voz habla en nombre de estas partes: ${within(names)}.`,
    "no-mediator": (_names) =>
      "Ninguna mediación tiene voz. La presidencia corresponde entonces al asiento que abrió la sala.",
    "loses-voice": (names) =>
      `Según estas reglas, un asiento perdería la voz que tiene: ${within(names)}. Aun así tiene que firmar esta versión.`,
    "party-without-voice": (names) =>
      `Un asiento está como parte y sin voz: ${within(names)}. No firmaría, ni presentaría, ni aceptaría nada.`,
    "frame-unknown": (_names) => "Esta versión del caso no se presentó en la sala.",
    "frame-older": (_names) =>
      "Se presentó una versión del caso posterior a aquella de la que tratan estas reglas.",
    "issue-twice": (names) => `El orden nombra un asunto más de una vez: ${within(names)}.`,
    "issue-unknown": (names) => `El orden nombra lo que esta versión del caso no tiene: ${within(names)}.`,
    "order-empty": (_names) =>
      "El orden no nombra ningún asunto. Hay que incluir uno, o dejar todos los asuntos abiertos.",
    "nobody-tables": (_names) =>
      "Nadie puede presentar ofertas, así que nada podría llegar a la mesa. Hay que nombrar al menos un asiento.",
    "mute-tables": (names) =>
      `Un asiento sin voz no puede presentar ofertas: ${within(names)}. Hay que darle voz, o quitarlo de aquí.`,
    "nobody-decides": (_names) =>
      "No se requiere la aceptación de nadie, así que nada podría acordarse. Hay que nombrar asientos, o dar voz a una parte.",
    "mute-decides": (names) =>
      `Un asiento sin voz no puede aceptar: ${within(names)}. Hay que darle voz, o quitarlo de aquí.`,
    "party-not-asked": (names) => `Podrían acordarse paquetes sin la aceptación de: ${within(names)}.`,
    "moment-missing": (_names) => "Falta elegir una fecha y una hora.",
    "moment-past": (_names) => "Este momento ya ha pasado.",
    "words-missing": (_names) => "Falta decir en palabras qué es.",
    "title-missing": (_names) => "Falta dar un nombre a la cláusula.",
    "limit-missing": (_names) => "Falta decir tras cuántos: un número desde 1.",
    "no-ways": (_names) => "Falta nombrar al menos una cosa que pueda hacerse entonces.",
    "too-long": (_names) =>
      "El texto es demasiado largo para enviarse en un solo acto. Hay que acortar las cláusulas en palabras.",
  },
  whole: "El texto entero, tal como lo leerán todos",
  stillWrong: (count, written) =>
    count === 1
      ? "Hay que corregir una cosa antes de que esto pueda proponerse."
      : `Hay que corregir ${written} cosas antes de que esto pueda proponerse.`,
  toProblem: (clause) => `Ir a: ${clause}`,
  proposeNow: (next) => `Proponer la versión ${next}…`,
  proposeTitle: (next) => `¿Proponer la versión ${next} de las reglas básicas?`,
  proposeSigners: (seats) => `Para entrar en vigor requiere estas firmas: ${within(seats)}.`,
  proposeNoSigner: "En la sala no está nadie que tuviera que firmarla.",
  proposeNotSigning: "Proponer no es firmar: el asiento propio firma después, como todos los demás.",
  proposeFinal: "Una propuesta no puede retirarse. Una versión posterior puede ocupar su lugar.",
  proposePasses: (version) =>
    `La versión ${version}, que espera firmas, figurará como dejada atrás por una más nueva.`,
  proposeUntil: (version) => `La versión ${version} sigue en vigor hasta que todos hayan firmado.`,
  proposeSend: (next) => `Proponer a todos la versión ${next}`,
  drop: "Desechar el borrador",
  dropTitle: "¿Desechar el borrador?",
  dropLead: "Se conserva solo en este dispositivo, así que no puede recuperarse.",
  dropNow: "Desecharlo",
};
