// A real browser for pages: opens one, collects what it asks for, and has axe look at it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { requireChromium } from "../../../scripts/chromium.mjs";

/** What Playwright switches off; it would be on again, since the browser reads only the last list. */
const OFF_BY_PLAYWRIGHT = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** The lists that drop from the address bar: two pages of the browser's own beside every page, which take as long to load as ours. */
const ADDRESS_BAR = ["WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxPopup"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireChromium(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR].join(",")}`,
    ],
  });
}

export interface Look {
  readonly width: number;
  readonly colours: "light" | "dark";
}

export interface Findings {
  /** axe's rule and the first place that breaks it. */
  readonly violations: readonly string[];
  /** Addresses asked for beyond the page's own file. */
  readonly requests: readonly string[];
  /** What the browser complained of: refused styles, for one. */
  readonly complaints: readonly string[];
  /** How much wider than the window the page is, in pixels. */
  readonly overflow: number;
  /** Pieces of text in pictures that lie outside the picture. */
  readonly clipped: readonly string[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page's policy forbids scripts; only the copy that axe looks at is opened with leave to run one. */
export async function lookAt(browser: Browser, url: string, { width, colours }: Look): Promise<Findings> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: colours,
    bypassCSP: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => void (request.url() === url || requests.push(request.url())));
  page.on("console", (line) => void complaints.push(line.text()));
  await page.goto(url);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll("svg")]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return (
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1
            );
          })
          .map((text) => `${svg.getAttribute("class")}: ${text.textContent}`);
      }),
  );
  await page.addScriptTag({ content: axe });
  const violations: string[] = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run({ resultTypes: ["violations"] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0].html}`,
    );
  });
  await context.close();
  return { violations, requests, complaints, overflow, clipped };
}
