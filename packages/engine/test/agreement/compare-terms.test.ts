import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTerms } from "../../src/agreement/compare-terms.ts";
import type { Terms } from "../../src/agreement/terms.ts";
import { termsText } from "../../src/agreement/terms-text.ts";
import { someTerms, typed } from "./a-package.ts";

const [TERMS] = fc.sample(
  someTerms(fc.constantFrom("x", "y")).filter(
    ({ terms, parties, signatories }) => terms.length > 1 && parties.length > 1 && signatories.length > 1,
  ),
  { seed: 5, numRuns: 1 },
);

function places(before: Terms, after: Terms) {
  return compareTerms(before, after).map(({ part, key, field }) => [part, key, field]);
}

describe("differences of terms", () => {
  it("are none exactly where the texts are the same", () => {
    const few = someTerms(fc.constantFrom("x", "y", "e\u0301", "é"));
    let same = 0;
    const check = (one: Terms, other: Terms) => {
      const isSame = termsText(one) === termsText(other);
      same += Number(isSame);
      expect(compareTerms(one, other).length === 0).toBe(isSame);
    };
    fc.assert(
      fc.property(few, few, someTerms(typed), (one, other, wild) => {
        check(one, other);
        check(wild, one);
        check(one, structuredClone(one));
        for (const key of Object.keys(one) as (keyof Terms)[]) check(one, { ...one, [key]: other[key] });
      }),
      { numRuns: 200 },
    );
    expect(same).toBeGreaterThan(300);
  });

  it("go both ways", () => {
    const some = someTerms(fc.constantFrom("x", "y"));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const turned = compareTerms(other, one).map(({ part, key, field, before, after }) =>
          JSON.stringify([part, key, field, after, before]),
        );
        const straight = compareTerms(one, other).map(({ part, key, field, before, after }) =>
          JSON.stringify([part, key, field, before, after]),
        );
        expect(straight.sort()).toEqual(turned.sort());
      }),
    );
  });

  it("name the one term that was changed", () => {
    const [first, second, ...rest] = TERMS.terms;
    const changed = { ...TERMS, terms: [first, { ...second, wording: "Other words" }, ...rest] };
    expect(compareTerms(TERMS, changed)).toEqual([
      {
        part: "term",
        key: second.issue,
        field: "wording",
        before: second.wording,
        after: "Other words",
        code: "agreement.differs-term",
        params: {
          name: second.issueName,
          field: "wording",
          before: second.wording,
          after: "Other words",
        },
      },
    ]);
    expect(places(TERMS, { ...TERMS, terms: TERMS.terms.slice(1) })).toEqual([
      ["term", first.issue, "entry"],
    ]);
    expect(places(TERMS, { ...TERMS, parties: TERMS.parties.toReversed() })).toEqual([
      ["party", "", "order"],
    ]);
    expect(places(TERMS, { ...TERMS, rules: TERMS.rules + 1, title: "Another" })).toEqual([
      ["head", "", "title"],
      ["head", "", "rules"],
    ]);
  });
});
