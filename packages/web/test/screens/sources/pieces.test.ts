// Laws of cutting a text into pieces to draw: nothing is lost, nothing is drawn twice, no letter is cut in two.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleAt, bundlesOf, claimsByBundle } from "../../../src/screens/sources/pieces.ts";
import { segmentsOf } from "../../../src/screens/sources/segments.ts";
import { aClaim } from "./a-claim.ts";

const words = fc
  .array(fc.constantFrom("a", "word", "é", "😀", "слово", "كلمة", "\u0301"), { maxLength: 60 })
  .map((list) => list.join(" "));

const layout = fc.tuple(words, fc.array(words, { maxLength: 30 })).map(([first, rest]) => {
  const paragraphs = [first, ...rest].filter((text) => text.trim() !== "");
  const text = paragraphs.join("\n\n");
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const from = at;
    at += paragraph.length + 2;
    return { kind: "paragraph" as const, from, to: from + paragraph.length };
  });
  return { text, blocks };
});

describe("pieces of a text", () => {
  it("hold each block whole and in order", () => {
    fc.assert(
      fc.property(layout, ({ text, blocks }) => {
        const pieces = bundlesOf(text, blocks).flatMap((bundle) => bundle.pieces);
        const drawn = pieces.map(({ from, to }) => text.slice(from, to)).join("");
        expect(drawn).toBe(blocks.map(({ from, to }) => text.slice(from, to)).join(""));
      }),
    );
  });

  it("are small even where a paragraph is very long, and cut no letter in two", () => {
    const text = "😀".repeat(50_000);
    const bundles = bundlesOf(text, [{ kind: "paragraph", from: 0, to: text.length }]);
    for (const { pieces } of bundles) {
      for (const { from, to } of pieces) {
        expect(to - from).toBeLessThanOrEqual(3_000);
        expect(text.slice(from, to)).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });

  it("are found by any place in them", () => {
    const text = `${"word ".repeat(4_000)}end`;
    const bundles = bundlesOf(text, [{ kind: "paragraph", from: 0, to: text.length }]);
    expect(bundles.length).toBeGreaterThan(2);
    for (let place = 0; place < text.length; place += 977) {
      const { from, to } = bundles[bundleAt(bundles, place)];
      expect(place >= from && place < to).toBe(true);
    }
  });

  it("have every claim in each bundle that it touches", () => {
    const text = `${"word ".repeat(4_000)}end`;
    const bundles = bundlesOf(text, [{ kind: "paragraph", from: 0, to: text.length }]);
    const across = aClaim(text, { id: "across", content: [[bundles[0].to - 4, bundles[1].from + 4]] });
    const groups = claimsByBundle(bundles, [across]);
    expect(groups.map((group) => group.length).slice(0, 3)).toEqual([1, 1, 0]);
  });
});

describe("segments of a piece", () => {
  const text = "The union said that the board had promised more pay.";

  it("cover the piece once, with nested claims inside", () => {
    const outer = aClaim(text, { id: "outer", content: [[20, 51]] });
    const inner = aClaim(text, { id: "inner", content: [[43, 51]] });
    const piece = { from: 0, to: text.length };
    const segments = segmentsOf({ piece, claims: [outer, inner], chosen: null });
    expect(segments.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
    expect(segments.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      [],
      ["outer"],
      ["outer", "inner"],
      [],
    ]);
  });

  it("say what each part of the chosen claim is, where it begins", () => {
    const claim = aClaim(text, { id: "c", content: [[20, 51]], mention: [0, 9], cue: [10, 14] });
    const segments = segmentsOf({ piece: { from: 0, to: text.length }, claims: [claim], chosen: claim });
    const parts = segments.filter(({ part }) => part !== null);
    expect(parts.map(({ from, to, part, isFirst }) => [text.slice(from, to), part, isFirst])).toEqual([
      ["The union", "who", true],
      ["said", "cue", true],
      ["the board had promised more pay", "what", true],
    ]);
  });

  it("cover any piece once under any claims", () => {
    const spans = fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(10)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, fc.nat(text.length), (list, start) => {
        const claims = list.map(([from, length], k) =>
          aClaim(text, { id: `c${k}`, content: [[from, Math.min(text.length, from + length + 1)]] }),
        );
        const piece = { from: Math.min(start, text.length - 1), to: text.length };
        const segments = segmentsOf({ piece, claims, chosen: claims[0] ?? null });
        expect(segments.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text.slice(piece.from));
        for (const { from, to, claims: over } of segments) {
          const expected = claims.filter(({ content }) => content.some((c) => c.from <= from && c.to >= to));
          expect(new Set(over)).toEqual(new Set(expected));
        }
      }),
    );
  });
});
