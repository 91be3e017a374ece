// The page under the policy that the server sends with it: every screen works without a violation of it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Keeping } from "./browser-profile.ts";
import { atRest, faultsOf, goToScreen, openExample, openWorkbench, type Workbench } from "./workbench.ts";

vi.setConfig({ testTimeout: 120_000 });

const SCREENS = ["case", "profiles", "deals", "hold", "record", "what-ifs", "rehearsal", "briefing"] as const;

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench?.close());

/** A page that notes what its policy refused, in itself and in its workers; of the latter the browser tells in its console alone. */
async function watchedPage(keeping: Keeping = {}): Promise<{ page: Page; refused: () => readonly string[] }> {
  const refused: string[] = [];
  const page = await bench.newPage(keeping);
  page.on("console", (line) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(line.text())) refused.push(line.text());
  });
  await page.exposeFunction("noteViolation", (text: string) => refused.push(text));
  await page.addInitScript(() => {
    const { noteViolation } = window as unknown as { noteViolation(text: string): void };
    addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      noteViolation([effectiveDirective, blockedURI, sample, sourceFile, lineNumber].join(" "));
    });
  });
  await page.reload();
  await page.waitForSelector("main h1");
  return { page, refused: () => refused };
}

describe("the page under its policy", () => {
  it("works on every screen, in its dialogs, and with its service worker", async () => {
    const { page, refused } = await watchedPage({ keepsSite: true });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await openExample(page, "ukraine-2025-05");
    for (const screen of SCREENS) {
      await goToScreen(page, screen);
      await atRest(page);
    }
    expect(refused()).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("shows the page of an explanation", async () => {
    const { page, refused } = await watchedPage();
    await openExample(page, "nash-1950", "deals");
    await page.locator(".margin button.link").first().click();
    await page.locator(".explanation h1").waitFor();
    await page.locator(".explanation [data-explanation]").first().click();
    await page.locator(".explanation h1").waitFor();
    expect(refused()).toEqual([]);
  });

  it("shows a briefing, and renews it when choices change", async () => {
    const { page, refused } = await watchedPage();
    await openExample(page, "works-agreement", "briefing");
    const preview = page.frameLocator(".briefing-page");
    await preview.locator("main h2").first().waitFor();
    await page.locator("label.checkbox", { hasText: "The short list" }).click();
    await expect
      .poll(() => preview.locator("main > section > h2").allInnerTexts(), { timeout: 30_000 })
      .not.toContain("The short list");
    expect(refused()).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("refuses what is none of its own", async () => {
    const { page, refused } = await watchedPage();
    const tries = await page.evaluate(async (address) => {
      const nameOf = (error: unknown) => (error as Error).name;
      const attempt = (act: () => unknown) => {
        try {
          act();
          return "done";
        } catch (error) {
          return nameOf(error);
        }
      };
      return {
        markup: attempt(() => {
          document.createElement("div").innerHTML = "<b>x</b>";
        }),
        parsing: attempt(() => new DOMParser().parseFromString("<b>x</b>", "text/html")),
        worker: attempt(() => new Worker("https://elsewhere.example/x.js")),
        answer: attempt(() => new Worker(`${address}/parley.json`)),
        blob: attempt(() => new Worker(URL.createObjectURL(new Blob(["1"])))),
        rule: attempt(() =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy("another", {}),
        ),
        sending: await fetch("https://elsewhere.example/").then(() => "done", nameOf),
      };
    }, bench.address);
    expect(tries).toEqual({
      markup: "TypeError",
      parsing: "TypeError",
      worker: "TypeError",
      answer: "TypeError",
      blob: "TypeError",
      rule: "TypeError",
      sending: "TypeError",
    });
    expect(refused().length).toBeGreaterThanOrEqual(Object.keys(tries).length);
  });
});

/** A server elsewhere that answers every page. */
async function distantServer(): Promise<{ origin: string; close(): void }> {
  const server = createServer((_, answer) => answer.setHeader("access-control-allow-origin", "*").end("yes"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** Whether the page, and a worker of it, may ask the server. */
async function asked(page: Page, origin: string): Promise<readonly [page: string, worker: string]> {
  const ask = (address: string) =>
    fetch(address).then(
      (answer) => answer.text(),
      () => "refused",
    );
  const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
  return [await page.evaluate(ask, origin), await worker.evaluate(ask, origin)];
}

describe("a server whose room is joined", () => {
  it.each(["with", "without"])("may be asked from the next page on, %s a service worker", async (having) => {
    const page = await bench.newPage({ keepsSite: true });
    if (having === "with") {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    } else {
      // Of the site that is kept there is then what the browser keeps by itself.
      await page.context().route("**/service-worker.js", (route) => route.abort());
      await page.evaluate(async () => {
        for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
      });
      await page.reload();
    }
    await openExample(page, "nash-1950", "deals");
    const { origin, close } = await distantServer();
    expect(await asked(page, origin)).toEqual(["refused", "refused"]);
    bench.giveLink({ link: `${origin}/#parley1`, server: origin });
    await page.reload();
    expect(await asked(page, origin)).toEqual(["yes", "yes"]);
    close();
    await page.context().close();
  });
});
