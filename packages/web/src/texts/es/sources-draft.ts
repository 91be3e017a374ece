// A first case from accepted claims, in Spanish: the preview, what is decided about it, and issues that an existing case lacks.
import type { Catalogue } from "../catalogue.ts";

export const sourcesDraft: Catalogue["sourcesDraft"] = {
  question: "¿Cómo sería un primer caso?",
  questionAdding: "¿De qué hablan los artículos que falte en este caso?",
  otherwise: "Como está ahora",
  answer: {
    working: "Se están leyendo las afirmaciones aceptadas.",
    counts: (parties, issues, acts) =>
      `De lo aceptado salen ${parties}, ${issues} y ${acts} para el registro.`,
    open: (count, shown) =>
      count === 1
        ? "Queda 1 afirmación por revisar, que no cuenta."
        : `Quedan ${shown} afirmaciones por revisar, que no cuentan.`,
    missing: "Todavía no se ha aceptado lo bastante para un caso.",
    suggestions: (issues, options) =>
      `Las afirmaciones aceptadas hablan de ${issues} y ${options} que este caso no tiene.`,
    nothingNew: "Las afirmaciones aceptadas no hablan de nada que este caso no tenga.",
  },
  parties: (count, shown) => (count === 1 ? "1 parte" : `${shown} partes`),
  issues: (count, shown) => (count === 1 ? "1 asunto" : `${shown} asuntos`),
  options: (count, shown) => (count === 1 ? "1 opción" : `${shown} opciones`),
  acts: (count, shown) => (count === 1 ? "1 acto" : `${shown} actos`),
  claims: (count, shown) => (count === 1 ? "1 afirmación" : `${shown} afirmaciones`),
  missing: {
    title: "Lo que falta",
    toReview: "Ir a los artículos",
  },
  sentences: (claims) => `Sale de ${claims}`,
  sentencesOf: (name, claims) => `${name}: sale de ${claims}`,
  noSentence: "nadie la nombró; significa dejar las cosas como están",
  preview: {
    title: "Un caso a partir de los artículos",
    lead: "Es una propuesta, hecha solo con lo aceptado. Lo que no se quiera se desmarca, y los nombres pueden escribirse como se dirían. No se hace nada antes de pulsar el botón.",
    more: "Qué vale algo para quién queda abierto: los perfiles empiezan como desconocidos.",
  },
  who: {
    title: "Quién sería parte",
    lead: "Hay que marcar las voces sin las que no habría acuerdo. Lo dicho por las demás se queda en el registro.",
    partyOf: (name) => `${name} es parte`,
    nameOf: (name) => `Nombre de ${name}`,
    reasons: {
      "asks-and-is-asked": "pide, rechaza u ofrece, y otras voces hablan de ella",
      asks: "pide, rechaza u ofrece; ninguna otra voz habla de ella",
      "is-spoken-of": "otras voces hablan de ella",
    },
    other: "otra voz",
  },
  what: {
    title: "De qué se trataría",
    lead: "Las opciones son lo que se pidió, se ofreció o se rechazó. Donde solo se nombró una, la otra es dejar las cosas como están.",
    take: (name) => `Tomar el asunto «${name}»`,
    nameOf: (name) => `Nombre del asunto «${name}»`,
    takeOption: (name) => `Tomar la opción «${name}»`,
    optionOf: (name) => `Nombre de la opción «${name}»`,
    range: (from, to, step) => `De ${from} a ${to}, de ${step} en ${step}`,
    rangeOf: (from, to, step, unit) => `De ${from} a ${to} (${unit}), de ${step} en ${step}`,
    fewOptions: "Un asunto necesita dos opciones o más.",
  },
  left: {
    title: "Lo que queda fuera",
    lead: "Estas afirmaciones se aceptaron y no pueden pasar a ser actos del registro tal como están.",
    speaker: "No se sabe quién lo dijo.",
    day: "Ni la frase ni su artículo dicen el día.",
    issue:
      "Lo que se pide, ofrece o rechaza no cabe en pocas palabras, o pocas voces hablan de ello: no se hace un asunto.",
    none: "Cada afirmación aceptada pasa a ser un acto.",
  },
  make: {
    title: "Hacer el caso",
    name: "Título del caso",
    make: "Hacer este caso",
    hereMore: "Llena el caso abierto en un solo paso. Ctrl+Z lo deshace.",
    freshMore:
      "Será un caso propio en este dispositivo, con los artículos y el registro. El caso abierto se queda como está. Puede quitarse en la lista de todos los casos.",
    freshToo: "Hacerlo como caso aparte",
    copyTitle: (title) => `${title}, a partir de los artículos`,
    tooFewParties: "Hay que marcar dos partes o más.",
    noIssue: "Hay que marcar un asunto o más.",
    fewOptions: (issues) => `Hay que marcar dos opciones o más de cada asunto: ${issues}.`,
    working: "El caso se está haciendo.",
    failed: "Algo falló aquí en Parley. No se ha hecho ningún caso y no se ha perdido nada.",
  },
  suggested: {
    title: "Lo que falta en este caso",
    lead: "Hay afirmaciones aceptadas que piden, ofrecen o rechazan cosas para las que el caso no tiene asunto u opción. Un botón añade aquello de que hablan y une a ello las afirmaciones; Ctrl+Z lo deshace.",
    issues: "Asuntos",
    options: "Opciones de asuntos que ya están",
    add: "Añadir",
    addIssue: (name) => `Añadir el asunto «${name}»`,
    addOption: (name, issue) => `Añadir la opción «${name}» a «${issue}»`,
    with: (options) => `con ${options}`,
    onIssue: (name, issue) => `${name}, en «${issue}»`,
    addedIssue: (name, claims) => `Añadido el asunto «${name}»; unido a él: ${claims}.`,
    addedOption: (name, claims) => `Añadida la opción «${name}»; unido a ella: ${claims}.`,
    none: "Las afirmaciones aceptadas no hablan de nada más.",
    whole: "Un caso aparte, a partir de los artículos",
    wholeMore: "En lugar de añadir a este caso, puede verse cómo sería un caso hecho solo con los artículos.",
    toWhole: "Mostrarlo",
    more: (count) => `Mostrar ${count} más`,
  },
  labels: {
    make: "hacer un caso a partir de los artículos",
    issue: "añadir un asunto a partir de los artículos",
    option: "añadir una opción a partir de los artículos",
  },
  why: {
    title: "Cómo se hace el borrador",
    method:
      "Son partes quienes piden, rechazan u ofrecen algo y de quienes hablan otras voces. Exigencias, ofertas y negativas se cortan en puntos sueltos; los que comparten las palabras que dicen de qué se trata forman un asunto, y aquello en que difieren son sus opciones. Las cantidades en una misma unidad forman una escala.",
    inputs: "Las afirmaciones aceptadas de los artículos, y quién es quién en el caso.",
    caveat:
      "Es un primer esbozo a partir de palabras públicas. Faltan los asuntos de los que nadie habla en público, y un asunto puede ser dos. Las mismas afirmaciones dan siempre el mismo borrador.",
  },
};
