import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PAGE_WORDS, type ReportDocument, renderHtml } from "@parley/engine/report";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIGURES } from "../../render/test/figures/sample-figures.ts";
import { drawForPage } from "../src/drawing.ts";
import { lookAt, openBrowser } from "./browse.ts";
import { BUNDLED_CASES, type Workplace, workplace } from "./try.ts";

const hostile = `<script>document.title="broken"</script>"'&`;

const page: ReportDocument = {
  language: "en",
  title: `Agreement ${hostile}`,
  summary: "Ein Satz mit einem außerordentlichlangenundnirgendstrennbarenWortdasaufkeinTelefonpasst.",
  date: "2026-03-02",
  confidentialTo: "the mediator",
  watermark: `Ministry of a name as long as the page is wide, or longer ${hostile}`,
  notice: `Copy for the ministry ${hostile}.`,
  sections: [
    {
      id: "at-a-glance",
      title: "At a glance",
      blocks: [
        {
          kind: "list",
          lead: true,
          items: [["One."], [{ kind: "party", index: 5, text: "اتحاد المدن" }, " asks."]],
        },
        { kind: "note", title: "Method", blocks: [{ kind: "paragraph", text: ["Counted."] }] },
        {
          kind: "paragraph",
          text: [
            { kind: "estimate", by: "the mediator" },
            { kind: "quote", text: hostile },
            { kind: "link", text: "x", href: "javascript:alert(1)" },
          ],
        },
      ],
    },
    {
      id: "figures",
      title: "Pictures",
      blocks: FIGURES.map((figure) => ({ kind: "figure", figure }) as const),
    },
  ],
};

describe("a page in a real browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-page-"));
  const path = join(folder, "page.html");
  const url = pathToFileURL(path).href;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(path, renderHtml(page, { words: PAGE_WORDS, draw: drawForPage }));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    { width: 1280, colours: "light" },
    { width: 1280, colours: "dark" },
    { width: 360, colours: "light" },
    { width: 360, colours: "dark" },
  ] as const)("is accessible, quiet and whole at $width pixels, $colours", async (look) => {
    expect(await lookAt(browser, url, look)).toEqual({
      violations: [],
      requests: [],
      complaints: [],
      overflow: 0,
      clipped: [],
    });
  });

  it("runs no script that somebody typed", async () => {
    const context = await browser.newContext();
    const opened = await context.newPage();
    await opened.goto(url);
    expect(await opened.title()).toContain("Agreement <script>");
    expect(await opened.locator("script").count()).toBe(0);
    await context.close();
  });
});

describe("the briefings of the bundled cases in a real browser", () => {
  let browser: Browser;
  let place: Workplace;

  beforeAll(async () => {
    browser = await openBrowser();
    place = workplace();
  });
  afterAll(async () => {
    await browser?.close();
    place?.dispose();
  });

  it.each(BUNDLED_CASES)("%s: nothing clipped, nothing asked for, nothing for axe to find", async (name) => {
    await place.parley("brief", name, "-o", `${name}.html`);
    const url = pathToFileURL(join(place.folder, `${name}.html`)).href;
    const sound = { violations: [], requests: [], complaints: [], overflow: 0, clipped: [] };
    expect(await lookAt(browser, url, { width: 1280, colours: "light" })).toEqual(sound);
    expect(await lookAt(browser, url, { width: 360, colours: "dark" })).toEqual(sound);
  });

  it("the results of a tournament of nine ways: the same", async () => {
    const strategies = Array.from({ length: 9 }, (_, k) => `boulware:e=0.${k + 1}`);
    await place.parley("tournament", "nash-1950", "--rounds", "5", "--strategies", ...strategies);
    const url = pathToFileURL(join(place.folder, "tournament/results.html")).href;
    const sound = { violations: [], requests: [], complaints: [], overflow: 0, clipped: [] };
    expect(await lookAt(browser, url, { width: 1280, colours: "light" })).toEqual(sound);
    expect(await lookAt(browser, url, { width: 360, colours: "dark" })).toEqual(sound);
  }, 60_000);
});
