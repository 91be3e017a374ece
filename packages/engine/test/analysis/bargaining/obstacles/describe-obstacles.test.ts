import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDealMargins } from "../../../../src/analysis/bargaining/obstacles/break-even.ts";
import {
  describeAgreeingGroup,
  describeAsked,
  describeAskedOfAll,
  describeBreakEven,
  describeClash,
  describeConflict,
  describeConflicts,
  describeDealMargin,
  describeDistance,
  describeExchange,
  describeRelaxation,
  describeSureness,
} from "../../../../src/analysis/bargaining/obstacles/describe-obstacles.ts";
import { describePrice } from "../../../../src/analysis/bargaining/obstacles/describe-price.ts";
import { improveDeal } from "../../../../src/analysis/bargaining/obstacles/improve-deal.ts";
import {
  findObstacles,
  type ObstaclesFound,
} from "../../../../src/analysis/bargaining/obstacles/obstacles.ts";
import { openCase } from "../../../../src/analysis/bargaining/obstacles/open-case.ts";
import type { Message } from "../../../../src/case/message.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { caseSketch, type SmallCase, smallCase } from "./small-case.ts";

function examined(small: SmallCase): ObstaclesFound {
  const found = findObstacles(small);
  if (found.kind !== "examined") throw new Error(found.kind);
  return found;
}

const say = (message: Message) => renderMessage(message, ENGLISH);

function aboutDeal(small: SmallCase): Message[] {
  const questions = openCase(small);
  if ("combinations" in questions) throw new Error("a small case can be gone through");
  const deal = small.deals[0];
  return [
    ...findDealMargins(questions, deal).map((margin) => describeDealMargin(small.frame, margin)),
    ...improveDeal({ ...small, questions, deal }).exchanges.listed.map((exchange) =>
      describeExchange(small.frame, exchange),
    ),
  ];
}

function everyMessage(small: SmallCase, found: ObstaclesFound): Message[] {
  const { frame } = small;
  const { conflicts, whoCanAgree } = found;
  return [
    ...found.askingTooMuch.pairs.map((asked) => describeAsked(frame, asked)),
    ...found.askingTooMuch.together.map((asked) => describeAskedOfAll(frame, asked)),
    ...found.askingTooMuch.pairs.flatMap(({ inAllReadings }) =>
      inAllReadings ? [describeSureness(inAllReadings)] : [],
    ),
    ...describeConflicts(frame, conflicts),
    ...(conflicts.kind === "conflicts"
      ? [
          ...conflicts.conflicts.map((conflict) => describeConflict(frame, found.units, conflict)),
          ...conflicts.relaxations.flatMap((one) => describeRelaxation(frame, found.units, one)),
        ]
      : []),
    ...describeDistance(frame, found.howFarApart),
    ...found.breakEven.map((one) => describeBreakEven(frame, one)),
    ...found.prices.demands.flatMap((price) =>
      describePrice({ frame, units: found.units }, found.prices.free, price),
    ),
    ...aboutDeal(small),
    ...(whoCanAgree.kind === "groups"
      ? [
          ...whoCanAgree.groups.map((group) => describeAgreeingGroup(frame, group)),
          ...whoCanAgree.clashing.map((parties) => describeClash(frame, parties)),
        ]
      : []),
  ];
}

describe("obstacles in words", () => {
  test("a worked example", () => {
    const small = smallCase({
      kinds: ["ordered"],
      parties: [
        { points: [[0, 3, 6]], noDeal: 3, demands: [[{ issue: 0, options: [2] }]] },
        { points: [[6, 2, 0]], noDeal: 3, redLines: [[{ issue: 0, options: [2] }]] },
      ],
    });
    expect(everyMessage(small, examined(small)).map(say)).toMatchInlineSnapshot(`
      [
        "With all their own demands met, the best for Party 0 is 6 points, 3 above no deal.",
        "Every deal that meets all demands of Party 0 crosses a red line of Party 1.",
        "In no reading of what is not known exactly is this too much.",
        "This holds in every reading of what is not known exactly.",
        "No easing of demands or red lines helps: no allowed deal is at least as good for every side as having none.",
        "No allowed deal gives Party 0 and Party 1 as much as they have without one.",
        "A deal would open if every side settled for 1 point less than its alternative.",
        "Measured by each side's own range of worth, they are 16.7 % of it apart.",
        "If only Party 0 settled for less, 3 points less would open a deal.",
        "If only Party 1 settled for less, 1 point less would open a deal.",
        "A deal remains as long as the alternative of Party 0 is worth at most 0 points (−3 from now).",
        "A deal remains as long as the alternative of Party 1 is worth at most 2 points (−1 from now).",
        "It is worth 3 points less to Party 0 than having no deal.",
        "It falls if the alternative of Party 1 improves by more than 3 points.",
      ]
    `);
  });

  test("every finding on any case has a sentence without a hole in it", () => {
    fc.assert(
      fc.property(caseSketch(), (sketch) => {
        const small = smallCase(sketch);
        for (const message of everyMessage(small, examined(small))) {
          expect(say(message)).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
