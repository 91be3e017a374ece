// What a heat map always shows: the number in every field, the names of rows, a hue that grows with the shade, and words that don't collide.
import { describe, expect, it } from "vitest";
import { drawAt } from "./draw-sample.ts";
import { HEAT_MAPS } from "./sample-heat-maps.ts";
import { cutOff, overlapping, textBoxes } from "./text-boxes.ts";

const EVERY = HEAT_MAPS.flatMap((figure) =>
  [720, 340].map((width) => ({ figure, width, many: figure.labels.length })),
);

describe.each(EVERY)("$many ways, $width pixels wide", ({ figure, width }) => {
  const svg = drawAt(figure, width);
  const boxes = textBoxes(svg);

  it("has the number of every field, and a dash where there is none", () => {
    const said = boxes.map(({ text }) => text);
    const wanted = figure.cells.flat().map((cell) => cell?.text ?? "–");
    for (const text of new Set(wanted)) {
      expect(said.filter((one) => one === text)).toHaveLength(wanted.filter((one) => one === text).length);
    }
  });

  it("names every row", () => {
    const said = boxes.map(({ text }) => text).join(" ");
    for (const { words } of figure.labels) expect(said.replaceAll(" ", "")).toContain(words.split(" ")[0]);
  });

  it("has no words that cover each other or are cut off", () => {
    expect(overlapping(boxes)).toEqual([]);
    expect(cutOff(svg)).toEqual([]);
  });

  it("is darker where there is more, and never so dark that ink is lost", () => {
    const opacities = [...svg.querySelectorAll("[fill-opacity]")]
      .map((part) => Number(part.getAttribute("fill-opacity")))
      .filter((opacity) => opacity < 0.5);
    const shades = figure.cells.flat().flatMap((cell) => (cell ? [cell.shade] : []));
    expect(opacities).toHaveLength(shades.length);
    const sorted = [...shades.keys()].sort((a, b) => shades[a] - shades[b]);
    const drawn = sorted.map((at) => opacities[at]);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(Math.max(...drawn)).toBeLessThanOrEqual(0.42);
    expect(svg.innerHTML).not.toMatch(/NaN|undefined/);
  });
});
