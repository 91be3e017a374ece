import { describe, expect, it } from "vitest";
import type { StoryStep } from "../../../src/engine/deals/story-view.ts";
import { withOffers } from "../../../src/screens/deals/story/step-offers.ts";

const step = (kind: StoryStep["kind"], ...units: string[]): StoryStep => ({
  kind,
  text: [kind],
  units: units.map((unit) => ({ unit, party: "north", kind: "demand" })) as unknown as StoryStep["units"],
});

const offered = (...steps: StoryStep[]) =>
  withOffers(steps).map(({ offers }) => offers.map((units) => units.map(({ unit }) => unit)));

describe("what the steps of the story offer to leave out", () => {
  it("is offered only where it is first told of", () => {
    expect(
      offered(step("conflict", "a", "b"), step("conflict", "a", "c"), step("conflict", "b", "c")),
    ).toEqual([[["a"], ["b"]], [["c"]], []]);
  });

  it("goes all together where a step says what to give up", () => {
    expect(offered(step("conflict", "a", "b"), step("drop", "a"), step("drop", "b", "a"))).toEqual([
      [["a"], ["b"]],
      [],
      [["b", "a"]],
    ]);
  });

  it("is nothing where a step is about none", () => {
    expect(offered(step("zone"), step("drop"))).toEqual([[], []]);
  });
});
