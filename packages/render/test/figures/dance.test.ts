// What the pictures of sessions always show, and that their words don't cover each other.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawFigureAt } from "../../src/figures/draw.ts";
import {
  COURSE,
  COURSE_GOING_ON,
  DANCE,
  DANCE_GOING_ON,
  SHORT_COURSE,
  STILL_DANCE,
} from "./sample-dances.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const drawn = (figure: Parameters<typeof drawFigureAt>[0], width: number) =>
  drawFigureAt(figure, { document, width });

const wordsOf = (svg: SVGElement) => [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);

describe("the dance of two", () => {
  it.each([720, 340])(
    "%d pixels wide: names who moves, the rules, the deal and both lines of no deal",
    (width) => {
      const said = wordsOf(drawn(DANCE, width)).join(" ");
      for (const { label } of DANCE.named) expect(said).toContain(label);
      for (const name of DANCE.names) expect(said).toContain(name);
      for (const words of ["deal, round 30", DANCE.x.noDealLabel, DANCE.y.noDealLabel])
        expect(said).toContain(words);
    },
  );

  it("joins each side's offers in its own hue, and marks none twice in one place", () => {
    const svg = drawn(DANCE, 720);
    const lines = [...svg.querySelectorAll("path[stroke='var(--p0)'], path[stroke='var(--p1)']")];
    const strokes = [...svg.querySelectorAll("[stroke='var(--p0)'], [stroke='var(--p1)']")];
    expect(lines.length + strokes.length).toBeGreaterThanOrEqual(2);
    expect(drawn(STILL_DANCE, 720).outerHTML.length).toBeLessThan(drawn(DANCE, 720).outerHTML.length);
  });

  it("says nothing of a deal where there is none", () => {
    expect(wordsOf(drawn(STILL_DANCE, 720)).join(" ")).not.toContain("deal, round");
  });
});

describe("the course of several", () => {
  it.each([720, 340])("%d pixels wide: a named panel a party, with its line of no deal", (width) => {
    const said = wordsOf(drawn(COURSE, width));
    for (const { label, noDealLabel } of COURSE.panels) {
      expect(said.join(" ")).toContain(label);
      expect(said.join(" ")).toContain(noDealLabel);
    }
    expect(said.join(" ")).toContain("deal, round 25");
  });

  it("names a mediator, who has no panel", () => {
    expect(wordsOf(drawn(COURSE, 720)).join(" ")).toContain("the mediator");
    expect(wordsOf(drawn(SHORT_COURSE, 720)).join(" ")).not.toContain("the mediator");
  });

  it("leaves out what a party refuses, and draws one round as well as many", () => {
    expect(drawn(SHORT_COURSE, 340).outerHTML).not.toMatch(/NaN|undefined|null/);
    expect(drawn(COURSE, 720).outerHTML).not.toMatch(/NaN|undefined|null/);
  });
});

describe("a dance rehearsed from where talks stand", () => {
  const dashed = (svg: SVGElement) => svg.querySelectorAll("[stroke-dasharray='2,3']").length;
  const hollow = (svg: SVGElement) => svg.outerHTML.split('fill="var(--paper)"').length;

  it("draws what is only rehearsed dashed and hollow, and what was said whole", () => {
    for (const [going, plain] of [
      [DANCE_GOING_ON, DANCE],
      [COURSE_GOING_ON, COURSE],
    ] as const) {
      expect(dashed(drawn(going, 720))).toBeGreaterThan(0);
      expect(dashed(drawn(plain, 720))).toBe(0);
      expect(hollow(drawn(going, 720))).toBeGreaterThan(hollow(drawn(plain, 720)));
    }
  });
});
