// What a briefing says of what stands in the way of a deal, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, roundedSize } from "./points.ts";
import { listOf, of } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

const headings: Catalogue = {
  "briefing.title-obstacles": () => "Qué se interpone",
  "briefing.obstacles-too-large": () =>
    "En este caso demasiados asuntos dependen unos de otros para buscar lo que se interpone.",
  "briefing.zone-open": ({ certain }) =>
    certain
      ? "Existen acuerdos que nadie tiene motivo para rechazar."
      : "En el punto medio de las estimaciones, existen acuerdos que nadie tiene motivo para rechazar.",
  "briefing.zone-closed": ({ certain }) =>
    `${certain ? "Ningún" : "En el punto medio de las estimaciones, ningún"} paquete es tan bueno como la falta de acuerdo para todas las partes sin cruzar una línea roja.`,
  "briefing.zone-depends": ({ parties }) =>
    `Que exista un acuerdo depende de cuánto vale la falta de acuerdo para ${listOf(names(parties))}, lo que se desconoce. Lo que sigue solo tiene en cuenta lo conocido.`,
  "briefing.zone-undecided": () => "La búsqueda se detuvo antes de poder decir si existe un acuerdo.",
  "briefing.title-asking": () => "Qué dejan a las demás las demandas de cada parte",
  "briefing.title-conflicts": () => "Qué no puede obtenerse a la vez",
  "briefing.title-relaxations": () => "Los menores cambios que permitirían cumplir lo demás",
  "briefing.relaxations-lead": ({ count }) =>
    Number(count) === 1
      ? "Hay una sola manera, y nada menos es suficiente."
      : "Cada número es una manera. Cualquiera de ellas es suficiente, y nada menos lo es. Primero van las de menos cambios y, entre ellas, las que menos cuestan a la parte que las asume.",
  "briefing.title-prices": () => "Qué costaría cumplir cada demanda",
  "briefing.title-distance": () => "A qué distancia están las partes",
  "briefing.title-break-even": () => "Cuánto puede mejorar una alternativa",
  "briefing.title-groups": () => "Qué partes pueden acordar sin las demás",
  "briefing.groups-unknown": ({ parties }) =>
    `Se desconoce cuánto vale la falta de acuerdo para ${listOf(names(parties))}, así que ahí solo cuentan las líneas rojas.`,
  "briefing.not-complete": () => "Esta lista no está completa: la búsqueda llegó a su límite.",
  "briefing.unit-demand": ({ party, choices, issues }) =>
    `${listOf(names(choices))} (${listOf(names(issues))}, demanda ${of(String(party))})`,
  "briefing.unit-red-line": ({ party, choices, issues }) =>
    `nunca ${names(choices).join(" junto con ")} (${listOf(names(issues))}, línea roja ${of(String(party))})`,
  "briefing.own-demand": ({ choices, issues }) => `${listOf(names(issues))}: ${listOf(names(choices))}`,
  "briefing.own-red-line": ({ choices, issues }) =>
    `${listOf(names(issues))}: nunca ${names(choices).join(" junto con ")}`,
};

const findings: Catalogue = {
  "briefing.obstacles-at-middle": () =>
    "Lo que se pide y lo que se rechaza cuenta tal como consta. Los valores cuentan en el punto medio de las estimaciones, salvo donde se da un intervalo.",
  "briefing.conflicts-lead": () =>
    "Cada línea cierra el paso por sí sola: ningún paquete aceptable lo contiene todo. Si se renuncia a un elemento cualquiera, cabe el resto de esa línea.",
  "briefing.conflict": ({ units }) =>
    names(units).length === 1
      ? `No puede obtenerse en absoluto: ${names(units).join("")}.`
      : `No puede obtenerse a la vez: ${listOf(names(units))}.`,
  "briefing.asked": ({ asker, other, own, best, compared }) =>
    `Si se concede todo lo pedido por ${asker}, el mejor paquete que queda para ${own ? "esa misma parte" : other} vale ${inPoints(best)}: ${compared}.`,
  "briefing.asked-unknown": ({ asker, other, own, best }) =>
    `Si se concede todo lo pedido por ${asker}, el mejor paquete que queda para ${own ? "esa misma parte" : other} vale ${inPoints(best)}. Que eso baste depende de cuánto vale la falta de acuerdo para ${own ? "esa parte" : other}.`,
  "briefing.asked-none-by-demands": ({ asker }) =>
    `Ningún paquete posible concede todo lo pedido por ${asker}.`,
  "briefing.asked-none-by-red-lines": ({ asker, other }) =>
    `Todo paquete que concede todo lo pedido por ${asker} cruza una línea roja ${of(String(other))}.`,
  "briefing.asked-undecided": ({ asker, other }) =>
    `Dentro de los límites de la búsqueda no se decidió si lo pedido por ${asker} deja lo suficiente para ${other}.`,
  "briefing.asked-surely": () => "Es demasiado poco, se lean como se lean las estimaciones.",
  "briefing.asked-possibly": ({ open }) =>
    open === "too-much"
      ? "Leídas de otro modo, las estimaciones pueden dejar lo suficiente."
      : "Leídas de otro modo, las estimaciones pueden dejar demasiado poco.",
  "briefing.asked-surely-not": () => "Es suficiente, se lean como se lean las estimaciones.",
  "briefing.asked-of-all-suits-all": ({ parties }) =>
    `Algún paquete concede todo lo pedido y es aceptable para todas las demás partes, en cada uno de estos casos por separado: ${listOf(names(parties))}.`,
  "briefing.asked-of-all-only-separately": ({ parties }) =>
    `Todo lo pedido podría ser aceptable para cada una de las demás partes por separado, pero ningún paquete lo concede y es aceptable para todas, en cada uno de estos casos: ${listOf(names(parties))}.`,
  "briefing.asked-of-all-depends-on-no-deal": ({ parties }) =>
    `Que todo lo pedido pueda ser aceptable para todas las demás depende de valores de la falta de acuerdo que se desconocen, en cada uno de estos casos: ${listOf(names(parties))}.`,
  "briefing.asked-of-all-undecided": ({ parties }) =>
    `Dentro de los límites de la búsqueda no se decidió si todo lo pedido puede ser aceptable para todas las demás, en cada uno de estos casos: ${listOf(names(parties))}.`,
  "briefing.break-even": ({ party, worth, margin, atLeast, places }) =>
    `Queda un acuerdo mientras la falta de acuerdo no valga más de ${inPoints(worth)} para ${party}${atLeast ? ", quizá también después" : ""}${marginNow(margin, places)}.`,
};

const tables: Catalogue = {
  "briefing.relaxations-table": ({ enough }) =>
    `Maneras de permitir que se cumpla lo demás. ${enough ? "Lo que basta en su lugar vale si se renuncia por completo al resto de esa manera. " : ""}El coste es cuánto cae el mejor paquete de la parte que renuncia, en centésimas de la distancia entre su peor paquete y su mejor paquete`,
  "briefing.column-way": () => "Manera",
  "briefing.column-gives-up": () => "Renuncia a",
  "briefing.column-enough": () => "Basta en su lugar",
  "briefing.column-cost": () => "Coste para esa parte, a lo sumo",
  "briefing.enough-none": () => "–",
  "briefing.of-100": ({ part }) => `${part} de 100`,
  "briefing.not-settled": () => "sin decidir",
  "briefing.prices-lead": () =>
    "Con la demanda cumplida y todo lo demás abierto. Una demanda que cuesta poco a las demás partes se concede con facilidad; una que deja pocos paquetes es cara.",
  "briefing.prices-table": () => "Qué deja el cumplimiento de cada demanda",
  "briefing.column-demand": () => "Demanda cumplida",
  "briefing.column-left": () => "Paquetes aceptables que quedan",
  "briefing.column-best-for": () => "Lo mejor que queda para",
  "briefing.column-best-falls": () => "Para quién cae lo mejor",
  "briefing.left-of": ({ left, all }) => `${left} de ${all}`,
  "briefing.best-none": () => "no queda ningún paquete",
  "briefing.best-unchanged": ({ worth }) => `${worth}, como antes`,
  "briefing.best-falls-little": ({ worth }) => `${worth}, apenas menos que antes`,
  "briefing.best-falls": ({ worth, from }) => `${worth}, desde ${from}`,
  "briefing.falls-for": ({ party, worth }) => `${party}: ${worth}`,
  "briefing.falls-for-nobody": () => "para nadie",
};

// A margin below zero says how much less than now.
function marginNow(margin: Params[string], places: Params[string]): string {
  if (margin === null) return "";
  if (margin === "0") return ": lo mismo que ahora";
  return `: ${roundedSize(margin, places)} ${String(margin).startsWith("-") ? "menos" : "más"} que ahora`;
}

export const briefingObstacleSentences: Catalogue = { ...headings, ...findings, ...tables };
