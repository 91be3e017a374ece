// Tit-for-tat on the values of one issue, as it was published, with the figures of another program's tests.
import { expect, test } from "vitest";
import { shareAnswer } from "../../src/rehearsal/strategies/tit-for-tat-knobs.ts";
import data from "./data/trade-network-tit-for-tat.json" with { type: "json" };

const { asked, own } = data;
const back = (offers: number) => asked[asked.length - 1 - offers];

// With the zero of the shares at the zero of the issue, the answer is the published ratio.
test.each([...data.relative, ...data.averaged])(
  "answering the move from $older offers back to $newer: $next",
  ({ older, newer, next }) => {
    expect(shareAnswer(0)(own, { before: back(older), after: back(newer) })).toBeCloseTo(next, 12);
  },
);
