// Notes in the margin stand beside their lines and never over each other.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsOf, type NoteHeight } from "../../../src/screens/sources/notes-beside.ts";

/** Where each note begins, from the top. */
function tops(notes: readonly NoteHeight[], gap: number): number[] {
  let end = 0;
  return gapsOf(notes, gap).map((own, at) => {
    const top = end + own;
    end = top + notes[at].height;
    return top;
  });
}

describe("notes beside lines", () => {
  it("stand at their lines where there is room", () => {
    const notes = [
      { wanted: 0, height: 20 },
      { wanted: 60, height: 20 },
      { wanted: 62, height: 20 },
    ];
    expect(tops(notes, 4)).toEqual([0, 60, 84]);
  });

  it("never lie over each other, nor above their lines or the paragraph", () => {
    const note = fc.record({
      wanted: fc.integer({ min: -50, max: 2000 }),
      height: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 30 }), (notes) => {
        const found = tops(notes, 4);
        found.forEach((top, at) => {
          expect(top).toBeGreaterThanOrEqual(Math.max(0, notes[at].wanted));
          if (at > 0) expect(top).toBeGreaterThanOrEqual(found[at - 1] + notes[at - 1].height + 4);
        });
      }),
    );
  });
});
