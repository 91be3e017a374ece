// The briefing on the page: choices change the preview, copies for somebody leave out what they must, and files hold what the preview shows.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
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
  settled,
  violations,
  type Workbench,
} from "./workbench.ts";

// Several cores may be busy with other pages.
vi.setConfig({ testTimeout: 60_000 });

const SOON = { timeout: 30_000 };

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench.close());

const preview = (page: Page) => page.frameLocator(".briefing-page");
const chapters = (page: Page) => preview(page).locator("main > section > h2").allInnerTexts();
const watermark = (page: Page) => preview(page).locator(".watermark").count();
const tick = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });
const toggle = (page: Page, name: string) => page.locator("label.checkbox", { hasText: name }).click();

async function openBriefing(page: Page, example = "works-agreement"): Promise<void> {
  await openExample(page, example, "briefing");
  await preview(page).locator("main h2").first().waitFor();
  await ready(page);
}

/** Waits until what is offered for saving is what was chosen. */
async function ready(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await settled(page);
  await page.locator("button:not([data-disabled])", { hasText: "Save as a web page" }).waitFor();
}

async function save(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const click = (page: Page, name: string) => () => page.getByRole("button", { name }).click();

describe("the preview", () => {
  it("loses a chapter that is unticked, gets it back, and stays where the reader was", async () => {
    const page = await bench.newPage();
    await openBriefing(page);
    expect(await chapters(page)).toContain("The short list");
    await preview(page).locator("#obstacles").scrollIntoViewIfNeeded();
    const place = () =>
      preview(page)
        .locator("#obstacles")
        .evaluate((one) => one.getBoundingClientRect().top);
    const before = await place();
    await toggle(page, "The short list");
    await expect.poll(() => chapters(page), SOON).not.toContain("The short list");
    expect(Math.abs((await place()) - before)).toBeLessThan(3);
    expect(await preview(page).locator("body").textContent()).toContain(
      "Chapters of the full briefing are left out",
    );
    await toggle(page, "The short list");
    await expect.poll(() => chapters(page), SOON).toContain("The short list");
    expect(faultsOf(page)).toEqual([]);
  });

  it("tells nothing of the wants of a party that is unticked, and says so", async () => {
    const page = await bench.newPage();
    await openBriefing(page, "ceasefire-at-ulvery");
    expect(await chapters(page)).toContain("Will it hold?");
    await toggle(page, "The Hill Council");
    await expect.poll(() => chapters(page), SOON).not.toContain("Will it hold?");
    const notice = "Left out of this copy: what is known of the wants of the Hill Council";
    expect(await preview(page).locator("header").textContent()).toContain(notice);
    expect(await page.locator(".briefing-choices").textContent()).toContain(notice);
    expect(await tick(page, /Will it hold/).isDisabled()).toBe(true);
    expect(await page.locator(".hand-over").textContent()).toContain("wants of the Plain Council is in it");
  });

  it("follows the case and is kept with its choices over a reload", async () => {
    const page = await bench.newPage();
    await openBriefing(page);
    await page.getByLabel("Name of the receiver").fill("Amina Diallo");
    await toggle(page, "Print the name faintly");
    await expect.poll(() => watermark(page), SOON).toBe(1);
    await page.getByLabel("Language of the briefing").selectOption("es");
    await expect.poll(() => preview(page).locator("html").getAttribute("lang"), SOON).toBe("es");
    await ready(page);
    await page.reload();
    await preview(page).locator("main h2").first().waitFor();
    await expect.poll(() => page.getByLabel("Name of the receiver").inputValue()).toBe("Amina Diallo");
    expect(await preview(page).locator("html").getAttribute("lang")).toBe("es");
    expect(await watermark(page)).toBe(1);
    expect(await preview(page).locator("header").textContent()).toContain("Amina Diallo");
  });

  it("runs no script, keeps its links within, and is what gets printed", async () => {
    const page = await bench.newPage();
    await openBriefing(page);
    const sandbox = await page.locator(".briefing-page").getAttribute("sandbox");
    expect(sandbox).not.toContain("allow-scripts");
    const address = page.url();
    await preview(page).locator("nav a").last().click();
    await expect
      .poll(
        () =>
          preview(page)
            .locator("#method")
            .evaluate((one) => one.getBoundingClientRect().top),
        SOON,
      )
      .toBeLessThan(700);
    expect(page.url()).toBe(address);
    await page.evaluate(() => {
      const view = document.querySelector<HTMLIFrameElement>(".briefing-page")?.contentWindow;
      view?.addEventListener("beforeprint", () => document.body.setAttribute("data-printed", "frame"));
      addEventListener("beforeprint", () => document.body.setAttribute("data-printed", "page"));
    });
    await click(page, "Print…")();
    expect(await page.locator("body").getAttribute("data-printed")).toBe("frame");
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("a saved briefing", () => {
  it("is one page without scripts that fetches nothing", async () => {
    const page = await bench.newPage();
    await openBriefing(page);
    await page.getByLabel("Name of the receiver").fill("Amina Diallo");
    await toggle(page, "Print the name faintly");
    await toggle(page, "The short list");
    await expect.poll(() => watermark(page), SOON).toBe(1);
    await ready(page);
    const { name, bytes } = await save(page, click(page, "Save as a web page"));
    expect(name).toMatch(/^works-agreement-\d{4}-\d\d-\d\d-Amina-Diallo\.html$/);
    const html = bytes.toString("utf8");
    expect(html).toContain("Confidential to Amina Diallo");
    expect(html).toContain('class="watermark"');
    expect(html).not.toContain('id="short-list"');
    expect(html).toContain('<svg class="wide"');
    expect(html).not.toMatch(/<script|<link|<iframe|javascript:|url\(|\son\w+="/i);
    expect(html).not.toMatch(/\s(src|xlink:href)="(?!data:)/);
    await page.locator(".hand-over").getByText(`Saved as ${name}.`).waitFor();
  });

  it("for Word holds the text and a picture of dots for each drawing", async () => {
    const page = await bench.newPage();
    await openBriefing(page, "ceasefire-at-ulvery");
    const drawings = await preview(page).locator(".picture").count();
    const { name, bytes } = await save(page, click(page, "Save for Word"));
    expect(name).toMatch(/^ceasefire-at-ulvery-[\d-]+\.docx$/);
    const files = unzipSync(bytes);
    expect(new TextDecoder().decode(files["word/document.xml"])).toContain("At a glance");
    const dots = Object.entries(files).filter(([path]) => /^word\/media\/.*\.png$/.test(path));
    expect(dots.length).toBe(drawings);
    for (const [, png] of dots) expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("as Markdown says the same in plain text", async () => {
    const page = await bench.newPage();
    await openBriefing(page, "nash-1950");
    const { name, bytes } = await save(page, click(page, "Save as Markdown"));
    expect(name).toMatch(/^nash-1950-[\d-]+\.md$/);
    expect(bytes.toString("utf8")).toMatch(/^# .*\n\n\*\d+ \w+ \d{4}\*/);
  });
});

describe("by keyboard alone", () => {
  it("a copy is made, looked at and saved", async () => {
    const page = await bench.newPage();
    await openBriefing(page);
    await tabTo(page, page.getByLabel("Name of the receiver"));
    await page.keyboard.type("A. Diallo");
    await tabTo(page, tick(page, /Print the name/));
    await page.keyboard.press("Space");
    await tabTo(page, tick(page, "The short list"));
    await page.keyboard.press("Space");
    await tabTo(page, tick(page, "The union"));
    await page.keyboard.press("Space");
    await expect.poll(() => chapters(page), SOON).not.toContain("The short list");
    await ready(page);
    expect(await preview(page).locator("header").textContent()).toContain("wants of the union");
    await tabTo(page, page.getByRole("button", { name: "Save as a web page" }));
    const { name } = await save(page, () => page.keyboard.press("Enter"));
    expect(name).toContain("A.-Diallo");
    await tabTo(page, page.locator(".briefing-page"));
    await page.keyboard.press("PageDown");
    await expect
      .poll(
        () => page.locator(".briefing-page").evaluate((one: HTMLIFrameElement) => one.contentWindow?.scrollY),
        SOON,
      )
      .toBeGreaterThan(0);
  });

  async function tabTo(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("the keyboard does not reach it");
  }
});

describe("a case that lacks something", () => {
  it("is told what is missing and where to mend it", async () => {
    const page = await bench.newPage();
    await page.getByRole("button", { name: "New case" }).click();
    await page.waitForURL(/#\/case\//);
    await goToScreen(page, "briefing");
    await page.getByRole("heading", { name: "What is missing" }).waitFor();
    expect(await page.locator(".problem a").first().getAttribute("href")).toMatch(/\/(case|profiles)/);
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, "briefing-missing");
  });
});

describe("how it looks", () => {
  const opened = async (example: string, look: Look): Promise<Page> => {
    const page = await bench.newPage(look);
    await openExample(page, example, "briefing");
    await preview(page).locator("main h2").first().waitFor();
    await settled(page);
    return page;
  };

  it("in both directions of reading, axe objects to nothing and nothing runs over", async () => {
    const page = await opened("works-agreement", { language: "pseudo" });
    expect(await violations(page, "all but colours"), "right to left").toEqual([]);
    expect(await overflow(page), "right to left").toBeLessThanOrEqual(0);
    await keepPicture(page, "briefing-right-to-left");
    await inLanguage(page, "en");
    await preview(page).locator("main h2").first().waitFor();
    expect(await violations(page), "left to right").toEqual([]);
    expect(await overflow(page), "left to right").toBeLessThanOrEqual(0);
    await keepPicture(page, "briefing");
    expect(faultsOf(page)).toEqual([]);
  });

  it("dark and on a phone, axe objects to nothing and nothing runs over", async () => {
    const page = await opened("ceasefire-at-ulvery", { width: 320 });
    expect(await violations(page), "phone").toEqual([]);
    expect(await overflow(page), "phone").toBeLessThanOrEqual(0);
    await keepPicture(page, "briefing-phone");
    await page.setViewportSize({ width: 1280, height: 900 });
    await inColours(page, "dark");
    await atRest(page);
    expect(await violations(page), "dark").toEqual([]);
    expect(await overflow(page), "dark").toBeLessThanOrEqual(0);
    await keepPicture(page, "briefing-dark");
    expect(faultsOf(page)).toEqual([]);
  });
});
