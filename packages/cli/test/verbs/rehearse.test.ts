// `parley rehearse`: what it tells, what it writes, and what it says of bad input.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  JOINING_KINDS,
  MODEL_KINDS,
  PROTOCOLS,
} from "@parley/engine/rehearsal";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

const flat = (text: string) => text.replace(/\s+/g, " ");
const rehearse = (...words: string[]) => place.parley("rehearse", ...words);

async function figures(...words: string[]) {
  const { status, printed } = await rehearse(...words, "--json");
  expect(status).toBe(0);
  return JSON.parse(printed);
}

describe("a rehearsal", () => {
  it("is told in the terminal, in lines that fit it", async () => {
    const { status, printed, complained } = await rehearse("ceasefire-at-ulvery", "--strategy", "boulware");
    expect([status, complained]).toEqual([0, ""]);
    expect(printed).toContain("A deal, in round 36 of 40.");
    for (const line of printed.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(printed).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it("is the same for the same seed, to the last word", async () => {
    const words = ["ceasefire-at-ulvery", "--strategy", "random-walker", "--seed", "7"];
    const first = await rehearse(...words);
    expect(await rehearse(...words)).toEqual(first);
    expect((await rehearse(...words, "--session", "1")).printed).not.toBe(first.printed);
  });

  it("seats strategies by side, in order, or one for all", async () => {
    const seated = async (...typed: string[]) => {
      const { parties } = await figures(
        "ceasefire-at-ulvery",
        ...typed.flatMap((one) => ["--strategy", one]),
      );
      return parties.map(({ strategy }: { strategy: string }) => strategy);
    };
    expect(await seated()).toEqual(["boulware:model=frequency", "boulware:model=frequency"]);
    expect(await seated("linear")).toEqual(["linear", "linear"]);
    expect(await seated("linear", "boulware:e=0.1")).toEqual(["linear", "boulware:e=0.1"]);
    expect(await seated("plain-council=linear")).toEqual(["boulware:model=frequency", "linear"]);
    expect(await seated("The Plain Council=boulware:e=0.1,accept=next", "linear")).toEqual([
      "linear",
      "boulware:e=0.1,accept=next",
    ]);
  });

  it("is played under the terms that were given", async () => {
    const { terms, words, parties } = await figures(
      ...["ceasefire-at-ulvery", "--rounds", "9", "--breakdown", "1%", "--first", "plain-council"],
      ...["--discount", "hill-council=0.99", "--delay-cost", "plain-council=2+5%"],
      ...[
        "--without-deal",
        "hill-council=20",
        "--shock",
        "4: plain-council=10, hill-council=25: Rain: a lot",
      ],
    );
    expect(terms).toEqual({
      first: "plain-council",
      noDeal: { "hill-council": "20", "plain-council": null },
      deadline: { kind: "rounds", rounds: 9 },
      delays: {
        "hill-council": { discount: 0.99, cost: 0, mounting: 0 },
        "plain-council": { discount: 1, cost: 2, mounting: 0.05 },
      },
      breakdown: 0.01,
      shocks: [{ round: 4, what: "Rain: a lot", noDeal: { "hill-council": 25, "plain-council": 10 } }],
    });
    expect(words[0].by).toBe("plain-council");
    expect(parties[0].noDeal).toBeCloseTo(25, 9);
  });

  it("knows of hours, and of no deadline", async () => {
    const timed = await figures("ceasefire-at-ulvery", "--hours", "10", "--turn-hours", "0.5-1.5");
    const hour = 3_600_000;
    expect(timed.terms.deadline).toMatchObject({
      kind: "time",
      limit: 10 * hour,
      turn: { least: hour / 2, most: 1.5 * hour },
    });
    const open = await figures("ceasefire-at-ulvery", "--no-deadline", "--strategy", "micro");
    expect(open.terms.deadline).toEqual({ kind: "none", rounds: 1000 });
    expect(open.outcome.end).toBe("agreed");
  });

  it("is played on where no package suits all, but says so first", async () => {
    const { status, complained } = await rehearse("river-basin", "--without-deal", "farmers=100");
    expect(status).toBe(0);
    expect(flat(complained)).toContain("No package is at least as good as no deal for every side");
  });

  it("goes into a page with its picture, or into Markdown", async () => {
    const { printed } = await rehearse("ceasefire-at-ulvery", "--strategy", "boulware", "-o", "story.html");
    expect(printed).toBe("The rehearsal is in story.html.\n");
    const page = readFileSync(join(place.folder, "story.html"), "utf8");
    expect(page).toContain("<svg");
    expect(page).toContain("deal, round 36");
    await rehearse("ceasefire-at-ulvery", "-o", "story.md");
    expect(readFileSync(join(place.folder, "story.md"), "utf8")).toContain(
      "# The ceasefire at Ulvery: a rehearsal",
    );
  });

  it("takes a strategy of one's own, and shows that it forfeits", async () => {
    writeFileSync(
      join(place.folder, "mine.ts"),
      `import type { Strategy } from "@parley/engine/rehearsal";
export const open: Strategy["open"] = (view) => ({
  offer: () => view.own.best,
  accepts: () => { throw new Error("a slip"); },
});
`,
    );
    const { outcome } = await figures(
      "ceasefire-at-ulvery",
      "--strategy",
      "linear",
      "--strategy",
      "./mine.ts",
    );
    expect(outcome).toMatchObject({
      end: "forfeited",
      by: "plain-council",
      fault: "threw",
      detail: "a slip",
    });
  });

  it("lists everything that can be named, in words", async () => {
    const { status, printed } = await rehearse("--list");
    expect(status).toBe(0);
    const lines = printed.split("\n");
    for (const kinds of [BIDDING_KINDS, ACCEPTANCE_KINDS, JOINING_KINDS, MODEL_KINDS, PROTOCOLS]) {
      for (const { id } of kinds) expect(lines).toContain(id);
    }
    expect(printed).toContain("Tough until late. Keeps close to its best package");
  });
});

describe("the file of a room", () => {
  it.each(["alternating-offers", "majority-vote", "single-text", "shuttle"])(
    "of a session under %s is one that verify finds sound",
    async (protocol) => {
      const words = ["--protocol", protocol, "--rounds", "6", "--strategy", "conceder"];
      const { status } = await rehearse("ceasefire-at-ulvery", ...words, "--export", "room.json");
      expect(status).toBe(0);
      const { status: verified, printed } = await place.parley("verify", "room.json");
      expect(verified).toBe(0);
      expect(flat(printed)).toContain("Yes: every signature and every hash fits");
      expect(printed).not.toContain("without effect");
    },
    60_000,
  );

  it("says in itself that it was played, and what happened on the way", async () => {
    const words = ["--rounds", "6", "--strategy", "hardliner", "--shock", "3: union=10: Rain"];
    const asked = ["works-agreement", ...words, "--export", "room.json"];
    expect((await rehearse(...asked)).status).toBe(0);
    const { status, printed } = await place.parley("verify", "room.json");
    expect(status).toBe(0);
    expect(printed).toMatch(/^Rehearsal: /);
    expect(flat(printed)).toContain(
      "A rehearsal, played by a program on this case; nobody said any of this.",
    );
    expect(flat(printed)).toContain("(hardliner); seed 1, session 0");
    expect(flat(printed)).toContain("in this rehearsal: Rain");
    const { printed: json } = await place.parley("verify", "room.json", "--json");
    expect(JSON.parse(json).files[0].room.title).toMatch(/^Rehearsal: /);
    expect(json).toContain("nobody said any of this");
  });
});

describe("bad input", () => {
  it("is told all at once, each with what to do", async () => {
    const { status, printed, complained } = await rehearse(
      ...["works-agreement", "--strategy", "bulware", "--strategy", "unoin=linear", "--protocol", "shutle"],
      ...[
        "--rounds",
        "x",
        "--discount",
        "union=2",
        "--breakdown",
        "120%",
        "--shock",
        "abc",
        "--delay-cost",
        "union",
      ],
    );
    expect([status, printed]).toEqual([1, ""]);
    const said = flat(complained);
    for (const sentence of [
      "There is no strategy called “bulware”. Did you mean boulware?",
      "The case has no side “unoin”. Did you mean union?",
      "There is no protocol called “shutle”. Did you mean shuttle?",
      "--rounds takes a whole number, not “x”.",
      "not 2.",
      "The risk that talks break down is 0 or more and below 1, not 1.2.",
      "--shock takes a round from 1",
      "--delay-cost takes a side and a value",
      "Nothing was played: eight reasons.",
    ]) {
      expect(said).toContain(sentence);
    }
  });

  it("of a case that does not say what no deal is worth: how to say it", async () => {
    const { status, complained } = await rehearse("ukraine-2025-05");
    expect(status).toBe(1);
    expect(flat(complained)).toContain("--without-deal russia=POINTS --without-deal ukraine=POINTS");
    const words = ["--without-deal", "russia=20", "--without-deal", "ukraine=15"];
    expect((await rehearse("ukraine-2025-05", ...words)).status).toBe(0);
  });

  it.each([
    [
      ["--strategy", "linear", "--strategy", "linear", "--strategy", "linear"],
      "Three strategies for two sides",
    ],
    [["--strategy", "union=linear", "--strategy", "union=micro"], "--strategy is there twice for the union"],
    [["--hours", "3", "--no-deadline"], "Leave one out"],
    [["--turn-hours", "3"], "--turn-hours goes with --hours"],
    [["--rounds", "0"], "The number of rounds is a whole number from 1"],
    [["--without-deal", "union=lots"], "“lots” is no number"],
    [
      ["--delay-cost", "union=-3"],
      "For the union: what waiting costs, and by how much that mounts, are 0 or more, not −3",
    ],
    [["--first", "nobody"], "The case has no side “nobody”. There are: management and union."],
    [["--strategy", "boulware:q=1"], "has no setting q"],
  ])("%j", async (words, sentence) => {
    const { status, complained } = await rehearse("works-agreement", ...words);
    expect(status).toBe(1);
    expect(flat(complained)).toContain(sentence);
  });

  it("without a case, or with a file of no known form, is wrong use", async () => {
    expect((await rehearse()).status).toBe(2);
    const { status, complained } = await rehearse("works-agreement", "-o", "story.pdf");
    expect(status).toBe(2);
    expect(flat(complained)).toContain("The story goes into an .html file");
  });
});
