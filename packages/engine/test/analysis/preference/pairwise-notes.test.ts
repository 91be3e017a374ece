// What is said about weights that come from comparing two at a time.
import { expect, test } from "vitest";
import { pairwiseNotes } from "../../../src/analysis/preference/pairwise-notes.ts";
import { weightsFromPairs } from "../../../src/case/pair-weights.ts";
import { ONE } from "../../../src/maths/rational.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { frameOf, num, openWeights, profileOf } from "./profile-example.ts";

const frame = frameOf([2, 2, 2, 2, 2]);

function notesOn(pairs: readonly (readonly [number, number, string])[]) {
  const comparisons = pairs.map(([first, second, ratio]) => ({ first, second, ratio: num(ratio) }));
  const weights = weightsFromPairs({ issueCount: 5, comparisons, total: ONE });
  return pairwiseNotes({ frame, profiles: [profileOf({ issues: [], weights })] });
}

test("nothing about other weights", () => {
  const profiles = [profileOf({ issues: [] }), profileOf({ issues: [], weights: openWeights(5) })];
  expect(pairwiseNotes({ frame, profiles })).toEqual([]);
});

test("answers that agree get their ratio and no warning", () => {
  const [note, ...rest] = notesOn([
    [1, 2, "2"],
    [1, 4, "4"],
    [2, 4, "2"],
  ]);
  expect(rest).toEqual([]);
  expect(renderMessage(note, ENGLISH)).toBe(
    "The weights of “p0” come from comparing issues two at a time. Their consistency ratio is 0: 0 is full agreement of the answers with each other, up to 0.1 is usual.",
  );
});

test("the one answer turned round among answers that agree is named", () => {
  // Importances 8, 4, 2 and 1; the last against the first is told the wrong way round.
  const [, warning] = notesOn([
    [0, 1, "2"],
    [0, 3, "4"],
    [3, 4, "2"],
    [1, 3, "2"],
    [1, 4, "4"],
    [4, 0, "8"],
  ]);
  expect(warning).toMatchObject({
    code: "analysis.pairs-inconsistent",
    params: { party: "p0", limit: 0.1, first: "i4", second: "i0", given: 8 },
  });
  expect(renderMessage(warning, ENGLISH)).not.toMatch(/undefined|NaN/);
});

test("in a circle the first answer is named, whatever the rounding", () => {
  const [, warning] = notesOn([
    [3, 1, "3"],
    [1, 0, "3"],
    [0, 3, "3"],
  ]);
  expect(warning.params).toMatchObject({ first: "i3", second: "i1", given: 3, fitting: 1 });
});
