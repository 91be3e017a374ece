// The screen that asks what each side wants, in Spanish: its layers, the picture beside them, and the meter.
import type { Catalogue } from "../catalogue.ts";
import { of, to, within } from "./names.ts";
import { profileExplanations } from "./profile-explanations.ts";
import { numbers } from "./profile-numbers.ts";

const counting = (none: string, one: string, many: string) => (count: number, text: string) =>
  count === 0 ? none : count === 1 ? one : `${text} ${many}`;

export const profiles: Catalogue["profiles"] = {
  question: (party) => `¿Cuáles son los deseos ${of(party)}?`,
  questionOfAll: "¿Qué quiere cada parte?",
  nothingYet: "Todavía no puede completarse nada: el caso necesita antes partes y asuntos.",
  toCase: "Escribir las partes y los asuntos",
  partiesOfCase: "Las partes",
  add: "Añadir",
  addNamed: (what) => `${what}: añadir`,
  needsWhole:
    "Antes de poder preguntar por paquetes hay que corregir algo en el caso. Está marcado en su lugar.",

  known: {
    nothing:
      "No se sabe nada todavía. Se empieza por el orden de los asuntos; la imagen de al lado muestra en el acto qué se deduce.",
    order: "Se conoce el orden de los asuntos, y nada más.",
    marks: "Se conocen marcas de opciones, y todavía no qué asuntos importan más.",
    "order-and-marks": "Se conocen el orden de los asuntos y marcas de opciones.",
    roughly: "Se conocen números y órdenes, algunos solo de forma aproximada.",
    numbers: "Se conocen números exactos para cada opción.",
    noDeal: (line) => `La falta de acuerdo: ${line}.`,
  },
  who: {
    title: "Quién lo dice",
    untold: "¿Quién lo dice? Sin decir todavía: lo que se complete aquí contará como una estimación.",
    estimatedBy: (by, on) =>
      by === "" && on === ""
        ? "Una estimación. Todavía no se ha dicho quién lo juzgó ni con qué base."
        : on === ""
          ? `Estimación: ${by}. Todavía no se ha dicho con qué base.`
          : by === ""
            ? `Una estimación. Se basa en: ${on}. Todavía no se ha dicho quién lo juzgó.`
            : `Estimación: ${by}. Se basa en: ${on}`,
    own: (party) => `Escrito por la propia parte: ${within(party)}`,
    other: "Lo juzgó alguien más",
    ownChoice: (party) => `Lo escribió la propia parte: ${within(party)}`,
    by: "Quién lo juzgó",
    on: "Con qué base",
    about: "Qué conviene saber al leer esto",
  },
  loss: {
    title: "Esto dejaría fuera algo dicho antes",
    undo: "Puede deshacerse.",
    goOn: "Hacerlo",
    leave: "Dejarlo como está",
  },
  layers: {
    rank: "Qué asuntos importan más",
    marks: "Qué opciones son buenas",
    numbers: "En números",
    noDeal: "Sin acuerdo",
    packages: "Una comprobación con paquetes completos",
    limits: "Demandas, líneas rojas y lo que va junto",
  },
  progress: {
    notRanked: "sin ordenar todavía",
    ranked: (done, all) => `asuntos ordenados: ${done} de ${all}`,
    notMarked: "ninguna opción marcada todavía",
    marked: (done, all) => `opciones marcadas: ${done} de ${all}`,
    noNumbers: "sin números todavía; a menudo no hacen falta",
    numbers: (weights, worths) => `${weights}; ${worths}`,
    valued: (done, all) => `asuntos con opciones valoradas: ${done} de ${all}`,
    weights: {
      open: "asuntos sin pesar",
      order: "asuntos en orden",
      points: "en puntos",
      numbers: "asuntos con peso",
      roughly: "asuntos con peso aproximado",
      pairs: "asuntos comparados de dos en dos",
      "pairs-unfinished": "pares de asuntos sin comparar todavía",
    },
    noDealUnknown: "se desconoce cuánto vale",
    noDealPackage: "vale lo mismo que un paquete",
    noDealWorth: (worth) => `vale ${worth}`,
    noDealBetween: (low, high) => `vale entre ${low} y ${high}`,
    noAnswers: "sin respuestas todavía",
    answers: counting("ninguna respuesta", "una respuesta", "respuestas"),
    limits: (demands, redLines, interactions) => `${demands}, ${redLines}, ${interactions}`,
    demands: counting("ninguna demanda", "una demanda", "demandas"),
    redLines: counting("ninguna línea roja", "una línea roja", "líneas rojas"),
    interactions: counting("nada que vaya junto", "una combinación", "combinaciones"),
  },
  rank: {
    tooFew: "Con un solo asunto no hay nada que ordenar.",
    first: (party) =>
      `¿Qué asunto importa más ${to(party)}? Se pulsa, o se pulsa su número; después el siguiente, hasta donde se sepa.`,
    next: "¿Y después? Los que queden cuentan como iguales, al final.",
    lead: (party) => `Lo que más importa ${to(party)} va primero.`,
    follows: "Este orden se deduce de los números de abajo. Al mover un asunto, el orden los sustituye.",
    keys: "Arrastrar un asunto, o pulsar Alt con la flecha arriba o abajo. La tecla = lo hace tan importante como el de arriba.",
    list: "Asuntos, el más importante primero",
    tie: "al nivel del de arriba",
    untie: "✓ al nivel del de arriba",
    tieNamed: (issue, above) => `${issue}: tan importante como ${above}`,
    noMatter: "no importa",
    idleNamed: (issue) => `${issue}: no importa`,
    idle: "Estos no importan",
    matters: "sí importa",
    mattersNamed: (issue) => `${issue}: sí importa`,
    anew: "Ordenarlos de nuevo",
  },
  marks: {
    lead: (party) => `¿Cómo es cada opción para ${within(party)}? Lo que no se sepa se deja sin marcar.`,
    keys: "En una línea, 1 o I marca lo imprescindible, 2 o B lo bueno, 3 o T lo tolerable, 4 o R una línea roja, 0 quita la marca; después viene la línea siguiente. En asuntos con un orden, + dice que más es mejor, y − que menos.",
    letters: { must: "i", good: "b", "live-with": "t", "red-line": "r" },
    names: {
      must: "imprescindible",
      good: "buena",
      "live-with": "tolerable",
      "red-line": "línea roja",
      none: "sin decir",
    },
    caption: (issue) => `Marcas de las opciones de ${issue}`,
    option: "Opción",
    choice: (option, mark) => `${option}: ${mark}`,
    direction: { more: "más es mejor", less: "menos es mejor" },
    directionOf: {
      more: (issue) => `${issue}: más es mejor`,
      less: (issue) => `${issue}: menos es mejor`,
    },
    divisible: "Esto puede repartirse. Cuánto vale entero puede decirse en números.",
    many: (count) =>
      `Este asunto tiene ${count} valores, demasiados para marcarlos uno por uno. Puede decirse en qué sentido es mejor; lo que se pide o se rechaza puede darse como un intervalo.`,
    toLimits: "Dar un intervalo",
  },
  cells: {
    howTo:
      "Se escribe un número, o desde–hasta donde solo se conoce de forma aproximada, como 10–14; un ? o nada lo deja abierto. Enter lleva al siguiente.",
    unclear: "Esto no puede leerse como un número. Se escribe 30, o 10–14, o ? para cualquiera.",
    tooLow: (least) => `Aquí, nada por debajo de ${least}.`,
    tooHigh: (most) => `Aquí, nada por encima de ${most}.`,
  },
  numbers,
  noDeal: {
    title: "Qué tiene la parte sin acuerdo",
    lead: (party) =>
      `¿Qué quedaría para ${within(party)} si no hay acuerdo? De esto depende más que de nada que exista un acuerdo.`,
    kinds: {
      unknown: "Se desconoce",
      worth: "Un valor, exacto o aproximado",
      deal: "Tan bueno como sería algún paquete",
      asking: "Averiguarlo comparando paquetes con la falta de acuerdo",
    },
    worthIs: "La falta de acuerdo vale",
    worthLabel: (party) => `Cuánto vale la falta de acuerdo para ${within(party)}`,
    worthHint: (low, high) => `Los paquetes valen aquí de ${low} a ${high}. Un número, o desde–hasta.`,
    dealIs: (party) => `La falta de acuerdo es tan buena para ${within(party)} como este paquete`,
    ask: (party) => `¿Qué es mejor para ${within(party)}: este paquete o la falta de acuerdo?`,
    package: "El paquete",
    replies: {
      better: "Este paquete",
      worse: "La falta de acuerdo",
      equal: "Lo uno es tan bueno como lo otro",
    },
    answers: "Respuestas hasta ahora",
    said: {
      below: "Mejor que la falta de acuerdo:",
      above: "Peor que la falta de acuerdo:",
      level: "Tan bueno como la falta de acuerdo:",
    },
    answerOf: (at, most) => `Respuesta ${at}, de ${most} como máximo`,
    sure: ({ packages, better, worse, open }) =>
      `Paquetes que podrían ofrecerse: ${packages}. Según estas respuestas, seguramente mejores que la falta de acuerdo: ${better}; seguramente peores: ${worse}. Abiertos: ${open}.`,
    likely: (low, high) =>
      low === high
        ? `Probablemente, el ${low} de ellos es mejor que la falta de acuerdo.`
        : `Probablemente, entre el ${low} y el ${high} de ellos son mejores que la falta de acuerdo.`,
    hardlyFits:
      "No se encontraron pesos y valores que encajen con todas estas respuestas a la vez. Puede que alguna fuera demasiado rápida.",
    near: {
      title: "Más o menos tan bueno como la falta de acuerdo",
      said: "Según la respuesta, este paquete es tan bueno como la falta de acuerdo:",
      guess: "De los paquetes mejores que la falta de acuerdo, este parece el más cercano a ella:",
      take: "Tomarlo: la falta de acuerdo es tan buena como este paquete",
      note: "Esto no necesita números. Lo cerca que está el paquete de la falta de acuerdo es una estimación. La respuesta sobre este paquete dirá entonces «tan bueno como la falta de acuerdo».",
    },
    settled: {
      "nothing-between": "No queda ningún paquete en medio: más respuestas no lo precisarían más.",
      "as-good": "Hay un paquete tan bueno como la falta de acuerdo. No hace falta preguntar nada más.",
      enough:
        "Aquí terminan las preguntas. Lo que queda abierto puede precisarse con números: puntos para las opciones, o pasos de lo peor a lo mejor, en «En números».",
      "nothing-known":
        "Nada de lo dicho hasta ahora pone una opción por delante de otra, de modo que una respuesta sobre un paquete no diría nada de los demás. Primero hay que marcar opciones, u ordenarlas.",
      "answers-contradict": "Dos respuestas no encajan. Hay que retirar una de ellas.",
      "no-admissible-deal":
        "No hay ningún paquete que pueda ofrecerse: las líneas rojas y las combinaciones imposibles no dejan ninguno.",
    },
    takeOver: "Llevarlo al perfil",
    takeBetween: (low, high) =>
      low === high ? `La falta de acuerdo vale ${low}` : `La falta de acuerdo vale entre ${low} y ${high}`,
    needsBoth: "Para llevarlo al perfil hace falta al menos una respuesta en cada sentido.",
    strip:
      "Sombreado: lo que puede valer la falta de acuerdo según las respuestas. Cada línea es un paquete por el que se preguntó; su flecha señala hacia dónde queda la falta de acuerdo.",
  },
  packages: {
    lead: (party) =>
      `Es fácil equivocarse con números sueltos. Si encajan lo muestra qué paquete completo es mejor para ${within(party)}.`,
    ask: (party) => `¿Cuál de estos dos es mejor para ${within(party)}?`,
    two: "Dos paquetes, uno junto a otro",
    first: "Primero",
    second: "Segundo",
    noDeal: "Sin acuerdo",
    inBoth: "en ambos:",
    replies: { first: "El primero", second: "El segundo", equal: "Lo uno es tan bueno como lo otro" },
    cannotSay: "No puede decirse",
    noneLeft: "No queda ningún par cuya respuesta enseñe algo.",
    given: "Respuestas hasta ahora",
    verdicts: {
      agrees: "Encaja.",
      contradicts: "No encaja.",
      open: "Dice más que el perfil.",
      "no-deal-unknown": "Sobre la falta de acuerdo.",
    },
    part: (issue, option) => `${issue}: ${option}`,
    sides: {
      better: { first: "Mejor (el primero):", second: "Que (el segundo):" },
      equal: { first: "Tan bueno lo uno como lo otro (el primero):", second: "Y (el segundo):" },
    },
    plain: {
      agrees: "Se deduce de lo dicho de los asuntos y las opciones.",
      open: "Lo dicho de los asuntos y las opciones lo deja abierto.",
      contradicts: "Según lo dicho de los asuntos y las opciones es al revés.",
      "no-deal-unknown":
        "Todavía no se sabe cuánto vale la falta de acuerdo, de modo que esta respuesta puede servir para averiguarlo y no contradice nada.",
    },
    unit: (low, high) =>
      `Los valores están en los puntos propios de la parte: sus paquetes valen de ${low} a ${high}.`,
    waysOut: "Salidas",
    waysOutNamed: (at) => `Salidas de la contradicción de la respuesta ${at}`,
    takeBack: "retirar",
    takeBackNamed: (at) => `Retirar la respuesta ${at}`,
    changeAnswer: "Cambiar la respuesta",
    changeProfile: "O cambiar el perfil",
    noSingleChange: "Ningún cambio único del perfil da cabida a esta respuesta.",
    moreWays: (count) => `${count} salidas más`,
    breaks: (answers) => `Entonces dejan de encajar estas respuestas: ${answers}.`,
    doThis: "Hacer esto",
    doThisNamed: (what) => `Hacer esto: ${what}`,
  },
  limits: {
    titles: { demands: "Demandas", redLines: "Líneas rojas", interactions: "Lo que va junto" },
    leads: {
      demands: (party) =>
        `Lo pedido por ${within(party)}. De ello no se deduce más que la pregunta de cuánto cuesta cada demanda.`,
      redLines: (party) =>
        `Lo rechazado por ${within(party)}, se ofrezca lo que se ofrezca. Ningún paquete que cruce una línea roja cuenta como aceptable.`,
      interactions: (party) => `Opciones que valen más, o menos, para ${within(party)} cuando van juntas.`,
    },
    entry: {
      demands: (at) => `Demanda ${at}`,
      redLines: (at) => `Línea roja ${at}`,
      interactions: (at) => `Combinación ${at}`,
    },
    add: {
      demands: "Añadir una demanda sobre",
      redLines: "Añadir una línea roja sobre",
      interactions: "Añadir una combinación que empiece por",
    },
    worth: "Valor que se suma al de cada cosa por separado (por debajo de 0, una pérdida)",
    worthOf: (at) => `Cuánto añade la combinación ${at}`,
    because: "Porque",
    becauseOf: (what) => `${what}: porque`,
    act: "Lo muestra",
    actOf: (what) => `${what}: el acto del registro que lo muestra`,
    and: "junto con",
    together: "Junto con",
    togetherOf: (what) => `${what}: junto con otro asunto`,
    drop: "omitir",
    dropIssue: (issue, what) => `${what}: omitir ${issue}`,
    remove: "Quitar",
    removeNamed: (what) => `Quitar: ${what}`,
    from: "desde",
    to: "hasta",
    endOf: { from: (issue) => `${issue}: desde`, to: (issue) => `${issue}: hasta` },
  },
  picture: {
    title: "Qué se deduce",
    errors: "Antes hay que corregir algo en el caso; está marcado en su lugar.",
    toDeals: "Ver todos los acuerdos",
    flat: "De momento todos los paquetes parecen iguales. El orden de los asuntos y unas pocas marcas lo cambian.",
    each: "Cada mancha son paquetes; arriba y a la derecha es mejor para ambas partes. La línea une los que nadie puede mejorar sin pérdida para la otra.",
    counts: (good, all, count) =>
      count === 0
        ? `Ninguno de ${all} paquetes es al menos tan bueno como la falta de acuerdo para ambas partes, en valores medios.`
        : `${good} de ${all} paquetes ${count === 1 ? "es al menos tan bueno" : "son al menos tan buenos"} como la falta de acuerdo para ambas partes, en valores medios.`,
    noDealUnknown: (parties, count) =>
      count === 1
        ? `Se desconoce cuánto vale la falta de acuerdo para ${within(parties)}.`
        : "Se desconoce cuánto vale la falta de acuerdo para ambas partes.",
    alternative: (right, up) =>
      `Los paquetes según lo que valen para ${within(right)} (hacia la derecha) y para ${within(up)} (hacia arriba), con las líneas de la falta de acuerdo`,
    strips:
      "Desde el peor paquete de cada parte hasta el mejor, en sus propias unidades; la marca es lo que tiene sin acuerdo.",
    noRange: "sin calcular",
    strip: (party, low, high, noDeal) =>
      `${party}: los paquetes valen de ${low} a ${high}; la falta de acuerdo, ${noDeal}`,
    stripUnknown: (party, low, high) =>
      `${party}: los paquetes valen de ${low} a ${high}; se desconoce cuánto vale la falta de acuerdo`,
  },
  meter: {
    title: "Qué cambiaría con más detalle",
    toNoDeal: (party) => `Sin acuerdo: ${within(party)}`,
    small: (count) => `${count} más que no cambiarían casi nada`,
    fillIn: "Completar",
    fillInNamed: (what) => `Completar: ${what}`,
  },
  did: {
    rank: (issue) => `ordenar ${issue}`,
    mark: (option) => `marcar ${option}`,
    rankOptions: (issue) => `ordenar las opciones de ${issue}`,
    worth: (what) => `el valor de ${what}`,
    kind: (issue) => `cómo se valora ${issue}`,
    knot: (issue) => `un valor de ${issue}`,
    roughly: (issue) => `con qué aproximación se conoce ${issue}`,
    way: (way) => `pesar los asuntos: ${way}`,
    weight: (issue) => `el peso de ${issue}`,
    swing: (issue) => `el paso en ${issue}`,
    pair: (first, second) => `comparar ${first} y ${second}`,
    leavePairs: "omitir las comparaciones de asuntos",
    noDeal: "el valor de la falta de acuerdo",
    answer: "una respuesta sobre paquetes",
    takeBack: "retirar una respuesta",
    mend: "resolver una contradicción",
    who: "quién dice qué quiere la parte",
    demands: "una demanda",
    redLines: "una línea roja",
    interactions: "lo que va junto",
  },
  explain: profileExplanations,
};
