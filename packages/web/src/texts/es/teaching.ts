// The pages of a teacher in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { of, within } from "./names.ts";

type Texts = Catalogue["teaching"];

const pages: Texts["pages"] = {
  label: "Ensayo",
  play: "Jugarlo aquí",
  teach: "Poner un ejercicio",
  debrief: "Puesta en común",
};

const set: Texts["set"] = {
  question: "¿Cómo pueden jugar este caso quienes aprenden?",
  answer:
    "Conviene elegir quién juega y cuánto tiempo, y dar después a cada cual su enlace. No se envía nada a ningún sitio.",
  twoOnly: (count) =>
    `Un ejercicio es para dos partes, y este caso tiene ${count}. Para más partes conviene abrir una sala y dar un asiento a cada una.`,
  rooms: "Abrir una sala",
  missing: "Antes hay que decir qué vale no acordar para cada parte.",
  whoTitle: "Quién juega",
  who: "Quienes aprenden hablan por",
  both: "ambas partes, en parejas",
  alone: (side) => `${within(side)}, frente al programa`,
  behaves: (side) => `Cómo se comporta ${within(side)}`,
  rounds: "Rondas",
  roundsFault: (most) => `Hace falta un número entero de 1 a ${most}. Hasta entonces cuenta el último.`,
  language: "Idioma de sus páginas",
  ofBrowser: "el de cada navegador",
  keepsLanguage: "Quien ya eligió un idioma en su propio dispositivo lo conserva.",
  protocol: "Hablan por turnos: cada parte presenta un paquete, acepta o abandona.",
  points: "Las hojas muestran cuántos puntos vale cada opción",
  pointsOff:
    "Entonces las hojas dicen solo con palabras qué importa más y qué opción es la mejor. Los puntos llegan al final.",
  estimated: (names) =>
    `Lo que quieren estas partes lo juzgó otra persona: ${within(names)}. Para un ejercicio no importa; conviene decirlo.`,
  linksTitle: "Los enlaces",
  linkFor: (side) => `Para quien habla por ${within(side)}`,
  linkBoth: "Para una pareja ante una pantalla",
  holdsOwn: (side) =>
    `Contiene solo la hoja ${of(side)}. La pareja juega en dos dispositivos y se pasa códigos cortos.`,
  holdsBoth:
    "Contiene ambas hojas. La página muestra cada una solo a quien habla por ella y cubre la pantalla entre turnos; quien se empeñe podría leer la otra.",
  holdsMachine: (side) =>
    `Contiene también la hoja ${of(side)}, porque el programa juega por esa parte en el dispositivo. La página la oculta; quien se empeñe podría leerla.`,
  copy: "Copiar el enlace",
  copied: "Copiado",
  open: "Probarlo",
  tooLong: (characters, most) =>
    `Este caso da un enlace de ${characters} caracteres; a partir de ${most} muchos programas los cortan. Conviene dar el archivo, que se abre en la dirección de abajo.`,
  save: "Guardar el archivo del ejercicio",
  door: "Dónde se abre el archivo",
  fileName: "ejercicio",
  fragment: "El ejercicio está en la parte del enlace tras #, que ningún navegador envía a un servidor.",
};

const debrief: Texts["debrief"] = {
  question: "¿Cómo les fue a las parejas?",
  empty: "Aquí se reúne lo que se entrega y se ven todos los acuerdos junto a lo que habría sido posible.",
  emptyMore:
    "Al final de las conversaciones cada persona o pareja recibe un texto o un archivo. Los textos se pegan aquí, muchos a la vez si se quiere; los archivos se sueltan en cualquier lugar de esta página.",
  addTitle: "Añadir entregas",
  field: "Textos de las entregas",
  add: "Añadirlas",
  files: "Elegir archivos",
  added: (count, said) => (count === 1 ? "Se añadió 1 entrega." : `Se añadieron ${said} entregas.`),
  noneFound:
    "En ese texto no hay ninguna entrega. Una empieza por parley-hand-in: y llega hasta su última letra. El texto sigue en el campo.",
  noneInFile: (name) => `En el archivo ${name} no hay ninguna entrega.`,
  kept: "Se guardan en este dispositivo, junto al caso, hasta que se quiten.",
  removeAll: "Quitar todas las entregas",
  removeTitle: "¿Quitar todas las entregas de este caso?",
  removeLead: "Desaparecen entonces de este dispositivo. Quienes las entregaron conservan las suyas.",
  names: "Mostrar los nombres",
  namesOff: "Sin nombres, las parejas aparecen solo con su número: para el proyector.",
  agreed: (count, agreed, all) =>
    count === 1
      ? `1 de ${all} conversaciones acabó con acuerdo.`
      : `${agreed} de ${all} conversaciones acabaron con acuerdo.`,
  onFrontier: (count, said) =>
    count === 0
      ? "Cada uno de esos acuerdos podría haber sido mejor para una parte sin ser peor para nadie."
      : count === 1
        ? "1 acuerdo no podría haber sido mejor para una parte sin ser peor para la otra."
        : `${said} acuerdos no podrían haber sido mejores para una parte sin ser peores para la otra.`,
  pictureTitle: "Todos los acuerdos junto a lo posible",
  pictureCaption:
    "Cada anillo es un acuerdo, con los números de las parejas que lo hicieron; la línea une los paquetes que nadie podría mejorar sin pérdida para otra parte.",
  pictureReading: (isComplete) =>
    isComplete
      ? "Cada punto es un paquete, oscuro si para ambas partes es al menos tan bueno como no acordar. Cruces: lo que elegirían reglas con nombre. Líneas discontinuas: no acordar."
      : "Los puntos son algunos de los paquetes, oscuros si para ambas partes son al menos tan buenos como no acordar. Cruces: lo que elegirían reglas con nombre. Líneas discontinuas: no acordar.",
  axis: (side) => `Valor para ${within(side)}, en sus puntos`,
  axisEstimated: (side) => `Valor para ${within(side)}, en sus puntos (est.)`,
  axisNoDeal: (side) => `no acordar, ${within(side)}`,
  alternative: (deals, agreed) =>
    `Un plano de los valores para ambas partes. Acuerdos distintos en él: ${deals}; conversaciones que acabaron con acuerdo: ${agreed}.`,
  rules: {
    nash: "Nash",
    kalaiSmorodinsky: "igual parte del camino",
    egalitarian: "la parte peor situada",
    utilitarian: "mayor suma",
  },
  rulesLong: {
    nash: "el mayor producto de ganancias (Nash)",
    kalaiSmorodinsky: "la misma parte de lo que cada una podría ganar (Kalai–Smorodinsky)",
    egalitarian: "lo mejor para la parte peor situada (igualitaria)",
    utilitarian: "la mayor suma de valores (utilitaria)",
  },
  pointTable: "Valores de los acuerdos y de lo que elegirían reglas con nombre",
  tablePoint: "Punto",
  pairs: (numbers) => `Conversaciones ${numbers}`,
  tableTitle: "Pareja por pareja",
  caption: "Cada conversación con su final. Al pulsar un número se abre.",
  columnPair: "Número",
  columnNames: "Quién",
  columnEnd: "Final",
  columnRound: "Ronda",
  columnDistance: "Hasta la frontera",
  columnBetter: "Qué habría sido mejor",
  alone: (name) => `${name} frente al programa`,
  unnamed: "sin nombre",
  deal: "acuerdo",
  deadline: "se agotó el tiempo",
  walkedAway: (side) => `abandonó ${within(side)}`,
  failed: "sin acuerdo",
  crosses: "cruza una línea roja",
  onIt: "en ella",
  away: (percent) => `a ${percent} %`,
  distanceHint:
    "Hasta la frontera: cuánto dista el acuerdo del paquete más cercano que nadie podría mejorar, en centésimas del camino de cada parte desde lo peor hasta lo mejor.",
  nothingBetter: "nada",
  nothingThere: "no había nada que acordar",
  betterWorth: (worths) => `un paquete que vale ${worths}`,
  tooMany: "no se buscó: demasiados paquetes",
  begun: (times) => `empezadas ${times} veces`,
  spreadTitle: "Cuánto difieren",
  spread: (side, low, middle, high, noDeal) =>
    `Para ${within(side)} los acuerdos valen de ${low} a ${high}, con ${middle} en el medio; no acordar vale ${noDeal}.`,
  spreadOne: (side, worth, noDeal) =>
    `Para ${within(side)} el acuerdo vale ${worth}; no acordar vale ${noDeal}.`,
  belowNoDeal: (count, said) =>
    count === 1
      ? "1 acuerdo vale menos para ella de lo que habría valido no acordar."
      : `${said} acuerdos valen menos para ella de lo que habría valido no acordar.`,
  crossing: (side, count, said) =>
    count === 1
      ? `1 acuerdo cruza una línea roja ${of(side)}: no tiene sitio en la figura.`
      : `${said} acuerdos cruzan una línea roja ${of(side)}: no tienen sitio en la figura.`,
  spreadRounds: (low, high) => `Se hicieron en las rondas ${low} a ${high}.`,
  spreadRound: (round) => `Se hicieron en la ronda ${round}.`,
  noDeals: "Ninguna conversación acabó con acuerdo.",
  open: (number) => `Abrir la conversación ${number}`,
  openTitle: (number, who) => `Conversación ${number}: ${who}`,
  openTitlePlain: (number) => `Conversación ${number}`,
  close: "Cerrar esta conversación",
  notes: "Lo que quedó fuera o llegó dos veces",
  refused: {
    cut: (place) =>
      `La entrega ${place} no está entera: una parte se cortó o cambió en el camino. Conviene pedirla otra vez.`,
    "too-large": (place) => `La entrega ${place} es demasiado grande para serlo.`,
    unreadable: (place) => `La entrega ${place} no puede leerse.`,
    "not-one": (place) => `La entrega ${place} es otra cosa.`,
    newer: (place) =>
      `La entrega ${place} se hizo con una versión posterior de Parley. Tras recargar esta página podrá leerse.`,
    "other-case": (place, title) => `La entrega ${place} es de otro caso: ${title}.`,
    "does-not-fit": (place) =>
      `La entrega ${place} no encaja en este caso tal como está: los asuntos o las opciones han cambiado desde que se hicieron los enlaces.`,
    "not-over": (place) => `La entrega ${place} es de conversaciones que no han acabado.`,
  },
  keptAll: "Se guardan todas las entregas, también estas.",
  twice: (place, pair) =>
    `La entrega ${place} es de la conversación ${pair}, que ya estaba. Cuentan una vez.`,
};

const explained: Texts["explained"] = {
  set: {
    title: "Los enlaces de un ejercicio",
    method:
      "Un enlace contiene el caso sin su registro, sin los textos de sus fuentes y sin su conflicto, el perfil que necesita quien lo recibe y las condiciones. Se hace y se abre en los propios dispositivos.",
    inputs: "El caso y sus perfiles tal como están ahora. Un enlace no sigue los cambios posteriores.",
    caveat: "Un enlace puede pasarse a otras personas. Quien lo tiene puede leer lo que contiene.",
  },
  debrief: {
    title: "La puesta en común",
    method:
      "Las palabras de cada entrega se dicen de nuevo en este caso, y lo que resulta se mide con los perfiles de este caso. La distancia a la frontera es una línea recta en la figura, con los valores de cada parte desde 0 en lo peor hasta 1 en lo mejor.",
    inputs: "Las entregas y los perfiles tal como están ahora, leídos en el medio de lo que se sabe.",
    caveat:
      "Si los perfiles cambiaron después de hacer los enlaces, estos valores no son los que se vieron al jugar. Un texto puede inventarse: una entrega no prueba nada.",
  },
};

export const teaching: Texts = { pages, set, debrief, explained };
