// Which demands and red lines each step of the story offers to leave out: the same ones only once, where they are first told of.
import type { UnitRef } from "@parley/engine/report";
import type { StoryStep } from "../../../engine/deals/story-view.ts";

export interface OfferingStep extends StoryStep {
  /** Each offer leaves out all of its units together. */
  readonly offers: readonly (readonly UnitRef[])[];
}

export function withOffers(steps: readonly StoryStep[]): OfferingStep[] {
  const made = new Set<string>();
  return steps.map((step) => {
    const all = step.kind === "drop" ? [step.units] : step.units.map((unit) => [unit]);
    const offers = all.filter((units) => {
      const key = keyOf(units);
      const isNew = units.length > 0 && !made.has(key);
      made.add(key);
      return isNew;
    });
    return { ...step, offers };
  });
}

function keyOf(units: readonly UnitRef[]): string {
  return units
    .map(({ unit }) => unit)
    .sort()
    .join("\n");
}
