// The people of the story of a room: each in a browser profile of its own, with a mouse or with nothing but the keys, and what each looks at.
import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Hand } from "./story-hand.ts";
import { overflow, settled, violations } from "./workbench.ts";

export interface Person {
  /** As everyone in the room knows them. */
  readonly name: string;
  readonly page: Page;
  readonly hand: Hand;
}

export type RoomScreen = "talks" | "desk" | "rules" | "seats" | "progress" | "agreement" | "log";

/** The machine may be busy. */
export const PATIENT = { timeout: 30_000 };

export async function goTo({ page, hand }: Person, screen: RoomScreen): Promise<void> {
  const link = page.locator(`.screen-bar a[href$="/${screen}"]`);
  if ((await link.getAttribute("aria-current")) === "page") return;
  await hand.press(link);
  await page.waitForSelector(`.screen-bar a[href$="/${screen}"][aria-current="page"]`);
  await page.waitForSelector("main h1");
}

export function button({ page }: Person, name: string | RegExp): Locator {
  return page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
}

/** Presses a button once it can be pressed. */
export async function press(person: Person, name: string | RegExp): Promise<void> {
  const one = button(person, name).first();
  await one.waitFor(PATIENT);
  await expect.poll(() => one.isEnabled(), PATIENT).toBe(true);
  await person.hand.press(one);
}

/** Chooses a radio button or ticks a box; a mouse presses the words beside it. */
export async function pick({ hand }: Person, target: Locator): Promise<void> {
  await hand.press(hand.kind === "mouse" ? target.locator("xpath=ancestor::label") : target);
}

export async function write({ page, hand }: Person, field: Locator, words: string): Promise<void> {
  await hand.enter(field);
  if (hand.kind === "mouse") await page.keyboard.insertText(words);
  else await page.keyboard.type(words);
}

export async function reads({ page }: Person, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor(PATIENT);
}

/** What somebody sees is fit to be used by anyone, and as wide as a telephone at most where that is all there is. */
export async function isWell({ page }: Person, where: string): Promise<void> {
  await settled(page);
  expect(await page.locator(".fault").count(), where).toBe(0);
  expect(await violations(page), where).toEqual([]);
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(() => overflow(page), { message: where }).toBeLessThanOrEqual(0);
  await page.setViewportSize(window);
}

export async function taken({ page }: Person, press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download", PATIENT), press()]);
  return file;
}

export async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), "utf8");
}
