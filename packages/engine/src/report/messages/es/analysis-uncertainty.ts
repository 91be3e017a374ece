// How sure the results are, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { withUnit } from "./points.ts";
import { formatCount } from "./wording.ts";

const BECAUSE: Readonly<Record<string, string>> = {
  "no-deal-worth-unknown": "depende de lo que una parte tiene sin acuerdo, que se desconoce",
  "too-many-combinations": "las interacciones y combinaciones imposibles ligan demasiados asuntos entre sí",
  "search-limit": "la búsqueda llegó a su límite",
  "only-bounds":
    "un límite al valor, junto con una falta de acuerdo dada como paquete, solo permite conocer cotas",
  "not-refuted": "no se encontró ninguna lectura sin acuerdo, lo que no demuestra que no exista ninguna",
};

export const uncertaintySentences: Catalogue = {
  "analysis.fewer-readings": ({ draws, asked, stopped }) =>
    `${Number(draws) === 1 ? "Se sorteó" : "Se sortearon"} ${formatCount(Number(draws))} de ${withUnit(formatCount(Number(asked)), "lectura")}: ${
      stopped ? "el trabajo se detuvo" : "el caso es exigente y se llegó al límite de trabajo"
    }. Los intervalos lo tienen en cuenta.`,
  "analysis.open-one-deal": ({ because }) =>
    `Queda abierto si un mismo paquete es aceptable para todas las partes en todas las lecturas: ${reason(because)}.`,
  "analysis.open-zone-surely": ({ because }) =>
    `Queda abierto si todas las lecturas tienen un acuerdo: ${reason(because)}.`,
  "analysis.open-zone-possibly": ({ because }) =>
    `Queda abierto si alguna lectura tiene un acuerdo: ${reason(because)}.`,
};

function reason(because: Params[string]): string {
  return BECAUSE[String(because)] ?? String(because);
}
