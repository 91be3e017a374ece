// The browser that tests drive can be found and started, and the accessibility checker runs in it.

import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { findChromium, requireChromium } from "../chromium.mjs";

let browser: Browser | undefined;
afterAll(() => browser?.close());

it("opens a page and checks it", { timeout: 60_000 }, async () => {
  browser = await chromium.launch({ executablePath: requireChromium(), args: ["--no-sandbox"] });
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<html lang="en"><title>A</title><main><h1>A</h1><img src="a.png"></main></html>');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual(["image-alt"]);
});

it("looks nowhere else when PARLEY_CHROMIUM names a program", () => {
  const before = process.env.PARLEY_CHROMIUM;
  process.env.PARLEY_CHROMIUM = "no-such-program";
  expect(findChromium()).toBeUndefined();
  if (before === undefined) delete process.env.PARLEY_CHROMIUM;
  else process.env.PARLEY_CHROMIUM = before;
});
