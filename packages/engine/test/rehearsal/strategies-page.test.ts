// The reference page of strategies names every kind with its numbers, and nothing that is gone.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  JOINING_KINDS,
  MODEL_KINDS,
} from "../../src/rehearsal/strategies/catalogue.ts";
import { pageText, quotedIn, rangeIn, rowsUnder, sourcesIn } from "./page-tables.ts";

const page = pageText("reference/strategies.md");
const bibliography = pageText("reference/bibliography.md");

const tables = [
  { column: "typed", kinds: BIDDING_KINDS, section: "Ways of behaving" },
  { column: "`accept=`", kinds: ACCEPTANCE_KINDS, section: "When to accept" },
  { column: "`join=`", kinds: JOINING_KINDS, section: "Whom to join in a vote" },
  { column: "`model=`", kinds: MODEL_KINDS, section: "What to take the others to want" },
];

describe.each(tables)("docs/reference/strategies.md, $section", ({ column, kinds, section }) => {
  const rows = rowsUnder(page, column);

  it("lists every kind in the order of the catalogue, with its sources and its page", () => {
    expect(rows.map((row) => quotedIn(row[column]))).toEqual(kinds.map(({ id }) => [id]));
    expect(rows.map(({ source }) => sourcesIn(source))).toEqual(kinds.map(({ sources }) => sources));
    for (const { page: cell } of rows) {
      const [, file] = /\]\(\.\.\/(explanation\/[a-z-]+\.md)/.exec(cell) ?? [];
      expect(file && existsSync(join(import.meta.dirname, "../../../../docs", file)), cell).toBe(true);
    }
    for (const key of kinds.flatMap(({ sources }) => sources))
      expect(bibliography).toContain(`#### ${key}\n`);
  });

  it("gives every number with its usual value and its range", () => {
    const [, text] = page.split(`\n## ${section}\n`);
    const told = rowsUnder(text.split("\n## ")[0], "number").flatMap((row) => {
      const [name] = quotedIn(row.number);
      return [...row["told to (usually)"].matchAll(/`([a-z-]+)` \(([\d.−]+)\)/g)].map(([, id, usual]) => ({
        id,
        name,
        usual: Number(usual.replace("−", "-")),
        ...rangeIn(row.range),
      }));
    });
    const known = kinds.flatMap(({ id, knobs }) => knobs.map((knob) => ({ id, ...knob })));
    const inOrder = (all: typeof known) => all.map((one) => JSON.stringify(one, SHOWN)).sort();
    expect(inOrder(told)).toEqual(inOrder(known));
  });
});

const SHOWN = ["id", "name", "usual", "least", "most"];

it("says for how many sides each way of behaving is, whether it needs a deadline, and what it is joined with", () => {
  const said = rowsUnder(page, "typed").map((row) => [
    row.sides,
    row["needs a deadline"],
    quotedIn(row["accepts by"])[0],
    quotedIn(row["learns by"])[0],
  ]);
  expect(said).toEqual(
    BIDDING_KINDS.map(({ seats, needsDeadline, accepts, learnsBy }) => [
      seats === "two" ? "two" : "any number",
      needsDeadline ? "yes" : "no",
      accepts,
      learnsBy,
    ]),
  );
});
