import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitWidth, shorten, widestWord, wrapToWidth } from "../../src/figures/text-fit.ts";

const PLAIN = { size: 12 };
const letters = "abmwiЖл ع水-";
const text = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((some) => some.join("").trim());

describe("wrapping to a width in pixels", () => {
  it("makes no line wider than that, and loses no letter", () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 0, max: 13 }),
        (some, width, indent) => {
          const lines = wrapToWidth(some, width, { ...PLAIN, indent });
          for (const [at, line] of lines.entries()) {
            expect(fitWidth(line, PLAIN)).toBeLessThanOrEqual(at === 0 ? width - indent : width);
          }
          const plain = (one: string) => one.replace(/[\s-]/g, "");
          expect(plain(lines.join(""))).toBe(plain(some));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("breaks between words where it can, with a hyphen where it must", () => {
    expect(wrapToWidth("imposes secondary sanctions", 120, PLAIN)).toEqual([
      "imposes secondary",
      "sanctions",
    ]);
    expect(wrapToWidth("железнодорожников", 80, PLAIN)).toEqual(["железнодо-", "рожников"]);
    expect(wrapToWidth("河川流域管理", 40, PLAIN)).toEqual(["河川流", "域管理"]);
    expect(wrapToWidth("", 80, PLAIN)).toEqual([]);
    expect(widestWord("on secondary", PLAIN)).toBe(fitWidth("secondary", PLAIN));
  });

  it("gives lines of about the same length", () => {
    const lines = wrapToWidth("one two three four five six seven", 130, PLAIN).map((line) =>
      fitWidth(line, PLAIN),
    );
    expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(30);
  });
});

describe("shortening to a width", () => {
  it("keeps what fits and marks what doesn't, never cutting a letter from its marks", () => {
    expect(shorten("s12", 60, PLAIN)).toBe("s12");
    expect(shorten("kept-no-relief", 60, PLAIN)).toBe("kept-no…");
    expect(shorten("e\u0301e\u0301e\u0301", 18, PLAIN)).toBe("e\u0301…");
  });
});
