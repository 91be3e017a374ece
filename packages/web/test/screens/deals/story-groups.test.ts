import { describe, expect, it } from "vitest";
import type { StoryStep } from "../../../src/engine/deals/story-view.ts";
import { storyGroups } from "../../../src/screens/deals/story/story-groups.ts";

const steps = (...kinds: StoryStep["kind"][]): StoryStep[] =>
  kinds.map((kind) => ({ kind, text: [kind], units: [] }));

describe("the story in parts", () => {
  it("begins with how things stand; what is general goes with what stands before it", () => {
    const groups = storyGroups(
      steps("zone", "finding", "asks-too-much", "asks", "conflict", "finding", "drop", "drop", "room"),
    );
    expect(groups.map(({ name, steps: own }) => [name, own.length])).toEqual([
      ["lead", 2],
      ["asks", 2],
      ["clash", 2],
      ["drop", 2],
      ["apart", 1],
    ]);
  });

  it("loses no step", () => {
    const all = steps("finding", "can-agree", "cannot-agree", "apart");
    expect(storyGroups(all).flatMap(({ steps: own }) => own.map(({ offers: _, ...step }) => step))).toEqual(
      all,
    );
  });
});
