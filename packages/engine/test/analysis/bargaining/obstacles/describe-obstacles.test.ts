import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeAgreeingGroup,
  describeClash,
  describeConflicts,
  describeDistance,
} from "../../../../src/analysis/bargaining/obstacles/describe-obstacles.ts";
import {
  findObstacles,
  type ObstaclesFound,
} from "../../../../src/analysis/bargaining/obstacles/obstacles.ts";
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

function everyMessage({ frame }: SmallCase, found: ObstaclesFound): Message[] {
  const { conflicts, whoCanAgree } = found;
  return [
    ...describeConflicts(frame, conflicts),
    ...describeDistance(frame, found.howFarApart),
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
        "No easing of demands or red lines helps: no allowed deal is at least as good for every side as having none.",
        "No allowed deal gives Party 0 and Party 1 as much as they have without one.",
        "A deal would open if every side settled for 1 point less than its alternative.",
        "Measured by each side's own range of worth, they are 16.7 hundredths of it apart.",
        "If only Party 0 settled for less, 3 points less would open a deal.",
        "If only Party 1 settled for less, 1 point less would open a deal.",
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
