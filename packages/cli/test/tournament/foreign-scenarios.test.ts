// Folders of other programs' scenarios are rehearsed and played as they are, one sub-folder a scenario.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { domain, type Row, space } from "../../../engine/test/case/formats/genius/files.ts";
import { DOMAIN, profile } from "../../../engine/test/case/formats/geniusweb/files.ts";
import { type Workplace, workplace } from "../try.ts";

/** What one party wants most another wants least, and they weigh the issues otherwise, so that there is something to settle. */
const ROWS: readonly Row[] = [
  { name: "price", items: { low: 3, middle: 2, high: 1 }, weight: 0.7 },
  { name: "day", items: { early: 2, late: 1 }, weight: 0.3 },
];
const OTHER_ROWS: readonly Row[] = [
  { name: "price", items: { low: 1, middle: 2, high: 3 }, weight: 0.4 },
  { name: "day", items: { early: 1, late: 2 }, weight: 0.6 },
];

const NEGMAS_SPACE =
  "name: Trade\ntype: DiscreteCartesianOutcomeSpace\nissues:\n" +
  "  - {name: quantity, type: ContiguousIssue, values: [2, 5]}\n" +
  "  - {name: colour, type: CategoricalIssue, values: [red, green]}\n";
const negmas = (name: string, slope: number, bias: number, red: number) =>
  `name: ${name}\ntype: LinearAdditiveUtilityFunction\nreserved_value: 0.1\nweights: [0.6, 0.4]\nvalues:\n` +
  `  - {type: AffineFun, slope: ${slope}, bias: ${bias}}\n` +
  `  - {type: TableFun, mapping: {red: ${red}, green: ${1 - red}}}\n`;

const negolog = (site: number, date: number) =>
  JSON.stringify({
    reservationValue: 0.2,
    issueWeights: { site: 0.7 * site + 0.3 * (1 - site), date: 0.3 * site + 0.7 * (1 - site) },
    issues: { site: { hill: site, town: 1 - site }, date: { now: date, later: 1 - date } },
  });

/** The other side wants to be near the door, and pay less. */
const FOR_THE_DOOR = {
  issueUtilities: {
    desk: { DiscreteValueSetUtilities: { valueUtilities: { window: 0.1, door: 1 } } },
    days: { NumberValueSetUtilities: { lowValue: 1, lowUtility: 1, highValue: 5, highUtility: 0 } },
    rent: { NumberValueSetUtilities: { lowValue: 12.2, lowUtility: 0, highValue: 12.6, highUtility: 1 } },
  },
};

const SCENARIOS: Readonly<Record<string, string>> = {
  "genius/purchase.xml": domain(ROWS),
  "genius/buyer.xml": space(ROWS),
  "genius/seller.xml": space(OTHER_ROWS),
  "geniusweb/office/office.json": JSON.stringify(DOMAIN),
  "geniusweb/office/office1.json": profile(),
  "geniusweb/office/office2.json": profile(FOR_THE_DOOR),
  "negmas/trade/trade.yml": NEGMAS_SPACE,
  "negmas/trade/buyer.yml": negmas("buyer", -0.3, 1.6, 1),
  "negmas/trade/seller.yml": negmas("seller", 0.3, -0.5, 0),
  "negolog/1/profileA.json": negolog(1, 1),
  "negolog/1/profileB.json": negolog(0, 0),
  "negolog/1/specs.json": "{}",
};

const FOLDERS = ["genius", "geniusweb/office", "negmas/trade", "negolog/1"].map(
  (name) => `scenarios/${name}`,
);

let place: Workplace;
beforeEach(() => {
  place = workplace();
  write("scenarios", SCENARIOS);
});
afterEach(() => place.dispose());

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(place.folder, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Threads take longer to start than these few sessions to play. */
const USUAL = ["--strategies", "linear", "conceder", "--rounds", "12", "--threads", "1"];

const played = (...words: string[]) => place.parley("tournament", ...words, ...USUAL, "-o", "out");

/** The table's rows, each by the name of its column. */
function sessions(): Record<string, string>[] {
  const [heads, ...rows] = readFileSync(join(place.folder, "out/sessions.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((cells) => Object.fromEntries(heads.map((head, k) => [head, cells[k]])));
}

const flat = (text: string) => text.replace(/\s+/g, " ");

describe("a folder of scenarios", () => {
  it("plays those of four programs, each under the way to it", async () => {
    const { status, complained } = await played("scenarios");
    expect([status, complained]).toEqual([0, ""]);
    const rows = sessions();
    expect([...new Set(rows.map(({ scenario }) => scenario))].sort()).toEqual([...FOLDERS].sort());
    // Two strategies in two seats, each against itself and the other.
    for (const folder of FOLDERS) {
      const own = rows.filter(({ scenario }) => scenario === folder);
      expect(own).toHaveLength(4);
      expect(own.some(({ end }) => end === "agreed")).toBe(true);
    }
  });

  it("tells of a broken one with its place, and plays nothing unless told to leave it out", async () => {
    write("scenarios/geniusweb", {
      "torn/torn.json": JSON.stringify(DOMAIN),
      "torn/torn1.json": profile(),
      "torn/torn2.json": profile({ issueWeights: { desk: 0.5, days: 0.3 } }),
      // A domain whose profiles lie elsewhere.
      "bare/bare.json": JSON.stringify(DOMAIN),
    });
    const { status, complained } = await played("scenarios");
    expect(status).toBe(1);
    expect(complained).toMatch(/scenarios\/geniusweb\/torn\/torn2\.json:\d+:\d+: error\n.+rent/);
    expect(complained).toMatch(/scenarios\/geniusweb\/bare\/bare\.json/);
    const left = await played("scenarios", "--skip-broken");
    expect(left.status).toBe(0);
    expect(flat(left.complained)).toMatch(
      /Played without two cases that have problems: scenarios\/geniusweb\/bare and scenarios\/geniusweb\/torn\./,
    );
    expect([...new Set(sessions().map(({ scenario }) => scenario))].sort()).toEqual([...FOLDERS].sort());
  });
});

describe("a damaged file", () => {
  const TORN = '{"issueWeights":';

  it("of two is told by its name, and nothing is played", async () => {
    write("scenarios/negolog/2", { "profileA.json": negolog(1, 1), "profileB.json": TORN });
    const { status, complained } = await played("scenarios");
    expect(status).toBe(1);
    expect(flat(complained)).toContain("scenarios/negolog/2/profileA.json:1:1: error");
    expect(complained).toContain("profileB.json");
  });

  it("beside enough others is told, while these are played", async () => {
    write("scenarios/negolog/1", { "profileC.json": TORN });
    const { status, complained } = await played("scenarios/negolog");
    expect(status).toBe(0);
    expect(flat(complained)).toMatch(
      /^scenarios\/negolog\/1: Not part of .+ left unread: “profileC\.json”\. $/,
    );
  });

  it("that is all there is makes its folder a broken scenario, among scenarios", async () => {
    write("scenarios/negolog/2", { "profileA.json": TORN, "profileB.json": TORN });
    write("scenarios/genius-too/a", { "domain.xml": "<negotiation_templ" });
    write("scenarios/negolog/notes", { "README.md": "Two scenarios." });
    write("scenarios", { "settings.json": "{}" });
    const { status, complained } = await played("scenarios");
    expect([status, flat(complained)]).toEqual([1, expect.stringContaining("scenarios/negolog/2")]);
    expect(complained).not.toMatch(/notes|settings|genius-too/);
    const left = await played("scenarios", "--skip-broken");
    expect(left.status).toBe(0);
    expect(flat(left.complained)).toContain(
      "Played without one case that has problems: scenarios/negolog/2.",
    );
  });
});

it("leaves out also what can be read and not be played, and says why", async () => {
  // What no deal is worth is unknown there.
  const cases = ["scenarios/negolog", "ukraine-2025-05"];
  const stopped = await played(...cases);
  expect([stopped.status, flat(stopped.complained)]).toEqual([
    1,
    expect.stringContaining("Nothing was played"),
  ]);
  const { status, complained } = await played(...cases, "--skip-broken");
  expect(status).toBe(0);
  expect(flat(complained)).toMatch(
    /ukraine-2025-05: .*no deal.*Played without one case that has problems: ukraine-2025-05\./,
  );
  expect(new Set(sessions().map(({ scenario }) => scenario))).toEqual(new Set(["scenarios/negolog/1"]));
  const nothing = await place.parley("tournament", "ukraine-2025-05", ...USUAL, "--skip-broken");
  expect([nothing.status, nothing.complained]).toEqual([1, expect.stringContaining("ukraine-2025-05: ")]);
});

it.each(FOLDERS)("%s is rehearsed as it is", async (folder) => {
  const { status, printed, complained } = await place.parley("rehearse", folder, "--strategy", "conceder");
  expect([status, complained]).toEqual([0, ""]);
  expect(printed).toContain("A deal, in round ");
});
