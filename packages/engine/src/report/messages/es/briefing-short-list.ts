// What a briefing says about the packages of its short list, in Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { isLost, pointsOf } from "./points.ts";
import { counted, formatNumber, listOf, PACKAGES, readingsThat } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const packages = (count: Params[string]): string => capitalise(counted(Number(count), PACKAGES));

const lead: Catalogue = {
  "briefing.title-short-list": () => "La lista corta",
  "briefing.no-package": () =>
    "No puede enumerarse ningún paquete: todos cruzan una línea roja o son imposibles.",
  "briefing.list-indistinguishable": () =>
    "No se recomienda ningún paquete: nada de lo conocido distingue todavía unos paquetes de otros. Para cada parte, todos valen lo mismo.",
  "briefing.list-acceptable": ({ count, certain }) =>
    `${packages(count)} ${Number(count) === 1 ? "merece" : "merecen"} llevarse a la mesa. ${Number(count) === 1 ? "Es" : "Cada uno es"} al menos tan bueno como la falta de acuerdo para todas las partes${certain ? "" : " en el punto medio de las estimaciones"}${Number(count) === 1 ? "." : ", y son diferentes entre sí."}`,
  "briefing.list-none-acceptable": ({ count }) =>
    `Ningún paquete es al menos tan bueno como la falta de acuerdo para todas las partes. ${Number(count) === 1 ? "Este es el que más se acerca" : "Estos son los que más se acercan"}, y muestra${Number(count) === 1 ? "" : "n"} lo que falta.`,
  "briefing.list-unknown": ({ count, certain }) =>
    `${packages(count)} ${Number(count) === 1 ? "muestra" : "muestran"} cómo podría ser un equilibrio${certain ? "" : " en el punto medio de las estimaciones"}. Nada de lo conocido permite decir que alguna de las partes ${Number(count) === 1 ? "lo aceptaría" : "aceptaría alguno de ellos"}.`,
  "briefing.content-table": () => "Qué dice cada paquete; primero, los asuntos en los que difieren",
  "briefing.content-table-one": () => "Qué dice el paquete",
  "briefing.worth-table": () => "Cuánto vale cada paquete para cada parte, en sus propios puntos",
  "briefing.worth-table-ranges": () =>
    "Cuánto vale cada paquete para cada parte, en sus propios puntos: en el punto medio de lo conocido y, entre paréntesis, de lo menos a lo más",
  "briefing.row-compared": ({ party }) => `frente a la falta de acuerdo, ${party}`,
  "briefing.column-issue": () => "Asunto",
  "briefing.all-packages": () => "Todos los paquetes",
  "briefing.title-alike": () => "Lo que todos resuelven del mismo modo",
  "briefing.gives-table-alike": () =>
    "Quién cede qué en los asuntos que todos los paquetes resuelven del mismo modo",
};

const reasons: Catalogue = {
  "briefing.why-listed": ({ reasons: why }) => `Figura en la lista por ser ${listOf(names(why))}.`,
  "briefing.stands-also": ({ reasons: why }) =>
    `Representa también lo que dice casi lo mismo: ${listOf(names(why))}.`,
  "briefing.role-nash": () => "el paquete con el mayor producto de las ganancias (solución de Nash)",
  "briefing.role-kalai-smorodinsky": () =>
    "aquel en el que la parte más lejos de su mejor resultado obtiene la mayor proporción de él (Kalai–Smorodinsky)",
  "briefing.role-egalitarian": () =>
    "el mejor para la parte que menos gana (solución igualitaria; da por comparables los puntos de las partes)",
  "briefing.role-utilitarian": () =>
    "el que tiene la mayor suma de las ganancias (solución utilitarista; da por comparables los puntos de las partes)",
  "briefing.role-most-robust": () =>
    "el que es aceptable para todas las partes en más lecturas de lo declarado",
  "briefing.role-balanced": () => "el mejor para la parte que saldría peor parada",
  "briefing.role-keeps-demands": () => "uno que mantiene todo lo pedido salvo unas pocas demandas",
  "briefing.role-keeps-all": () => "uno que mantiene todo lo pedido",
  "briefing.role-keeps-all-but": ({ units }) =>
    `el más equilibrado de los que mantienen todo lo pedido, excepto ${listOf(names(units))}`,
  "briefing.role-different": () => "una manera diferente de lograr casi lo mismo",
  "briefing.is-efficient": () =>
    "Ningún otro paquete que no cruce una línea roja es mejor para una parte sin ser peor para las demás.",
  "briefing.is-efficient-kept": () =>
    "Entre los paquetes que mantienen el resto de lo pedido, ninguno es mejor para una parte sin ser peor para las demás; entre todos los paquetes, algunos lo son.",
  "briefing.is-nearly-efficient": () =>
    "Es casi eficiente: otro paquete es mejor para una parte sin ser peor para las demás, pero ninguno es mejor para todas por más de 5 centésimas del camino hacia lo mejor de cada una.",
  "briefing.efficiency-open": () =>
    "No se decidió si otro paquete es mejor para una parte sin ser peor para las demás.",
};

const contents: Catalogue = {
  "briefing.gives-table": ({ letter }) =>
    `Quién cede qué en el paquete ${letter}, en puntos de la escala propia de cada parte`,
  "briefing.its-best": () => "su mejor opción",
  "briefing.everyones-best": () => "nadie",
  "briefing.column-below-best": () => "Puntos por debajo de su mejor opción en el asunto",
  "briefing.less-than-best": ({ loss, best }) => `${loss} por debajo de ${best}`,
  "briefing.gives-by": ({ party, loss }) => `${party} ${loss}`,
  "briefing.worst-off": ({ parties, share, everyone, certain }) =>
    everyone
      ? `Todas las partes están a la misma altura del camino entre la falta de acuerdo y lo mejor que podrían obtener: ${share} de 100${middle(certain)}.`
      : `Posición menos favorable: ${listOf(names(parties))}, a ${share} de 100 del camino entre la falta de acuerdo y lo mejor que podría obtener${middle(certain)}.`,
  "briefing.worst-off-none-acceptable": ({ parties }) =>
    `Posición menos favorable: ${listOf(names(parties))}, por debajo de la falta de acuerdo.`,
  "briefing.worst-off-unknown": ({ parties, share, certain }) =>
    `Posición menos favorable: ${listOf(names(parties))}, a ${share} de 100 del camino entre el peor y el mejor de los paquetes examinados${middle(certain)}.`,
};

const sinking: Catalogue = {
  "briefing.sinks-lead": () => "Qué lo haría fracasar:",
  "briefing.sinks-if": ({ party, margin, low, high, places }) =>
    `Que lo que vale la falta de acuerdo para ${party} aumente ${isLost(margin, places) ? "aunque sea en" : "en más de"} ${pointsOf(margin, places)}${room(low, high, places)}.`,
  "briefing.sinks-at-once": ({ party, low, high, places }) =>
    `Que lo que vale la falta de acuerdo para ${party} aumente, por poco que sea${room(low, high, places)}.`,
  "briefing.sunk-by": ({ party, margin, low, high, places }) =>
    `Ya ahora está ${pointsOf(margin, places)} por debajo de la falta de acuerdo para ${party}${room(low, high, places)}.`,
  "briefing.sinks-unknown": ({ parties }) =>
    `No puede decirse si un paquete es aceptable para ${listOf(names(parties), "or")}: se desconoce cuánto vale la falta de acuerdo para esa parte.`,
  "briefing.accepted-share": ({ low, high }) =>
    Number(low) >= 1
      ? "En todas las lecturas de lo declarado es aceptable para todas las partes."
      : Number(high) <= 0
        ? "En ninguna lectura de lo declarado es aceptable para todas las partes."
        : `${capitalise(readingsThat(Number(low), Number(high), ["lo hace", "lo hacen"]))} aceptable para todas las partes.`,
  "briefing.accepted-impossible": () => "Es imposible.",
  "briefing.accepted-red-line": () => "Cruza una línea roja.",
  "briefing.accepted-unknown": ({ parties }) =>
    `No puede decirse en cuántas lecturas es aceptable para todas las partes mientras se desconozca cuánto vale la falta de acuerdo para ${listOf(names(parties))}.`,
};

function middle(certain: Params[string]): string {
  return certain ? "" : ", en el punto medio de las estimaciones";
}

// What the range of the margin leaves open.
function room(low: Params[string], high: Params[string], places: Params[string]): string {
  if (low === null) return "";
  const end = (value: Params[string]) => formatNumber(String(value), { places: Number(places) });
  const [from, to] = [end(low), end(high)];
  const read = "según se lean las estimaciones";
  if (!from.startsWith("−")) return ` (de ${from} a ${to}, ${read})`;
  if (to.startsWith("−")) return ` (de ${to.slice(1)} a ${from.slice(1)}, ${read})`;
  return ` (${read}: desde ${from.slice(1)} por debajo ya ahora hasta ${to} de margen)`;
}

export const shortListSentences: Catalogue = { ...lead, ...reasons, ...contents, ...sinking };
