// The picture of a case while somebody works on it: a million deals, one option's points changed each time.
import { compensate, improveFor, openPicture } from "@parley/engine/bargaining";
import { exactly } from "@parley/engine/case";
import { rational } from "@parley/engine/maths";
import { frameOf, numbers, randomSheets, wholePoints } from "../scenarios.mjs";

const noRedLine = (issue) => ({ issue, options: [0] });

/** Six issues of ten options; each party refuses one pair of options. */
function caseOf(parties) {
  const frame = frameOf({ parties, issues: 6, options: 10 });
  const profiles = randomSheets(frame, wholePoints(numbers(parties), 100)).map(({ party, points }, at) => ({
    party,
    estimated: null,
    about: null,
    issues: points.map((options) => ({ kind: "each", options: options.map(exactly) })),
    weights: null,
    interactions: [],
    cap: null,
    noDeal: { kind: "worth", worth: exactly(rational(250n)) },
    redLines: [{ id: "r", refuses: [noRedLine(at), noRedLine(at + 1)], because: null, act: null }],
    demands: [],
    comparisons: [],
  }));
  return { frame, profiles };
}

/** The same with other points for the first party's first option. */
function edited({ frame, profiles }, points) {
  const [first, ...rest] = profiles;
  const [issue, ...issues] = first.issues;
  const options = [exactly(rational(points)), ...issue.options.slice(1)];
  return { frame, profiles: [{ ...first, issues: [{ ...issue, options }, ...issues] }, ...rest] };
}

function turns() {
  let turn = 0;
  return () => turn++;
}

const draw = (picture) => ({
  cloud: picture.cloud({ x: 0, y: 1, columns: 240, rows: 160 }),
  frontier: picture.frontier(),
  solutions: picture.solutions(),
});

function afterEdit(parties, more = {}) {
  const next = turns();
  return {
    work: `${parties} parties, 6 × 10 (10^6 deals): points of an option changed → ${parties === 2 ? "cloud" : "lines"}, frontier, solutions`,
    reach: "≤ 100 ms",
    runs: 25,
    warmUps: 5,
    prepare: () => caseOf(parties),
    run: (subject) => {
      const picture = openPicture(edited(subject, BigInt(next() % 100)));
      return { ...draw(picture), ...more.also?.(picture) };
    },
    says: ({ cloud, frontier }) => `${cloud.totals.acceptable} acceptable, ${frontier.size} efficient points`,
  };
}

function opened(parties, work, reach, run) {
  const next = turns();
  return {
    work: `${parties} parties, 6 × 10: ${work}`,
    reach,
    runs: 25,
    warmUps: 5,
    prepare: () => {
      const picture = openPicture(caseOf(parties));
      draw(picture);
      return picture;
    },
    run: (picture) => run(picture, next()),
  };
}

const dealOf = (turn) => Array.from({ length: 6 }, (_, issue) => (turn + issue * 3) % 10);

export const cases = [
  afterEdit(2),
  afterEdit(3, { also: (picture) => ({ lines: picture.parallel() }) }),
  opened(2, "another option chosen → deal weighed", "≤ 5 ms", (picture, turn) => picture.weigh(dealOf(turn))),
  opened(2, "the deals in a cell", "", (picture, turn) =>
    picture.dealsAt({ x: 0, y: 1, columns: 240, rows: 160, column: 150 + (turn % 30), row: 90 }),
  ),
  opened(3, "a brush moved → lines", "≤ 30 ms", (picture, turn) =>
    picture.parallel({ brushes: [{ party: 1, low: 200 + (turn % 50), high: 400 }] }),
  ),
  opened(3, "better for one, worse for nobody", "", (picture, turn) =>
    improveFor(picture, { deal: dealOf(turn), party: turn % 3 }),
  ),
  opened(3, "what makes up for a change", "", (picture, turn) =>
    compensate(picture, {
      deal: dealOf(turn),
      change: [{ issue: 0, to: (turn + 5) % 10 }],
      party: turn % 3,
    }),
  ),
];
