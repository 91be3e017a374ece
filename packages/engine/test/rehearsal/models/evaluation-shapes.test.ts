import { describe, expect, it } from "vitest";
import type { Issue, IssueKind } from "../../../src/case/frame.ts";
import { MOST_PEAKS, RANKED_OPTIONS, shapesOf } from "../../../src/rehearsal/models/evaluation-shapes.ts";
import { smallScenario } from "../small-scenarios.ts";

function issueOf(count: number, kind: IssueKind): Issue {
  const options = Object.fromEntries(Array.from({ length: count }, (_, k) => [`o${k}`, k]));
  const side = { points: { price: options }, noDeal: 0 };
  return { ...smallScenario({ sides: { a: side, b: side } }).frame.issues[0], kind };
}

const listed = (issue: Issue) => shapesOf(issue).map((values) => [...values]);

describe("shapes of how options are valued", () => {
  it("with an order: downhill, peaks between, uphill", () => {
    expect(listed(issueOf(3, "ordered"))).toEqual([
      [1, 0.5, 0],
      [0, 1, 0],
      [0, 0.5, 1],
    ]);
  });

  it("with an order and very many options: so many peaks, both ends among them", () => {
    const shapes = listed(issueOf(100, "ordered"));
    expect(shapes).toHaveLength(MOST_PEAKS);
    expect([shapes[0][0], shapes[MOST_PEAKS - 1][99]]).toEqual([1, 1]);
    for (const values of shapes) expect(Math.max(...values)).toBe(1);
  });

  it("without an order: every ranking, in even steps", () => {
    const shapes = listed(issueOf(3, "choice"));
    expect(new Set(shapes.map(String)).size).toBe(6);
    for (const values of shapes) expect([...values].sort()).toEqual([0, 0.5, 1]);
  });

  it("without an order and with more options: each in turn the best of all", () => {
    const count = RANKED_OPTIONS + 1;
    const shapes = listed(issueOf(count, "choice"));
    expect(shapes).toHaveLength(count);
    shapes.forEach((values, best) => {
      expect(values).toEqual(values.map((_, option) => (option === best ? 1 : 0.5)));
    });
  });

  it("of a single option: it is as good as can be", () => {
    expect(listed(issueOf(1, "choice"))).toEqual([[1]]);
  });
});
