// A room's screen in Spanish: talks. What an offer gives the own side, and the private case that says so.
import type { Catalogue } from "../catalogue.ts";

type Worth = Pick<Catalogue["roomTalks"], keyof typeof import("../en/room-talks-worth.ts")["talksWorth"]>;

export const talksWorth: Worth = {
  worthNeedsCase: "Lo que da cada una a la parte propia puede decirse cuando haya un caso propio.",
  toOwnCase: "Ir al caso propio",
  worthNeedsProfile:
    "Lo que da cada una a la parte propia no puede decirse todavía: el perfil propio está en blanco.",
  fillProfile: "Completar el perfil propio",
  worthTitle: "Qué da una oferta a la parte propia",
  worthMethod:
    "Cada opción de la oferta vale lo que dice el perfil propio. Donde el perfil da un intervalo, o la oferta deja asuntos abiertos, se muestran el mínimo y el máximo de todo ello.",
  worthInputs:
    "El perfil de la parte propia en el caso de este dispositivo que va con esta sala, y las estimaciones sobre otras partes en ese caso.",
  worthCaveat:
    "Se calcula en este dispositivo y nunca sale de él. El perfil puede estar equivocado; una oferta puede valer más que sus opciones.",
  against: {
    better: "Mejor que la falta de acuerdo.",
    "no-worse": "No peor que la falta de acuerdo.",
    equal: "Exactamente tan buena como la falta de acuerdo.",
    "no-better": "No mejor que la falta de acuerdo.",
    worse: "Peor que la falta de acuerdo.",
    depends:
      "Mejor o peor que la falta de acuerdo: lo decide el perfil propio, o lo que la oferta deja abierto.",
    unknown: "No puede decirse si es mejor que la falta de acuerdo.",
  },
  againstThem: {
    better: "– más que con la falta de acuerdo.",
    "no-worse": "– no menos que con la falta de acuerdo.",
    equal: "– tanto como con la falta de acuerdo.",
    "no-better": "– no más que con la falta de acuerdo.",
    worse: "– menos que con la falta de acuerdo.",
    depends: "– quizá más, quizá menos que con la falta de acuerdo.",
    unknown: "– quizá más, quizá menos que con la falta de acuerdo: no se sabe.",
  },
  givesUs: (worth) => `Según el perfil propio vale ${worth}.`,
  givesThem: (worth) => `Según esa estimación vale ${worth}.`,
  noDealGives: (worth) => `Sin acuerdo: ${worth}.`,
  noDealUnknown: "No se sabe cuánto vale la falta de acuerdo.",
  bounds: "El intervalo puede ser más amplio que lo posible.",
  between: (low, high) => `de ${low} a ${high}`,
  notInCase: "Nombra algo que el caso propio no tiene, así que no puede decirse cuánto vale.",
  crosses: (choices) => `Cruza una línea roja del perfil propio: ${choices}.`,
  byEstimates: "Lo que tendrían los demás, según estimaciones",
  byIssue: "Asunto por asunto",
  thisOffer: "Esta oferta",
  weAsked: "Lo pedido por la parte propia",
  ourLast: "Última oferta propia",
  countsForUs: "Cuenta para la parte propia",
  againstOurLast: "Frente a la última propia",
  asAsked: "como se pidió",
  ofBest: (points, best) => `${points} de ${best}`,
  pointValues: "En los puntos del perfil propio, en el medio de lo que deja abierto.",
  ownCaseTitle: "Caso propio",
  ownCaseLead:
    "Un caso privado en este dispositivo dice qué da cada oferta a la parte propia. Nunca sale del dispositivo por sí solo; nadie en la sala ve que lo hay.",
  ownCaseStates: {
    none: "",
    ready: "",
    unsound: "Tiene errores, así que nada puede calcularse con él. Sus pantallas muestran cuáles.",
    "no-profile": "Todavía no tiene un perfil de la parte propia.",
  },
  ownCaseStays: "Nunca sale del dispositivo por sí solo; nadie en la sala ve que lo hay.",
  onlyWeSee: "Lo que ve solo este asiento:",
  ownCaseIs: {
    blank:
      "Con esta sala va un caso. El perfil propio está todavía en blanco en él: al completarlo, cada oferta dice qué da a la parte propia.",
    ready: "Con esta sala va un caso: cada oferta dice qué da a la parte propia según su perfil en él.",
  },
  makeCase: "Hacer de esto un caso propio",
  chooseCase: "O tomar un caso de este dispositivo que trate de los mismos asuntos",
  chooseCaseNone: "Elegir un caso",
  toProfiles: "Qué se quiere: ir al perfil propio",
  frameChanged: "A estas alturas, la sala trata de otros asuntos u opciones",
  frameChangedMore:
    "Pueden adoptarse en el caso propio: lo que el perfil dice de los asuntos y opciones que siguen se conserva; de los nuevos dice que pueden valer cualquier cosa.",
  takeFrame: "Adoptar los asuntos nuevos",
  openElsewhere:
    "El caso está abierto en otra pestaña, y solo esa puede cambiarlo. No se adoptó nada. Hay que cerrarlo allí e intentarlo de nuevo; también puede abrirse aquí para verlo.",
  openCase: "Abrir el caso",
};
