// Pages and dialogs that have no test of their own for how they look: axe objects to nothing in any look, nothing runs over sideways, no
// script fails. At the screens of a case axe looks in their own tests; here they go through all widths.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  atRest,
  faultsOf,
  goToScreen,
  keepPicture,
  openExample,
  openWorkbench,
  overflow,
  type ScreenName,
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

const screen =
  (example: string, name: ScreenName): Reach =>
  (page) =>
    openExample(page, example, name);

function deals(example: string): Reach {
  return async (page) => {
    await openExample(page, example, "deals");
    await page.waitForSelector(".option-table input");
    await page.waitForSelector(".side-by-side, .sure", { timeout: 60_000 });
  };
}

/** Opens all that is folded, so that it is looked at too. */
const unfolded =
  (reach: Reach): Reach =>
  async (page) => {
    await reach(page);
    await atRest(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
  };

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

const WIDTHS_ALONE: readonly (readonly [name: string, reach: Reach])[] = [
  ["profiles", unfolded(profilesOpen("works-agreement"))],
  ["what-ifs", withWhatIf],
  ["deals-two", deals("works-agreement")],
  ["deals-many", deals("river-basin")],
  ["hold", screen("camp-david-1978", "hold")],
  ["record", screen("ukraine-2025-05", "record")],
  ["briefing", screen("river-basin", "briefing")],
];

describe("axe objects to nothing and nothing runs over, in every look and width", () => {
  it.each(WHOLE)("%s", async (name, reach) => {
    const page = await bench.newPage({ language: "pseudo" });
    await reach(page);
    await atRest(page);
    expect(await violations(page), "right to left").toEqual([]);
    expect(await overflow(page), "right to left").toBeLessThanOrEqual(0);
    await keepPicture(page, `${name}-right-to-left`);
    await inEnglish(page);
    expect(await violations(page), "light").toEqual([]);
    await keepPicture(page, name);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page), "dark").toEqual([]);
    await keepPicture(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: "light" });
    await fitsAllWidths(page);
    expect(await violations(page), "narrow").toEqual([]);
    await keepPicture(page, `${name}-narrow`);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe("nothing runs over at any width", () => {
  it.each(WIDTHS_ALONE)("%s", async (name, reach) => {
    const page = await bench.newPage();
    await reach(page);
    await atRest(page);
    await keepPicture(page, `${name}-1280`);
    await fitsAllWidths(page);
    await keepPicture(page, `${name}-320`);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

async function fitsAllWidths(page: Page): Promise<void> {
  expect(await overflow(page), "1280 pixels").toBeLessThanOrEqual(0);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // Drawings follow the width a frame later.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
  }
}

/** Changes the language of the page as it stands; where something lies over the choice, as a script would. */
async function inEnglish(page: Page): Promise<void> {
  await page.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>(".page-settings select");
    if (!choice) return;
    choice.value = "en";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.waitForSelector("html[lang=en]");
  await atRest(page);
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

function profilesOpen(example: string): Reach {
  return async (page) => {
    await openExample(page, example, "profiles");
    for (let at = 0; at < 6; at++) {
      const closed = page.locator(".layer[data-open=false] .layer-toggle").first();
      if ((await closed.count()) === 0) return;
      await closed.click();
    }
  };
}

async function withWhatIf(page: Page): Promise<void> {
  await openExample(page, "works-agreement", "what-ifs");
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
