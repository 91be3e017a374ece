// Sources with thousands of claims: they are taken in and reviewed like few.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atRest, faultsOf, openExample, openWorkbench, type Workbench } from "./workbench.ts";

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench?.close());

const CLAIMS = 2_000;

const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `The union said that boat ${at} would stay in the harbour until the council had paid for it.`,
  ).join("\n\n");

describe("many claims", { timeout: 400_000 }, () => {
  it("are taken in and reviewed", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "sources");
    const buffer = Buffer.from(`Boats\n\n12 March 2025\n\n${lines(CLAIMS)}`);
    await page.setInputFiles("[data-intake]", { name: "a.txt", mimeType: "text/plain", buffer });
    await page.waitForSelector("table.articles", { timeout: 300_000 });
    await atRest(page);
    await page.locator("table.articles a").first().click();
    await page.waitForSelector(".note-claim");
    await atRest(page);
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog");
    if (await dialog.isVisible()) {
      await page.keyboard.type("2025-03-12");
      await page.keyboard.press("Enter");
    }
    await page.waitForSelector(".note-claim.accepted");
    for (const key of ["a", "r", "a", "u"]) {
      await page.keyboard.press(key);
      await atRest(page);
    }
    expect(await page.locator(".note-claim.accepted").count()).toBeGreaterThan(0);
    expect(faultsOf(page)).toEqual([]);
  });
});
