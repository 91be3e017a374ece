// The page in its other languages: nothing of the English page shows through in Spanish, and in the pseudo-language, which is read from
// right to left, every word that isn't the case's own comes from a catalogue.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { english } from "../../src/texts/en.ts";
import { spanish } from "../../src/texts/es.ts";
import {
  atRest,
  drawn,
  faultsOf,
  goToScreen,
  openExample,
  openWorkbench,
  overflow,
  type ScreenName,
  settled,
  type Workbench,
} from "./workbench.ts";

vi.setConfig({ testTimeout: 180_000 });

const ALL: readonly ScreenName[] = [
  "case",
  "profiles",
  "deals",
  "hold",
  "record",
  "what-ifs",
  "rehearsal",
  "briefing",
];
/** A case to begin with, two sides, four sides, and a conflict. */
const CASES: readonly (readonly [example: string | null, screens: readonly ScreenName[]])[] = [
  [null, ALL],
  ["works-agreement", ALL],
  ["river-basin", ["profiles", "deals", "what-ifs"]],
  ["ceasefire-at-ulvery", ["hold", "record", "briefing"]],
];

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench.close());

describe("the page in Spanish", () => {
  const sentences = sentencesOf(english);
  // What no Spanish sentence holds, unless it names a file or a command.
  const WORDS =
    /\b(the|of|and|with|which|what|are|is|for|nobody|somebody|how|package|deal|party)\b(?!-if)|[“”]/i;
  const englishIn = (texts: readonly string[], own: CaseWords) =>
    texts.filter((text) => sentences.some((one) => one.test(text)) || WORDS.test(without(text, own)));

  it("says nothing in English on the list of cases, nor in the tour", async () => {
    const page = await bench.newPage({ language: "es" });
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(englishIn(await textsOf(page), wordsOfExamples())).toEqual([]);
    await page.getByRole("button", { name: spanish.home.showTour }).click();
    for (let step = 0; step < 5; step += 1) {
      const tour = page.locator(".tour");
      expect(englishIn(await tour.allInnerTexts(), wordsOfCase(null))).toEqual([]);
      if (step < 4) await tour.getByRole("button", { name: spanish.tour.next }).click();
    }
  });

  it.each(CASES)("says nothing in English of the case %s", async (example, screens) => {
    const page = await bench.newPage({ language: "es" });
    await openCase(page, example);
    const found = await inEachPlace(page, screens, async () =>
      englishIn(await textsOf(page), wordsOfCase(example)),
    );
    expect(found).toEqual({});
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("the page in a language that is read from right to left", () => {
  it.each([390, 1280])("holds its list of cases at a width of %i", async (width) => {
    const page = await bench.newPage({ language: "pseudo", width });
    await settled(page);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await overflow(page)).toBe(0);
  });

  it.each(CASES)(
    "takes every word about the case %s from a catalogue, at any width",
    async (example, screens) => {
      const page = await bench.newPage({ language: "pseudo" });
      await openCase(page, example);
      const found = await inEachPlace(page, screens, async () => {
        const own = wordsOfCase(example);
        const plain = (await textsOf(page)).filter((text) => /\p{Script=Latin}{2}/u.test(without(text, own)));
        return [...plain, ...(await tooWide(page))];
      });
      expect(found).toEqual({});
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      expect(faultsOf(page)).toEqual([]);
    },
  );
});

async function openCase(page: Page, example: string | null): Promise<void> {
  if (example !== null) return openExample(page, example);
  await page.locator("main button.main").click();
  await page.waitForURL(/#\/case\//);
}

/** What is found amiss on each screen, in each step of one that has steps, and in the dialog for saving; places where all is well are left out. */
async function inEachPlace(
  page: Page,
  screens: readonly ScreenName[],
  look: () => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note = async (place: string) => {
    await unfold(page);
    const amiss = await look();
    if (amiss.length > 0) found[place] = amiss;
  };
  for (const screen of screens) {
    await goToScreen(page, screen);
    await note(screen);
    const steps = page.locator(".hold-steps a");
    for (let step = 0; step < (await steps.count()); step += 1) {
      await steps.nth(step).click();
      await note(`${screen}, step ${step + 1}`);
    }
  }
  await page.locator(".saving-state button").last().click();
  await page.locator("[role='dialog'] label").last().click();
  await note("saving");
  return found;
}

/** Waits until the screen is at rest, with all that is folded on it unfolded. */
async function unfold(page: Page): Promise<void> {
  await atRest(page);
  const unfolded = await page.evaluate(() => {
    const folded = [...document.querySelectorAll("details")].filter((fold) => !fold.open);
    for (const fold of folded) fold.open = true;
    return folded.length;
  });
  if (unfolded > 0) await atRest(page);
}

/** Sideways overflow on a phone and on a wide window. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    const beyond = await overflow(page);
    if (beyond > 0) found.push(`${beyond} px too wide at ${width}`);
  }
  return found;
}

/** What the page shows and what it tells screen readers, but for pieces that are marked as being in another language. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = `[lang]:not(html):not([lang="${document.documentElement.lang}"])`;
    const NAMES = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
    const linesOf = (text: Element) => [...text.childNodes].map((line) => line.textContent).join(" ");
    const found = new Set<string>([document.title]);
    const add = (text: string | null) => text?.trim() && found.add(text.replace(/\s+/g, " ").trim());
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest(foreign) || element.matches("script, style, noscript")) continue;
      for (const name of NAMES) add(element.getAttribute(name));
      // Labels of a picture may go over several lines, each a piece of its own.
      if (element.matches("svg")) add([...element.querySelectorAll("text")].map(linesOf).join(" "));
      if (element.closest("svg") !== null) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
    }
    return [...found];
  });
}

/** Sentences of more than three words of a catalogue, as patterns that are found whatever is fitted into them. */
function sentencesOf(texts: unknown): RegExp[] {
  if (typeof texts === "object" && texts !== null) return Object.values(texts).flatMap(sentencesOf);
  const parts = typeof texts === "string" ? [texts] : partsOf(texts as (...given: unknown[]) => string);
  const long = parts.filter((part) => (part.match(/\p{L}+/gu) ?? []).length > 3);
  return long.map((part) => new RegExp(escaped(part.trim())));
}

/** What stands between the things that are fitted in. */
function partsOf(text: (...given: unknown[]) => string): string[] {
  const marks = Array.from({ length: text.length }, () => "¤");
  for (let lists = 0; lists < 2 ** marks.length; lists += 1) {
    try {
      return text(...marks.map((mark, at) => (lists & (1 << at) ? [mark] : mark))).split("¤");
    } catch {}
  }
  return [];
}

interface CaseWords {
  readonly whole: string;
  readonly patterns: readonly RegExp[];
}

const folder = fileURLToPath(new URL("../../../../cases", import.meta.url));

/** All that is written in a case, the longest first, and words that are the same in every language. */
function wordsOfCase(name: string | null): CaseWords {
  const files = name === null ? [] : readdirSync(`${folder}/${name}`, { recursive: true, encoding: "utf8" });
  const words = files
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => stringsIn(parse(readFileSync(`${folder}/${name}/${file}`, "utf8"))));
  const patterns = [...new Set([...words, ...NAMES])]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((word) => new RegExp(`(?<!\\p{L})${escaped(word).replace(/\s+/g, "\\s+")}(?!\\p{L})`, "giu"));
  return { whole: [...words, spanish.hold.statements.join].join("\n").toLowerCase(), patterns };
}

const NAMES = ["Parley", "GMR", "SMR", "SEQ", "SSEQ", "“issues”"];

function wordsOfExamples(): CaseWords {
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const words = all.map(({ name }) => wordsOfCase(name));
  return {
    whole: words.map(({ whole }) => whole).join("\n"),
    patterns: words.flatMap(({ patterns }) => patterns),
  };
}

/** Statements about a conflict are keys where they have weights. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value.trim(), value.trim().replace(/\.$/, "")];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(/ /.test(key) ? [key] : []),
    ...stringsIn(part),
  ]);
}

/** What of a text the case itself doesn't say; a label may show only part of what it says. */
function without(text: string, { whole, patterns }: CaseWords): string {
  if (whole.includes(text.toLowerCase())) return "";
  return patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
