import { expect, test } from "vitest";
import { assessUncertainty } from "../../../../src/analysis/bargaining/uncertainty/uncertainty.ts";
import type { Deal } from "../../../../src/case/frame.ts";
import { ONE, ZERO } from "../../../../src/maths/rational.ts";
import { smallCase } from "../obstacles/small-case.ts";

const ISSUES = 18;
const LAST: Deal = Array.from({ length: ISSUES }, () => 1);

/** Issues all tied together, so that 2^18 combinations would have to be listed; only the last deal is worth the most. */
function tied(noDeal: number | null) {
  const points = LAST.map(() => [0, 1]);
  const terms = LAST.slice(1).map((_, k) => ({
    pattern: [
      { issue: k, options: [1] },
      { issue: k + 1, options: [1] },
    ],
    worth: 1,
  }));
  const party = { points, terms, noDeal };
  return smallCase({ kinds: LAST.map(() => "choice"), parties: [party, party] });
}

test("nothing uncertain: an acceptable deal that is known settles how sure a zone is", () => {
  const { sample, sureness } = assessUncertainty(tied(35), {
    seed: 1,
    known: { status: "found", deal: LAST },
  });
  expect(sample).toMatchObject({ certain: true, draws: 1, endedBy: "draws", acceptability: [] });
  expect(sample.zone).toEqual({
    computed: true,
    hits: 1,
    undecided: 0,
    share: { value: 1, low: 1, high: 1 },
  });
  expect(sureness.someDealSurely).toEqual({ answer: "yes", deal: LAST });
  expect(sureness.zoneSurely).toEqual({ answer: "yes", because: "one-deal-suits-all-profiles" });
  expect(sureness.zonePossibly).toEqual({ answer: "yes", deal: LAST });
});

test("nothing uncertain: so does the knowledge that there is none", () => {
  const { sample, sureness } = assessUncertainty(tied(36), { seed: 1, known: { status: "none" } });
  expect(sample.zone).toMatchObject({ computed: true, hits: 0, share: { value: 0 } });
  expect(sureness.someDealSurely).toEqual({ answer: "no" });
  expect(sureness.zoneSurely).toEqual({ answer: "no", because: "draw" });
  expect(sureness.zonePossibly).toEqual({ answer: "no" });
});

test("where a no-deal worth is unknown or a number uncertain, point values settle nothing", () => {
  const known = { status: "found", deal: LAST } as const;
  const unsure = tied(35);
  const [first, second] = unsure.profiles;
  const wide = { low: ZERO, high: ONE };
  const profiles = [{ ...first, noDeal: { kind: "worth" as const, worth: wide } }, second];
  const cases = [tied(null), { ...unsure, profiles }];
  for (const given of cases) {
    const { sample, sureness } = assessUncertainty(given, {
      seed: 1,
      known,
    });
    expect(sample.zone).toMatchObject({ computed: false });
    expect(sureness.someDealSurely.answer).toBe("unknown");
  }
});
