// The screen of deals: the picture is pointed at, a package is built, bettered and made up for, by mouse and by keyboard only.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  atRest,
  faultsOf,
  goToScreen,
  inColours,
  inLanguage,
  keepPicture,
  type Look,
  openExample,
  openWorkbench,
  overflow,
  type Rules,
  settled,
  violations,
  type Workbench,
} from "./workbench.ts";

vi.setConfig({ testTimeout: 120_000 });

/** The machine may be busy. */
const PATIENT = { timeout: 30_000 };

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench?.close());

async function deals(name: string, look: Look = {}): Promise<Page> {
  const page = await workbench.newPage(look);
  await openExample(page, name, "deals");
  await page.waitForSelector(".option-table input");
  return page;
}

/** With the short list, the story and all. */
async function wholeDeals(name: string, look: Look = {}): Promise<Page> {
  const page = await deals(name, look);
  await page.waitForSelector(".side-by-side, .sure", { timeout: 60_000 });
  await settled(page);
  return page;
}

const standing = (page: Page) => page.locator(".standing").innerText();
const chosen = (page: Page, issue: string) =>
  page.locator(`input[name="option-of-${issue}"]:checked`).locator("xpath=ancestor::th").innerText();

/** What is said of where the deal leaves everyone, once it is another than before. */
async function moved(page: Page, before: string): Promise<string> {
  await expect.poll(() => standing(page), PATIENT).not.toBe(before);
  return standing(page);
}

describe("by mouse", () => {
  it("a place in the picture is pointed at and one of its packages is built on", async () => {
    const page = await deals("works-agreement");
    await expect.poll(() => page.locator(".answer").innerText()).toContain("41,472");
    const before = await standing(page);
    const box = await page.locator(".plane").boundingBox();
    if (!box) return expect.fail("there is no picture");
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.45);
    const first = page.locator(".spot-deals button").first();
    await first.waitFor();
    await expect.poll(() => page.locator(".spot-deals p").innerText()).toMatch(/Here, about .* packages?/);
    await first.click();
    await moved(page, before);
    await page.getByRole("button", { name: "Undo the last choice" }).click();
    await expect.poll(() => standing(page), PATIENT).toBe(before);
    expect(faultsOf(page)).toEqual([]);
  });

  it("an option is chosen, what it costs is made up for, and the package is bettered", async () => {
    const page = await wholeDeals("works-agreement");
    const before = await standing(page);
    await page.getByRole("radio", { name: "5 percent a year", exact: true }).click();
    const after = await moved(page, before);
    await expect
      .poll(() => page.locator(".deal-notes").innerText())
      .toContain("Worse than no deal for the management");
    await page.getByRole("button", { name: "What would the management want for that?" }).click();
    await page.locator(".last-change .found-deals p").first().waitFor();
    await page.getByRole("button", { name: "Improve this for the union without hurting anyone" }).click();
    await page.locator(".improve .other-deals button").first().click();
    const bettered = await moved(page, after);
    await goToScreen(page, "case");
    await goToScreen(page, "deals");
    await page.waitForSelector(".standing");
    await expect.poll(() => standing(page), PATIENT).toBe(bettered);
    expect(faultsOf(page)).toEqual([]);
  });

  it("a listed package is built on, and the case without a demand is kept as a what-if", async () => {
    const page = await wholeDeals("works-agreement");
    const before = await standing(page);
    await page.getByRole("button", { name: "Build on package B" }).click();
    await moved(page, before);
    await page
      .getByRole("button", { name: /^See the case without/ })
      .first()
      .click();
    await page.getByText(/^Kept as a what-if/).waitFor();
    await page.locator(".part .why").first().click();
    await expect.poll(() => page.locator(".margin").innerText()).toContain("A package that is built");
    expect(faultsOf(page)).toEqual([]);
  });

  it("limits are set on the axes of many parties, and two of them are looked at alone", async () => {
    const page = await deals("river-basin");
    const within = page.locator(".picture-part .row[aria-live]");
    await expect.poll(() => within.innerText(), PATIENT).toContain("1,221 of 1,221 packages are within");
    const thumb = page.locator(".axis-thumb.high").first();
    const box = await thumb.boundingBox();
    if (!box) return expect.fail("there is no axis");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 120, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => within.innerText(), PATIENT).not.toContain("1,221 of 1,221");
    await page.getByRole("button", { name: "Lift all limits" }).click();
    await page.getByRole("radio", { name: "two parties:" }).click();
    await page.waitForSelector("canvas[data-painted]");
    await page.getByRole("combobox", { name: "Party whose worth runs upwards" }).selectOption("3");
    await expect
      .poll(() => page.locator(".axis-title.up").innerText(), PATIENT)
      .toContain("The Lower Province");
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("by keyboard only", () => {
  it("the picture is walked, a package taken over, its numbers shown, and an option changed", async () => {
    const page = await deals("nash-1950");
    const before = await standing(page);
    await page.locator(".plane").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.locator(".spot-deals button").first().waitFor();
    await page.keyboard.press("Enter");
    const taken = await moved(page, before);
    await page.keyboard.press("t");
    await page.getByRole("table").filter({ hasText: "What is marked in the picture" }).waitFor();
    await page.keyboard.press("t");
    const book = await chosen(page, "book");
    await page.locator('input[name="option-of-book"]:checked').focus();
    await page.keyboard.press("ArrowDown");
    await moved(page, taken);
    expect(await chosen(page, "book")).not.toBe(book);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => standing(page), PATIENT).toBe(taken);
    expect(faultsOf(page)).toEqual([]);
  });

  it("limits are set by arrow keys", async () => {
    const page = await deals("river-basin");
    const within = page.locator(".picture-part .row[aria-live]");
    await expect.poll(() => within.innerText(), PATIENT).toContain("1,221 of 1,221");
    await page.locator(".axis-thumb.low input").first().focus();
    for (let step = 0; step < 30; step++) await page.keyboard.press("ArrowUp");
    await expect.poll(() => within.innerText(), PATIENT).not.toContain("1,221 of 1,221");
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("for everyone", () => {
  const nothingIsInTheWay = async (page: Page, what: string, rules: Rules = "all") => {
    expect(await violations(page, rules), what).toEqual([]);
    expect(await overflow(page), what).toBeLessThanOrEqual(0);
    await keepPicture(page, `deals-${what.replaceAll(" ", "-")}`);
    expect(faultsOf(page), what).toEqual([]);
  };

  it("nothing is in the way, in any language and colours", async () => {
    const page = await wholeDeals("works-agreement", { language: "pseudo" });
    await nothingIsInTheWay(page, "right to left", "all but colours");
    await inLanguage(page, "en");
    await nothingIsInTheWay(page, "light");
    await inColours(page, "dark");
    await nothingIsInTheWay(page, "dark", "colours");
  });

  const looks: readonly (readonly [string, string, Look])[] = [
    ["on a dark phone", "river-basin", { width: 390, height: 800, colours: "dark" }],
    ["very narrow", "works-agreement", { width: 320, height: 700 }],
    ["with unknown no-deal worths", "ukraine-2025-05", { reducedMotion: true }],
  ];
  for (const [what, name, look] of looks) {
    it(`nothing is in the way, ${what}`, async () => {
      const page = await wholeDeals(name, look);
      await nothingIsInTheWay(page, what);
      if (name !== "river-basin") return;
      await page.setViewportSize({ width: 1280, height: 900 });
      await atRest(page);
      await nothingIsInTheWay(page, "many parties and dark");
      await inColours(page, "light");
      await nothingIsInTheWay(page, "many parties", "colours");
    });
  }
});
