// What stands in the way of a deal, in Spanish. Names of parties may be singular or plural, so no verb agrees with one.
import { tellingPlaces } from "../../numbers.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, withUnit } from "./points.ts";
import { formatNumber, listOf } from "./wording.ts";

type Value = Params[string];

const conflicts: Catalogue = {
  "analysis.conflicts-all-can-stand": () =>
    "Todas las demandas pueden cumplirse y todas las líneas rojas respetarse a la vez.",
  "analysis.conflicts-no-allowed-deal": () => "Las combinaciones imposibles no dejan ningún acuerdo.",
  "analysis.conflicts-background-empty": () =>
    "De nada sirve suavizar demandas o líneas rojas: ningún paquete permitido es al menos tan bueno para todas las partes como la falta de acuerdo.",
  "analysis.conflicts-of-worths": ({ parties }) =>
    `Ningún paquete permitido da tanto como la falta de acuerdo en todos estos casos a la vez: ${listOf(texts(parties))}.`,
  "analysis.conflicts-undecided": () =>
    "Dentro de los límites de la búsqueda no se decidió si algún paquete permitido es al menos tan bueno para todas las partes como la falta de acuerdo.",
  "analysis.conflicts-not-complete": () =>
    "La lista no está completa: se llegó a un límite, y puede haber más.",
};

const distances: Catalogue = {
  "analysis.apart-points": ({ distance }) =>
    `Se abriría un acuerdo si cada parte se conformara con ${points(distance)} menos que su alternativa.`,
  "analysis.apart-points-room": ({ room }) =>
    `La alternativa de cada parte podría mejorar en ${points(room)} antes de que no quedara ningún acuerdo.`,
  "analysis.apart-points-between": ({ low, high }) =>
    `Para que se abriera un acuerdo, cada parte tendría que conformarse con entre ${number(low)} y ${number(high)} puntos menos que su alternativa (por debajo de cero: hay margen).`,
  "analysis.apart-share": ({ distance }) =>
    `Medidas por el recorrido de valores de cada parte, las separan ${hundredths(distance)} de él.`,
  "analysis.apart-share-room": ({ room }) =>
    `Medido por el recorrido de valores de cada parte, hay un margen de ${hundredths(room)} de él.`,
  "analysis.apart-share-between": ({ low, high }) =>
    `Medidas por el recorrido de valores de cada parte, las separan entre ${hundredths(low)} y ${hundredths(high)} de él (por debajo de cero: hay margen).`,
  "analysis.apart-no-range": () =>
    "Todos los paquetes valen lo mismo para cada parte que cuenta, así que no hay recorrido con el que medir.",
  "analysis.apart-alone": ({ party, distance, atMost }) =>
    `Si solo se redujera lo que es suficiente para ${party}, ${atMost ? "a lo sumo " : ""}${points(distance)} menos abrirían un acuerdo.`,
  "analysis.apart-alone-room": ({ party, room, atMost }) =>
    `Si solo cambiara el valor de la falta de acuerdo para ${party}, podría mejorar en ${atMost ? "al menos " : ""}${points(room)} antes de que no quedara ningún acuerdo.`,
  "analysis.apart-alone-none": ({ party }) =>
    `Reducir solo lo que es suficiente para ${party} no abre ningún acuerdo.`,
  "analysis.apart-alone-unknown": ({ party }) =>
    `Se desconoce el valor de la falta de acuerdo para ${party}.`,
  "analysis.apart-alone-undecided": ({ party }) =>
    `Dentro de los límites de la búsqueda no se decidió cuánto habría que reducir solo lo que es suficiente para ${party}.`,
  "analysis.apart-no-admissible-deal": () =>
    "Lo que cierra el paso son líneas rojas, no valores: todo paquete permitido cruza alguna.",
  "analysis.apart-no-deal-worths-unknown": () =>
    "Se desconoce lo que las partes tienen sin acuerdo, así que no puede medirse ninguna distancia.",
  "analysis.apart-undecided": () =>
    "Dentro de los límites de la búsqueda no se decidió a qué distancia están las partes.",
};

const groups: Catalogue = {
  "analysis.can-agree": ({ parties, absent }) =>
    texts(absent).length > 0
      ? `Es posible un acuerdo entre ${listOf(texts(parties))} sin ${listOf(texts(absent))}, sin tener en cuenta los valores y las líneas rojas de las partes ausentes.`
      : `Es posible un acuerdo de todas las partes: ${listOf(texts(parties))}.`,
  "analysis.cannot-agree": ({ parties }) =>
    texts(parties).length === 1
      ? `Ningún paquete permitido que respete sus líneas rojas es tan bueno como la falta de acuerdo para ${listOf(texts(parties))}.`
      : `No es posible un acuerdo entre ${listOf(texts(parties))} por sí solas.`,
};

export const obstacleSentences: Catalogue = {
  ...conflicts,
  ...distances,
  ...groups,
};

function texts(value: Value): string[] {
  return Array.isArray(value) ? [...value] : [];
}

function number(value: Value): string {
  return formatNumber(String(value));
}

function points(value: Value): string {
  return inPoints(number(value));
}

function hundredths(share: Value): string {
  const [num, den = "1"] = String(share).split("/");
  const size = (Number(num) / Number(den)) * 100;
  const count = formatNumber(size, { places: tellingPlaces(size, 1) });
  return withUnit(count, "centésima");
}
