// The page in its other languages: nothing of the English page shows through in Spanish, and in the pseudo-language, which is read from
// right to left, every word that isn't the case's own comes from a catalogue.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { english } from "../../src/texts/en.ts";
import {
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

const SCREENS: readonly (readonly [ScreenName, example: string])[] = [
  ["case", "works-agreement"],
  ["profiles", "works-agreement"],
  ["deals", "works-agreement"],
  ["deals", "river-basin"],
  ["hold", "ceasefire-at-ulvery"],
  ["record", "works-agreement"],
  ["what-ifs", "works-agreement"],
  ["briefing", "works-agreement"],
];

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench.close());

describe("the page in Spanish", () => {
  const ENGLISH = sentencesOf(english);
  // Words that no Spanish sentence holds.
  const WORDS = /\b(the|of|and|with|which|what|are|is|for|nobody|somebody|how|package|deal|party)\b/i;

  it("says nothing in English on the list of cases", async () => {
    const page = await bench.newPage({ language: "es" });
    await settled(page);
    expect(shownOf(await textsOf(page), ENGLISH)).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
  });

  it.each(SCREENS)("says nothing in English on the screen %s of %s", async (screen, example) => {
    const page = await bench.newPage({ language: "es" });
    await openWhole(page, screen, example);
    const texts = await textsOf(page);
    expect(shownOf(texts, ENGLISH)).toEqual([]);
    const own = wordsOfCase(example);
    expect(texts.filter((text) => WORDS.test(without(text, own)))).toEqual([]);
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

  it.each(SCREENS)("takes every word of the screen %s of %s from a catalogue", async (screen, example) => {
    const page = await bench.newPage({ language: "pseudo" });
    await openWhole(page, screen, example);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    const own = wordsOfCase(example);
    const plain = (await textsOf(page)).filter((text) => /\p{Script=Latin}{2}/u.test(without(text, own)));
    expect(plain).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    expect(await overflow(page)).toBe(0);
    expect(faultsOf(page)).toEqual([]);
  });
});

/** A screen with all that is folded on it unfolded. */
async function openWhole(page: Page, screen: ScreenName, example: string): Promise<void> {
  await openExample(page, example);
  await goToScreen(page, screen);
  await page.waitForTimeout(600);
  await settled(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.waitForTimeout(600);
  await settled(page);
}

/** What the page shows and what it tells screen readers, but for pieces that are marked as being in another language. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = `[lang]:not(html):not([lang="${document.documentElement.lang}"])`;
    const NAMES = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
    const found = new Set<string>([document.title]);
    const add = (text: string | null) => text?.trim() && found.add(text.replace(/\s+/g, " ").trim());
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest(foreign) || element.matches("script, style, noscript")) continue;
      for (const name of NAMES) add(element.getAttribute(name));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
    }
    return [...found];
  });
}

/** Sentences of more than three words of a catalogue, as patterns that fit whatever is fitted into them. */
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

function shownOf(texts: readonly string[], sentences: readonly RegExp[]): string[] {
  return texts.filter((text) => sentences.some((sentence) => sentence.test(text)));
}

const cases = fileURLToPath(new URL("../../../../cases", import.meta.url));

/** All that is written in a case, the longest first. */
function wordsOfCase(name: string): RegExp[] {
  const files = readdirSync(`${cases}/${name}`, { recursive: true, encoding: "utf8" });
  const words = files
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => stringsIn(parse(readFileSync(`${cases}/${name}/${file}`, "utf8"))));
  return [...new Set(words)]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((word) => new RegExp(`(?<!\\p{L})${escaped(word).replace(/\s+/g, "\\s+")}(?!\\p{L})`, "giu"));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value.trim(), value.trim().replace(/\.$/, "")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function without(text: string, words: readonly RegExp[]): string {
  return words.reduce((rest, word) => rest.replace(word, " "), text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
