import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDesk } from "../../src/engine/make-desk.ts";
import { type DebriefView, exerciseDebrief } from "../../src/engine/questions/exercise-debrief.ts";
import { exerciseHandIn } from "../../src/engine/questions/exercise-hand-in.ts";
import { exercisePair } from "../../src/engine/questions/exercise-pair.ts";
import type { SaidWord } from "../../src/engine/rehearsal/setup.ts";
import { findHandIns, type HandIn, readHandIn, writeHandIn } from "../../src/exercise/hand-in.ts";
import { packText } from "../../src/exercise/packed-text.ts";
import { wordsOf } from "../../src/exercise/said-words.ts";
import { debriefFigure } from "../../src/screens/teaching/debrief-figure.ts";
import { english } from "../../src/texts/en.ts";
import { bundled, deskFor, opened, pair, parties, talked, works } from "./exercise-desk.ts";

const desk = makeDesk({ documents: works });
const both = opened(pair, parties);

const offers = fc.array(
  fc.array(fc.nat(30), { minLength: works.frame.issues.length, maxLength: works.frame.issues.length }),
  { minLength: 1, maxLength: 11 },
);

const ground = talked(both, []).due?.start ?? {};

/** Issue by issue an option of the case. */
function offerOf(places: readonly number[]): SaidWord {
  const options = works.frame.issues.map((issue) =>
    (issue.options ?? []).map((option) => (typeof option === "object" ? String(option.id) : String(option))),
  );
  const choices = Object.keys(ground).map((issue, at) => {
    const known = options[at].length > 0 ? options[at] : [ground[issue]];
    return [issue, known[places[at] % known.length]] as const;
  });
  return { say: "offer", choices: Object.fromEntries(choices) };
}

function handedIn(words: readonly SaidWord[], names: readonly string[], more: Partial<HandIn> = {}): string {
  const text = exerciseHandIn(
    {
      rounds: pair.rounds,
      isAlone: false,
      names: Object.fromEntries(parties.map((party, at) => [party, names[at] ?? ""])),
      words,
      begun: 1,
      ...more,
    },
    deskFor(both),
  );
  return text ?? "";
}

function debriefed(texts: readonly string[], of = desk): DebriefView {
  const handIns = texts.flatMap((text) => findHandIns(text));
  const found = exerciseDebrief({ handIns, noDeal: {} }, of);
  if (found.kind !== "debrief") throw new TypeError(found.kind);
  return found;
}

describe("a hand-in", () => {
  it("gives the same deal, rounds and worths when it is gone through again", () => {
    fc.assert(
      fc.property(offers, fc.constantFrom("accept", "leave"), (all, last) => {
        const words: SaidWord[] = [...all.map(offerOf), { say: last }];
        const view = talked(both, words);
        if (view.turn !== null) return;
        const { pairs, refused } = debriefed([handedIn(wordsOf(view.course), ["Ana", "Ben"])]);
        expect(refused).toEqual([]);
        const { end, course } = { end: pairs[0].end, course: view.course };
        expect([end.kind, end.round, end.by]).toEqual([course.end?.kind, course.end?.round, course.end?.by]);
        expect(end.worth[view.viewer]).toBe(course.end?.worth[view.viewer]);
        const deal = course.end?.about ?? null;
        expect(pairs[0].deal?.choices).toEqual(deal === null ? undefined : course.packages[deal].choices);
      }),
      { numRuns: 60 },
    );
  });

  it("of talks against the program holds the program's words too, and does without it", () => {
    const exercise = opened({ ...pair, alone: parties[0], strategy: "conceder" }, [parties[0]]);
    const offer = talked(exercise, [], { seats: [0], viewer: 0 }).due?.start ?? {};
    const words: SaidWord[] = Array.from({ length: 6 }, () => ({ say: "offer", choices: offer }));
    const view = talked(exercise, words, { seats: [0], viewer: 0 });
    expect(view.turn).toBeNull();
    const { pairs } = debriefed([handedIn(wordsOf(view.course), ["Ana"], { isAlone: true })]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0].end.kind).toBe(view.course.end?.kind);
    expect(pairs[0].end.worth[0]).toBe(view.course.end?.worth[0]);
  });

  it("is found in the middle of a letter, quoted and broken into lines", () => {
    const words: SaidWord[] = [{ say: "offer", choices: ground }, { say: "accept" }];
    const texts = [handedIn(words, ["Ana", "Ben"]), handedIn(words, ["Cem", "Dunja"])];
    const quoted = texts.map((text) => (text.match(/.{1,60}/g) ?? []).map((line) => `> ${line}`).join("\n"));
    const letter = `Dear teacher,\n\nhere it is:\n${quoted[0]}\n\nand\n\n${quoted[1]}\n\nBest, Ana`;
    expect(debriefed([letter]).pairs.map(({ handIn }) => handIn.names[parties[0]])).toEqual(["Ana", "Cem"]);
  });

  it("of any letters is refused and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(packText)), (text) => {
        expect(readHandIn(text).ok).toBe(false);
        expect(() => findHandIns(`parley-hand-in:${text}`)).not.toThrow();
      }),
    );
    const handIn = readHandIn(findHandIns(handedIn([{ say: "leave" }], ["Ana"]))[0]);
    if (!handIn.ok) throw new TypeError(handIn.fault);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(handIn.handIn)), fc.jsonValue(), (key, value) => {
        const text = writeHandIn({ ...handIn.handIn, [key]: value } as HandIn);
        expect(() => debriefed([text])).not.toThrow();
      }),
    );
  });
});

describe("a debrief", () => {
  const deal: SaidWord[] = [{ say: "offer", choices: ground }, { say: "accept" }];
  const left: SaidWord[] = [{ say: "offer", choices: ground }, { say: "leave" }];

  it("counts the same talks once, also from both devices, and tells so", () => {
    const found = debriefed([
      handedIn(deal, ["Ana", ""]),
      handedIn(left, ["Cem", "Dunja"]),
      handedIn(deal, ["", "Ben"]),
      handedIn(left, ["Cem", "Dunja"]),
      handedIn(deal, ["Eva", "Finn"]),
    ]);
    expect(found.pairs.map(({ handIn }) => Object.values(handIn.names))).toEqual([
      ["Ana", "Ben"],
      ["Cem", "Dunja"],
      ["Eva", "Finn"],
    ]);
    expect(found.twice).toEqual([
      { place: 3, pair: 1 },
      { place: 4, pair: 2 },
    ]);
  });

  it("tells those that cannot be used with their reasons, and keeps the rest", () => {
    const cut = `${handedIn(deal, ["Ana", "Ben"]).slice(0, -20)}\n`;
    const foreign = writeHandIn({
      case: "elsewhere",
      title: "Elsewhere",
      rounds: 3,
      isAlone: false,
      names: {},
      words: [],
      begun: 1,
    });
    const wrong = handedIn(
      [{ say: "offer", choices: { ...ground, [Object.keys(ground)[0]]: "no such" } }],
      [],
    );
    const open = handedIn(deal.slice(0, 1), []);
    const found = debriefed([cut, foreign, wrong, open, handedIn(left, ["Ana", "Ben"])]);
    expect(found.refused.map(({ place, why }) => [place, why])).toEqual([
      [1, "cut"],
      [2, "other-case"],
      [3, "does-not-fit"],
      [4, "not-over"],
    ]);
    expect(found.pairs).toHaveLength(1);
    expect(found.pairs[0].end.kind).toBe("walked-away");
  });

  it("puts each deal where it is worth what it is, on the frontier or off it", () => {
    // What would have been better than walking away is efficient; the same with one issue as the first side likes it need not be.
    const good = debriefed([handedIn(left, ["Ana", "Ben"])]).pairs[0].better?.choices ?? {};
    const made = Object.keys(good).flatMap((issue) => {
      const choices = { ...good, [issue]: ground[issue] };
      return [handedIn([{ say: "offer", choices }, { say: "accept" }], [issue, "Ben"])];
    });
    const found = debriefed([
      handedIn([{ say: "offer", choices: good }, { say: "accept" }], ["Ana", "Ben"]),
      ...made,
    ]);
    const kinds = new Set<boolean>();
    for (const { deal, distance } of found.pairs) {
      const [x, y] = deal?.worth ?? [];
      if (typeof x !== "number" || typeof y !== "number") continue;
      const isBettered = found.plane.frontier.some(([a, b]) => a >= x && b >= y && (a > x || b > y));
      expect(distance === 0).toBe(!isBettered);
      kinds.add(isBettered);
    }
    expect(kinds).toEqual(new Set([true, false]));
    const [one] = found.pairs;
    const [x, y] = one.deal?.worth ?? [];
    const figure = debriefFigure(found, english.teaching.debrief, {
      texts: english.rehearsal,
      count: String,
      worth: (_, value) => String(value),
      list: (names) => names.join(", "),
    });
    expect(figure.listed[0]).toMatchObject({ x, y });
    expect(figure.listed[0].label.split(", ")[0]).toBe("1");
    expect(figure.named?.map(({ label }) => label)).toContain("Nash");
    expect(exercisePair({ handIn: one.handIn, noDeal: {} }, desk)?.told?.figure?.kind).toBe("dance-graph");
  });

  it("is not held up by a case of more sides", () => {
    const river = makeDesk({ documents: bundled("river-basin") });
    expect(() => exerciseDebrief({ handIns: [handedIn(deal, [])], noDeal: {} }, river)).not.toThrow();
  });
});
