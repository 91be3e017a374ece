// A room's screen in Spanish: the mediator's desk.
import type { Catalogue } from "../catalogue.ts";
import { of, to, within } from "./names.ts";

export const roomDesk: Catalogue["roomDesk"] = {
  title: "¿Quién dijo qué a la mediación, y qué puede transmitirse?",
  notInChair: "Esta pantalla corresponde al asiento que dirige las conversaciones.",
  nav: "Partes del despacho",
  parts: {
    sides: "Qué dijo cada parte",
    course: "Rondas y formato",
    polls: "Sondeos",
    ledger: "Quién sabe qué",
    packages: "Paquetes",
    rehearsal: "Cómo podrían seguir",
  },
  beforeRules:
    "Mientras no haya reglas básicas en vigor, no puede transmitirse nada, ni abrirse ninguna ronda.",
  mayCross: (count, written) =>
    count === 0
      ? "Nada de lo que dijo una parte puede transmitirse."
      : count === 1
        ? "Puede transmitirse una cosa que dijo una parte."
        : `Pueden transmitirse ${written} cosas que dijeron las partes.`,
  why: {
    title: "Por qué se rige el despacho",
    method:
      "Figura lo que las partes dijeron a este asiento y no a todos. Lo que puede transmitirse de ello es lo que pidió quien lo dijo o, si no, lo que dicen las reglas básicas en vigor. Nada se transmite por sí solo: se escribe de nuevo, se ve de qué se entera cada destinatario, y se envía. De dónde vino se anota solo para el asiento propio.",
    caveat:
      "El despacho no puede juzgar lo que se escribe. Lo que se revela con una alusión, por el momento elegido o fuera de esta sala no figura en ninguna relación.",
  },
  seatsHere: "Quién está aquí",
  here: "aquí",
  notHere: "no está aquí",
  walkedAway: "se ha retirado",
  byServer: "Según el servidor.",
  moreOnSeats: "Todo sobre los asientos",
  toRules: "Proponer reglas básicas",
  toSeats: "Describir los asientos",
  noSides: "Todavía ningún asiento habla en nombre de una parte.",
  nothingToldBy: "Todavía nada que no haya llegado también a otra parte.",
  actNumber: (number) => `N.º ${number}`,
  withoutEffect: "Sin efecto, pero leído de todos modos. Nada puede darse como procedente de ello.",
  alsoHeardBy: "Abierto también a:",
  mayBePassedOn: "Puede transmitirse:",
  leave: {
    nothing: "nada",
    unattributed: "sin su nombre",
    attributed: "con su nombre",
  },
  leaveBy: {
    asked: "como se pidió",
    rules: "según las reglas básicas",
    "no-rules": "pues no hay reglas básicas en vigor y no se dijo",
  },
  nameKeptBack: "se permitió dar el nombre, pero las reglas básicas no lo permiten",
  carriedTo: "Transmitido a",
  carriedIn: (number, moment) => `en el n.º ${number}, ${moment}`,
  notCarried: "Sin transmitir.",
  carryAcross: "Transmitir…",
  carryAcrossOf: (number) => `Transmitir el n.º ${number}…`,
  passedOn: {
    title: "Lo transmitido",
    from: (numbers) => `Procede del n.º ${numbers}; eso figura solo en el registro propio.`,
    own: "No procede de ninguna parte, o todavía no se ha anotado.",
  },
  ownPaper: "Escribir un texto propio…",
  readBack: {
    open: "Decir lo entendido…",
    openOf: (number) => `Decir lo entendido del n.º ${number}…`,
    label: "Esto es lo entendido",
    send: "Enviarlo",
    follows: "Quien lo dijo lo confirma o lo corrige.",
    own: (number) => `Lo entendido, según el n.º ${number} de este asiento:`,
    other: (number) => `Lo entendido, según el n.º ${number} de otro asiento:`,
    reply: { none: "Sin respuesta todavía.", confirmed: "Confirmado.", corrected: "Corregido:" },
  },
  goesTo: (names) => `Va a: ${within(names)}.`,
  cancel: "Cancelar",
  back: "Volver",
  release: {
    titleTold: (seat, number) => `Transmitir lo dicho por ${within(seat)} (n.º ${number})`,
    titleOwn: "Un texto propio",
    titlePoll: (number) => `El resultado del sondeo n.º ${number}`,
    leadTold:
      "Hay que escribirlo de nuevo. Solo sale lo que se escribe aquí; su origen queda en este asiento.",
    leadOwn:
      "Sale como propio. No debe contener nada que haya dicho una parte sin permitir que se transmita: eso no puede contrastarse con lo escrito.",
    whatKind: "Qué es",
    idea: "Una idea en palabras",
    offer: "Una oferta con opciones",
    words: "En palabras",
    wordsMore: "Más en palabras (puede quedar vacío)",
    choices: "Qué ofrece",
    condition: (number) => `Condición ${number}`,
    addCondition: "Añadir una condición",
    dropCondition: (number) => `Omitir la condición ${number}`,
    expires: "Puede aceptarse hasta (puede quedar vacío)",
    to: "A quién",
    whose: "De quién se dice que es",
    ownName: "Propia de la mediación: no dice de dónde vino",
    theirName: (seat) => `Procedente ${of(seat)}, transmitida por la mediación`,
    nameBarred: (seat) => `No puede decirse que procede ${of(seat)}.`,
    counts: (yes, no, unsure) => `sí: ${yes}; no: ${no}; con dudas: ${unsure}`,
    previewTitle: "Qué verán",
    previewNothing:
      "Cuando esté escrito y se haya elegido quién lo recibe, aquí se muestra de qué se entera cada cual.",
    learns: "Nuevo para este asiento, tal como lo muestra su propia página:",
    cannotCover:
      "Se deduce de lo que pueden abrir tanto este asiento como aquel. No incluye lo que aquel sabe por actos que no se dirigieron a este, ni lo que pueda suponer.",
    signed: "Va firmado por este asiento: quien lo recibe puede mostrarlo a otros, y no podrá negarse.",
    refusal: {
      nobody: "Falta elegir quién lo recibe.",
      "nothing-may-pass": "No puede transmitirse nada de su origen.",
      "name-may-not-pass": "Puede transmitirse, pero sin decir de quién es.",
      "nobody-to-name": "No hay un único asiento del que pudiera decirse que procede.",
    },
    caution: {
      "one-other-side": (names) =>
        `Solo hay otra parte. Quien lo reciba puede entender que procede de la mediación o de esta parte: ${within(names)}.`,
      "names-source": (names) =>
        `Las palabras contienen este nombre: ${within(names)}. De quién es no debe constar en ellas.`,
      "same-words": (names) =>
        `Las palabras repiten otras (${within(names)}), y pueden reconocerse por su redacción: conviene decirlo con palabras propias.`,
      "cannot-bind": (names) =>
        `Nadie puede vincularse a ello: se requiere además la aceptación de quienes no lo reciben (${within(names)}).`,
      "heard-it": (names) => `Ya conocen el origen: ${within(names)}.`,
    },
    twoAsked:
      "Solo se preguntó a dos partes: por cualquier resultado, cada una puede saber qué respondió la otra.",
    allAlike: "Todas las respuestas fueron iguales: quien lo lea puede saber qué respondió cada cual.",
    send: (names) => `Transmitirlo ${to(names)}`,
    sendNobody: "Transmitirlo",
    sent: "Se transmite en cuanto se haya enviado. De dónde vino se anota entonces solo para el asiento propio.",
    ownEntry: "Propio: no lo dijo ninguna parte.",
  },
  course: {
    openTitle: "Abrir la ronda siguiente",
    open: (round) => `Abrir la ronda ${round}`,
    openFollows: "Desde entonces pueden presentarse ofertas y aceptarse de forma vinculante.",
    issues: "Asuntos que trata",
    issuesAny: "Si no se elige ninguno, la ronda trata de todos.",
    taken: "ya tratado",
    closeTitle: "Cerrar la ronda",
    close: (round) => `Cerrar la ronda ${round}`,
    closeFollows:
      "Hasta la siguiente no puede presentarse ni aceptarse ninguna oferta. Las ofertas quedan como están.",
    pauseTitle: "Poner las conversaciones en pausa",
    pause: "Hacer una pausa",
    pauseReason: "Por qué (lo leen todos los asientos; puede quedar vacío)",
    pauseFollows:
      "No hay ofertas, aceptaciones ni firmas hasta que alguien las reanude. Las notas y las preguntas siguen. Una ronda abierta sigue abierta.",
    resumeTitle: "Reanudar las conversaciones",
    resume: "Reanudar",
    resumeFollows: "Las conversaciones siguen donde se detuvieron.",
    comeBack: "Volver",
    comeBackFollows:
      "El asiento propio vuelve a las conversaciones. Una pausa declarada por otros se mantiene.",
    formatTitle: "Cambiar el formato",
    formats: {
      joint: "todos en una sala",
      shuttle: "la mediación va de unos a otros",
      written: "solo textos",
      other: "otro, como dicen las palabras",
    },
    formatLabel: "Formato",
    formatWords: "En palabras (lo leen todos los asientos; puede quedar vacío)",
    change: "Cambiar el formato",
    formatFollows:
      "Lo ven todos los asientos. No prohíbe nada: quién puede enviar qué sigue como lo disponen las reglas básicas.",
    leaveTitle: "Dejar las conversaciones",
    leave: "Retirarse…",
    leaveFollows:
      "Este asiento no dirige ni transmite entonces nada. Los demás siguen si pueden. Se vuelve al reanudarlas.",
    leaveFollowsSide:
      "Este asiento no hace entonces ofertas, ni acepta, ni firma; puede seguir escribiendo, preguntando y respondiendo, rechazar ofertas y retirar las suyas. Los demás siguen si pueden. Se vuelve al reanudarlas.",
    leaveConfirm: "¿Retirarse de estas conversaciones?",
    leaveReason: "Por qué (lo leen todos los asientos; puede quedar vacío)",
    leaveNow: "Retirarse",
    allSee: "Va a todos los asientos, también a los que lleguen después.",
    noEffect: "Ahora no es posible:",
  },
  polls: {
    lead: "Se pregunta si podría vivirse con algo. Cada cual responde solo a este asiento.",
    newTitle: "Preguntar algo nuevo",
    words: "La pregunta",
    wordsDefault: "¿Podría vivirse con esto?",
    withPackage: "Con un paquete",
    choices: "El paquete",
    to: "A quién",
    goesTo: (names) => `Va a: ${within(names)}. Cada cual ve la pregunta, y a quién más se preguntó.`,
    send: "Preguntar",
    asked: (number, moment) => `Preguntado en el n.º ${number}, ${moment}`,
    answers: { yes: "sí", no: "no", unsure: "con dudas", none: "sin respuesta todavía" },
    result: "Decir qué resultó…",
    resultOf: (number) => `Decir qué resultó del sondeo n.º ${number}…`,
    resultBarred:
      "Lo que resultó no puede decirse: según las reglas básicas no puede transmitirse nada de lo que se dice a la mediación.",
    released: (number, moment) => `El resultado salió en el n.º ${number}, ${moment}, para`,
    twoSides: "Si se pregunta a dos partes, cualquier resultado dice a cada una qué respondió la otra.",
    none: "Todavía no se ha preguntado nada.",
    nobody: "En la sala no hay nadie con voz a quien preguntar.",
    beforeRules: "Pueden abrirse sondeos cuando haya reglas básicas en vigor.",
  },
  ledger: {
    lead: "Todo lo que se dijo en actos que este asiento puede abrir, con quién pudo abrirlo y desde cuándo. Lo transmitido cuenta como sabido desde entonces, aunque se escribiera de nuevo. No incluye lo que las partes se dijeron sin que llegara a este asiento. Los actos que dirigen la sala están abiertos a todos los asientos y se omiten.",
    filter: "Mostrar lo que sabe",
    all: "todos los asientos",
    nothing: "Todavía no se dijo nada.",
    caption: "Qué se dijo, y desde cuándo pudo abrirlo cada asiento",
    what: "Qué",
    author: "lo dijo",
    unknown: "no se le dijo",
    since: (moment) => `desde ${moment}`,
    by: (number) => `transmitido en el n.º ${number}`,
    older: (count, written) => (count === 1 ? "Mostrar uno más" : `Mostrar más (hay ${written} anteriores)`),
    known: (known, told, seat) =>
      `De las cosas dichas aquí (${told}), las que conoce este asiento son ${known}: ${within(seat)}.`,
  },
  packages: {
    lead: "A partir de los perfiles que las partes compartieron con este asiento: paquetes que podrían sostenerse, y qué da cada uno a cada parte.",
    noFrame: "La sala no tiene todavía un caso: antes vienen sus asuntos y opciones.",
    tooFew:
      "Para esto hacen falta los perfiles de dos partes: uno al menos compartido con este asiento en esta sala; para otra basta una estimación propia.",
    basis: "En qué se apoya",
    from: {
      shared: "compartido por esta parte",
      estimate: "estimación propia",
      nothing: "no se sabe nada",
    },
    linkCase:
      "Con un caso de este dispositivo unido a la sala, las estimaciones propias ocupan el lugar de las partes que no compartieron nada.",
    leftOut:
      "Se han dejado fuera las estimaciones propias que siguen en blanco o que no se ajustan al caso de la sala.",
    problems: "Estos perfiles no concuerdan entre sí:",
    none: "No se halló ningún paquete que fuera mejor que la falta de acuerdo para todas las partes.",
    issue: "Asunto",
    makePaper: "Hacer de esto un texto…",
    makePaperOf: (label) => `Hacer un texto del paquete ${label}…`,
    paperCaution:
      "Lo que un paquete da a cada parte procede de sus perfiles. El propio paquete puede dejar entrever lo que contienen: quien lo recibe ve qué opciones se tuvieron por buenas.",
    openCase: "Abrir como caso…",
    openTitle: "¿Abrir estos perfiles como un caso?",
    openLead:
      "Una copia de los perfiles compartidos se conserva entonces entre los casos de este dispositivo. Ahí no está sellada: puede leerla quien pueda usar este navegador. No cambia con la sala.",
    openNow: "Abrir como caso",
  },
};
