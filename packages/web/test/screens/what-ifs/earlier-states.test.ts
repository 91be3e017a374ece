import { addParty, blankCase, setTitle } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import { differingStates } from "../../../src/screens/what-ifs/earlier-states.ts";

describe("earlier states", () => {
  it("are those after which the case itself was changed", () => {
    const first = addParty(blankCase({ title: "A" }), { name: "Bakery" }).documents;
    const second = setTitle(first, "B");
    const third = { ...second, whatIfs: { format: 1 as const, whatIfs: [] } };
    const states = [
      { documents: second, label: "keep a what-if" },
      { documents: first, label: "title" },
    ];
    expect(differingStates(third, states).map(({ label }) => label)).toEqual(["title"]);
    expect(differingStates(third, [])).toEqual([]);
    // Put back by hand: what was done is still there to be told.
    const back = { ...first, whatIfs: third.whatIfs };
    expect(differingStates(back, [{ documents: third, label: "put back" }, ...states])).toHaveLength(2);
  });
});
