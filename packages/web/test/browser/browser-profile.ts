// A browser profile of its own for a page of a test. It is gone when its test is over, so that nothing of it runs on beside the next one.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished, TestRunner } from "vitest";

export interface Keeping {
  /**
   * Whether the page keeps the whole site on the device, as it does for people. Then the browser fetches and compiles every file of the site
   * for each profile, which takes more time than most tests; those that need no service worker go without.
   */
  readonly keepsSite?: boolean;
}

/** A blank page in a new profile. What is opened between tests stays until the browser is closed. */
export async function newProfile(
  browser: Browser,
  { keepsSite = false, ...options }: Keeping & Omit<BrowserContextOptions, "serviceWorkers">,
): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    acceptDownloads: true,
    serviceWorkers: keepsSite ? "allow" : "block",
    ...options,
  });
  if (TestRunner.getCurrentTest()) onTestFinished(() => context.close());
  return context.newPage();
}
