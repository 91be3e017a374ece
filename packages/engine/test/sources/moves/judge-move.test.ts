import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODALITIES, MOVES, type Move } from "../../../src/case/claim.ts";
import { judgeMove } from "../../../src/sources/moves/judge-move.ts";
import { countedTokens } from "../counted-tokens.ts";
import { FIFTH_MOVE_SENTENCES } from "./fifth-move-sentences.ts";
import { FOURTH_MOVE_SENTENCES } from "./fourth-move-sentences.ts";
import { JUDGED_SENTENCES } from "./judged-sentences.ts";
import { type MarkedClaim, markedClaim } from "./marked-claim.ts";
import { MISSED_SENTENCES } from "./missed-sentences.ts";
import { MORE_JUDGED_SENTENCES } from "./more-judged-sentences.ts";
import { MORE_MOVE_SENTENCES } from "./more-move-sentences.ts";
import { MOVE_SENTENCES } from "./move-sentences.ts";
import { SEVENTH_MOVE_SENTENCES } from "./seventh-move-sentences.ts";
import { SIXTH_MOVE_SENTENCES } from "./sixth-move-sentences.ts";
import { DAYS, TARGETS } from "./target-and-day-sentences.ts";
import { THIRD_MOVE_SENTENCES } from "./third-move-sentences.ts";

const PUBLISHED = "2031-05-14";
const NOTHING_MORE = { condition: null, target: null, negated: false, said: null };

function judged({ text, tokens, claim }: MarkedClaim) {
  const { move, condition, target, negated, modality, said } = judgeMove({
    tokens,
    claim,
    published: PUBLISHED,
  });
  const words = (span: { from: number; to: number } | null | undefined) =>
    span && text.slice(span.from, span.to);
  return {
    move,
    condition: words(condition) ?? null,
    target: words(target) ?? null,
    negated,
    modality,
    said: said ? `${said.date} ${words(said.span)}` : null,
  };
}

function sentencesOf(move: Move): readonly string[] {
  return [
    ...MOVE_SENTENCES[move],
    ...MORE_MOVE_SENTENCES[move],
    ...THIRD_MOVE_SENTENCES[move],
    ...FOURTH_MOVE_SENTENCES[move],
    ...FIFTH_MOVE_SENTENCES[move],
    ...SIXTH_MOVE_SENTENCES[move],
    ...SEVENTH_MOVE_SENTENCES[move],
  ];
}

describe("the move of a claim", () => {
  for (const move of MOVES) {
    it.each(sentencesOf(move))(`is to ${move}: %s`, (sentence) => {
      expect(judgeMove(markedClaim(sentence)).move).toBe(move);
    });
  }

  it("is missed in the sentences that are listed as missed, and in no more", () => {
    const stillMissed = MISSED_SENTENCES.filter(
      ([move, sentence]) => judgeMove(markedClaim(sentence)).move !== move,
    );
    expect(stillMissed).toEqual(MISSED_SENTENCES);
  });
});

describe("condition, target, negation, modality and day", () => {
  it.each([...JUDGED_SENTENCES, ...MORE_JUDGED_SENTENCES])("$sentence", ({ sentence, ...expected }) => {
    expect(judged(markedClaim(sentence))).toEqual({ ...NOTHING_MORE, ...expected });
  });
});

describe("what is denied, or hangs on a condition behind the content", () => {
  it.each([
    "“[Nor do we threaten anybody],” <Ada Brenn> {said}.",
    "<Ada Brenn> {said} [the government has not yet agreed to a meeting].",
    "<The port> {has not yet agreed} [to a second pier].",
  ])("%s is denied", (sentence) => {
    expect(judged(markedClaim(sentence)).negated).toBe(true);
  });

  it("has its condition behind the content that it was cut off from", () => {
    expect(
      judged(
        markedClaim(
          "<The ministry> {said} [it could lease the pier], but only for two years and only if the League withdrew its claim.",
        ),
      ).condition,
    ).toBe("but only for two years and only if the League withdrew its claim");
  });
});

describe("to whom, and on which day", () => {
  it.each(TARGETS)("%s is made to %s", (sentence, target) => {
    expect(judged(markedClaim(sentence)).target).toBe(target);
  });

  it.each(DAYS)("%s was said on %s", (sentence, day) => {
    expect(judged(markedClaim(sentence)).said?.split(" ")[0] ?? null).toBe(day);
  });

  it.each([
    ["The letter came on 1 May. <She> {proposed} [a pause of two days].", "2031-05-01"],
    ["Late on Monday there were signs of movement. <The Front> {offered} [a pause].", "2031-05-12"],
    ["The league met on Monday in the old town hall by the river. <It> {says} [the fee is due].", null],
    ["The gates shut on Monday. <The port> {offered} [a pause].", null],
  ])("follows the sentence just before where that leads on: %s", (sentence, day) => {
    expect(judged(markedClaim(sentence)).said?.split(" ")[0] ?? null).toBe(day);
  });
});

describe("nested contents", () => {
  it("do not give their move to the claim around them", () => {
    const { text, tokens, claim } = markedClaim(
      "<The clerk> {said} [the Front had threatened to burn the mill].",
    );
    const from = text.indexOf("to burn");
    expect(judgeMove({ tokens, claim }).move).not.toBe("state");
    const inner = [{ from: text.indexOf("had threatened"), to: text.length - 1 }];
    expect(judgeMove({ tokens, claim, inner }).move).toBe("state");
    expect(from).toBeGreaterThan(0);
  });

  it("take the speaker's own names as himself", () => {
    const { tokens, claim } = markedClaim(
      "<The spokesman> {said} [the Plain Council would repair the road].",
    );
    expect(judgeMove({ tokens, claim }).move).toBe("state");
    expect(judgeMove({ tokens, claim, own: ["The Plain Council"] }).move).toBe("promise");
    expect(judgeMove({ tokens, claim, own: ["The Hill Council"] }).move).toBe("state");
  });
});

describe("laws", () => {
  const sentences = MOVES.flatMap(sentencesOf);
  const plain = fc.constantFrom(...sentences).map((sentence) => sentence.replaceAll(/[<>{}[\]]/g, ""));

  it("any stretches of any text are judged, within the text, and alike each time", () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (parts, a, b, cued) => {
          const made = markedClaim(`[${parts.join(" ")}]`);
          const length = made.text.length;
          const [from, to] = [a % length, b % length].sort((one, other) => one - other);
          const claim = {
            ...made.claim,
            content: [{ from, to: Math.max(from + 1, to) }],
            cue: cued ? { from: 0, to: Math.max(1, from) } : null,
            mention: cued ? { from: 0, to: 3 } : null,
          };
          const first = judgeMove({ tokens: made.tokens, claim, published: PUBLISHED });
          expect(judgeMove({ tokens: made.tokens, claim, published: PUBLISHED })).toEqual(first);
          expect(MOVES).toContain(first.move);
          expect(MODALITIES).toContain(first.modality);
          for (const span of [first.condition, first.target, first.said?.span]) {
            if (!span) continue;
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThan(span.from);
            expect(span.to).toBeLessThanOrEqual(length);
          }
        },
      ),
    );
  });

  it("a content of a hundred thousand words costs little more than a short one", () => {
    const looksAt = (times: number) => {
      const marked = markedClaim(
        `<The clerk> {said} [if it rains ${"and it rains and we will not sign ".repeat(times)}].`,
      );
      const { tokens, looks } = countedTokens(marked.tokens);
      judgeMove({ tokens, claim: marked.claim });
      return looks();
    };
    expect(looksAt(12_000)).toBeLessThanOrEqual(1.1 * looksAt(60));
  });
});
