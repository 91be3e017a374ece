// What a briefing says of uncertain numbers and long lists.
import { describe, expect, it } from "vitest";
import { parseRational, type Rational } from "../../../src/maths/rational.ts";
import { placesFor } from "../../../src/report/briefing/uncertain-text.ts";
import { list, shortened } from "../../../src/report/briefing/writing.ts";
import type { Block } from "../../../src/report/document.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { speechIn } from "../../../src/report/speech.ts";

const speech = speechIn(ENGLISH_LANGUAGE);

function exact(text: string): Rational {
  const value = parseRational(text);
  if (!value) throw new RangeError(text);
  return value;
}

describe("an uncertain number", () => {
  it.each([
    [{ value: "61.2", low: "43.6", high: "77.9", places: 0 }, "61 (44\u00a0to\u00a078)"],
    [{ value: "61.2", low: null, high: null, places: 1 }, "61.2"],
    [{ value: "-3", low: "-3.5", high: "1", places: 1 }, "−3 (−3.5\u00a0to\u00a01)"],
  ])("%o is said with its range", (params, said) => {
    expect(speech.say("briefing.uncertain", params)).toBe(said);
  });

  it.each([
    [{ value: "8", low: "-9", high: "22", places: 0 }, "8 better than no deal (from 9 worse to 22 better)"],
    [{ value: "8", low: "2", high: "22", places: 0 }, "8 better than no deal (from 2 to 22 better)"],
    [{ value: "-20", low: "-33", high: "-6", places: 0 }, "20 worse than no deal (from 33 to 6 worse)"],
    [
      { value: "0.2", low: "0.1", high: "9", places: 0 },
      "less than 1 better than no deal (from 0 to 9 better)",
    ],
    [{ value: "8.25", low: null, high: null, places: 1 }, "8.3 better than no deal"],
  ])("%o is compared with no deal", (params, said) => {
    expect(speech.say("briefing.gain", params)).toBe(said);
  });

  it("has no decimals beside a wide range, and never more than two", () => {
    const value = exact("61.25");
    const within = (low: string, high: string) => [{ value, range: { low: exact(low), high: exact(high) } }];
    expect(placesFor(within("40", "80"))).toBe(0);
    expect(placesFor(within("60", "62"))).toBe(1);
    expect(placesFor(within("61.1", "61.3"))).toBe(2);
    expect(placesFor([{ value: exact("61"), range: null }])).toBe(0);
  });
});

describe("a long list", () => {
  const items = (count: number) => Array.from({ length: count }, (_, k) => `item ${k + 1}`);
  const blocks = (count: number): Block[] => shortened({ speech }, items(count), list);

  it("is whole up to eight items, and folded after six beyond that", () => {
    expect(blocks(0)).toEqual([]);
    expect(blocks(8)).toHaveLength(1);
    expect(blocks(9)).toMatchObject([
      { kind: "list", items: items(6).map((item) => [item]) },
      { kind: "fold", summary: "3 more", blocks: [{ kind: "list" }] },
    ]);
  });
});
