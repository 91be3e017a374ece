import { describe, expect, test } from "vitest";
import type { Rational } from "../../../src/maths/rational.ts";
import { toText } from "../../../src/maths/rational.ts";
import { progressFor } from "../../../src/talks/progress/index.ts";
import { BAKERY, bakery, flourTalks, MILL } from "./flour-talks.ts";

const text = (value: Rational | null | undefined) => value && toText(value);
const progress = progressFor(flourTalks);

describe("four rounds about flour", () => {
  test("ranges are 21 and 24 points, and a hundredth of them counts as no change", () => {
    expect(toText(progress.theta)).toBe("0.01");
    expect(progress.scales.map((scale) => scale && [text(scale.range), text(scale.tolerance)])).toEqual([
      ["21", "0.21"],
      ["24", "0.24"],
    ]);
  });

  test("each offer against the same side's last: what changes for the bakery and the mill, and its name", () => {
    const rows = progress.moves.map(({ changes, labels }) => {
      const { label } = labels[0];
      const name = label.kind === "decided" ? label.move : label.kind === "none" ? label.reason : "undecided";
      return [...changes.map((change) => text(change?.point) ?? null), name];
    });
    expect(rows).toEqual([
      [null, null, "first-offer"],
      [null, null, "first-offer"],
      ["-5", "3", "concession"],
      ["4", "-2", "concession"],
      ["-1", "7", "concession"],
      ["3", "-1", "concession"],
      ["0", "0", "silent"],
      ["-7", "3", "selfish"],
    ]);
    expect(progress.moves.map(({ repeat }) => repeat).indexOf(true)).toBe(6);
  });

  test("gaps shrink from 21 and 24 to 8 and 11; then the mill's grows to 14", () => {
    const rows = progress.gapHistory.map((gaps) => gaps.map(text));
    expect(rows).toEqual([
      ["21", "24"],
      ["12", "19"],
      ["8", "11"],
      ["8", "14"],
    ]);
    // The best that the bakery was ever offered is the mill's third offer, not its last.
    expect(progress.gaps[BAKERY]).toMatchObject({ own: 6, best: 5, sharp: true, estimated: false });
    expect(progress.gaps[MILL]).toMatchObject({ own: 7, best: 6 });
  });

  test("concession rates: (21 − 15) / (21 − 6) and (24 − 21) / (24 − 4)", () => {
    const rates = progress.concessions.map((rate) => rate.kind === "rate" && text(rate.rate));
    expect(rates).toEqual(["0.4", "0.15"]);
    expect(progress.concessions[BAKERY]).toMatchObject({ offer: 6 });
    expect(progress.concessions[MILL]).toMatchObject({ offer: 5 });
  });

  test("answers: the bakery met two concessions with one and a repeat, the mill two with two and a repeat with a demand", () => {
    const [ofBakery, ofMill] = progress.reciprocity;
    const counts = ({ after }: typeof ofBakery) =>
      after
        .filter(({ total }) => total > 0)
        .map(({ move, answers }) => [
          move,
          answers.filter(({ count }) => count > 0).map((a) => [a.move, a.count]),
        ]);
    expect(counts(ofBakery)).toEqual([["concession", [["silent", 1], ["concession", 1]]]]); // biome-ignore format: a table
    expect(counts(ofMill)).toEqual([["silent", [["selfish", 1]]], ["concession", [["concession", 2]]]]); // biome-ignore format: a table
    expect([ofBakery.unlabelled, ofMill.unlabelled]).toEqual([1, 1]);
    const half = ofBakery.after[3].answers[3].share;
    // Wilson for 1 of 2, symmetric about a half.
    expect([half?.value, half?.low.toFixed(3), half?.high.toFixed(3)]).toEqual([0.5, "0.095", "0.905"]);
    expect(ofBakery.after[0].answers[0].share).toBeNull();
  });

  test("open issues: two steps of two and 11 and 12 points on the price, one step of three and 4 and 2 on deliveries", () => {
    const rows = progress.issues.map(({ status, distance }) => [
      status,
      distance?.steps?.apart,
      distance?.steps?.of,
      ...(distance?.worth.map((figure) => text(figure?.point)) ?? []),
    ]);
    expect(rows).toEqual([
      ["open", 2, 2, "11", "12"],
      ["open", 1, 3, "4", "2"],
    ]);
  });

  test("nothing stands still: the mill moved 350 ms ago, the bakery 500 ms ago", () => {
    const rows = progress.standstills.map(({ time, rounds, sure }) => [
      time.low,
      time.high,
      rounds.high,
      sure?.by,
    ]);
    expect(rows).toEqual([
      [350, 350, 0, MILL],
      [500, 500, 1, BAKERY],
      [350, 350, 0, MILL],
    ]);
  });
});

describe("the same talks as the bakery sees them, without the mill's profile", () => {
  const own = progressFor({ ...flourTalks, profiles: [bakery] });

  test("it has its own gap and rate, no labels, and what each offer changes for it", () => {
    expect(own.gaps[BAKERY]).toEqual(progress.gaps[BAKERY]);
    expect(own.gaps[MILL]).toEqual({ kind: "none", party: MILL, reason: "profile-not-given" });
    expect(own.concessions[BAKERY]).toEqual(progress.concessions[BAKERY]);
    expect(own.concessions[MILL]).toEqual({ kind: "none", party: MILL, reason: "profile-not-given" });
    expect(own.moves[3].labels).toEqual([
      { towards: BAKERY, label: { kind: "none", reason: "profile-not-given" } },
    ]);
    expect(own.moves[3].changes).toEqual([progress.moves[3].changes[BAKERY], null]);
    expect(own.scales[MILL]).toBeNull();
  });

  test("with an estimate of the mill it has labels that say so", () => {
    const estimate = { ...flourTalks.profiles[1], estimated: { by: "the bakery", on: "2025-05-07" } };
    const { moves, gaps, reciprocity } = progressFor({ ...flourTalks, profiles: [bakery, estimate] });
    expect(moves[3].labels[0].label).toEqual({ kind: "decided", move: "concession", estimated: true });
    expect(gaps.map((gap) => gap.kind === "gap" && gap.estimated)).toEqual([false, true]);
    expect(reciprocity.every(({ estimated }) => estimated)).toBe(true);
  });
});
