// Terms of `parley tournament`: told, kept, the same for any number of threads, the same as `parley rehearse` has, and refused with what is wrong.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readPacket } from "../../src/tournament/packet.ts";
import { workplace as makeWorkplace, type Workplace } from "../try.ts";

const places: Workplace[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.dispose();
});

const PAIR = ["--strategies", "conceder", "random-walker"];
const CLOCK = ["--hours", "24", "--turn-hours", "0.5-1.5", "--breakdown", "2%"];
const WAITING = ["--discount", "0.99", "--discount", "union=0.97", "--delay-cost", "management=0.5+10%"];
const SHOCK = ["--shock", "4: union=30, management=10: the fund runs dry"];
const ALL = [...CLOCK, ...WAITING, ...SHOCK, "--first", "union", "--without-deal", "management=20"];

test("every kind of terms gives the same bytes for any number of threads, and is told with what it is", async () => {
  const place = workplace();
  const words = ["tournament", "works-agreement", "nash-1950", ...PAIR, "--repeat", "5", ...ALL];
  const one = await place.parley(...words, "--threads", "1", "-o", "one");
  const two = await place.parley(...words, "--threads", "2", "-o", "two");
  expect([one.status, two.status]).toEqual([0, 0]);
  for (const name of ["sessions.csv", "summary.json", "tournament.json", "results.html"])
    expect(read(place, "two", name)).toBe(read(place, "one", name));
  const elsewhere = "take no part in nash-1950: what was said of them alone does not count there.";
  expect(flat(one.complained)).toContain(elsewhere);
  const page = flat(read(place, "one", "results.html").replace(/<[^>]*>/g, " "))
    .split("keep in mind?")
    .at(-1);
  for (const told of [
    "one day in all; one turn takes 30 minutes to one hour and 30 minutes",
    "for the union: a package keeps 0.97 of its points each round",
    "for the management: a package keeps 0.99 of its points each round; the first round costs 0.5 of its points, and each 10 % more than the one before",
    "for all others: each round leaves a worth at 0.99 of what it was",
    "before round 4 (“the fund runs dry”): no deal is from then on worth 10 to the management and 30 to the union",
    "the union, wherever it takes part",
    "20 to the management",
    "2 %",
    elsewhere,
  ]) {
    expect(page).toContain(told);
  }
  const { terms, plan } = JSON.parse(read(place, "one", "summary.json")) as Record<string, object>;
  expect(plan).not.toHaveProperty("terms");
  expect(terms).toEqual({
    ...{ rounds: 1_000_000, open: false, discount: 0.99, breakdown: 0.02 },
    time: { limit: 86_400_000, least: 1_800_000, most: 5_400_000 },
    waiting: [
      { party: "management", name: "The management", discount: 0.99, cost: 0.5, mounting: 0.1 },
      { party: "union", name: "The union", discount: 0.97, cost: 0, mounting: 0 },
    ],
    shocks: [
      {
        ...{ round: 3, what: "the fund runs dry" },
        noDeal: [
          { party: "management", name: "The management", points: 10 },
          { party: "union", name: "The union", points: 30 },
        ],
      },
    ],
    first: [{ party: "union", name: "The union" }],
    noDeal: [{ party: "management", name: "The management", points: 20 }],
  });
}, 60_000);

test("a strategy of one's own plays on where another begins than the first of the case", async () => {
  const place = workplace();
  const code =
    "export function open(view) { return { offer: () => view.own.best, accepts: () => view.round > 3 }; }";
  writeFileSync(join(place.folder, "mine.js"), code);
  const words = ["--strategies", "conceder", "mine.js", "--rounds", "9", "--first", "jack", "--json"];
  const { status, printed } = await place.parley("tournament", "nash-1950", ...words);
  expect(status).toBe(0);
  const { strategies } = JSON.parse(printed) as { strategies: { ends: Record<string, number> }[] };
  expect(strategies.map(({ ends }) => ends.forfeited)).toEqual([0, 0]);
  expect(read(place, "tournament", "sessions.csv")).toContain(",agreed,");
}, 60_000);

test("what another format of what is played says is not played", () => {
  expect(() => readPacket('{"format":1}')).toThrow(RangeError);
});

interface Rehearsed {
  readonly outcome: { readonly end: string; readonly round: number };
  readonly parties: readonly {
    readonly points: number;
    readonly afterDelay: number;
    readonly offers: number;
  }[];
}

test.each([
  ["the clock", CLOCK],
  ["waiting, shocks and who begins", [...WAITING, ...SHOCK, "--first", "union", "--rounds", "12"]],
  ["all of them", ALL],
])(
  "a session is the one that is rehearsed by itself: %s",
  async (_, terms) => {
    const place = workplace();
    const played = await place.parley("tournament", "works-agreement", ...PAIR, "--seed", "7", ...terms);
    expect(played.status).toBe(0);
    const [header, ...rows] = read(place, "tournament", "sessions.csv")
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const cell = (name: string) => row[header.indexOf(name)];
      const strategies = ["--strategy", cell("strategy_1"), "--strategy", cell("strategy_2")];
      const words = ["--seed", "7", "--session", cell("session"), ...strategies, ...terms, "--json"];
      const alone = await place.parley("rehearse", "works-agreement", ...words);
      expect(alone.complained).toBe("");
      const { outcome, parties } = JSON.parse(alone.printed) as Rehearsed;
      expect([cell("end"), cell("rounds")]).toEqual([outcome.end, String(outcome.round)]);
      for (const [at, { points, afterDelay, offers }] of parties.entries()) {
        expect(Number(cell(`points_${at + 1}`))).toBeCloseTo(points, 5);
        expect(Number(cell(`delayed_points_${at + 1}`))).toBeCloseTo(afterDelay, 5);
        expect(Number(cell(`offers_${at + 1}`))).toBe(offers);
      }
    }
  },
  60_000,
);

test("each kind of terms makes another tournament, and what differs is told as it is typed", async () => {
  const place = workplace();
  const base = ["tournament", "works-agreement", ...PAIR, "--rounds", "8"];
  await place.parley(...base);
  const before = read(place, "tournament", "summary.json");
  const refused = async (...words: string[]) => {
    const { status, complained } = await place.parley(...base, ...words);
    expect(status).toBe(3);
    return flat(complained);
  };
  expect(await refused("--hours", "36")).toContain(
    "What differs: --hours (there not said, here 36); --turn-hours (there not said, here 1).",
  );
  expect(await refused("--discount", "union=0.9")).toContain("--discount (there not said, here union=0.9).");
  expect(await refused("--delay-cost", "union=2+10%")).toContain(
    "--delay-cost (there not said, here union=2+0.1)",
  );
  expect(await refused("--shock", "3: union=30: rain")).toContain("here “3: union=30: rain”");
  expect(await refused("--first", "union")).toContain("--first (there not said, here union)");
  expect(await refused("--breakdown", "1%")).toContain("--breakdown (there not said, here 0.01)");
  expect(await refused("--no-deadline")).toContain("What differs: --no-deadline (only here).");
  expect(await refused("--without-deal", "union=9")).toContain(
    "What differs: --without-deal (there not said, here union=9).",
  );
  expect(await refused("--seed", "3", "--no-swaps", "--repeat", "2")).toContain(
    "What differs: --repeat (there 1, here 2); --seed (there 1, here 3); --no-swaps (only here).",
  );
  expect(read(place, "tournament", "summary.json")).toBe(before);
  // Said in another way, it is the same.
  const same = await place.parley(...base, "--discount", "union=1", "--breakdown", "0");
  expect(same.status).toBe(0);
}, 60_000);

test("other cases, and what somebody changed in them, are told as what differs", async () => {
  const place = workplace();
  await place.parley("tournament", "nash-1950", ...PAIR, "--rounds", "8");
  const other = await place.parley("tournament", "works-agreement", ...PAIR, "--rounds", "8");
  expect(flat(other.complained)).toContain("What differs: the cases.");
});

test("everything that is wrong with terms is told at once, with what is near", async () => {
  const place = workplace();
  const wrong = [
    ...["--hours", "soon", "--turn-hours", "0", "--breakdown", "100%"],
    ...["--discount", "2", "--discount", "1", "--discount", "unoin=0.9", "--discount", "bill=lots"],
    ...[
      "--discount",
      "jack=0.5",
      "--discount",
      "jack=0.6",
      "--delay-cost",
      "bill=-1",
      "--delay-cost",
      "jack",
    ],
    ...["--shock", "0: bill=3", "--first", "nobody", "--without-deal", "jack=z"],
  ];
  const { status, complained } = await place.parley("tournament", "works-agreement", "nash-1950", ...wrong);
  expect(status).toBe(1);
  const told = flat(complained);
  for (const problem of [
    "--hours: “soon” is no number",
    "from 0 to 0 hours cannot be played",
    "not 1",
    "--discount is there twice without a side",
    "For every side: what a deal keeps of its worth per round is more than 0 and at most 1, not 2",
    "No case has a side “unoin”. Did you mean union?",
    "--discount: “lots” is no number",
    "--discount is there twice for Jack",
    "For Bill: what waiting costs",
    "--delay-cost takes a side and a value with an equals sign between them, not “jack”",
    "--shock takes a round from 1",
    "No case has a side “nobody”. There are: management, union, bill and jack.",
    "--without-deal: “z” is no number",
    "there are 13 problems",
  ]) {
    expect(told).toContain(problem);
  }
});

test("two who were said to begin cannot meet, and the case in which they do is named", async () => {
  const place = workplace();
  const first = ["--first", "bill", "--first", "Jack", "--first", "union"];
  const { status, complained } = await place.parley("tournament", "works-agreement", "nash-1950", ...first);
  expect(status).toBe(1);
  expect(flat(complained)).toContain("nash-1950: Only one side can begin, and Bill and Jack meet here.");
  const both = ["--hours", "3", "--no-deadline"];
  const two = await place.parley("tournament", "nash-1950", ...both);
  expect(flat(two.complained)).toContain("--hours sets a deadline and --no-deadline says there is none.");
  const turned = await place.parley("tournament", "nash-1950", "--hours", "9", "--turn-hours", "2-1");
  expect(flat(turned.complained)).toContain("from 2 to 1 hours cannot be played");
  const endless = ["--no-deadline", "--rounds", "1500", "--delay-cost", "bill=1+100%"];
  const beyond = await place.parley("tournament", "nash-1950", ...endless);
  expect([beyond.status, flat(beyond.complained)]).toEqual([
    1,
    expect.stringContaining(
      "For Bill: within 1,500 rounds what waiting costs would mount beyond all counting.",
    ),
  ]);
  const alone = await place.parley("tournament", "nash-1950", "--turn-hours", "3");
  expect(flat(alone.complained)).toContain("--turn-hours goes with --hours");
});

test("a change after the last round is told as one that never comes", async () => {
  const place = workplace();
  const words = [...PAIR, "--rounds", "8", "--shock", "9: bill=3"];
  const { status, complained } = await place.parley("tournament", "nash-1950", ...words);
  expect(status).toBe(0);
  expect(flat(complained)).toContain("There are 8 rounds, so what changes before round 9 never comes.");
});

function workplace(): Workplace {
  const place = makeWorkplace();
  places.push(place);
  return place;
}

function read({ folder }: Workplace, ...names: string[]): string {
  return readFileSync(join(folder, ...names), "utf8");
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
