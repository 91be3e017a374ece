import { PAGE_WORDS, renderHtml } from "@parley/engine/report";
import { describe, expect, it } from "vitest";
import { drawStandalone, PAPER_HUES } from "../../src/figures/standalone.ts";
import { readXml } from "../read-xml.ts";
import { document } from "./draw-sample.ts";
import { DEAL_PLOT, FIGURES } from "./sample-figures.ts";

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s by itself", (_, figure) => {
  const svg = drawStandalone(figure, { document, width: 640 });

  it("is well-formed XML of its own, as wide as asked", () => {
    const [root] = readXml(svg);
    expect(root).toMatchObject({
      name: "svg",
      attributes: { xmlns: "http://www.w3.org/2000/svg", width: "640" },
    });
  });

  it("leaves nothing to a page's style, nor to programs that draw outlines over letters", () => {
    expect(svg).not.toMatch(/var\(|currentColor|paint-order|class=|style=|em"|h0[^.\d]/);
    const paints = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
    for (const paint of paints) expect(paint).toMatch(/^(none|#[0-9a-f]{6})$/);
  });
});

describe("halos", () => {
  it("are letters of their own under those that are read", () => {
    const letters = readXml(drawStandalone(DEAL_PLOT, { document, width: 640 }))
      .filter(({ name, text }) => name === "text" && text === DEAL_PLOT.x.noDealLabel)
      .map(({ parent }) => parent?.attributes.fill ?? null);
    expect(letters).toEqual(["#ffffff", null]);
  });
});

describe("hues on paper", () => {
  it("are those of a briefing's page", () => {
    const page = renderHtml(
      { language: "en", title: "", summary: null, date: "", confidentialTo: null, sections: [] },
      { words: PAGE_WORDS },
    );
    for (const [party, hue] of PAPER_HUES.entries()) expect(page).toContain(`--p${party}:${hue};`);
  });
});
