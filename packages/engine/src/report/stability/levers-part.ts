// Which lever matters: the same conflict with and without each, and what each must cost.

import type { LeverThreshold } from "../../analysis/conflict/questions/levers.ts";
import type { Conflict } from "../../case/conflict/conflict.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import { type Chapter, leverName, tell } from "./chapter.ts";
import { makeLeverFigure } from "./lever-figure.ts";

export function leversPart(chapter: Chapter): Block[] {
  const { levers, model } = chapter.findings;
  if (!levers) return [];
  const figure = makeLeverFigure(chapter, levers);
  return part(
    "levers",
    tell(chapter, levers.levers.length > 0 ? "hold.title-levers" : "hold.title-variants"),
    [
      paragraph(
        tell(chapter, "hold.levers-lead", {
          levers: levers.levers.map((lever) => leverName(chapter, lever)),
          thirdParties: levers.levers.every((lever) => isOfThirdParty(model.conflict, lever)),
        }),
      ),
      { kind: "figure", figure },
      ...thresholdBlocks(chapter, levers.thresholds),
      ...model.conflict.variants.flatMap(({ name, about }) =>
        about ? [paragraph(tell(chapter, "hold.variant-about", { name, about }))] : [],
      ),
    ],
  );
}

function thresholdBlocks(chapter: Chapter, thresholds: readonly LeverThreshold[]): Block[] {
  const told = thresholds
    .filter(({ concept }) => concept === "SEQ")
    .flatMap((one) => thresholdText(chapter, one));
  return told.length === 0 ? [] : [paragraph(tell(chapter, "hold.threshold-lead")), ...list(told)];
}

// A lever that makes no difference to somebody is not worth a line.
function thresholdText(chapter: Chapter, { lever, maker, threshold }: LeverThreshold): string[] {
  const { words, findings } = chapter;
  const { held, model } = findings;
  const inUse = held !== null && (model.space.keys[held.state] >>> lever) % 2 === 1;
  const params = { lever: leverName(chapter, lever), party: words.makerName(maker), inUse };
  if (threshold.kind === "not-needed") return [];
  if (threshold.kind === "no-cost-is-enough") return [tell(chapter, "hold.threshold-never", params)];
  return [tell(chapter, "hold.threshold", { ...params, ranks: threshold.ranks })];
}

function isOfThirdParty(conflict: Conflict, lever: number): boolean {
  return conflict.form === "actions" && conflict.makers[conflict.actions[lever].maker].party === null;
}
