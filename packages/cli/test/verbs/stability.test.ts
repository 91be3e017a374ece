// `parley stability` on the bundled cases: what it prints, and what its options do.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

/** What is printed, each run of blanks and line ends as one blank, so that a sentence can be found however it was wrapped. */
async function prose(...words: string[]): Promise<string> {
  const { status, printed } = await place.parley("stability", ...words);
  expect(status).toBe(0);
  return printed.replace(/\s+/g, " ");
}

const HEADS = [
  "WHO CAN DO WHAT",
  "WHAT HOLDS IT, AND WHAT WOULD TIP IT?",
  "WHERE CAN THIS REST?",
  "HOW DO WE GET THERE?",
  "WHAT WOULD EACH SIDE HAVE TO PREFER?",
  "HOW SURE IS THIS?",
  "THE SITUATIONS NAMED HERE",
];

describe("the bundled cases", () => {
  it.each(["elmira-1989", "ceasefire-at-ulvery", "ukraine-2025-05"])(
    "%s: every part in its order, in lines that fit the terminal",
    async (name) => {
      const { status, printed, complained } = await place.parley("stability", name);
      expect([status, complained]).toEqual([0, ""]);
      const lines = printed.split("\n");
      expect(lines.filter((line) => HEADS.includes(line))).toEqual(HEADS);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
      expect(printed).not.toMatch(/undefined|NaN|null|\[object/);
    },
  );

  it("elmira-1989: nobody would leave 8, 5 and 9; a group would leave 5 for 8", async () => {
    const said = await prose("elmira-1989");
    for (const sentence of [
      "“Modified order accepted, local insistence” holds: nobody would gain by moving away from it. (est.)",
      "The rankings are an estimate by Hipel, Fang, Kilgour and co-authors",
      "Nine different situations can come of this.",
      "■ The ministry has no move away from it.",
      "Things can rest in 5 of 9 situations. In three nobody would gain by moving at all",
      "From situation 5, the ministry and Uniroyal would both gain by going to situation 8 together",
      "To 8 (Modified order accepted, local insistence): the local government insists on the order as issued; then the ministry modifies its order (which leaves it worse off for the moment); then Uniroyal accepts the order.",
      "WHAT IF SOMETHING WERE DIFFERENT?",
      "Nothing: as the rankings stand, nobody would gain by leaving the situation.",
      "The rankings were stated in full",
    ]) {
      expect(said).toContain(sentence);
    }
  });

  it("ceasefire-at-ulvery: it holds with guarantee and aid, and without either only a threat is left", async () => {
    const said = await prose("ceasefire-at-ulvery");
    for (const sentence of [
      "“Ceasefire with guarantee and aid” holds: every move away that would pay meets an answer that the others would want to give, and there is no way round it.",
      "If the Hill Council attacks (situation 3), it stands five ranks higher. Then the Regional Union sends a force and the Coastal Republic stops paying (situation 5).",
      "If the Plain Council attacks (situation 6), it stands five ranks higher.",
      "No group of sides would gain by leaving it together (eleven groups looked at).",
      "Only a threat keeps things there.",
      "To 1 (Ceasefire with guarantee and aid): the Regional Union guarantees the ceasefire (which leaves it worse off for the moment); then the Coastal Republic begins to pay for rebuilding.",
      "No lever only a threat",
      "Guarantee + Aid a credible answer",
      "The loss of “Aid” is enough for a credible answer to deter the Hill Council, and would still be if it cost that side two ranks less.",
      "How the Hill Council, the Plain Council and the Regional Union rank the situations is known only in part.",
    ]) {
      expect(said).toContain(sentence);
    }
  });

  it("ukraine-2025-05: marked as an illustration, and less sure than it looks", async () => {
    const said = await prose("ukraine-2025-05");
    for (const sentence of [
      "The rankings are an estimate by the authors of this case, as an illustration",
      "“Both pause and agree guidelines” holds as long as the others do answer",
      "But there is a way round it: if Russia then",
      "What groups could do together:",
      "Nothing keeps things there: the US president would gain by moving, and no answer deters that.",
      "Walking away not",
      "All at once, for SSEQ: one rank in the view of Russia.",
      "They are not the chance that things come to rest there.",
    ]) {
      expect(said).toContain(sentence);
    }
    expect(said).toMatch(/But it holds without mere threats in only \d{3} of 1,000 rankings/);
  });
});

describe("--state", () => {
  it.each([
    ["1", "“Delay” rests only on a threat"],
    ["delay", "“Delay” rests only on a threat"],
    ["insist, delay", "“Delay, local insistence” holds"],
    [
      "3",
      "“Original order accepted” does not hold: Uniroyal would gain by moving away, and no answer deters that.",
    ],
  ])("%s: an id, or the actions taken", async (state, sentence) => {
    expect(await prose("elmira-1989", "--state", state)).toContain(sentence);
  });

  it("none: nobody does anything", async () => {
    expect(await prose("ceasefire-at-ulvery", "--state", "none")).toContain(
      "“Truce without a guarantee” rests only on a threat",
    );
    expect((await place.parley("stability", "elmira-1989", "--state", "none")).complained).toContain(
      "The patterns of the conflict rule out the state none.",
    );
  });

  it("takes the id that a state without a name has by its place", async () => {
    expect(await prose("ceasefire-at-ulvery", "--state", "s18")).toMatch(/The situation asked about \S/);
  });

  it.each([
    [
      "10",
      "“10” is neither a state nor an action of the conflict. States with a name: 1, 2, 3, 4, 5, 6, 7, 8 and 9. Actions: modify, delay, accept, abandon and insist.",
    ],
    ["delay,refuse", "“refuse” is neither a state nor an action"],
    ["delay,accept", "The patterns of the conflict rule out the state delay,accept."],
  ])("refuses %s", async (state, sentence) => {
    const { status, printed, complained } = await place.parley("stability", "elmira-1989", "--state", state);
    expect([status, printed]).toEqual([2, ""]);
    expect(complained).toContain(sentence);
  });
});

describe("--variant", () => {
  it("looks at the variant alone, and at what stands for the held state in it", async () => {
    const said = await prose("elmira-1989", "--variant", "no-modification");
    expect(said).toContain("This is a variant of the conflict: The order cannot be modified.");
    expect(said).toContain("“Original order accepted, local insistence” does not hold: Uniroyal would gain");
    expect(said).not.toContain("WHAT IF SOMETHING WERE DIFFERENT?");
  });

  it("says where somebody does not see the situation asked about", async () => {
    const said = await prose(
      ...["ukraine-2025-05", "--variant", "sanctions-not-believed", "--state", "talks-and-sanctions"],
    );
    expect(said).toContain("holds cannot be said: Russia and Ukraine do not see");
    expect(said).toContain("● Russia does not see this situation");
  });

  it("names those that there are", async () => {
    const { status, complained } = await place.parley("stability", "elmira-1989", "--variant", "no");
    expect(status).toBe(2);
    expect(complained).toBe(
      "The conflict has no variant no. Its variants: other-copy, no-modification and nobody-insists.\n",
    );
  });
});

describe("--only", () => {
  it.each([
    ["holds", "WHAT HOLDS IT, AND WHAT WOULD TIP IT?"],
    ["rest", "WHERE CAN THIS REST?"],
    ["paths", "HOW DO WE GET THERE?"],
    ["levers", "WHICH LEVER MATTERS?"],
    ["rises", "WHAT WOULD EACH SIDE HAVE TO PREFER?"],
    ["sure", "HOW SURE IS THIS?"],
  ])("%s: this question, and the situations that it names", async (question, head) => {
    const { printed } = await place.parley("stability", "ceasefire-at-ulvery", "--only", question);
    const heads = printed.split("\n").filter((line) => /^[A-Z][A-Z ,?]{5,}$/.test(line));
    expect(heads).toEqual(["WILL IT HOLD?", head, "THE SITUATIONS NAMED HERE"]);
  });

  it("names its choices", async () => {
    const { status, complained } = await place.parley("stability", "ceasefire-at-ulvery", "--only", "all");
    expect(status).toBe(2);
    expect(complained).toContain("holds, rest, paths, levers, rises, sure");
  });
});

describe("chance and conventions", () => {
  const uncertainty = async (...words: string[]) => {
    const { status, printed } = await place.parley("stability", "ukraine-2025-05", "--json", ...words);
    expect(status).toBe(0);
    return JSON.parse(printed).uncertainty;
  };

  it("draws what the seed says, as often as asked", async () => {
    const first = await uncertainty("--seed", "7", "--draws", "60");
    expect(first).toMatchObject({ kind: "sampled", seed: 7, draws: 60, asked: 60 });
    expect(await uncertainty("--seed", "7", "--draws", "60")).toEqual(first);
    const other = await uncertainty("--seed", "8", "--draws", "60");
    expect(other.shares).not.toEqual(first.shares);
    expect(await prose("ukraine-2025-05", "--seed", "7", "--draws", "60")).toContain("60 times (seed 7)");
  });

  it.each([
    ["--seed", "-1"],
    ["--seed", "x"],
    ["--draws", "0"],
    ["--draws", "1.5"],
  ])("refuses %s %s", async (option, value) => {
    const { status, printed } = await place.parley("stability", "ukraine-2025-05", `${option}=${value}`);
    expect([status, printed]).toEqual([2, ""]);
  });

  it("--ignore-return: leading back is no answer", async () => {
    expect(await prose("elmira-1989", "--ignore-return")).toContain(
      "Leading back to the same situation does not count as an answer here.",
    );
    const method = async (...words: string[]) =>
      JSON.parse((await place.parley("stability", "elmira-1989", "--json", ...words)).printed).method;
    expect([await method(), await method("--ignore-return")]).toMatchObject([
      { returnCountsAsSanction: true },
      { returnCountsAsSanction: false },
    ]);
  });
});
