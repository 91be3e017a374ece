// Made-up cases of a given size, the same at every run: additive sheets over issues with equally many options.
import { fromNumber, rational } from "@parley/engine/maths";

/** A small generator of numbers in [0, 1), so that a scenario does not change when the engine's own chance does. */
export function numbers(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Real points have some sixteen digits; whole ones run from 0 to `most`. */
export function realPoints(random) {
  return () => fromNumber(random() + random() * 2 ** -32);
}

export function wholePoints(random, most) {
  return () => rational(BigInt(Math.floor(random() * (most + 1))));
}

export function frameOf({ parties, issues, options }) {
  const names = (kind, count) =>
    Array.from({ length: count }, (_, k) => ({ id: `${kind}${k}`, name: `${kind}${k}`, about: null }));
  return {
    id: "bench",
    title: "Bench",
    summary: null,
    date: null,
    parties: names("party", parties),
    others: [],
    issues: names("issue", issues).map((issue) => ({
      ...issue,
      unit: null,
      kind: "choice",
      options: names("option", options).map((option) => ({ ...option, value: null })),
    })),
    impossible: [],
    sources: [],
  };
}

/** Independent points for every party. */
export function randomSheets(frame, draw, noDeal = null) {
  return frame.parties.map(({ id }) => ({
    party: id,
    points: frame.issues.map(({ options }) => options.map(() => draw())),
    terms: [],
    cap: null,
    noDeal,
  }));
}

/** Parties of odd and even number rank the options of every issue the opposite way. */
export function opposedSheets(frame, draw, noDeal = null) {
  return randomSheets(frame, draw, noDeal).map((sheet, party) => ({
    ...sheet,
    points: sheet.points.map((options) =>
      [...options].sort((a, b) => (party % 2 === 0 ? 1 : -1) * (a.num * b.den < b.num * a.den ? -1 : 1)),
    ),
  }));
}
