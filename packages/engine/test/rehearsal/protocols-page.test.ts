// The reference page of protocols names every one with its settings, and nothing that is gone.
import { expect, it } from "vitest";
import { PROTOCOLS } from "../../src/rehearsal/protocols/read-protocol.ts";
import { pageText, quotedIn, rowsUnder, sourcesIn } from "./page-tables.ts";

const page = pageText("reference/rehearsal-protocols.md");
const bibliography = pageText("reference/bibliography.md");
const rows = rowsUnder(page, "protocol");

it("lists every protocol in the order of the command, with its sources", () => {
  expect(rows.map(({ protocol }) => quotedIn(protocol))).toEqual(PROTOCOLS.map(({ id }) => [id]));
  for (const [k, { sources }] of PROTOCOLS.entries()) {
    expect([...sourcesIn(rows[k].source)].sort()).toEqual([...sources].sort());
    for (const key of sources) expect(bibliography).toContain(`#### ${key}\n`);
  }
});

it("gives every setting with its usual value and its range", () => {
  const told = rows.map((row) =>
    [
      ...row["settings (usual value, range)"].matchAll(
        /`([a-z]+)` \(([\d.]+), ([\d.]+) (?:to|or) ([\d.]+)\)/g,
      ),
    ].map(([, name, ...numbers]) => [name, ...numbers.map(Number)]),
  );
  const known = PROTOCOLS.map(({ knobs }) =>
    knobs.map(({ name, usual, least, most }) => [name, usual, least, most]),
  );
  expect(told).toEqual(known);
});

it("says how many parties each seats", () => {
  for (const { seats } of PROTOCOLS) {
    expect(page.replace(/\s+/g, " ")).toContain(
      `All of them seat from ${seats.least} to ${seats.most} parties.`,
    );
  }
});
