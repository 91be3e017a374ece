// What the bundled case is there to show: a ceasefire that holds only with a guarantee.
import { describe, expect, test } from "vitest";
import type { HeldOutcome } from "../../packages/engine/src/analysis/conflict/questions/levers.ts";
import { strengthOf } from "../../packages/engine/src/analysis/conflict/questions/resting-places.ts";
import { openBundled } from "../examine-bundled.ts";

const { conflict, ids, maker, action, state, examine } = openBundled(import.meta.url);
const findings = examine();
const councils = ["hill-council", "plain-council"] as const;
const kept = state("guarantee", "aid");
const truce = state();

/** What becomes of the held state with these levers, or in a variant. */
function held(wanted: readonly string[] | string): Extract<HeldOutcome, { kind: "found" }> {
  const row = findings.levers?.rows.find(({ variant, usable }) =>
    typeof wanted === "string"
      ? variant?.id === wanted
      : variant === null && usable.join() === wanted.map(action).join(),
  );
  if (row?.outcome.kind !== "found" || row.outcome.held?.kind !== "found") throw new Error(`no ${wanted}`);
  return row.outcome.held;
}

test("the held state and today's are named", () => {
  expect([ids.idOf(kept), ids.idOf(truce)]).toEqual(["kept", "truce"]);
  expect(findings.held?.state).toBe(kept);
  expect(findings.ways?.from).toBe(truce);
});

test("the two councils are weighed alike", () => {
  const [hill, plain] = councils.map((id) => findings.model.rankings[maker(id)].stated);
  const mirrored = [...findings.model.space.keys].map((key) => {
    const [own, other] = [key & 1, (key >>> 1) & 1];
    return findings.model.space.find((key & ~3) | other | (own << 1));
  });
  expect(conflict.actions.slice(0, 2).map(({ id }) => id)).toEqual(["hill-attacks", "plain-attacks"]);
  expect([...plain.ranks]).toEqual(mirrored.map((at) => hill.ranks[at]));
});

test("without a guarantee, today's truce rests only on a threat: open war, which hurts whoever answers with it", () => {
  expect(strengthOf(findings.flags, truce)).toBe("SMR");
  const atTruce = examine({ held: findings.model.space.keys[truce] }).held;
  for (const id of councils) {
    const [attack] = atTruce?.makers[maker(id)].deviations ?? [];
    expect(attack).toMatchObject({
      gain: 6,
      deterrence: "threat",
      answer: { to: state("hill-attacks", "plain-attacks") },
    });
    expect(attack.answer?.steps.map(({ effect }) => effect)).toEqual(["worse"]);
  }
});

test("with guarantee and aid an attack meets a force and the loss of aid, which pay for those who answer", () => {
  expect(strengthOf(findings.flags, kept)).toBe("SSEQ");
  for (const id of councils) {
    const [attack, ...others] = findings.held?.makers[maker(id)].deviations ?? [];
    expect(others).toEqual([]);
    expect(attack).toMatchObject({ deterrence: "firm", answer: { loss: 2, escape: null } });
    expect(attack.answer?.steps.map((step) => [conflict.makers[step.maker].id, step.effect])).toEqual([
      ["regional-union", "better"],
      ["coastal-republic", "better"],
    ]);
  }
  expect(findings.held?.coalitions.map(({ stable }) => stable.CNash)).toEqual(Array(11).fill(true));
});

describe("levers", () => {
  test.each([
    [[], "SMR"],
    [["guarantee"], "SMR"],
    [["aid"], "SMR"],
    [["guarantee", "aid"], "SSEQ"],
    ["observers", "SMR"],
    ["aid-in-any-case", "SMR"],
    ["not-believed", "SMR"],
    ["taking-sides", "SMR"],
  ])("%j: %s", (wanted, strength) => {
    expect(held(wanted).strength).toBe(strength);
  });

  test("with a republic that takes a side, it and its council would leave together", () => {
    const joint = held("taking-sides").coalitions.find(
      ({ coalition }) => coalition.join() === [maker("hill-council"), maker("coastal-republic")].join(),
    );
    expect(joint?.stable).toMatchObject({ CSEQ: false });
  });

  test.each(councils)("the loss of aid could cost the %s two ranks less, and no more than two", (id) => {
    const found = findings.levers?.thresholds.find(
      (one) => one.lever === action("aid") && one.maker === maker(id) && one.concept === "SEQ",
    );
    expect(found?.threshold).toEqual({ kind: "ranks", ranks: -2 });
  });
});

test("from the truce to the kept ceasefire somebody has to take one step without gain", () => {
  if (findings.ways?.found.kind !== "found") throw new Error("no ways");
  const way = findings.ways.found.ways.find(({ to }) => to === kept);
  expect(way?.reluctantSteps).toBe(1);
  expect(way?.steps.map((step) => [conflict.makers[step.maker].id, step.effect])).toEqual([
    ["regional-union", "worse"],
    ["coastal-republic", "better"],
  ]);
});

test("all four together would go from the truce to the kept ceasefire at once", () => {
  const verdicts = findings.joint.find(({ state: at }) => at === truce)?.verdicts ?? [];
  const all = verdicts.find(({ coalition }) => coalition.length === 4);
  expect(all?.deviations.map(({ to }) => to)).toContain(kept);
  expect(all?.stable.CSEQ).toBe(false);
});

test("how sure: the kept ceasefire is credibly held in most rankings, not in all", () => {
  if (findings.sure.kind !== "sampled") throw new Error("nothing was drawn");
  const { draws, shares } = findings.sure;
  const hits = shares.SEQ.find(({ state: at }) => at === kept)?.hits ?? 0;
  expect(hits / draws).toBeGreaterThan(0.7);
  expect(hits / draws).toBeLessThan(0.85);
});
