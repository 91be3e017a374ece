import { expect, test } from "vitest";
import { caveatsOf } from "../../../../src/analysis/bargaining/uncertainty/caveats.ts";
import { sampleAgreement } from "../../../../src/analysis/bargaining/uncertainty/share-of-agreement.ts";
import { assessUncertainty } from "../../../../src/analysis/bargaining/uncertainty/uncertainty.ts";
import type { Profile } from "../../../../src/case/profile.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { frameOf, profileOf, qty } from "../../preference/profile-example.ts";

const frame = frameOf([2]);
const issues: Profile["issues"] = [{ kind: "each", options: [qty(0, 2), qty(1)] }];
const settled = { frame, profiles: [profileOf({ issues })] };

test("nothing to add where all is settled", () => {
  expect(caveatsOf(assessUncertainty(settled, { seed: 1, draws: 20 }))).toEqual([]);
});

test("fewer readings than asked for are told", () => {
  const sample = sampleAgreement(settled, { seed: 1, draws: 5000, workLimit: 1000 });
  const [caveat] = caveatsOf(assessUncertainty(settled, { seed: 1, sample }));
  expect(renderMessage(caveat, ENGLISH)).toMatch(/^\d+ of 5,000 readings were drawn: the case is demanding/);
});

test("a reason that leaves all questions open is told once, in a sentence", () => {
  const unknown = { frame, profiles: [profileOf({ issues, noDeal: { kind: "unknown" } })] };
  const caveats = caveatsOf(assessUncertainty(unknown, { seed: 1, draws: 20 }));
  expect(caveats.map((caveat) => renderMessage(caveat, ENGLISH))).toEqual([
    "Whether one package suits everyone in every reading is open: it turns on what a side has without a deal, which is unknown.",
  ]);
});

test("too many combinations in one piece are named, not gone through", () => {
  const wide = frameOf([100, 100, 100]);
  const rating = { kind: "each" as const, options: Array.from({ length: 100 }, () => qty(0, 1)) };
  const pattern = [0, 1, 2].map((issue) => ({ issue, options: [0] }));
  const profile = profileOf({
    issues: [rating, rating, rating],
    interactions: [{ pattern, worth: qty(1), because: null }],
  });
  const uncertainty = assessUncertainty({ frame: wide, profiles: [profile] }, { seed: 1 });
  expect(uncertainty.sample).toMatchObject({
    draws: 0,
    endedBy: "no-draws",
    zone: { computed: false, reason: "too-many-combinations" },
  });
  expect(caveatsOf(uncertainty)).toEqual([
    { code: "analysis.open-one-deal", params: { because: "too-many-combinations" } },
  ]);
});
