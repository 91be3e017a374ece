// From the figures of a session alone the same session is played again, to the last byte.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { divide, fromNumber, toText } from "../../../engine/src/maths/rational.ts";
import { BUNDLED, type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

async function figures(words: readonly string[]): Promise<string> {
  const { status, printed, complained } = await place.parley("rehearse", ...words, "--json");
  expect([status, complained]).toEqual([0, expect.not.stringContaining("Nothing was played")]);
  return printed;
}

const HOUR = fromNumber(3_600_000);
const hours = (milliseconds: number) => toText(divide(fromNumber(milliseconds), HOUR));

type ByParty<T> = Record<string, T>;
interface Terms {
  readonly first: string;
  readonly noDeal: ByParty<string | null>;
  readonly deadline: {
    readonly kind: "rounds" | "none" | "time";
    readonly rounds: number;
    readonly limit: number;
    readonly turn: { readonly least: number; readonly most: number };
  };
  readonly delays: ByParty<{ readonly discount: number; readonly cost: number; readonly mounting: number }>;
  readonly breakdown: number;
  readonly shocks: readonly {
    readonly round: number;
    readonly what: string;
    readonly noDeal: ByParty<number | null>;
  }[];
}

/** What docs/reference/rehearsal-json.md says under “Playing the same again”. */
function wordsOf(text: string): string[] {
  const { case: subject, whatIf, protocol, parties, terms, method } = JSON.parse(text);
  const each = <T>(option: string, given: ByParty<T>, value: (one: T) => string | null) =>
    Object.entries(given).flatMap(([party, one]) => {
      const typed = value(one);
      return typed === null ? [] : [option, `${party}=${typed}`];
    });
  const { first, noDeal, deadline, delays, breakdown, shocks } = terms as Terms;
  const { kind, rounds, limit, turn } = deadline;
  return [
    subject.id,
    ...(whatIf ? ["--what-if", whatIf.id] : []),
    ...["--protocol", protocol, "--rounds", String(rounds), "--first", first],
    ...(parties as { id: string; strategy: string }[]).flatMap(({ id, strategy }) => [
      "--strategy",
      `${id}=${strategy}`,
    ]),
    ...each("--without-deal", noDeal, (points) => points),
    ...(kind === "none" ? ["--no-deadline"] : []),
    ...(kind === "time"
      ? ["--hours", hours(limit), "--turn-hours", `${hours(turn.least)}-${hours(turn.most)}`]
      : []),
    ...each("--discount", delays, ({ discount }) => String(discount)),
    ...each("--delay-cost", delays, ({ cost, mounting }) => `${cost}+${mounting}`),
    ...["--breakdown", String(breakdown)],
    ...shocks.flatMap(({ round, what, noDeal: changed }) => {
      const changes = each("", changed, (points) => (points === null ? null : String(points)));
      return ["--shock", `${round}:${changes.filter((one) => one !== "").join(",")}:${what}`];
    }),
    ...["--seed", String(method.seed), "--session", String(method.session)],
  ];
}

const seeds = ["--seed", "7", "--session", "3"];

it.each([
  ["plain", ["ceasefire-at-ulvery"]],
  ["with chance", ["ceasefire-at-ulvery", "--strategy", "random-walker", ...seeds, "--breakdown", "2.5%"]],
  ["begun by the other", ["works-agreement", "--first", "union", "--strategy", "linear"]],
  [
    "with worths of no deal that were given",
    ["ukraine-2025-05", "--without-deal", "russia=61/3", "--without-deal", "ukraine=15.25"],
  ],
  ["in place of what the profile says", ["nash-1950", "--without-deal", "jack=1/7", "--rounds", "9"]],
  [
    "with costs and shocks",
    [
      ...["works-agreement", "--rounds", "12", "--strategy", "linear", "--discount", "union=97%"],
      ...["--delay-cost", "management=1.25+12.5%", "--shock", "3:union=45:Rain: a lot"],
      ...["--shock", "3:management=1/3,union=46:"],
    ],
  ],
  [
    "by the clock",
    [
      ...[
        "ceasefire-at-ulvery",
        "--hours",
        "10.1",
        "--turn-hours",
        "1/3-0.7",
        "--strategy",
        "linear",
        ...seeds,
      ],
      ...["--rounds", "50"],
    ],
  ],
  ["with no deadline", ["ceasefire-at-ulvery", "--no-deadline", "--strategy", "micro", "--rounds", "80"]],
  [
    "by votes, with settings",
    [
      ...["river-basin", "--without-deal", "farmers=20", "--first", "farmers", "--rounds", "8"],
      ...[
        "--protocol",
        "majority-vote:share=0.7,all=0",
        "--strategy",
        "boulware:e=0.1,accept=next",
        ...seeds,
      ],
    ],
  ],
])("%s", async (_, words) => {
  const text = await figures(words);
  const again = wordsOf(text);
  expect(await figures(again)).toBe(text);
});

it("in a what-if, under a worth of no deal that it changes", async () => {
  const folder = join(place.folder, "works");
  cpSync(join(BUNDLED, "works-agreement"), folder, { recursive: true });
  writeFileSync(
    join(folder, "what-ifs.yaml"),
    "format: 1\nwhatIfs:\n  - id: softer\n    changes:\n      - { party: union, noDeal: 40 }\n",
  );
  const text = await figures(["works", "--what-if", "softer", "--strategy", "linear", "--first", "union"]);
  expect(JSON.parse(text)).toMatchObject({ whatIf: { id: "softer" }, terms: { first: "union" } });
  // The folder is named otherwise than the case.
  expect(await figures(["works", ...wordsOf(text).slice(1)])).toBe(text);
});

it("whatever milliseconds the hours come to", async () => {
  const share = fc.double({ min: 0.001, max: 30, noNaN: true });
  await fc.assert(
    fc.asyncProperty(share, share, share, async (limit, one, other) => {
      const [least, most] = [Math.min(one, other), Math.max(one, other)];
      const time = ["--hours", String(limit), "--turn-hours", `${least}-${most}`, "--rounds", "5"];
      const text = await figures(["nash-1950", "--strategy", "linear", ...time]);
      expect(await figures(wordsOf(text))).toBe(text);
    }),
    { numRuns: 15 },
  );
});
