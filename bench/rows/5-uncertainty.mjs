// Ten thousand readings of a million-deal case whose points and no-deal worths are all intervals.
import { buildFrontier, planDealSpace, sampleAgreement } from "@parley/engine/bargaining";
import { rational } from "@parley/engine/maths";
import { frameOf, numbers, randomSheets, wholePoints } from "../scenarios.mjs";

const interval = (value, width) => ({ low: value, high: rational(value.num + BigInt(width)) });

function prepareCase(noDeal) {
  const frame = frameOf({ parties: 2, issues: 6, options: 10 });
  const sheets = randomSheets(frame, wholePoints(numbers(6), 100));
  const profiles = sheets.map(({ party, points }) => ({
    party,
    estimated: null,
    about: null,
    issues: points.map((options) => ({ kind: "each", options: options.map((value) => interval(value, 20)) })),
    weights: null,
    interactions: [],
    cap: null,
    noDeal: { kind: "worth", worth: interval(rational(BigInt(noDeal)), 40) },
    redLines: [],
    demands: [],
  }));
  const frontier = buildFrontier(planDealSpace({ frame, sheets }));
  const deals = Array.from(
    { length: Math.min(20, frontier.size) },
    (_, point) => frontier.deals(point, 1)[0],
  );
  return { frame, profiles, deals };
}

const row = (name, noDeal) => ({
  work: `uncertainty, 10,000 draws on 10^6 deals, ${name}: share of agreement and named deals`,
  reach: "≤ 3 s",
  warmUps: 1,
  runs: 5,
  prepare: () => prepareCase(noDeal),
  run: ({ frame, profiles, deals }) =>
    sampleAgreement({ frame, profiles }, { seed: 1, draws: 10_000, deals }),
  says: ({ draws, zone }) => `${draws} draws, share ${zone.share?.value}`,
});

export const cases = [row("zone wide open", 300), row("zone in doubt", 515), row("zone mostly closed", 560)];
