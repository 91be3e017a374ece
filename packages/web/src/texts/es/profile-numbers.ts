// The layer of numbers of a profile, in Spanish: points, weights, steps from worst to best, comparisons of issues.
import type { Catalogue } from "../catalogue.ts";
import { within } from "./names.ts";

export const numbers: Catalogue["profiles"]["numbers"] = {
  how: "¿De qué manera decir cuánto cuenta cada asunto?",
  ways: {
    order: "Solo por el orden de los asuntos",
    points: "Con puntos para cada opción",
    swings: "Comparando pasos de lo peor a lo mejor",
    pairs: "Comparando los asuntos de dos en dos",
    weights: "Con un peso para cada asunto",
  },
  wayNotes: {
    order: "Lo que menos hay que completar. Se examinan todos los pesos compatibles con el orden.",
    points: "Para quien ya piensa en puntos: un número para cada opción, y ningún peso.",
    swings:
      "Pesos por recorrido: cuánto vale el paso de lo peor a lo mejor en cada asunto, junto al mayor de ellos.",
    pairs: "Cuál de dos importa más, y cuántas veces más; dice también lo bien que encajan las respuestas.",
    weights: "Un número, o desde–hasta.",
  },
  tooManyPairs: "Demasiados asuntos para compararlos de dos en dos.",
  pointsTitle: "Puntos",
  pointsLead: (party) =>
    `Cuánto vale cada opción para ${within(party)}, en puntos propios. Solo significan algo las diferencias dentro de esta lista.`,
  ratingsTitle: "Lo buena que es cada opción",
  ratingsLead: (party) =>
    `Lo buena que es cada opción de un asunto para ${within(party)}: 100 la mejor, 0 la peor. Cuánto cuenta el asunto se dice aparte.`,
  ratingsOwn: (party) =>
    `Lo buena que es cada opción de un asunto para ${within(party)}, en la escala que tiene este perfil. Cuánto cuenta el asunto se dice aparte.`,
  noOptions: "Este asunto no tiene opciones todavía.",
  kindOf: (issue) => `Cómo se valoran las opciones de ${issue}`,
  kinds: {
    each: "un número para cada una",
    ranked: "solo su orden",
    curve: "algunos valores, con líneas rectas entre ellos",
  },
  worthOf: (option, issue) => `${issue}: ${option}`,
  workedOut: "Lo calculó el programa; nadie lo escribió.",
  markRange: { good: "50–100", "live-with": "0–50" },
  roughly:
    "Si los números son solo una estimación, «Más aproximados» ensancha a la vez todos los números de un asunto, desde–hasta; «Más precisos» los vuelve a estrechar.",
  rougher: "Más aproximados",
  rougherNamed: (issue) => `Hacer más aproximados los números de ${issue}`,
  sharper: "Más precisos",
  sharperNamed: (issue) => `Hacer más precisos los números de ${issue}`,
  addKnot: "Añadir un valor",
  addKnotNamed: (issue) => `Añadir un valor de ${issue}`,
  removeKnot: "omitir",
  removeKnotNamed: (value, issue) => `${issue}: omitir ${value}`,
  whole: "Entero",
  bestFirst: "Lo mejor, primero.",
  orderOf: (issue) => `Opciones de ${issue}, la mejor primero`,
  tie: "tan buena como la de arriba",
  tieNamed: (option, above) => `${option}: tan buena como ${above}`,
  ends: { best: "La mejor vale", worst: "La peor vale" },
  weightsTitle: "Pesos",
  weightsOf: (total) =>
    `Porciones de ${total}. Donde solo se conocen de forma aproximada, se examinan todas las que suman ${total}.`,
  weightsFree: "Solo importa cómo se comparan.",
  weightFor: (issue) => `Peso de ${issue}`,
  swingsTitle: "Pasos de lo peor a lo mejor",
  swingsFirst: (party) =>
    `Supóngase el peor resultado en todos los asuntos. Si solo uno de ellos pudiera pasar de lo peor a lo mejor, ¿cuál sería preferible para ${within(party)}? Ese paso es 100.`,
  swingsThen: "Junto a él, ¿cuánto vale cada uno de los demás pasos? La mitad es 50, nada es 0.",
  swingOf: (issue) => `Paso en ${issue}, junto a 100 para el mayor`,
  swingSlider: (issue) => `Paso en ${issue}`,
  open: "sin decir",
  worstToBest: "de lo peor a lo mejor",
  fromTo: (worst, best) => `de «${worst}» a «${best}»`,
  pairsTitle: "Los asuntos, de dos en dos",
  pairsDone: (done, all) => `Pares comparados: ${done} de ${all}.`,
  pairsUnfinished:
    "Mientras no se haya comparado cada par, no puede calcularse nada a partir de este perfil.",
  leavePairs: "Omitir las comparaciones",
  pairAsk: (party) =>
    `De lo peor a lo mejor: ¿cuál de los dos importa más para ${within(party)}, y cuántas veces más?`,
  times: (count) => `${count}×`,
  same: "=",
  pairTimes: (more, times, less) => `${more} cuenta ${times} veces lo que ${less}`,
  pairEqual: (first, second) => `${first} cuenta lo mismo que ${second}`,
  pairMore: (issue) => `${issue} cuenta más`,
  pairOther: (first, second) => `O cuántas veces lo que ${second} cuenta ${first}, por ejemplo 1,5 o 1/4:`,
  take: "Tomarlo",
  pairAgain: "preguntar de nuevo",
  pairAgainNamed: (first, second) => `Preguntar de nuevo por ${first} y ${second}`,
};
