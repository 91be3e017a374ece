// The screen of deals in Spanish: the picture, a deal to build, the short list, what stands in the way, how sure it is.
import type { Catalogue } from "../catalogue.ts";
import { explained } from "./deals-explained.ts";
import { listOf, of, to, within } from "./names.ts";

type Deals = Catalogue["deals"];

function everyone(sides: number): string {
  return sides === 2 ? "ambas partes" : "todas las partes";
}

function packages(count: string, number: number): string {
  return `${count} ${number === 1 ? "paquete" : "paquetes"}`;
}

const answer = {
  question: "¿Qué podrían acordar?",
  notYet: "Todavía no puede decirse nada: antes hay que corregir el caso.",
  nothingTellsApart:
    "Nada de lo conocido distingue todavía unos paquetes de otros: según los perfiles, para cada parte todos valen lo mismo.",
  goToCase: "Ir al caso",
  goToProfiles: "Ir a los perfiles",
  workingOnPicture: "Contando los paquetes…",
  quickExists: (acceptable: string, allowed: string, sides: number) =>
    `Existe un acuerdo: ${acceptable} de ${allowed} paquetes ${acceptable === "1" ? "es al menos tan bueno" : "son al menos tan buenos"} como la falta de acuerdo para ${everyone(sides)}, sin cruzar ninguna línea roja.`,
  quickNone: (allowed: string, sides: number) =>
    `Tal como se describen las cosas no hay acuerdo: ninguno de ${allowed} paquetes es al menos tan bueno como la falta de acuerdo para ${everyone(sides)} sin cruzar una línea roja.`,
  turnsOnUnknown: (names: readonly string[]) =>
    `Que exista un acuerdo depende de algo que se desconoce: cuánto vale la falta de acuerdo para ${listOf(names)}.`,
  stillCounting:
    "Hay demasiados paquetes para contarlos durante la espera; la respuesta completa viene después.",
  noPackages: "Las combinaciones imposibles no dejan ningún paquete.",
  unknown: "se desconoce",
};

const picture = {
  pictureTitle: "La imagen de todos los paquetes",
  planeName:
    "Imagen de todos los paquetes. Las flechas señalan un lugar con paquetes, Enter construye sobre el primero de ellos, T muestra los números.",
  parallelName:
    "Los paquetes como líneas sobre un eje por parte. Los deslizadores ponen límites, T muestra los números.",
  axisIn: "lo que vale el paquete para esta parte, en sus propios puntos",
  noDealOf: (name: string) => `sin acuerdo, ${within(name)}`,
  noDealUnknownShort: "sin acuerdo: se desconoce",
  caption: (acceptable: string, allowed: string) =>
    `Más allá de todas las líneas de la falta de acuerdo y sin cruzar ninguna línea roja: ${acceptable} de ${allowed} paquetes.`,
  captionNone: (allowed: string) =>
    `Ninguno de ${allowed} paquetes está más allá de todas las líneas de la falta de acuerdo sin cruzar una línea roja.`,
  captionUnknown: (names: readonly string[]) =>
    `Se desconoce dónde está la línea de la falta de acuerdo para ${listOf(names)}, así que nada dice qué paquetes servirían.`,
  captionUncounted: "Más paquetes de los que pueden contarse de una vez; la imagen muestra una muestra.",
  readingPoints: (isKnown: boolean, hasRedLines: boolean) =>
    `${isKnown ? "Puntos rellenos: al menos tan buenos como la falta de acuerdo para todas las partes. Anillos: peores que la falta de acuerdo para alguna." : "Cada anillo: uno o varios paquetes."}${hasRedLines ? " Cruces: paquetes que cruzan una línea roja." : ""}`,
  readingShades: (isKnown: boolean, hasRedLines: boolean) =>
    `Cuanto más intenso el tono, más paquetes.${isKnown ? ` Los tonos más intensos: al menos tan buenos como la falta de acuerdo para todas las partes${hasRedLines ? ", sin cruzar ninguna línea roja" : ""}.` : hasRedLines ? " Lugares pálidos: solo paquetes que cruzan una línea roja." : ""}`,
  readingSample: (count: string) => `Dibujados: ${count} paquetes sorteados.`,
  readingEdge: (isLine: boolean) =>
    `${isLine ? "En la línea" : "Puntos pequeños"}: ninguna parte puede tener más sin que otra tenga menos.`,
  parallelReading:
    "Cada línea es un paquete: arriba en un eje es bueno para esa parte. Las líneas intensas no pueden mejorarse para una parte sin coste para otra. Barras cortas: sin acuerdo; bandas donde solo se conoce de forma aproximada. Al arrastrar los extremos de un eje quedan solo los paquetes que están dentro.",
  spotHint: "Al señalar un lugar de la imagen, con el ratón o con las flechas, se ven sus paquetes.",
  spotAt: (worths: string) => `Aquí, alrededor de ${worths}:`,
  spotWorth: (name: string, worth: string) => `${worth} para ${within(name)}`,
  spotCount: (all: string, good: string, number: number) =>
    `${packages(all, number)}; aceptables para todas las partes: ${good}.`,
  spotCountOpen: (all: string, number: number) => `${packages(all, number)}.`,
  spotCrosses: "cruza una línea roja",
  spotBelow: "peor que la falta de acuerdo para alguna parte",
  built: "el paquete construido",
  builtShort: "construido",
  showTable: "Los números como tabla (T)",
  hideTable: "Ocultar la tabla (T)",
  tablePoints: "Qué está marcado en la imagen",
  tableFrontier: (all: string, shown: string) =>
    `Paquetes que no pueden mejorarse para una parte sin coste para otra: ${all}, de los que figuran ${shown}`,
  columnPoint: "Qué",
  rowNoDeal: "Sin acuerdo",
  noDealShort: "sin acuerdo",
  packageOf: (letter: string) => `Paquete ${letter}`,
  ruleNames: {
    nash: "mayor producto de las ganancias (Nash)",
    kalaiSmorodinsky: "proporciones iguales de lo que cada parte podría ganar (Kalai–Smorodinsky)",
    egalitarian: "lo mejor para la parte que menos gana",
    utilitarian: "mayor suma",
  },
  ruleShort: {
    nash: "Nash",
    kalaiSmorodinsky: "Kalai–Smorodinsky",
    egalitarian: "igualitaria",
    utilitarian: "mayor suma",
  },
  alternativeAll: (count: string) => `La imagen muestra ${count} paquetes.`,
  alternativeAcceptable: (count: string) =>
    `Al menos tan buenos como la falta de acuerdo para todas las partes: ${count}.`,
  alternativeNoDeal: (name: string, worth: string) =>
    `La falta de acuerdo vale ${worth} para ${within(name)}.`,
  alternativeUnknown: (name: string) => `Se desconoce cuánto vale la falta de acuerdo para ${within(name)}.`,
  alternativeEdge: (count: string) =>
    `Puntos que no pueden mejorarse para una parte sin coste para otra: ${count}.`,
  alternativePackage: (letter: string, worths: readonly string[]) =>
    `Paquete ${letter}: ${worths.join(", ")}.`,
  lookLegend: "Mostrar",
  lookAll: "todas las partes, un eje para cada una",
  lookTwo: "dos partes:",
  acrossParty: "Parte cuyo valor va hacia la derecha",
  upParty: "Parte cuyo valor va hacia arriba",
  onlyLegend: "Paquetes",
  onlyAny: "todos",
  onlyAdmissible: "que no cruzan ninguna línea roja",
  onlyAcceptable: "al menos tan buenos como la falta de acuerdo para todas las partes",
  limitsOf: (name: string) => `Límites para ${within(name)}`,
  lowestFor: (name: string) => `Lo menos para ${within(name)}, en centésimas de lo peor a lo mejor`,
  highestFor: (name: string) => `Lo más para ${within(name)}, en centésimas de lo peor a lo mejor`,
  within: (count: string, all: string) => `Dentro de los límites: ${count} de ${all} paquetes.`,
  withinSample: (count: string, all: string) =>
    `Dentro de los límites: ${count} de ${all} paquetes sorteados.`,
  withinAcceptable: (count: string, _number: number) =>
    `De ellos, al menos tan buenos como la falta de acuerdo para todas las partes: ${count}.`,
  withinEfficient: (count: string, number: number) =>
    `${count} ${number === 1 ? "punto no puede" : "puntos no pueden"} mejorarse.`,
  clearLimits: "Quitar todos los límites",
  examplesWithin: "Algunos de los paquetes que están dentro",
  buildOnThis: "Construir sobre este",
  buildOn: (letter: string) => `Construir sobre el paquete ${letter}`,
};

const builder = {
  builderTitle: "Construir un paquete",
  builderLead:
    "Se elige una opción en cada asunto. Junto a cada opción figura qué cambiaría para cada parte, en los puntos propios de esa parte.",
  builderBack: "Deshacer la última elección",
  optionTable: "Los asuntos, sus opciones y qué cambiaría cada opción",
  columnOption: "Asunto y opción",
  optionImpossible: "imposible con lo demás",
  optionCrosses: (names: readonly string[]) => `cruza una línea roja ${listOf(names.map(of))}`,
  itsWorst: "lo peor",
  itsBest: "lo mejor",
  worthOf: (worth: string) => `Valor: ${worth}.`,
  worthBetween: (worth: string, low: string, high: string) => `Valor: ${worth} (de ${low} a ${high}).`,
  gainBetter: (by: string) => `${by} más que la falta de acuerdo`,
  gainWorse: (by: string) => `${by} menos que la falta de acuerdo`,
  gainSame: "lo mismo que la falta de acuerdo",
  gainBetterShort: (by: string) => `${by} más`,
  gainWorseShort: (by: string) => `${by} menos`,
  gainSameShort: "lo mismo",
  gainUnknown: "Se desconoce cuánto vale la falta de acuerdo.",
  gainBetween: (middle: string, low: string, high: string) => `${middle} (de ${low} a ${high})`,
  isAcceptable: (sides: number) =>
    `Al menos tan bueno como la falta de acuerdo para ${everyone(sides)}, sin cruzar ninguna línea roja.`,
  turnsOnNoDeal: (names: readonly string[]) =>
    `No cruza ninguna línea roja. Que sea aceptable depende de cuánto vale la falta de acuerdo para ${listOf(names)}.`,
  belowNoDeal: (names: readonly string[]) => `Peor que la falta de acuerdo para ${listOf(names)}.`,
  crossesLine: (name: string, what: string) => `Cruza una línea roja ${of(name)}: ${what}.`,
  isImpossible: (what: string) => `No puede darse a la vez: ${what}.`,
  because: (reason: string) => reason,
  choiceOn: (issue: string, options: string) => `${issue}: ${options}`,
  isEfficient: "Ninguna parte puede tener más sin que otra tenga menos.",
  isImprovable: "Alguna parte podría tener más sin que ninguna tenga menos.",
  isUndecided: "No se decidió si alguna parte podría tener más sin coste para ninguna otra.",
  improveFor: (name: string) => `Mejorar esto para ${within(name)} sin empeorarlo para nadie`,
  improved: (name: string, count: number) =>
    count === 1
      ? `Un paquete da más ${to(name)} y no da menos a nadie:`
      : `Estos paquetes dan más ${to(name)} y no dan menos a nadie; el primero es el que más da, los de abajo cambian menos asuntos:`,
  improveNone: (name: string) => `Ningún paquete da más ${to(name)} sin dar menos a alguien.`,
  improveNoneStands: (name: string) =>
    `Este paquete da ${to(name)} todo lo que es posible sin que nadie tenga menos.`,
  improveInstead: (name: string) =>
    `Ningún paquete admisible da más ${to(name)} sin dar menos a las demás partes. Este es admisible, da lo mismo a las demás, y lo que quita ${to(name)} es lo menos posible:`,
  improveUndecided: "La búsqueda llegó a su límite antes de tener una respuesta.",
  notProven: "Puede haber uno mejor: la búsqueda llegó a su límite.",
  changeOn: (issue: string, from: string, next: string) => `${issue}: ${next} en lugar de ${from}`,
  takeThis: "Tomar este",
  lastChange: (issue: string, from: string, next: string) =>
    `Cambio hecho en ${issue}, de ${from} a ${next}:`,
  whatWouldTheyWant: (name: string) => `¿Qué compensaría eso para ${within(name)}?`,
  makeUpNoCost: (name: string) => `El cambio no cuesta nada ${to(name)}.`,
  makeUpFound: (name: string) =>
    `Cualquiera de estos cambios devolvería ${to(name)} lo que tenía. Junto a cada uno figura qué suponen para todas las partes el cambio y su compensación:`,
  makeUpMoreIssues: (name: string, issues: string) =>
    `Cambios en hasta ${issues} asuntos más no lo compensan; en un número mayor, sí. Con el cambio, esto es lo que más vale para ${within(name)}:`,
  makeUpNotFound: (name: string, issues: string) =>
    `Cambios en hasta ${issues} asuntos más no lo compensan para ${within(name)}; hay demasiado entrelazado para decir más.`,
  makeUpNothing: (name: string) =>
    `Nada lo compensa para ${within(name)}, cambie lo que cambie además. Esto es lo que más se acerca:`,
  makeUpNever: (name: string) =>
    `Ningún paquete con este cambio es admisible, así que nada lo compensa para ${within(name)}.`,
  harms: {
    nobody: "Nadie tiene menos que antes.",
    asker: "Solo la parte que pidió el cambio tiene menos que antes.",
    others: "Otras partes tienen menos que antes.",
  },
};

const shortList = {
  shortListTitle: "Los paquetes que merecen llevarse a la mesa",
  shortListTable: "Los paquetes, uno junto a otro: primero los asuntos en los que difieren",
  listEmpty: "No puede enumerarse ningún paquete.",
  listBasis: {
    acceptable:
      "Todos son al menos tan buenos como la falta de acuerdo para todas las partes, en el punto medio de lo conocido.",
    "none-acceptable":
      "Ninguno es al menos tan bueno como la falta de acuerdo para todas las partes; estos son los que más se acercan.",
    indistinguishable:
      "No se recomienda ninguno: nada de lo conocido distingue todavía unos paquetes de otros.",
    "no-deal-worth-unknown":
      "Que todas las partes puedan aceptarlos depende de valores de la falta de acuerdo que se desconocen.",
  },
  columnIssue: "Asunto",
  suitsAll: "Aceptable para todas",
  suitsIn: (hundredths: string) => `aceptable en ${hundredths} de 100 lecturas`,
  moreOn: (title: string) => `${title}: por qué figura en la lista, quién cede qué, qué lo haría fracasar`,
};

const story = {
  storyTitle: "Qué se interpone",
  storyParts: {
    asks: "Quién pide cuánto a quién",
    clash: "Qué no puede obtenerse a la vez",
    drop: "A qué podría renunciarse, lo más leve primero",
    apart: "A qué distancia están, y cuánto margen hay",
    groups: "Quién puede acordar con quién",
    other: "Qué más hay que decir",
  },
  moreSteps: (count: string) => `${count} más`,
  seeWithout: (count: number) => (count === 1 ? "Ver el caso sin ello" : "Ver el caso sin todo ello"),
  seeWithoutOne: (what: string) => `Ver el caso sin ${what}`,
  demandOn: (issue: string, party: string) => `lo pedido por ${within(party)} en ${issue}`,
  redLineOn: (issues: string, party: string) => `lo rechazado por ${within(party)} en ${issues}`,
  whatIfName: (what: string) => `Sin ${what}`,
  whatIfAdded: (name: string) => `Añadir el supuesto «${name}»`,
  whatIfKept: (name: string) => `Conservado como supuesto: «${name}».`,
  toWhatIfs: "Comparar los supuestos",
  pricesTitle: "Qué cuesta cada demanda",
  pricesLead:
    "Si una demanda se cumple tal como está: cuántos paquetes aceptables quedan, y lo mejor que cada parte podría alcanzar todavía.",
  columnDemand: "Demanda",
  columnLeft: "Paquetes aceptables que quedan",
  columnBest: "Lo mejor que queda para",
  leftOf: (met: string, all: string) => `${met} de ${all}`,
  notCounted: "sin contar",
  noneLeft: "no queda ninguno",
  bestStays: (worth: string) => `${worth}, como sin ella`,
  bestFalls: (met: string, free: string) => `${met} en lugar de ${free}`,
};

const sure = {
  sureTitle: "Con qué certeza se sabe esto",
  detailTitle: "Qué cambiaría sabiendo más",
  toProfile: "Ir al perfil",
  ofTheDoubt: (hundredths: string) => `${hundredths} de 100 partes de la duda`,
};

export const deals: Deals = {
  ...answer,
  ...picture,
  ...builder,
  ...shortList,
  ...story,
  ...sure,
  explained,
};
