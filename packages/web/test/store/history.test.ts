import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeGroup, record, redo, startHistory, undo } from "../../src/store/history.ts";

const edits = fc.array(fc.record({ value: fc.nat(9), group: fc.constantFrom(null, "a", "b") }), {
  maxLength: 30,
});

function play(list: readonly { value: number; group: string | null }[]) {
  return list.reduce(
    (history, { value, group }) => record(history, value, { label: `to ${value}`, group }),
    startHistory(-1),
  );
}

describe("undo and redo", () => {
  it("go back to the start and forward to the end, whatever was done", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const done = play(list);
        let back = done;
        for (let steps = 0; steps < done.past.length; steps++) back = undo(back);
        expect(back.present).toBe(-1);
        let forth = back;
        for (let steps = 0; steps < done.past.length; steps++) forth = redo(forth);
        expect(forth.present).toBe(done.present);
        expect(redo(forth)).toBe(forth);
        expect(undo(back)).toBe(back);
      }),
    );
  });

  it("take the letters typed into one field in one go as one step", () => {
    let history = startHistory("");
    for (const text of ["w", "wa", "wag", "wage"])
      history = record(history, text, { label: "name", group: "name" });
    expect(history.past).toHaveLength(1);
    history = record(closeGroup(history), "wages", { label: "name", group: "name" });
    expect(undo(history).present).toBe("wage");
    expect(undo(undo(history)).present).toBe("");
  });

  it("forget the way forward once something new is done, and only then", () => {
    const back = undo(
      play([
        { value: 1, group: null },
        { value: 2, group: null },
      ]),
    );
    expect(redo(record(back, 3, { label: "three" })).present).toBe(3);
    expect(redo(record(back, back.present, { label: "nothing" })).present).toBe(2);
  });

  it("never join what was typed after going back to what was typed before", () => {
    const typed = record(startHistory(""), "a", { label: "name", group: "name" });
    const back = undo(typed);
    expect(undo(record(back, "b", { label: "name", group: "name" })).present).toBe("");
  });
});
