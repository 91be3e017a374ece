// What the README says of the illustration in conflict.yaml.
import { expect, test } from "vitest";
import { strengthOf } from "../../packages/engine/src/analysis/conflict/questions/resting-places.ts";
import { openBundled } from "../examine-bundled.ts";

const { conflict, ids, maker, action, state, examine } = openBundled(import.meta.url);
const findings = examine();
const both = state("russia-pauses", "russia-talks", "ukraine-pauses", "ukraine-talks");

test("both sides have the same actions in the same words", () => {
  const words = (id: string) =>
    conflict.actions
      .filter((one) => one.maker === maker(id))
      .map(({ name, does, doesNot }) => ({ name, does, doesNot }));
  expect(words("russia")).toEqual(words("ukraine"));
});

test("with both levers, and with no fewer, a pause with guidelines holds by answers that pay", () => {
  expect(findings.held?.state).toBe(both);
  expect(strengthOf(findings.flags, both)).toBe("SEQ");
  const held = findings.levers?.rows.map(({ variant, usable, outcome }) => [
    variant?.id ?? usable.map((lever) => conflict.actions[lever].id).join(" and "),
    outcome.kind === "found" && outcome.held?.kind === "found" ? outcome.held.strength : outcome,
  ]);
  expect(held).toEqual([
    ["", null],
    ["secondary-sanctions", "SMR"],
    ["walk-away", null],
    ["secondary-sanctions and walk-away", "SEQ"],
    ["walking-away-not-believed", "SMR"],
    ["sanctions-not-believed", null],
    ["sanctions-in-force", null],
  ]);
});

test("each warning answers something else, and walking away leaves a way round", () => {
  const answers = (id: string) =>
    findings.held?.makers[maker(id)].deviations.map(({ answer, deterrence }) => {
      const taken = findings.model.space.keys[answer?.to ?? 0];
      const levers = ["secondary-sanctions", "walk-away"].filter((lever) => (taken >>> action(lever)) & 1);
      return [...levers, deterrence];
    });
  expect(answers("russia")).toEqual([
    ["walk-away", "escapable"],
    ["secondary-sanctions", "firm"],
    ["secondary-sanctions", "firm"],
  ]);
  expect(answers("ukraine")).toEqual([["walk-away", "firm"]]);
});

test("in fewer than half of the rankings drawn does it come out like that", () => {
  if (findings.sure.kind !== "sampled") throw new Error("nothing was drawn");
  const { draws, shares, open } = findings.sure;
  expect(open).toHaveLength(3);
  const hits = shares.SEQ.find(({ state: at }) => at === both)?.hits ?? 0;
  expect(hits).toBeGreaterThan(0.3 * draws);
  expect(hits).toBeLessThan(0.5 * draws);
});

test("today nobody would hold back the president from leaving", () => {
  const today = state();
  expect(ids.idOf(today)).toBe("today");
  expect(findings.flags.GMR.map((flags) => flags[today])).toEqual([0, 1, 1]);
});
