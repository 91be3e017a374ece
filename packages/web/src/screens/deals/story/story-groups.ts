// The story of what stands in the way, in parts with headings.
import type { StoryStep } from "../../../engine/deals/story-view.ts";
import { type OfferingStep, withOffers } from "./step-offers.ts";

export type StoryPartName = "lead" | "asks" | "clash" | "drop" | "apart" | "groups" | "other";

export interface StoryGroup {
  readonly name: StoryPartName;
  readonly steps: readonly OfferingStep[];
}

const PART_OF: Readonly<Record<StoryStep["kind"], StoryPartName | "as-before">> = {
  zone: "lead",
  "asks-too-much": "asks",
  asks: "asks",
  conflict: "clash",
  drop: "drop",
  apart: "apart",
  room: "apart",
  "can-agree": "groups",
  "cannot-agree": "groups",
  finding: "as-before",
};

/** What is general belongs to the part that it follows. */
export function storyGroups(steps: readonly StoryStep[]): StoryGroup[] {
  const groups: { name: StoryPartName; steps: OfferingStep[] }[] = [];
  for (const step of withOffers(steps)) {
    const part = PART_OF[step.kind];
    const last = groups.at(-1);
    const name = part === "as-before" ? (last?.name ?? "other") : part;
    if (last?.name === name) last.steps.push(step);
    else groups.push({ name, steps: [step] });
  }
  return groups;
}
