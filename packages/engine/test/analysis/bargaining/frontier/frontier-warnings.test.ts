import { describe, expect, it } from "vitest";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import {
  capWarnings,
  frontierWarnings,
} from "../../../../src/analysis/bargaining/frontier/frontier-warnings.ts";
import { planDealSpace } from "../../../../src/analysis/bargaining/space-plan.ts";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { frontierSentences } from "../../../../src/report/messages/en/analysis-frontier.ts";
import { exact, frameOf, sheetOf } from "./random-spaces.ts";

describe("warnings about a frontier", () => {
  const frame = frameOf(new Array(12).fill(2));
  const weights = Array.from({ length: 12 }, (_, i) => 2 ** i);
  const sheets = [sheetOf(weights.map((w) => [w, 0])), sheetOf(weights.map((w) => [0, w]))];
  const plan = planDealSpace({ frame, sheets });

  it("are none where it is exact", () => {
    expect(frontierWarnings(frame, buildFrontier(plan))).toEqual([]);
  });

  it("print the guarantee, rounded up", () => {
    const frontier = buildFrontier(plan, { cap: 100 });
    if (frontier.kind !== "epsilon") throw new Error(frontier.kind);
    const [sentence] = frontierWarnings(frame, frontier).map((each) =>
      renderMessage(each, frontierSentences),
    );
    const printed = Number(/less at most ([\d.]+) %/.exec(sentence)?.[1]);
    expect(printed / 100).toBeGreaterThanOrEqual(frontier.epsilon);
    expect(printed / 100).toBeLessThan(frontier.epsilon * 1.11);
    expect(sentence).toContain(`; ${frontier.size} points stand for them`);
  });

  it("have a sentence each", () => {
    const all = [
      ...frontierWarnings(frame, { kind: "too-large", cap: 200_000 }),
      ...frontierWarnings(frame, { kind: "cluster-too-large", issues: [0, 3], combinations: 10n ** 30n }),
      ...frontierWarnings(frame, { kind: "stopped", done: 3, total: 12 }),
      ...capWarnings([sheetOf([[1, 2]], { cap: exact(1) })]),
    ].map((each) => renderMessage(each, frontierSentences));
    expect(all).toHaveLength(4);
    expect(all[0]).toContain("200,000");
    expect(all[1]).toContain("“Issue 0” and “Issue 3”");
    expect(all[2]).toContain("3 of 12");
    for (const sentence of all) expect(sentence).not.toMatch(/undefined|NaN|null/);
  });
});
