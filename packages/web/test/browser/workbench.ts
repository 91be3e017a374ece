// The workbench in a real browser, served as `npm start` serves it, for tests that use it as a person would.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type RunningServer, type ServerOptions, startServer } from "@parley/server";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { openBrowser } from "../../../cli/test/browse.ts";
import { type Keeping, newProfile } from "./browser-profile.ts";
import { smallerPng } from "./smaller-png.ts";

export interface Look extends Keeping {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: "light" | "dark";
  readonly language?: "en" | "es" | "pseudo";
  readonly reducedMotion?: boolean;
}

export interface Workbench {
  readonly address: string;
  readonly browser: Browser;
  /** As `parley start CASE` does: the address that opens the case. */
  giveCase: RunningServer["giveCase"];
  /** As `parley join LINK` does: the address that opens the invitation. */
  giveLink: RunningServer["giveLink"];
  /** A page of a browser profile of its own, on the list of cases. */
  newPage(look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Another build of the page may be tried by its folder. */
const site = process.env.PARLEY_SITE ?? fileURLToPath(new URL("../../dist/site", import.meta.url));

export async function openWorkbench(more: Pick<ServerOptions, "model"> = {}): Promise<Workbench> {
  const server: RunningServer = await startServer({ site, port: 0, version: "test", ...more });
  const browser = await openBrowser();
  return {
    address: server.address,
    browser,
    giveCase: server.giveCase,
    giveLink: server.giveLink,
    async newPage(look = {}) {
      const page = await newProfile(browser, {
        viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
        colorScheme: look.colours ?? "light",
        reducedMotion: look.reducedMotion ? "reduce" : "no-preference",
        keepsSite: look.keepsSite ?? false,
      });
      page.setDefaultTimeout(45_000);
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      faults.set(page, complaints);
      await page.goto(`${server.address}/${look.language ? `?language=${look.language}` : ""}`);
      await page.waitForSelector("main h1");
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const faults = new WeakMap<Page, string[]>();

/** What went wrong in the page's scripts since it was opened. */
export function faultsOf(page: Page): readonly string[] {
  return faults.get(page) ?? [];
}

export type ScreenName =
  | "sources"
  | "case"
  | "profiles"
  | "deals"
  | "hold"
  | "record"
  | "what-ifs"
  | "rehearsal"
  | "briefing";

/** Opens a copy of a bundled case and goes to a screen of it. */
export async function openExample(page: Page, name: string, screen: ScreenName = "case"): Promise<void> {
  await page.click(`[data-example="${name}"]`);
  await page.waitForURL(/#\/case\//);
  if (screen !== "case") await goToScreen(page, screen);
  await page.waitForSelector("main h1");
}

export async function goToScreen(page: Page, screen: ScreenName): Promise<void> {
  await page.click(`.screen-bar a[href*="/${screen}"]`);
  await page.waitForSelector("main h1");
}

/** Waits until nothing is being worked out on the page. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector(".waiting progress, [aria-busy='true'], [data-saving='saving']"),
    undefined,
    { timeout: 60_000 },
  );
}

/** Waits until nothing is being worked out and the page has not changed for a while. */
export async function atRest(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const QUIET = 250;
        const finish = () => {
          watcher.disconnect();
          done();
        };
        let timer = setTimeout(finish, QUIET);
        const watcher = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, QUIET);
        });
        watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );
  await settled(page);
}

/** Waits until drawings, which follow the width a frame later, have done so. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Which rules axe looks by. Those of colours take most of its time: where only the colours have changed since it looked at everything, they are
 * enough, and where the colours are those that it has seen, they can be left out.
 */
export type Rules = "all" | "colours" | "all but colours";

const OF_COLOURS = ["color-contrast", "link-in-text-block"];

const OPTIONS: Readonly<Record<Rules, object>> = {
  all: {},
  colours: { runOnly: OF_COLOURS },
  "all but colours": { rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) },
};

/** What axe objects to: its rule and the first place that breaks it. It need not describe what it approves of. */
export async function violations(page: Page, rules: Rules = "all"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run({ resultTypes: ["violations"], ...options })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 300)}`,
    );
  }, OPTIONS[rules]);
}

/** Changes the colours of the page as it stands, and waits until they have changed. */
export async function inColours(page: Page, colours: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: colours });
  await drawn(page);
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map((one) => one.finished)).then(() => {});
  });
}

/** Axe objects to nothing in either colours; the page is then as it was. */
export async function breaksNoRule(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  await inColours(page, "dark");
  expect(await violations(page, "colours"), `${where}, dark`).toEqual([]);
  await inColours(page, "light");
}

/**
 * Changes the language of the page as it stands; where something lies over the choice, as a script would. The pseudo-language cannot be chosen:
 * a page begins with it.
 */
export async function inLanguage(page: Page, language: "en" | "es"): Promise<void> {
  await page.evaluate((chosen) => {
    const choice = document.querySelector<HTMLSelectElement>(".page-settings select");
    if (!choice) return;
    choice.value = chosen;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  }, language);
  await page.waitForSelector(`html[lang=${language}]`);
  await atRest(page);
}

/** How much wider than the window the page is, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const pictures = fileURLToPath(new URL("../../../../artefacts/pictures", import.meta.url));
const docs = fileURLToPath(new URL("../../../../docs/pictures", import.meta.url));

/** Keeps a picture of the page among the artefacts, to be looked at, if PARLEY_PICTURES is "all"; nothing compares pixels. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.PARLEY_PICTURES !== "all") return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

/** The window of the pictures in the docs. */
export const DOCS_LOOK: Look = { width: 1180, height: 780 };

/** The largest picture that the docs should carry, in bytes. */
const LARGEST = 150_000;

export interface Cut {
  /** What stands at the top of the picture; the top of the page if left out. */
  readonly from?: string;
  /** In pixels; the height of the window if left out. */
  readonly height?: number;
}

/** Takes the picture that pages of the docs show, if PARLEY_PICTURES is "docs"; other runs leave the docs as they are. */
export async function keepDocsPicture(page: Page, name: string, { from, height }: Cut = {}): Promise<void> {
  if (process.env.PARLEY_PICTURES !== "docs") return;
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ ...window, height: height ?? window.height });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.mouse.move(0, 0);
  await page
    .locator(from ?? "body")
    .first()
    .evaluate(bringToTop);
  await atRest(page);
  const bytes = smallerPng(await page.screenshot());
  await page.setViewportSize(window);
  if (bytes.length > LARGEST) throw new RangeError(`the picture ${name} has ${bytes.length} bytes`);
  writeFileSync(`${docs}/${name}.png`, bytes);
}

function bringToTop(element: Element): void {
  const SPACE = 16;
  scrollTo({ top: element.getBoundingClientRect().top + scrollY - SPACE, behavior: "instant" });
}
