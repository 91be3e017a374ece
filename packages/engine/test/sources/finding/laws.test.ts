import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClaims } from "../../../src/sources/finding/find-claims.ts";
import { RULE_CONFIDENCE } from "../../../src/sources/finding/rule-confidence.ts";
import { prepareReader } from "../../../src/sources/read-article.ts";
import { claimsIn, groundIn } from "./found-in.ts";

const reader = await prepareReader();
const read = (text: string) => reader.read({ text }, { actors: [] });

const words = fc.constantFrom(
  ...[
    "Brook",
    "the mayor",
    "said",
    "says",
    "that",
    "who",
    "demands",
    "wants",
    "to",
    "leave",
    "rejected",
    "told",
    "Reed",
    "according to",
  ],
  ...[
    ",",
    ".",
    ":",
    ";",
    "—",
    "(",
    ")",
    '"',
    "“",
    "”",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "\n\n",
    "\r\n",
    "- ",
    "Q:",
    "A:",
    "?",
    "!",
    "and",
    "but",
  ],
  ...[
    "café",
    "cafe\u0301",
    "🙂",
    "👩‍👩‍👧",
    "\ud83d",
    "\udc00",
    "قال",
    "сказал",
    "3.5",
    "U.S.",
    "n't",
    "\u00a0",
    "\u200b",
    "\u0000",
  ],
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("reading any text", () => {
  it("gives passages that stand at their places, in order, and claims within claims that exist", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, blocks } = read(text);
        const ids = new Set(claims.map(({ id }) => id));
        expect(ids.size).toBe(claims.length);
        for (const claim of claims) {
          const passages = [
            claim.mention,
            claim.cue,
            claim.condition,
            claim.target?.mention,
            claim.said?.mention,
            ...claim.content,
          ];
          for (const passage of passages)
            if (passage) expect(text.slice(passage.from, passage.to)).toBe(passage.words);
          expect(claim.content.length).toBeGreaterThan(0);
          claim.content.forEach(({ from, to }, at) => {
            expect(from).toBeLessThan(to);
            if (at > 0) expect(from).toBeGreaterThanOrEqual(claim.content[at - 1]!.to);
          });
          if (claim.within !== null) expect(ids.has(claim.within)).toBe(true);
          expect(Object.keys(RULE_CONFIDENCE)).toContain(claim.rule);
        }
        for (const { from, to } of blocks) expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same claims again, whatever was read in between", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("finds claims in the same places when line ends are of the other kind", () => {
    const text = "The mayor said that it was over.\n\n“We go,” she said.\n\nReed wants to stay.";
    const shown = (claims: ReturnType<typeof read>["claims"]) =>
      claims.map(({ content, rule }) => [rule, content.map((part) => part.words)]);
    expect(shown(read(text.replaceAll("\n", "\r\n")).claims)).toEqual(shown(read(text).claims));
  });

  it("reads what a signed text says of itself as the signer's", () => {
    const { claims } = reader.read(
      {
        text: "Dear members,\n\nWe will not sell the quay. The quay is old. Please write to us.",
        by: "Harbour Union",
      },
      { actors: [{ id: "union", name: "Harbour Union", alsoCalled: [], pronoun: "it", speaksFor: null }] },
    );
    expect(
      claims.map(({ rule, speaker, wording, content }) => [rule, speaker, wording, content[0]!.words]),
    ).toEqual([
      ["own.sentence", { kind: "known", id: "union" }, "direct", "We will not sell the quay"],
      ["own.sentence", { kind: "known", id: "union" }, "direct", "Please write to us"],
    ]);
  });
});

describe("hostile texts", () => {
  const parts = [
    ...'word |"|“|”|,|, |said |he said that |of the man |“Go on. |x\n|- go on\n|\ud83d|\udc00 |Brook |Brook, the mayor, '.split(
      "|",
    ),
    ..."Q: Why?\n\nA: No.\n\n|**Why?**\n\nNo.\n\n|'a |— Brook\n|: |who |if |unless he goes, |( |\r\n|according to Brook, |let it be known that ".split(
      "|",
    ),
  ];
  for (const part of parts) {
    it(`reads ${JSON.stringify(part)} over and over`, () => {
      const { claims } = read(part.repeat(Math.ceil(100_000 / part.length)));
      expect(claims.length).toBeLessThan(100_000);
    }, 30_000);
  }
});

describe("long texts", () => {
  const repeated: readonly (readonly [string, string])[] = [
    ["quotations", '"Go." '],
    ["marks that nothing closes", '"Go. '],
    ["one sentence", "he said that the plan "],
    ["no white space", "aé"],
    ["inserted phrases", "Brook, the mayor, "],
    ["apostrophes", "'a "],
    ["lines", "x\n"],
    ["opening paragraphs", '"No.\n\n'],
    ["phrases of phrases", "of the man "],
    ["names", "Brook and "],
  ];

  for (const [name, part] of repeated) {
    it(`reads twice as much with about twice the work: ${name}`, () => {
      const once = looksAt(part.repeat(4_000));
      const twice = looksAt(part.repeat(8_000));
      expect(twice).toBeLessThanOrEqual(2.2 * once + 1_000);
    });
  }

  it("reads ten megabytes", () => {
    const paragraph = "The mayor said that the talks would go on. “We wait,” she added.\n\n";
    const text = paragraph.repeat(Math.ceil(10_000_000 / paragraph.length));
    expect(claimsIn(text).length).toBeGreaterThan(100_000);
  }, 240_000);
});

/** How often the rules look at a token: time is for the bench. */
function looksAt(text: string): number {
  const ground = groundIn(text);
  let looks = 0;
  const counted = <Item>(column: readonly Item[]) =>
    new Proxy(column, {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const { words, lower, pos } = ground.tokens;
  const tokens = { ...ground.tokens, words: counted(words), lower: counted(lower), pos: counted(pos) };
  findClaims({ ...ground, tokens });
  return looks;
}
