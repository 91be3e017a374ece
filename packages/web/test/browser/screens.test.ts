// Pages and dialogs that have no test of their own for how they look: axe objects to nothing in any look, nothing runs over sideways, no
// script fails. At the screens of a case axe looks in their own tests; here they go through all widths.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  atRest,
  drawn,
  faultsOf,
  goToScreen,
  inColours,
  inLanguage,
  keepPicture,
  openExample,
  openWorkbench,
  overflow,
  violations,
  type Workbench,
} from "./workbench.ts";

vi.setConfig({ testTimeout: 120_000 });

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench?.close());

/** 640 is a page of 1280 at a zoom of 200 %. */
const WIDTHS = [640, 390, 320];

type Reach = (page: Page) => Promise<unknown>;

function deals(example: string): Reach {
  return async (page) => {
    await openExample(page, example, "deals");
    await wholeDeals(page);
  };
}

/** Before that nothing on the page tells that more is to come. */
async function wholeDeals(page: Page): Promise<void> {
  await page.waitForSelector(".option-table input");
  await page.waitForSelector(".side-by-side, .sure", { timeout: 60_000 });
}

const pressed =
  (reach: Reach, selector: string): Reach =>
  async (page) => {
    await reach(page);
    await page.locator(selector).first().click();
  };

const home: Reach = async () => {};

const WHOLE: readonly (readonly [name: string, reach: Reach])[] = [
  ["home", homeWithCases],
  ["explanation", explanation],
  ["save-dialog", saveDialog],
  ["erase-dialog", pressed(home, "section[aria-labelledby=on-this-device] button")],
  ["unreadable-dialog", unreadableDialog],
  ["no-such-case", (page) => page.goto(`${bench.address}/?language=pseudo#/case/none/deals`)],
];

describe("axe objects to nothing and nothing runs over, in every look and width", () => {
  it.each(WHOLE)("%s", async (name, reach) => {
    const page = await bench.newPage({ language: "pseudo" });
    await reach(page);
    await atRest(page);
    expect(await violations(page, "all but colours"), "right to left").toEqual([]);
    expect(await overflow(page), "right to left").toBeLessThanOrEqual(0);
    await keepPicture(page, `${name}-right-to-left`);
    await inLanguage(page, "en");
    expect(await violations(page), "light").toEqual([]);
    await keepPicture(page, name);
    await inColours(page, "dark");
    expect(await violations(page, "colours"), "dark").toEqual([]);
    await keepPicture(page, `${name}-dark`);
    await inColours(page, "light");
    await fitsAllWidths(page);
    expect(await violations(page), "narrow").toEqual([]);
    await keepPicture(page, `${name}-narrow`);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe("nothing runs over at any width", () => {
  const SCREENS = [
    "sources",
    "case",
    "profiles",
    "deals",
    "hold",
    "record",
    "what-ifs",
    "rehearsal",
    "briefing",
  ] as const;

  it("on the screens of a case that has all there can be", async () => {
    const page = await bench.newPage();
    await withWhatIf(page);
    for (const screen of SCREENS) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await goToScreen(page, screen);
      if (screen === "profiles") await openAllLayers(page);
      if (screen === "deals") await wholeDeals(page);
      await unfold(page);
      await keepPicture(page, `${screen}-1280`);
      await fitsAllWidths(page);
      await keepPicture(page, `${screen}-320`);
    }
    expect(faultsOf(page)).toEqual([]);
  });

  it("where a deal needs six parties", async () => {
    const page = await bench.newPage();
    await deals("river-basin")(page);
    await atRest(page);
    await keepPicture(page, "deals-many-1280");
    await fitsAllWidths(page);
    await keepPicture(page, "deals-many-320");
    expect(faultsOf(page)).toEqual([]);
  });
});

/** Opens all that is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await atRest(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

async function fitsAllWidths(page: Page): Promise<void> {
  expect(await overflow(page), "1280 pixels").toBeLessThanOrEqual(0);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await drawn(page);
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
}

async function homeWithCases(page: Page): Promise<void> {
  await openExample(page, "ceasefire-at-ulvery");
  // The line of a case is written once the person rests.
  await page.waitForTimeout(2_500);
  await page.click(".masthead-name");
  await page.waitForSelector(".home");
  await openExample(page, "nash-1950");
  await page.click(".masthead-name");
  await page.waitForSelector(".home");
}

async function openAllLayers(page: Page): Promise<void> {
  await page.waitForSelector(".layer");
  await page.evaluate(() => {
    const closed = ".layer[data-open=false] .layer-toggle";
    for (const toggle of document.querySelectorAll<HTMLElement>(closed)) toggle.click();
  });
}

async function withWhatIf(page: Page): Promise<void> {
  await openExample(page, "ukraine-2025-05", "what-ifs");
  await page.locator("form.make button[type=submit]").waitFor();
  await page.locator("form.make select").first().selectOption("drop-demand");
  await page.locator("form.make button[type=submit]").click();
  await page.locator(".kept-what-if").waitFor();
}

async function explanation(page: Page): Promise<void> {
  await deals("nash-1950")(page);
  await page.locator(".margin button.link").first().click();
  await page.locator(".explanation h1").waitFor();
}

async function saveDialog(page: Page): Promise<void> {
  await openExample(page, "works-agreement");
  await goToScreen(page, "case");
  await page.locator(".masthead-end button").last().click();
  const dialog = page.getByRole("dialog");
  await dialog.locator(".radio").last().click();
  await dialog.locator(".checkbox").first().click();
  await dialog.locator(".checkbox").last().click();
}

async function unreadableDialog(page: Page): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name: "case.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from("format: 1\ntitle: [unclosed\nparties\n"),
  });
  await page.getByRole("dialog").waitFor();
}
