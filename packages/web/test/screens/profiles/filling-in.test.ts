// What typing into a profile does to it: each step leaves a profile that loads, and says what it took away.
import { blankProfile } from "@parley/engine/editing";
import { layersOf, markOption, rankIssues, setPair, setWorth, switchForm } from "@parley/engine/elicitation";
import { describe, expect, it } from "vitest";
import { kept, ratingFactor, shown, weightFactor } from "../../../src/parts/shown-scale.ts";
import { markOfKey } from "../../../src/screens/profiles/marks/mark-keys.ts";
import { reachOf, roughen } from "../../../src/screens/profiles/numbers/roughly.ts";
import { toPoints, widenOpen } from "../../../src/screens/profiles/numbers/to-points.ts";
import { entering, rememberSwings, wayOf } from "../../../src/screens/profiles/numbers/ways.ts";
import { areOpen, openWeights, setWeight } from "../../../src/screens/profiles/numbers/weights.ts";
import {
  changeKind,
  saidWorth,
  withoutKnot,
  withoutOpenCurve,
} from "../../../src/screens/profiles/numbers/worth-kinds.ts";
import { knownOf } from "../../../src/screens/profiles/parts/known.ts";
import { isBlank, namedIssues, optionName } from "../../../src/screens/profiles/parts/profile-parts.ts";
import { noteWorkedOut, workedOutIn } from "../../../src/screens/profiles/parts/worked-out.ts";
import { idleIssues, rankWithIdle } from "../../../src/screens/profiles/rank/idle-issues.ts";
import { blank, errorsOf, frame } from "./fixture.ts";

const days = { issue: "days", options: ["1", "2", "3", "4"] };

describe("a profile of which nothing is known", () => {
  it("is seen to be blank, its numeric issue being an open line", () => {
    expect(isBlank(blank(), frame)).toBe(true);
    expect(knownOf(blank(), frame, layersOf(blank(), frame))).toMatchObject({
      basis: "nothing",
      ranked: 0,
      marked: 0,
      valued: 0,
      weights: "open",
    });
    expect(wayOf(blank())).toBe("order");
  });

  it("stays blank while an issue has no options", () => {
    const wider = { ...frame, issues: [...frame.issues, { id: "glaze" }, { id: "hours", options: [] }] };
    const profile = blankProfile(wider, "north");
    expect(isBlank(profile, wider)).toBe(true);
    expect(knownOf(profile, wider, layersOf(profile, wider))).toMatchObject({ basis: "nothing", valued: 0 });
  });

  it("can have a value of its numeric issue marked without a loss", () => {
    const made = markOption(withoutOpenCurve(blank(), days), frame, {
      issue: "days",
      option: "3",
      mark: "good",
    });
    expect(made.lost).toEqual([]);
    expect(errorsOf(made.profile)).toEqual([]);
    expect(isBlank(made.profile, frame)).toBe(false);
  });

  it("names its options with their unit where they stand alone", () => {
    const [first, second] = namedIssues(frame);
    expect(optionName(first, "3")).toBe("3 days");
    expect(optionName(second, "both")).toBe("both");
  });
});

describe("the order of the issues", () => {
  it("lets some not matter, and matter again, and loads each time", () => {
    const some = rankWithIdle(blank(), frame, { tiers: [["fuel"], ["days"]], idle: ["notice"] });
    expect(some.lost).toEqual([]);
    expect(errorsOf(some.profile)).toEqual([]);
    expect(idleIssues(some.profile, layersOf(some.profile, frame))).toEqual(["notice"]);
    expect(wayOf(some.profile)).toBe("order");
    const again = rankWithIdle(some.profile, frame, { tiers: [["notice"], ["fuel"], ["days"]], idle: [] });
    expect(again.lost).toEqual([]);
    expect(errorsOf(again.profile)).toEqual([]);
    expect(idleIssues(again.profile, layersOf(again.profile, frame))).toEqual([]);
    expect(layersOf(again.profile, frame).issueOrder?.tiers).toEqual([["notice"], ["fuel"], ["days"]]);
  });

  it("sees in points an issue that does not matter", () => {
    const points = { days: { 1: 0, 2: 1, 3: 2, 4: 3 }, fuel: { north: 5, south: 5, both: 5 } };
    const profile = { format: 1 as const, party: "north", points };
    expect(idleIssues(profile, layersOf(profile, frame))).toEqual(["fuel"]);
  });
});

describe("a mark's key", () => {
  const letters = { must: "m", good: "g", "live-with": "l", "red-line": "r" };
  it.each([
    ["1", "must"],
    ["G", "good"],
    ["l", "live-with"],
    ["4", "red-line"],
    ["0", null],
    ["Backspace", null],
    ["5", undefined],
    ["Tab", undefined],
  ])("%s", (key, mark) => {
    expect(markOfKey(key, letters)).toBe(mark);
  });
});

describe("what is said of an issue's options", () => {
  it("turns from a number for each into a line and back", () => {
    const typed = ["1", "2", "3", "4"].reduce(
      (profile, option, k) =>
        setWorth(profile, frame, { issue: "days", option, worth: String(k * k) }).profile,
      changeKind(switchForm(blank(), frame, "points").profile, frame, { ...days, to: "each" }).profile,
    );
    const line = changeKind(typed, frame, { ...days, to: "curve" });
    expect(saidWorth(line.profile, "days")).toEqual({
      kind: "curve",
      knots: { 1: "0", 2: "1", 3: "4", 4: "9" },
    });
    const thinner = withoutKnot(withoutKnot(line.profile, "days", "2").profile, "days", "3");
    const back = changeKind(thinner.profile, frame, { ...days, to: "each" });
    expect(saidWorth(back.profile, "days")).toEqual({
      kind: "each",
      options: { 1: "0", 2: "3", 3: "6", 4: "9" },
    });
    expect(back.workedOut).toEqual(["days"]);
    expect(errorsOf(back.profile)).toEqual([]);
  });

  it("turns into an order, best first, and says what is lost", () => {
    const points = { days: { 1: 0, 2: 4, 3: 4, 4: 1 } };
    const made = changeKind({ format: 1, party: "north", points }, frame, { ...days, to: "ranked" });
    expect(saidWorth(made.profile, "days")).toMatchObject({ tiers: [["2", "3"], ["4"], ["1"]] });
    expect(made.lost.map(({ code }) => code)).toEqual(["elicitation.lost-option-numbers"]);
  });

  it("turns from an order into a line between its ends", () => {
    const ratings = { days: { ranked: [4, 3, 2, 1], best: 10 } };
    const weights = { days: 1 };
    const made = changeKind({ format: 1, party: "north", ratings, weights }, frame, { ...days, to: "curve" });
    expect(saidWorth(made.profile, "days")).toEqual({ kind: "curve", knots: { 1: 0, 4: 10 } });
    expect(made.lost).toHaveLength(1);
  });

  it("gets rougher and sharper without leaving the scale of ratings", () => {
    const rated = {
      format: 1 as const,
      party: "north",
      ratings: { fuel: { north: "1", south: "0", both: "0.5" } },
      weights: { fuel: 1 },
    };
    const rougher = roughen(rated, { issue: "fuel", by: reachOf(rated, "fuel") });
    expect(saidWorth(rougher.profile, "fuel")).toEqual({
      kind: "each",
      options: { north: ["0.95", "1"], south: ["0", "0.05"], both: ["0.45", "0.55"] },
    });
    const sharper = roughen(rougher.profile, { issue: "fuel", by: -0.05 });
    expect(saidWorth(sharper.profile, "fuel")).toMatchObject({ options: { both: "0.5" } });
  });

  it("is shown out of 100 where it runs from 0 to 1, and kept exactly", () => {
    expect(ratingFactor(blank())).toBe(100);
    expect(shown(["1/3", "0.55"], 100)).toEqual(["100/3", "55"]);
    expect(kept(["37.5", "1/3"], 100)).toEqual(["0.375", "1/300"]);
    expect(ratingFactor({ format: 1, party: "north", ratings: { fuel: { north: 70 } } })).toBe(1);
    expect(weightFactor({ format: 1, party: "north", weights: { fuel: [3, 20] }, weightTotal: 100 })).toBe(1);
  });
});

describe("how much each issue counts", () => {
  it("takes a weight within an order, and leaves it open again", () => {
    const order = rankIssues(blank(), frame, [["days"], ["fuel"], ["notice"]]).profile;
    const made = setWeight(order, frame, { issue: "days", weight: ["0.4", "0.6"] });
    expect(made.lost).toEqual([]);
    expect(errorsOf(made.profile)).toEqual([]);
    expect(wayOf(made.profile)).toBe("weights");
    const open = setWeight(made.profile, frame, { issue: "days", weight: null });
    expect(wayOf(open.profile)).toBe("order");
  });

  it("goes back to the order alone, and tells that the intervals go", () => {
    const order = rankIssues(blank(), frame, [["days"], ["fuel"], ["notice"]]).profile;
    const made = setWeight(order, frame, { issue: "days", weight: ["0.4", "0.6"] }).profile;
    const back = entering("order")?.(made, frame);
    expect(back?.lost.map(({ code }) => code)).toEqual(["elicitation.lost-weight-intervals"]);
    expect(back && wayOf(back.profile)).toBe("order");
    expect(back && errorsOf(back.profile)).toEqual([]);
  });

  it("leaves unfinished comparisons behind as open weights", () => {
    const begun = setPair(blank(), frame, { first: "days", second: "fuel", ratio: 3 }).profile;
    expect(wayOf(begun)).toBe("pairs");
    expect(errorsOf(begun)).not.toEqual([]);
    const left = openWeights(begun, frame);
    expect(errorsOf(left)).toEqual([]);
    expect(areOpen(left)).toBe(true);
  });

  it("remembers swings beside the weights that came of them", () => {
    const profile = setWeight(blank(), frame, { issue: "days", weight: ["0.4", "0.6"] }).profile;
    rememberSwings(profile, { days: "100" });
    expect(wayOf(profile)).toBe("swings");
    expect(wayOf({ ...profile, noDeal: "3" })).toBe("swings");
  });
});

describe("numbers that the program put in", () => {
  it("are told apart until somebody types over them", () => {
    const order = rankIssues(blank(), frame, [["days"], ["fuel"], ["notice"]]).profile;
    const made = switchForm(order, frame, "points");
    noteWorkedOut(order, made, null);
    expect([...workedOutIn(made.profile.points?.fuel)]).toEqual(["north", "south", "both"]);
    const typed = setWorth(made.profile, frame, { issue: "fuel", option: "south", worth: "4" });
    noteWorkedOut(made.profile, typed, { issue: "fuel", option: "south" });
    expect([...workedOutIn(typed.profile.points?.fuel)]).toEqual(["north", "both"]);
    expect([...workedOutIn(made.profile.points?.fuel)]).toEqual(["north", "south", "both"]);
  });
});

describe("a profile in points", () => {
  it("begins open, on a scale that grows with what is typed", () => {
    const begun = toPoints(blank(), frame);
    expect(begun.workedOut).toEqual([]);
    const first = widenOpen(
      begun.profile,
      setWorth(begun.profile, frame, { issue: "fuel", option: "north", worth: "300" }),
    );
    expect(saidWorth(first.profile, "fuel")).toEqual({
      kind: "each",
      options: { north: "300", south: ["0", "300"], both: ["0", "300"] },
    });
    expect(saidWorth(first.profile, "notice")).toMatchObject({ options: { none: ["0", "300"] } });
    expect(errorsOf(first.profile)).toEqual([]);
  });

  it("keeps what was said in ratings, a hundred times as large, and no deal with it", () => {
    const ratings = { fuel: { north: "1", south: "0", both: ["0.2", "0.4"] as [string, string] } };
    const rated = { format: 1 as const, party: "north", ratings, weights: { fuel: "0.5" }, noDeal: "0.3" };
    const made = toPoints(rated, frame);
    expect(made.lost).toEqual([]);
    expect(saidWorth(made.profile, "fuel")).toEqual({
      kind: "each",
      options: { north: "50", south: "0", both: ["10", "20"] },
    });
    expect(made.profile.noDeal).toBe("30");
  });
});
