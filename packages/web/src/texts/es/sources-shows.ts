// What the sources show, in Spanish: positions, days, what does not go together, who speaks of whom, and who asks for what.
import type { Catalogue } from "../catalogue.ts";
import { of, to, within } from "./names.ts";

export const sourcesShows: Catalogue["sourcesShows"] = {
  pages: {
    label: "Partes de las fuentes",
    review: "Leer y revisar",
    who: "Quién es quién",
    shows: "Qué muestra",
    draft: "Un primer caso",
  },
  question: "¿Quién está dónde, y según qué palabras?",
  answer: {
    counts: (statements, actors) => `Hay ${statements} de ${actors}.`,
    moved: (times, shown) =>
      times === 0
        ? "Hasta ahora nadie ha cambiado de posición."
        : times === 1
          ? "Ha habido 1 cambio de posición."
          : `Ha habido ${shown} cambios de posición.`,
    pairs: (count, shown) =>
      count === 0
        ? "No hay dos declaraciones de una misma voz que se contradigan."
        : count === 1
          ? "En un lugar no casan las declaraciones de una misma voz."
          : `En ${shown} lugares no casan las declaraciones de una misma voz.`,
    open: (count, shown) =>
      count === 1
        ? "Queda 1 afirmación por revisar, que aquí no cuenta."
        : `Quedan ${shown} afirmaciones por revisar, que aquí no cuentan.`,
    toOpen: "Revisarlas",
    none: "Todavía no se ha aceptado ni escrito nada.",
    noneMore:
      "Pueden incorporarse artículos y aceptarse las afirmaciones que merezcan confianza, o escribirse en el registro lo que se dijo. Entonces esta página muestra quién está dónde en cada asunto, cuándo cambió, qué se contradice y quién pide qué. Todo remite a la frase.",
    noneOpen: (claims) => `Se han encontrado ${claims}, que esperan revisión.`,
    toReview: "Ir a los artículos",
  },
  statements: (count, shown) => (count === 1 ? "1 declaración" : `${shown} declaraciones`),
  actors: (count, shown) => (count === 1 ? "1 voz" : `${shown} voces`),
  line: {
    to: (names) => to(names),
    of: (name) => `sobre ${within(name)}`,
    noDay: "sin día",
    denied: "lo negó",
    condition: "con una condición",
    toldBy: (name) => `según ${within(name)}`,
    record: "En el registro",
    recordOf: (says) => `En el registro: ${says}`,
    noSentence: "escrito en el registro, sin texto",
    more: (count) => `Mostrar ${count} más`,
    gone: "Estas declaraciones ya no están.",
  },
  stands: {
    asks: (what) => `petición: ${what}`,
    offers: (what) => `oferta: ${what}`,
    accepts: (what) => `aceptación: ${what}`,
    refuses: (what) => `rechazo: ${what}`,
    proposes: (what) => `propuesta: ${what}`,
    promises: (what) => `promesa: ${what}`,
  },
  standsAsSuch: {
    asks: "petición sobre ello",
    offers: "oferta sobre ello",
    accepts: "aceptación de algo sobre ello",
    refuses: "rechazo de resolverlo",
    proposes: "propuesta sobre ello",
    promises: "promesa sobre ello",
  },
  table: {
    title: "La última posición declarada de cada voz",
    caption:
      "Una fila por asunto, una columna por voz. Al elegir una celda pueden leerse las frases en que se apoya.",
    issue: "Asunto",
    spoken: "habló de ello, sin tomar posición",
    silent: "—",
    nothing: "nada",
    on: (stand, day) => `${stand}; ${day}`,
    moved: (was, now, day) => `cambio de ${was} a ${now}; ${day}`,
    turned: (was, now, day) => `cambio (${day}): antes, ${was}; después, ${now}`,
    turnedFrom: (was, day) => `cambio (${day}); antes, ${was}`,
    earlier: (count, shown) =>
      count === 1 ? "y otro cambio anterior" : `y otros ${shown} cambios anteriores`,
    undated: "las fechas dejan abierto qué fue antes",
    spokenFor: (names) => `con palabras ${of(names)}`,
    cell: (actor, issue, what) => `${actor} en «${issue}»: ${what}`,
    open: (actor, issue) => `${actor} en «${issue}», frase por frase`,
    close: "Cerrar",
    noIssues: "El caso no tiene asuntos todavía, así que nadie puede tomar posición en ellos.",
    toDraft: "Ver de qué asuntos hablan las afirmaciones aceptadas",
    noPositions:
      "Nada de lo aceptado está unido todavía a un asunto. Las afirmaciones se unen a asuntos al corregirlas, o pueden añadirse los asuntos de que hablan.",
  },
  days: {
    title: "Día por día",
    actor: "De",
    everybody: "todas las voces",
    order: "Orden",
    newest: "Lo más reciente primero",
    oldest: "Lo más antiguo primero",
    noDay: "Sin día",
    some: (shown, all) => `${shown} de ${all}`,
  },
  pairs: {
    title: "Lo que no casa",
    lead: "Dos declaraciones de una misma voz que no pueden valer a la vez. Lo dicho después puede sustituir a lo anterior, las circunstancias pueden haber cambiado o un artículo puede equivocarse. Conviene leer ambas frases.",
    none: "No se han encontrado dos declaraciones de una misma voz que se contradigan.",
    both: "ambas cosas",
    sameDay: (day) => `ambas cosas el mismo día, ${day}`,
    open: "ambas cosas; las fechas dejan abierto cuál fue antes",
    changed: (day) => `cambio, ${day}`,
    changedOpen: "cambio posterior",
    first: "Primero",
    later: "Después",
    one: "Una",
    other: "La otra",
    groupBoth: "Siguen en pie ambas",
    groupChanged: "Cambiadas después",
  },
  speaking: {
    title: "Quién habla de quién",
    caption:
      "Las filas hablan; de las columnas se habla. El número cuenta declaraciones, y también lo hace el tamaño del punto. Al elegir una celda pueden leerse.",
    speaker: "Habla",
    cell: (from, other, what) => `${from} sobre ${within(other)}: ${what}`,
    never: "—",
    neverSaid: "nada",
    open: (from, other) => `Palabras ${of(from)} sobre ${within(other)}`,
    none: "En nada de lo aceptado habla una voz de otra.",
    relations: {
      demand: (shown) => `exigencias: ${shown}`,
      appeal: (shown) => `llamamientos: ${shown}`,
      condition: (shown) => `condiciones: ${shown}`,
      refuse: (shown) => `negativas: ${shown}`,
      offer: (shown) => `ofertas: ${shown}`,
      propose: (shown) => `propuestas: ${shown}`,
      concede: (shown) => `aceptaciones: ${shown}`,
      promise: (shown) => `promesas: ${shown}`,
      threaten: (shown) => `amenazas: ${shown}`,
      criticise: (shown) => `críticas: ${shown}`,
      state: (shown) => `declaraciones: ${shown}`,
      do: (shown) => `hechos: ${shown}`,
      quote: (shown) => `citas: ${shown}`,
    },
    rest: (count, shown) =>
      count === 1
        ? "Mostrar 1 voz más, nombrada con menos frecuencia"
        : `Mostrar ${shown} voces más, nombradas con menos frecuencia`,
  },
  demands: {
    title: "Lo que quieren todas, algunas o una",
    caption:
      "A favor de qué están las partes a estas alturas, por haberlo pedido, ofrecido, prometido o aceptado, y quién lo rechaza.",
    what: "Qué",
    askedBy: "A favor",
    refusedBy: "Lo rechaza",
    sentences: "Frases",
    all: "Todas las partes",
    some: "Algunas",
    one: "Una",
    nobody: "Ninguna, pero se rechaza",
    openBy: (what) => `Frases sobre: ${what}`,
    option: (issue, options) => `${issue}: ${options}`,
    asSuch: (issue) => `${issue}, sin nombrar una opción`,
    unlinked: "sin unir a un asunto",
    none: "Ninguna parte pide ni rechaza nada todavía.",
    noParties: "El caso no tiene partes todavía, así que no puede decirse qué piden.",
    more: (count) => `Mostrar ${count} más`,
  },
  why: {
    table: {
      title: "La última posición declarada",
      method:
        "Lo que una voz pide, ofrece, acepta, propone, promete o rechaza se sigue en el orden del tiempo. Quien habla por otra voz cuenta como esa voz. Lo último es la posición que se muestra; hay un cambio donde un acto nombra opciones distintas de las del anterior.",
      inputs:
        "Los actos del registro y las afirmaciones aceptadas en que se apoyan. Lo que está por revisar no cuenta.",
      caveat:
        "Es lo que se dijo, no lo que se quiere. Un cambio solo se ve donde ambos actos nombran opciones. Nada de esto cambia un perfil.",
    },
    days: {
      title: "El orden de los días",
      method:
        "Una declaración figura en su propio día si la frase lo dice; si no, en el día en que se publicó el artículo. Un mes o un año sin más figuran antes que sus días.",
      inputs: "Actos del registro, y afirmaciones aceptadas que no son un acto suyo.",
      caveat: "Lo que un artículo cuenta puede haberse dicho antes del día en que se publicó.",
    },
    pairs: {
      title: "Lo que no casa",
      method:
        "Se comparan dos declaraciones de una misma voz: a favor y en contra de la misma opción, dos opciones que se excluyen, lo que el caso llama imposible a la vez, y las mismas palabras dichas y negadas. Donde la segunda es con seguridad de un día posterior, se cuenta como un cambio.",
      inputs: "Declaraciones sobre el mismo asunto, y declaraciones con casi las mismas palabras.",
      caveat:
        "La página compara palabras y enlaces, no el sentido. Lo que se dice con una condición no se opone a nada.",
    },
    speaking: {
      title: "Quién habla de quién",
      method:
        "Cuenta a quién se dice algo, a quién se pide, se amenaza o se critica, y de quién transmite otra voz las palabras. Quien habla por otra voz cuenta como esa voz; nadie habla de sí.",
      inputs:
        "Los destinatarios de afirmaciones aceptadas y de actos, y las afirmaciones que están dentro de otras.",
      caveat: "Cuántas veces se nombra a alguien depende de qué artículos se incorporaron.",
    },
    demands: {
      title: "Lo que quieren todas, algunas o una",
      method:
        "Por cada opción: las partes que están a favor a estas alturas y las que la rechazan. Las exigencias sin unir a un asunto se juntan donde casi todas sus palabras son iguales.",
      inputs:
        "Las posiciones de arriba, y exigencias, llamamientos, condiciones y negativas aceptadas que no tienen asunto.",
      caveat: "Quien no dice nada de algo puede quererlo igualmente.",
    },
  },
};
