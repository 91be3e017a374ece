// What stands in the way, as the page tells it: steps with the demands and red lines that they are about.
import type { Assessment } from "@parley/engine/bargaining";
import { toNumber } from "@parley/engine/maths";
import {
  type ObstacleStep,
  obstacleStory,
  type PriceStep,
  type Text,
  type UnitRef,
} from "@parley/engine/report";
import type { LanguageCode } from "../../texts/language.ts";
import { languageOf } from "../spoken-language.ts";

export interface StoryView {
  /** In the order in which they are told. */
  readonly steps: readonly StoryStep[];
  readonly prices: readonly PriceView[];
}

export interface StoryStep {
  readonly kind: Exclude<ObstacleStep["kind"], "price">;
  readonly text: Text;
  /** What may be left out to see the case without it; empty where nothing may. */
  readonly units: readonly UnitRef[];
}

export interface PriceView {
  /** Position of the party whose demand it is. */
  readonly party: number;
  readonly text: Text;
  readonly units: readonly UnitRef[];
  /** Acceptable packages with the demand met and without; null where they were not counted. */
  readonly left: { readonly met: number; readonly all: number } | null;
  /** Per party, the best that it can still reach; null where there is none or it was not settled. */
  readonly best: readonly { readonly met: number | null; readonly free: number | null }[];
  readonly facts: PriceStep["facts"];
}

export function storyView(assessment: Assessment, language: LanguageCode): StoryView {
  const steps = obstacleStory(assessment, { language: languageOf(language) });
  const { parties } = assessment.case.frame;
  return {
    steps: steps.flatMap((step) =>
      step.kind === "price"
        ? []
        : [
            {
              kind: step.kind,
              text: step.text,
              units: step.kind === "conflict" || step.kind === "drop" ? step.units : [],
            },
          ],
    ),
    prices: steps.flatMap((step) =>
      step.kind === "price"
        ? [
            priceView(
              step,
              step.text,
              parties.findIndex(({ id }) => id === step.party),
            ),
          ]
        : [],
    ),
  };
}

function priceView({ units, withIt, without, facts }: PriceStep, text: Text, party: number): PriceView {
  const [met, all] = [withIt.count, without.count];
  return {
    party,
    text,
    units,
    left:
      met.kind === "exact" && all.kind === "exact"
        ? { met: Number(met.count), all: Number(all.count) }
        : null,
    best: without.ideals.map((free, at) => ({ met: idealOf(withIt.ideals[at]), free: idealOf(free) })),
    facts,
  };
}

function idealOf(ideal: PriceStep["withIt"]["ideals"][number]): number | null {
  return ideal.kind === "found" ? toNumber(ideal.worth) : null;
}
