// How what a side wants was read from its profile.
import { formatNumber } from "../../wording.ts";
import type { Catalogue } from "../catalogue.ts";

export const preferenceSentences: Catalogue = {
  "analysis.weights-from-pairs": ({ party, ratio }) =>
    `The weights of “${party}” come from comparing issues two at a time. Their consistency ratio is ${formatNumber(Number(ratio), { places: 3 })}: 0 is full agreement of the answers with each other, up to 0.1 is usual.`,
  "analysis.pairs-inconsistent": ({ party, limit, first, second, given, fitting }) =>
    `The comparisons of “${party}” contradict each other more than they should: their consistency ratio is above ${limit}. Look first at how many times as much “${first}” counts as “${second}”: the answer is ${formatNumber(Number(given))}, the weights that fit all answers best say ${formatNumber(Number(fitting))}.`,
};
