import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeAlongLine, placeOutwards } from "../../src/figures/labels.ts";
import { linearScale } from "../../src/figures/linear-scale.ts";
import { draw, drawAt, parse } from "./draw-sample.ts";
import { DEAL_PLOT, FIGURES, PACKAGE_PLOT } from "./sample-figures.ts";
import { GRIDS, HELD_MAP, LEVER_GRID, MAPS } from "./sample-maps.ts";
import { cutOff, overlapping, textBoxes } from "./text-boxes.ts";

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
  const document = parse(draw(figure));
  const svgs = [...document.querySelectorAll("svg")];

  it("is drawn wide and narrow, each named and described", () => {
    expect(svgs.map((svg) => svg.getAttribute("class"))).toEqual(["wide", "narrow"]);
    for (const svg of svgs) {
      expect(svg.getAttribute("role")).toBe("img");
      expect(document.getElementById(svg.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(
        figure.title,
      );
      expect(document.getElementById(svg.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
        figure.alternative,
      );
    }
  });

  it("is the same every time, with coordinates to a tenth of a pixel", () => {
    expect(draw(figure)).toBe(draw(figure));
    for (const element of document.querySelectorAll("path, circle, rect, line, text, g")) {
      for (const name of ["d", "transform", "x", "y", "cx", "cy", "x1", "x2", "y1", "y2"]) {
        expect(element.getAttribute(name) ?? "").not.toMatch(/\d\.\d\d/);
      }
    }
  });

  it("has no script, no address and no colour of its own", () => {
    const markup = draw(figure);
    expect(markup).not.toMatch(/<script|<style|href|url\(|https?:(?!\/\/www\.w3\.org)/);
    const paints = [...markup.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
    for (const paint of paints) expect(paint).toMatch(/^(none|currentColor|var\(--(paper|wash|p\d)\))$/);
  });

  it("keeps every mark within the picture", () => {
    for (const svg of svgs) {
      const width = Number(svg.getAttribute("width"));
      const height = Number(svg.getAttribute("height"));
      for (const circle of svg.querySelectorAll("circle")) {
        const [x, y] = [Number(circle.getAttribute("cx")), Number(circle.getAttribute("cy"))];
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
  });
});

describe.each([...MAPS, ...GRIDS].map((figure) => [figure.id, figure] as const))(
  "texts of %s",
  (_, figure) => {
    const svgs = [...parse(draw(figure)).querySelectorAll("svg")];

    it("never cover each other and are never cut off", () => {
      for (const svg of svgs) {
        expect(overlapping(textBoxes(svg))).toEqual([]);
        expect(cutOff(svg)).toEqual([]);
      }
    });

    it("are all there", () => {
      const texts =
        figure.kind === "move-map"
          ? [
              ...figure.columns,
              ...figure.states.map(({ text }) => text),
              ...figure.moves.map(({ text }) => text),
            ]
          : [...figure.levers, ...figure.questions, ...figure.rows.map(({ label }) => label)];
      // Long words are broken; a letter of a name keeps its place.
      const plain = (text: string) => text.replace(/[\s\u2068\u2069-]/g, "");
      for (const svg of svgs) {
        const drawn = plain(
          textBoxes(svg)
            .map(({ text }) => text)
            .join(""),
        );
        for (const text of texts) expect(drawn).toContain(plain(text));
      }
    });
  },
);

describe("one drawing at a width", () => {
  it.each([340, 559, 560, 720, 1_100])(
    "of %i pixels is as wide as that, in the arrangement that suits",
    (width) => {
      for (const figure of FIGURES) {
        const svg = drawAt(figure, width);
        expect(svg.getAttribute("width")).toBe(String(width));
        expect(svg.getAttribute("class")).toBe(width < 560 ? "narrow" : "wide");
        expect(svg.getAttribute("aria-labelledby")).toBe(`${figure.id}-title`);
      }
    },
  );

  it("is what a page has, at that width", () => {
    for (const figure of FIGURES) {
      const ids = new RegExp(`${figure.id}-wide-`, "g");
      expect(draw(figure).replace(ids, `${figure.id}-`)).toContain(drawAt(figure, 720).outerHTML);
    }
  });

  it.each([0, -1, 20])("of %i pixels has room for words all the same", (width) => {
    expect(drawAt(DEAL_PLOT, width).getAttribute("width")).toBe("300");
  });
});

describe("what is always drawn", () => {
  it("a deal plot draws every deal, the no-deal lines and every label", () => {
    const [wide] = parse(draw(DEAL_PLOT)).querySelectorAll("svg");
    const marks = DEAL_PLOT.frontier.length + DEAL_PLOT.listed.length;
    expect(wide.querySelectorAll("circle")).toHaveLength(marks);
    const dots = [...wide.querySelectorAll("path")].flatMap(
      (path) => path.getAttribute("d")?.match(/h0/g) ?? [],
    );
    const places = new Set(DEAL_PLOT.deals.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(dots.length).toBeGreaterThan(0.95 * places.size);
    expect(dots.length).toBeLessThanOrEqual(DEAL_PLOT.deals.length);
    const text = wide.textContent ?? "";
    for (const label of ["A", "B, C, D", DEAL_PLOT.x.noDealLabel, DEAL_PLOT.y.noDealLabel]) {
      expect(text).toContain(label);
    }
    expect(text).toContain(DEAL_PLOT.x.label);
    expect(text).toContain(DEAL_PLOT.y.label);
  });

  it("a package plot names every party", () => {
    const text = parse(draw(PACKAGE_PLOT)).querySelector("svg")?.textContent ?? "";
    for (const { name } of PACKAGE_PLOT.axes) expect(text).toContain(name);
  });
});

describe("marks", () => {
  it("of a map tell what is held by two rings, and each move by a line and a head in its maker's hue", () => {
    for (const svg of parse(draw(HELD_MAP)).querySelectorAll("svg")) {
      const echoes = svg.querySelectorAll('[stroke-dasharray="2,2"] rect').length;
      expect(svg.querySelectorAll("rect")).toHaveLength(HELD_MAP.states.length + 1 + echoes);
      const heads = [...svg.querySelectorAll("g")].filter(
        (group) => group.getAttribute("fill")?.startsWith("var(--p") && group.innerHTML.includes("L"),
      );
      expect(heads.length).toBeGreaterThanOrEqual(HELD_MAP.moves.length);
    }
  });

  it("of a grid show each lever that can be used, and each answer", () => {
    for (const svg of parse(draw(LEVER_GRID)).querySelectorAll("svg")) {
      const radii = [...svg.querySelectorAll("circle")].map((circle) => Number(circle.getAttribute("r")));
      const used = LEVER_GRID.rows.flatMap(({ has }) => has).filter((can) => can).length;
      expect(radii.filter((radius) => radius === 4.5)).toHaveLength(used);
      const cells = LEVER_GRID.rows.flatMap((row) => row.cells.map(({ mark }) => mark));
      const count = (mark: string) => cells.filter((one) => one === mark).length;
      expect(radii.filter((radius) => radius > 6.5)).toHaveLength(count("firm"));
      expect(radii.filter((radius) => radius === 6.2)).toHaveLength(
        count("answered") + count("threat") + count("open"),
      );
    }
  });
});

describe("labels", () => {
  const point = fc.record({
    label: fc.constantFrom("A", "B", "C", "D", "E"),
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 300, noNaN: true }),
  });

  it("in the plane never cover each other, and none is lost", () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { maxLength: 5, selector: ({ label }) => label }), (points) => {
        const labels = placeOutwards(points);
        expect(labels.flatMap(({ text }) => text.split(", ")).sort()).toEqual(
          points.map(({ label }) => label).sort(),
        );
        for (const [k, a] of labels.entries()) {
          for (const b of labels.slice(k + 1)) {
            const apart =
              Math.abs(a.y - b.y) >= 15 || Math.abs(a.x - b.x) >= 4.5 * (a.text.length + b.text.length);
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("along a line are merged where they would touch, and none is lost", () => {
    const merged = mergeAlongLine([
      { label: "B", at: 10 },
      { label: "A", at: 15 },
      { label: "C", at: 60 },
    ]);
    expect(merged).toEqual([
      { text: "A, B", at: 12.5 },
      { text: "C", at: 60 },
    ]);
  });

  it("go from worth to pixels and back", () => {
    const scale = linearScale([10, 60], [300, 100]);
    expect(scale.toPixel(10)).toBe(300);
    expect(scale.toPixel(60)).toBe(100);
    expect(scale.fromPixel(scale.toPixel(23.5))).toBeCloseTo(23.5, 10);
  });
});
