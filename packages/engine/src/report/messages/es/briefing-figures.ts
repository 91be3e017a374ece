// Captions, text alternatives and labels of the figures of a briefing, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { withUnit } from "./points.ts";
import { formatCount, listOf } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const figureSentences: Catalogue = {
  "briefing.plot-title": () => "Los paquetes según lo que valen para cada parte",
  "briefing.plot-caption": ({ labels, onEdge }) =>
    names(labels).length > 0
      ? `${listOf(names(labels))} ${names(labels).length === 1 ? "está" : "están"} en el borde exterior${onEdge ? "" : " o cerca de él"}, entre los paquetes que superan o igualan la falta de acuerdo para ambas partes.`
      : "Algunos paquetes superan o igualan la falta de acuerdo para ambas partes.",
  "briefing.plot-caption-none": () =>
    "Ningún paquete supera ni iguala la falta de acuerdo para ambas partes.",
  "briefing.plot-caption-unknown": ({ parties }) =>
    `Lo que puede obtenerse en conjunto. No puede dibujarse qué parte de ello supera la falta de acuerdo: se desconoce cuánto vale esta para ${listOf(names(parties))}.`,
  "briefing.plot-reading": ({ complete, drawn, deals, known, keepsRedLines, ranges }) =>
    [
      `${complete ? (deals === "1" ? "El punto es el único paquete" : `Cada punto es uno de los ${deals} paquetes`) : `Cada punto es uno de ${withUnit(formatCount(Number(drawn)), "paquete sorteado", "paquetes sorteados")} entre ${deals}`}${known ? "; oscuro, si supera o iguala la falta de acuerdo para ambas partes y no cruza ninguna línea roja" : ""}.`,
      `La línea une aquellos ${keepsRedLines ? "que no cruzan ninguna línea roja y " : ""}para los que ningún otro es mejor para una parte sin ser peor para la otra.`,
      ...(ranges
        ? [
            "Todo en el punto medio de las estimaciones; las cruces finas muestran a qué distancia de ahí puede estar el valor de un paquete.",
          ]
        : []),
    ].join(" "),
  "briefing.plot-alternative": ({ points }) =>
    `Un campo de puntos con ${withUnit(formatCount(Number(points)), "punto eficiente", "puntos eficientes")} en su borde superior derecho.`,
  "briefing.plot-alternative-no-deal": ({ party, worth }) =>
    `La falta de acuerdo vale ${worth} para ${party}.`,
  "briefing.plot-alternative-unknown": ({ party }) =>
    `Se desconoce cuánto vale la falta de acuerdo para ${party}.`,
  "briefing.plot-alternative-point": ({ label, first, x, second, y }) =>
    `El paquete ${label} vale ${x} para ${first} y ${y} para ${second}.`,
  "briefing.axis-worth": ({ party }) => `Valor para ${party}, en sus puntos`,
  "briefing.axis-worth-estimated": ({ party }) => `Valor para ${party}, en sus puntos (est.)`,
  "briefing.axis-no-deal": ({ party }) => `sin acuerdo, ${party}`,
  "briefing.plot-table": ({ shown, points, cut }) =>
    cut
      ? `Paquetes de la lista y los primeros ${formatCount(Number(shown))} de ${withUnit(formatCount(Number(points)), "punto eficiente", "puntos eficientes")}`
      : "Paquetes de la lista y puntos eficientes",
  "briefing.plot-column-point": () => "Punto",
  "briefing.plot-row-efficient": () => "En la línea",
  "briefing.package": ({ letter }) => `Paquete ${letter}`,
  "briefing.packages-title": () => "Los paquetes de la lista, uno junto a otro",
  "briefing.packages-caption": ({ count }) =>
    Number(count) === 0
      ? "Lo que puede obtenerse en conjunto."
      : "Los paquetes de la lista, fila por fila: cuanto más a la derecha, mejor para esa parte.",
  "briefing.packages-reading": ({ shown, others }) =>
    `La marca o banda de color es lo que la parte tiene sin acuerdo.${
      Number(others) === 0
        ? ""
        : Number(shown) < Number(others)
          ? ` Detrás, tenues: ${formatCount(Number(shown))} de ${withUnit(formatCount(Number(others)), "punto eficiente", "puntos eficientes")}.`
          : (
              Number(others) === 1
                ? " Detrás, tenue: el punto eficiente."
                : " Detrás, tenues: todos los puntos eficientes."
            )
    }`,
  "briefing.packages-alternative": () =>
    "Una fila para cada parte, desde lo peor hasta lo mejor que podría obtener.",
  "briefing.packages-alternative-package": ({ label, shares }) =>
    `Paquete ${label}: ${listOf(names(shares))}.`,
  "briefing.packages-alternative-share": ({ party, percent }) => `${party} con ${percent} de 100`,
  "briefing.packages-table": () => "Valor de los paquetes de la lista para cada parte, en sus propios puntos",
  "briefing.axis-worst": () => "lo peor que podría obtener",
  "briefing.axis-best": () => "lo mejor que podría obtener",
  "briefing.estimated-name": ({ name }) => `${name} (est.)`,
  "briefing.row-worst": () => "Lo peor",
  "briefing.row-no-deal": () => "Sin acuerdo",
  "briefing.row-best": () => "Lo mejor",
  "briefing.column-party": () => "Parte",
  "briefing.unknown": () => "se desconoce",
};
