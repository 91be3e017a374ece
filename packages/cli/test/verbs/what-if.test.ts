// `--what-if ID`: the case as a what-if has it, told on everything that is printed or written.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUNDLED, type Workplace, workplace } from "../try.ts";
import { WELL, writeConflict } from "./conflict-case.ts";

const WHAT_IFS = `format: 1
whatIfs:
  - id: softer
    name: The union could live with less
    changes:
      - { party: union, noDeal: 40 }
      - { party: union, drop: { redLine: some-security } }
  - id: stale
    changes:
      - { party: union, drop: { demand: gone } }
`;

let place: Workplace;
beforeEach(() => {
  place = workplace();
  cpSync(join(BUNDLED, "works-agreement"), join(place.folder, "works"), { recursive: true });
  writeFileSync(join(place.folder, "works/what-ifs.yaml"), WHAT_IFS);
});
afterEach(() => place.dispose());

const oneLine = (text: string) => text.replace(/\s+/g, " ");

describe("--what-if", () => {
  it("assesses the changed case and says so", async () => {
    const { status, printed } = await place.parley(
      "assess",
      "works",
      "--what-if",
      "softer",
      "--draws",
      "100",
    );
    expect(status).toBe(0);
    expect(oneLine(printed)).toContain(
      "This is the case in the what-if “The union could live with less”. Changed in it: The union: what no deal is worth: 40 instead of 48 to 64; The union: red line “Job security: No commitment; Temporary staff: No limit” dropped.",
    );
    expect(oneLine(printed).toLowerCase()).toContain("(what if: the union could live with less)");
  });

  it("stands in the figures as JSON", async () => {
    const words = ["assess", "works", "--json", "--draws", "100"];
    const [changed, base] = await Promise.all([
      place.parley(...words, "--what-if", "softer"),
      place.parley(...words),
    ]);
    const figures = JSON.parse(changed.printed);
    expect(figures.whatIf).toEqual({ id: "softer", name: "The union could live with less" });
    const union = figures.parties.find(({ id }: { id: string }) => id === "union");
    expect(union.noDeal).toEqual({ kind: "worth", low: 40, high: 40 });
    expect(JSON.parse(base.printed)).not.toHaveProperty("whatIf");
  });

  it("stands on a briefing; a copy without a profile does not list what is changed in it", async () => {
    const write = async (...more: string[]) => {
      await place.parley("brief", "works", "--what-if", "softer", "--draws", "100", "-o", "b.md", ...more);
      return oneLine(readFileSync(join(place.folder, "b.md"), "utf8"));
    };
    expect(await write()).toContain("40 instead of 48 to 64");
    const copy = await write("--withhold", "union");
    expect(copy).toContain("what if: The union could live with less");
    expect(copy).not.toContain("instead of 48");
  });

  it("changes a conflict", async () => {
    writeConflict(place, WELL);
    const ranked = "[kept, west-alone, both, east-alone]";
    writeFileSync(
      join(place.folder, "talks/what-ifs.yaml"),
      `format: 1\nwhatIfs:\n  - id: fair\n    changes:\n      - { file: conflict.yaml, path: [preferences, west, ranked], set: ${ranked} }\n`,
    );
    const { status, printed } = await place.parley("stability", "talks", "--what-if", "fair");
    expect(status).toBe(0);
    expect(oneLine(printed)).toContain("Changed in it: How “West Farm” ranks the states: changed.");
    const json = await place.parley("stability", "talks", "--what-if", "fair", "--json");
    expect(JSON.parse(json.printed)).toMatchObject({ version: 1, whatIf: { id: "fair", name: "fair" } });
  });

  it("names those there are", async () => {
    const { status, complained } = await place.parley("assess", "works", "--what-if", "sofer");
    expect(status).toBe(2);
    expect(complained).toBe("The case has no what-if sofer. Its what-ifs: softer and stale.\n");
    const none = await place.parley("assess", "nash-1950", "--what-if", "x");
    expect(oneLine(none.complained)).toContain("It has none at all.");
  });

  it("is refused where it does not fit, and only then", async () => {
    const { status, printed, complained } = await place.parley("assess", "works", "--what-if", "stale");
    expect([status, printed]).toEqual([1, ""]);
    expect(oneLine(complained)).toBe(
      "works/what-ifs.yaml:10:9: warning There is no “gone” in profiles/union.yaml at the path [demands, gone], so that nothing can be changed there. Check the ids, or take the change out. The what-if stale does not fit the case as it stands; nothing was worked out. ",
    );
    expect((await place.parley("check", "works")).status).toBe(0);
  });

  it("tells the problems of the case itself", async () => {
    writeFileSync(join(place.folder, "works/profiles/union.yaml"), "format: 1\nparty: union\n");
    const { status, complained } = await place.parley("assess", "works", "--what-if", "softer");
    expect(status).toBe(1);
    expect(complained).toContain("works/profiles/union.yaml:1:1: error");
  });
});
