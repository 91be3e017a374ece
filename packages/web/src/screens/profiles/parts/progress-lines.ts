// The line of each layer that tells how far it is, and the answer at the head of the page.

import type { NoDealLayer } from "@parley/engine/elicitation";
import { saidNumber } from "../../../parts/quantity-text.ts";
import type { Catalogue } from "../../../texts/catalogue.ts";
import { numberFormat } from "../../../texts/number-format.ts";
import type { Known } from "./known.ts";
import type { LayerName } from "./layer.tsx";

interface Lines {
  readonly known: Known;
  readonly noDeal: NoDealLayer;
  readonly words: Catalogue["profiles"];
  readonly locale: string;
}

export function progressLines({ known, noDeal, words, locale }: Lines): Readonly<Record<LayerName, string>> {
  const numbers = numberFormat(locale);
  const n = (count: number) => numbers.format(count);
  const { progress } = words;
  return {
    rank: known.ranked === 0 ? progress.notRanked : progress.ranked(n(known.ranked), n(known.issues)),
    marks: known.marked === 0 ? progress.notMarked : progress.marked(n(known.marked), n(known.options)),
    numbers: numbersLine(known, progress, n),
    noDeal: noDealLine(noDeal, words, locale),
    packages: known.answers === 0 ? progress.noAnswers : progress.answers(known.answers, n(known.answers)),
    limits: progress.limits(
      progress.demands(known.demands, n(known.demands)),
      progress.redLines(known.redLines, n(known.redLines)),
      progress.interactions(known.interactions, n(known.interactions)),
    ),
  };
}

type Progress = Catalogue["profiles"]["progress"];

function numbersLine(
  { weights, valued, issues }: Known,
  progress: Progress,
  n: (count: number) => string,
): string {
  if (weights === "open" && valued === 0) return progress.noNumbers;
  return progress.numbers(progress.weights[weights], progress.valued(n(valued), n(issues)));
}

export function noDealLine(noDeal: NoDealLayer, { progress }: Catalogue["profiles"], locale: string): string {
  if (noDeal.kind === "deal") return progress.noDealPackage;
  if (!("worth" in noDeal)) return progress.noDealUnknown;
  const { worth } = noDeal;
  return Array.isArray(worth)
    ? progress.noDealBetween(saidNumber(worth[0], locale), saidNumber(worth[1], locale))
    : progress.noDealWorth(saidNumber(worth, locale));
}
