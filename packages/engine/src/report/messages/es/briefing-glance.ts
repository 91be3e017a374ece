// What a briefing says first, and how sure it says it is, in Spanish.
import { capitalise } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, isLost, pointsOf, withUnit } from "./points.ts";
import {
  counted,
  countInWords,
  formatCount,
  listOf,
  PACKAGES,
  quoted,
  readingsThat,
  shareInterval,
} from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const everyone = (sides: Params[string]): string =>
  Number(sides) === 2 ? "ambas partes" : `las ${countInWords(Number(sides))} partes`;
const middle = (certain: Params[string]): string =>
  certain ? "" : ", en el punto medio de las estimaciones";

const existence: Catalogue = {
  "briefing.title-glance": () => "De un vistazo",
  "briefing.title-deals": () => "Los acuerdos posibles",
  "briefing.no-package-at-all": () => "Las combinaciones imposibles del caso no dejan ningún paquete.",
  "briefing.exists": ({ count, deals, sides, certain }) =>
    `${certain ? "Existe" : "En el punto medio de las estimaciones existe"} un acuerdo: ${count ?? "algunos"} de ${deals === null ? "muchísimos paquetes" : withUnit(deals, "paquete")} ${count === "1" ? "es al menos tan bueno" : "son al menos tan buenos"} como la falta de acuerdo para ${everyone(sides)}.`,
  "briefing.exists-not": ({ deals, sides, certain }) =>
    `${certain ? "Tal como están las cosas" : "En el punto medio de las estimaciones"} no hay acuerdo: ${deals === null ? "ningún paquete" : `ninguno de ${withUnit(deals, "paquete")}`} es al menos tan bueno como la falta de acuerdo para ${everyone(sides)} sin cruzar una línea roja.`,
  "briefing.exists-turns-on": ({ parties }) =>
    `Nada de lo conocido permite decir que exista un acuerdo ni que no exista: se desconoce qué supone la falta de acuerdo para ${listOf(names(parties))}, y la respuesta depende de ello.`,
  "briefing.exists-undecided": () =>
    "No se pudo decidir si existe un acuerdo: la búsqueda llegó a su límite.",
  "briefing.count-between": ({ low, high }) => `entre ${low} y ${high}`,
  "briefing.efficient-exact": ({ points, deals }) =>
    Number(points) === 1
      ? `Un solo punto es eficiente: ${deals === "1" ? "un paquete lo alcanza" : `${deals} paquetes lo alcanzan`}, y ningún otro es mejor para nadie.`
      : `${deals} paquetes son eficientes: para cada uno de ellos, ningún otro es mejor para una parte sin ser peor para las demás.${deals === formatCount(Number(points)) ? "" : ` Forman ${formatCount(Number(points))} puntos distintos.`}`,
  "briefing.efficient-admissible": ({ deals }) =>
    deals === "0"
      ? "Todos los paquetes cruzan una línea roja."
      : `Entre los paquetes que no cruzan ninguna línea roja, ${deals === "1" ? "1 es eficiente" : `${deals} son eficientes`}.`,
  "briefing.efficient-epsilon": ({ points }) =>
    `Hay demasiados paquetes eficientes para enumerarlos; ${Number(points) === 1 ? "los representa 1 punto" : `los representan ${formatCount(Number(points))} puntos`}.`,
  "briefing.efficient-unknown": () =>
    "Demasiados asuntos dependen unos de otros para enumerar los paquetes eficientes.",
  "briefing.guarantee-title": () => "A qué distancia están los puntos enumerados",
  "briefing.guarantee": ({ percent }) =>
    `Para cada paquete eficiente, algún punto enumerado da a cada parte al menos lo mismo, salvo a lo sumo ${percent} de 100 de la distancia entre su peor paquete y su mejor paquete.`,
};

const lines: Catalogue = {
  "briefing.glance-list": ({ count, issues }) =>
    `${packages(count)} ${Number(count) === 1 ? "merece" : "merecen"} llevarse a la mesa${differ(issues)}.`,
  "briefing.glance-list-nearest": ({ count, issues }) =>
    `${packages(count)} ${Number(count) === 1 ? "es el que más se acerca" : "son los que más se acercan"} a un acuerdo${differ(issues)}.`,
  "briefing.glance-list-unknown": ({ count, issues }) =>
    `${packages(count)} ${Number(count) === 1 ? "muestra" : "muestran"} cómo podría ser un equilibrio, no lo que alguien aceptaría${differ(issues)}.`,
  "briefing.glance-division": ({ total, splits }) =>
    `Si cada asunto puede repartirse, cada parte puede obtener ${total} de sus puntos (método Adjusted Winner)${names(splits).length > 0 ? `, con ${listOf(names(splits))}` : ""}. Esto solo atiende a la equidad, no a lo que cada parte tiene sin acuerdo.`,
  "briefing.glance-division-unequal": ({ splits }) =>
    `Si cada asunto puede repartirse, el método Adjusted Winner hace el reparto${names(splits).length > 0 ? `, con ${listOf(names(splits))}` : ""}. Esto solo atiende a la equidad, no a lo que cada parte tiene sin acuerdo.`,
  "briefing.division-split": ({ issue, first, one, second, other }) =>
    `${one} de ${quoted(String(issue))} para ${first} y ${other} para ${second}`,
  "briefing.glance-one-demand": ({ unit }) =>
    `Lo que se interpone es una sola cosa: ${unit}. Excluye todos los paquetes que las demás partes pueden aceptar.`,
  "briefing.glance-excludes-itself": ({ asker }) =>
    `Lo que se interpone: no puede obtenerse a la vez todo lo pedido por ${asker}.`,
  "briefing.glance-asks-too-much": ({ asker, other }) =>
    `Lo que se interpone: si se concede todo lo pedido por ${asker}, ningún paquete es tan bueno como la falta de acuerdo para ${other}.`,
  "briefing.glance-each-asks-too-much": () =>
    "Lo que se interpone: cada parte pide más de lo que la otra puede aceptar; nadie puede obtenerlo todo.",
  "briefing.glance-conflict": ({ units }) =>
    `Lo que se interpone, para empezar: no puede obtenerse a la vez ${listOf(names(units))}.`,
  "briefing.glance-no-obstacle": () =>
    "Nada de lo que se pide se interpone: todo puede cumplirse en un mismo paquete.",
  "briefing.glance-sure-unknown": () =>
    "Grado de certeza: mientras eso no se conozca, no puede decirse en cuántas lecturas de lo declarado existe un acuerdo.",
  "briefing.glance-no-demands": () =>
    "Lo que se interpone: nada de lo que consta por escrito; no se declararon demandas ni líneas rojas.",
  "briefing.glance-worths": () =>
    "Lo que se interpone no es lo que se pide: lo que las partes tienen sin acuerdo vale más que lo que les da cualquier paquete.",
  "briefing.glance-learn": ({ parties }) =>
    `Lo primero que conviene averiguar es cuánto vale la falta de acuerdo para ${listOf(names(parties))}: qué ocurre si las conversaciones fracasan.`,
  "briefing.glance-opens": ({ units }) =>
    `El menor cambio que abriría un acuerdo: renunciar a ${listOf(names(units))}.`,
  "briefing.glance-watch": ({ party, margin, places, none, certain }) =>
    `Qué lo cambiaría: si ${tippingRise({ party, margin, places, none })}${middle(certain)}.`,
};

function tippingRise({ party, margin, places, none }: Params): string {
  if (none)
    return `aumenta lo que vale la falta de acuerdo para ${party}, por poco que sea, no queda ningún paquete`;
  const rises = `lo que vale la falta de acuerdo para ${party} aumenta`;
  return isLost(margin, places)
    ? `${rises}, aunque sea en ${pointsOf(margin, places)}, puede no quedar ningún paquete`
    : `${rises} en más de ${pointsOf(margin, places)}, no queda ningún paquete`;
}

function packages(count: Params[string]): string {
  return capitalise(counted(Number(count), PACKAGES));
}

function differ(issues: Params[string]): string {
  const on = names(issues);
  return on.length === 0 ? "" : `; difieren sobre todo en ${listOf(on.map(quoted))}`;
}

const sureness: Catalogue = {
  "briefing.title-sure": () => "Con qué certeza se sabe",
  "briefing.nothing-uncertain": () =>
    "Nada en este caso se declara como intervalo ni como orden, así que no hay nada que sortear: las cifras son tan exactas como lo que consta por escrito.",
  "briefing.sure-certain": () =>
    "Grado de certeza: todo se declara con exactitud; la respuesta vale lo que vale lo que consta por escrito.",
  "briefing.sure-always": () =>
    "Grado de certeza: todas las lecturas de lo declarado tienen un acuerdo (no es la probabilidad de que las partes acuerden).",
  "briefing.sure-never": () => "Grado de certeza: ninguna lectura de lo declarado tiene un acuerdo.",
  "briefing.sure-share": ({ low, high, undecided }) =>
    `Grado de certeza: ${readingsWith(Number(low), Number(high))} (no es la probabilidad de que las partes acuerden)${undecided === "0" ? "" : `; lecturas que quedaron sin decidir: ${undecided}`}.`,
  "briefing.sure-unknown": ({ parties }) =>
    `No puede decirse si existe un acuerdo mientras se desconozca qué supone la falta de acuerdo para ${listOf(names(parties))}.`,
  "briefing.sure-none-admissible": () =>
    "Grado de certeza: en ninguna lectura hay acuerdo, pues las líneas rojas excluyen todos los paquetes.",
  "briefing.sure-not-computed": () =>
    "Grado de certeza: no pudo calcularse; el caso es demasiado grande para sortear lecturas.",
  "briefing.surely-one-deal": () =>
    "Con seguridad: hay un paquete aceptable para todas las partes, se lean como se lean las estimaciones.",
  "briefing.surely-no-one-deal": () =>
    "No con seguridad: ningún paquete es aceptable para todas las partes en todas las lecturas.",
  "briefing.zone-not-sure": () => "No con seguridad: algunas lecturas no dejan ningún acuerdo.",
  "briefing.zone-possible": () => "Posiblemente: algunas lecturas tienen un acuerdo.",
  "briefing.possibly-not": () => "Ni siquiera posiblemente: en ninguna lectura de lo declarado hay acuerdo.",
  "briefing.ceiling-none": ({ party }) =>
    `Las demás partes por sí solas no dejan ningún acuerdo, con independencia de lo que sea suficiente para ${party}.`,
  "briefing.ceiling-surely": ({ party, worth }) =>
    `Si la falta de acuerdo vale ${inPoints(worth)} o menos para ${party}, existe un acuerdo con seguridad.`,
  "briefing.ceiling-possibly": ({ party, worth }) =>
    `Si la falta de acuerdo vale más de ${inPoints(worth)} para ${party}, no existe ninguno.`,
  "briefing.ceiling-middle": ({ party, worth }) =>
    `En el punto medio de las estimaciones existe un acuerdo mientras la falta de acuerdo no valga más de ${inPoints(worth)} para ${party}.`,
  "briefing.shares-table": ({ party }) =>
    `Lecturas con un acuerdo, según lo que vale la falta de acuerdo para ${party}`,
  "briefing.column-no-deal-worth": () => "Si la falta de acuerdo vale",
  "briefing.column-readings": () => "Lecturas en las que existe un acuerdo",
  "briefing.readings-share": ({ low, high }) =>
    Number(low) >= 1 ? "todas" : Number(high) <= 0 ? "ninguna" : shareInterval(Number(low), Number(high)),
  "briefing.estimate-of": ({ parties, by, on }) =>
    `${names(parties).length === 1 ? "Perfil estimado" : "Perfiles estimados"}: ${listOf(names(parties))}.${by === "" ? "" : ` Estimación: ${by}.`}${on === "" ? "" : ` Se basa en: ${on}.`}`,
  "briefing.sure-method": ({ draws, seed }) =>
    `De lo declarado ${draws === "1" ? "se sorteó 1 lectura" : `se sortearon ${draws} lecturas`}, todas igual de probables (semilla ${seed}). La proporción dice hasta qué punto lo declarado decide la cuestión. No es la probabilidad de que las partes lleguen a un acuerdo.`,
};

const strips: Catalogue = {
  "briefing.trade-off-title": () =>
    "Cuánto puede valer la falta de acuerdo para cada parte sin que deje de existir un acuerdo",
  "briefing.trade-off-caption": ({ first, second }) =>
    `Existe un acuerdo mientras lo que vale la falta de acuerdo para ${first} y lo que vale para ${second} se encuentren en la línea o por debajo de ella.`,
  "briefing.trade-off-reading": ({ first, second, x, y, complete }) =>
    `Por ejemplo: si la falta de acuerdo vale ${inPoints(x)} para ${first}, existe un acuerdo mientras no valga más de ${y} para ${second}. Todo ello en el punto medio de las estimaciones${complete ? "" : "; no se conocen todos los escalones de la línea"}.`,
  "briefing.trade-off-alternative": ({ points: steps, first, second }) =>
    `Una línea de ${withUnit(String(steps), "escalón", "escalones")} que desciende desde lo mejor para ${second}, a la izquierda, hasta lo mejor para ${first}, a la derecha.`,
  "briefing.trade-off-axis": ({ party, estimated }) =>
    `Valor de la falta de acuerdo para ${party}, en sus puntos${estimated ? " (est.)" : ""}`,
  "briefing.trade-off-inside": () => "existe un acuerdo",
  "briefing.trade-off-outside": () => "no existe un acuerdo",
  "briefing.trade-off-table": ({ complete }) =>
    `Existe un acuerdo si la falta de acuerdo no vale más que esto para cada parte, fila por fila${complete ? "" : " (no están todas las filas)"}`,
  "briefing.strip-zone": () => "Existe un acuerdo",
  "briefing.strip-suits": ({ package: listed, party }) => `${listed}: aceptable para ${party}`,
  "briefing.strip-suits-all": ({ package: listed }) => `${listed}: aceptable para todas las partes`,
  "briefing.strip-title": () => "En cuántas lecturas",
  "briefing.strip-caption": () => "En cuántas de 100 lecturas de lo declarado se cumple cada cosa.",
  "briefing.strip-reading": () =>
    "El punto es la proporción; la barra, lo que el azar del sorteo deja abierto.",
  "briefing.strip-alternative": () => "Una fila para cada cosa, de 0 a 100 lecturas.",
  "briefing.strip-alternative-row": ({ label, share }) => `${label}: ${share} de 100.`,
  "briefing.strip-axis": () => "de 100 lecturas de lo declarado",
  "briefing.strip-table": () => "Lecturas de cada 100, con el intervalo del 95 %",
  "briefing.strip-column-what": () => "Qué",
  "briefing.strip-column-share": () => "De 100",
  "briefing.strip-column-low": () => "Al menos",
  "briefing.strip-column-high": () => "A lo sumo",
};

function readingsWith(low: number, high: number): string {
  if (low >= 1) return "todas las lecturas de lo declarado tienen un acuerdo";
  if (high <= 0) return "ninguna lectura de lo declarado tiene un acuerdo";
  return `${readingsThat(low, high, ["tiene", "tienen"])} un acuerdo`;
}

export const glanceSentences: Catalogue = { ...existence, ...lines, ...sureness, ...strips };
