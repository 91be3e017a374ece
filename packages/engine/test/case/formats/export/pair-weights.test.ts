// Weights from pairs go out to other programs as the exact numbers that they stand for.
import { expect, test } from "vitest";
import { pairwiseNotes } from "../../../../src/analysis/preference/pairwise-notes.ts";
import { readPointValues } from "../../../../src/analysis/preference/point-value.ts";
import { writeGenius } from "../../../../src/case/formats/genius/write-genius.ts";
import { writeGeniusWeb } from "../../../../src/case/formats/geniusweb/write-geniusweb.ts";
import { readForeign } from "../../../../src/case/formats/read-foreign.ts";
import { writeScoreSheet } from "../../../../src/case/formats/score-sheet/write-score-sheet.ts";
import { type Case, caseFromDocuments } from "../../../../src/case/index.ts";

const worths = { wage: { low: 0, high: 1 }, hours: { long: 0, short: 1 }, leave: { none: 0, some: 1 } };
const weightPairs: [string, string, number][] = [
  ["wage", "hours", 2],
  ["wage", "leave", 5],
  ["hours", "leave", 3],
];

function read(documents: Parameters<typeof caseFromDocuments>[0]): Case {
  const reading = caseFromDocuments(documents, { folderName: "works" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

const source = read({
  frame: {
    format: 1,
    title: "Works",
    parties: ["firm", "union"],
    issues: Object.entries(worths).map(([id, options]) => ({ id, options: Object.keys(options) })),
  },
  profiles: [
    { format: 1, party: "union", ratings: worths, weightPairs, noDeal: 0 },
    { format: 1, party: "firm", points: worths, noDeal: 0 },
  ],
  conflict: null,
  record: null,
  whatIfs: null,
  articles: [],
});

test.each([
  ["Genius", writeGenius],
  ["GeniusWeb", writeGeniusWeb],
  ["a score sheet", writeScoreSheet],
])("%s carries the same worths", (_, write) => {
  const written = write(source);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const foreign = readForeign(written.files, { name: "back" });
  if (!foreign.ok) throw new Error(JSON.stringify(foreign.problems));
  const back = read(foreign.documents);
  const unionOf = (one: Case) => {
    const place = one.frame.parties.findIndex(({ id }) => (id as string) === "union");
    return readPointValues(one)[place].points;
  };
  expect(unionOf(back)).toEqual(unionOf(source));
  expect([pairwiseNotes(source).length, pairwiseNotes(back).length]).toEqual([1, 0]);
});
