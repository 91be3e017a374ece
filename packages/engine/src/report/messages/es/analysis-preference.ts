// How what a side wants was read from its profile, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { formatNumber, quoted } from "./wording.ts";

export const preferenceSentences: Catalogue = {
  "analysis.weights-from-pairs": ({ party, ratio }) =>
    `Los pesos de ${quoted(String(party))} provienen de comparar los asuntos de dos en dos. Su razón de consistencia es ${formatNumber(Number(ratio), { places: 3 })}: 0 es la plena concordancia de las respuestas entre sí; hasta 0,1 es lo habitual.`,
  "analysis.pairs-inconsistent": ({ party, limit, first, second, given, fitting }) =>
    `Las comparaciones de ${quoted(String(party))} se contradicen más de lo debido: su razón de consistencia supera ${formatNumber(Number(limit))}. Revise primero cuántas veces más cuenta ${quoted(String(first))} que ${quoted(String(second))}: la respuesta es ${formatNumber(Number(given))}; según los pesos que mejor se ajustan a todas las respuestas, es ${formatNumber(Number(fitting))}.`,
};
