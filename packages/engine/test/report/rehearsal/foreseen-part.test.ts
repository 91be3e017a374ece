// The part about two sides that foresee everything: only where it was asked for, beside what was played, in both languages.
import { describe, expect, it } from "vitest";
import { foresee, NO_DELAY } from "../../../src/rehearsal/index.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { rehearsalJson } from "../../../src/report/rehearsal/rehearsal-json.ts";
import { sessionPage, writeSession } from "../../../src/report/rehearsal/write-session.ts";
import { playedOn, type Wanted } from "./played-sessions.ts";

const TITLES = [
  "## What two sides that foresee everything would agree",
  "## Qué acordarían dos partes que lo previeran todo",
];

function partOf(wanted: Wanted, language = ENGLISH_LANGUAGE, first = 0): string {
  const told = playedOn(wanted);
  const telling = { ...told, foreseen: foresee(told.played.setup, first) };
  const text = renderMarkdown(writeSession(telling, { language, date: "2026-01-05" }), language.page);
  const from = TITLES.map((title) => text.indexOf(title)).find((at) => at >= 0);
  return from === undefined ? "" : text.slice(from, text.indexOf("\n## ", from + 1));
}

const ulvery = { name: "ceasefire-at-ulvery", as: ["boulware"], rounds: 40 } as const;

describe("the part", () => {
  it("says the round, the package against the one that was agreed, and what each has of both", () => {
    const told = playedOn(ulvery);
    const [here, turned] = foresee(told.played.setup, 0);
    const text = partOf(ulvery);
    expect(text).toContain("A deal in round 1, on a package of the Hill Council.");
    expect(text).toMatch(/Against the package that was agreed here – .+ → .+\./);
    const row = (start: string) =>
      text.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "no such row";
    for (const [found, start] of [
      [here, "The Hill Council first, as here"],
      [turned, "The Plain Council first |"],
    ] as const) {
      expect(row(start)).toContain("deal, round 1");
      for (const points of found.points) expect(row(start)).toContain(` ${points} |`);
    }
    const { parties } = rehearsalJson(told, "1") as { parties: readonly { points: number }[] };
    for (const { points } of parties) expect(row("As it was played")).toContain(` ${points} |`);
    expect(text).toContain("both sides know everything");
    expect(text).toContain("not a forecast");
    expect(text).toContain("somebody who may know both");
  });

  it("says that it is the same package, or names it where nothing was agreed", () => {
    const ultimatum = { ...ulvery, as: ["hardliner", "conceder:e=50"], rounds: 2 } as const;
    const told = playedOn(ultimatum);
    const [here] = foresee(told.played.setup, 0);
    const same = told.played.outcome.end === "agreed" && told.played.outcome.deal === here.deal;
    expect(partOf(ultimatum).includes("It is the package that was agreed here.")).toBe(same);
    const none = partOf({ ...ulvery, as: ["hardliner"], rounds: 3 });
    expect(none).toMatch(/The package – Guarantee: .+\./);
    expect(none).toContain("| As it was played | no deal, round 3 |");
  });

  it("counts turns as well where waiting costs something, and tells worths after it", () => {
    const terms = { delays: [{ discount: 0.9, cost: 0, mounting: 0 }, NO_DELAY] };
    const text = partOf({ ...ulvery, terms });
    expect(text).toContain("each turn of waiting costs what a round costs here");
    expect(text).toContain("after the cost of waiting");
    expect(partOf(ulvery)).not.toContain("turn of waiting");
  });

  it("is told in Spanish", () => {
    const terms = { delays: [{ discount: 0.9, cost: 0, mounting: 0 }, NO_DELAY] };
    const text = partOf({ ...ulvery, terms }, SPANISH_LANGUAGE);
    expect(text).toContain("ambas partes lo saben todo");
    expect(text).toContain("cada turno de espera cuesta lo que aquí una ronda");
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it("stands beside who really begins", () => {
    expect(partOf(ulvery, ENGLISH_LANGUAGE, 1)).toContain("The Plain Council first, as here");
  });

  it("is not there where nobody asked, nor where it says nothing", () => {
    const told = playedOn(ulvery);
    const asked = { ...told, language: ENGLISH_LANGUAGE };
    const parts = (foreseen?: ReturnType<typeof foresee>) =>
      sessionPage({ ...asked, ...(foreseen && { foreseen }) }).blocks.filter(
        (block) => block.kind === "part" && block.id === "foreseen",
      );
    expect(parts()).toEqual([]);
    expect(parts([])).toEqual([]);
    expect(parts(foresee(told.played.setup, 0))).toHaveLength(1);
    expect(partOf({ ...ulvery, protocol: "simultaneous-offers" })).toBe("");
  });
});
