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

const ARTICLES = 120;

describe("many articles", { timeout: 400_000 }, () => {
  it("come in one step, are kept on the device, and go in one step", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "sources");
    const files = Array.from({ length: ARTICLES }, (_, at) => ({
      name: `${at}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`Boats ${at}\n\n12 March 2025\n\n${lines(5)}\n\nNumber ${at}.`),
    }));
    await page.setInputFiles("[data-intake]", files);
    await page.waitForSelector("table.articles", { timeout: 300_000 });
    await atRest(page);
    await expect
      .poll(() => page.locator(".intake-state").innerText())
      .toContain(`Taken in: ${ARTICLES} articles`);
    await page.reload();
    await page.waitForSelector("table.articles");
    const told = `${ARTICLES} articles, ${ARTICLES * 5} claims found`;
    await page.getByText(told).waitFor();
    await page.getByRole("button", { name: "Show 20 more" }).first().click();
    expect(await page.locator("table.articles tbody tr").count()).toBe(ARTICLES);
    await page.setInputFiles("[data-intake]", [
      { name: "more.txt", mimeType: "text/plain", buffer: Buffer.from(`More boats\n\n${lines(7)}`) },
      { ...files[0], name: "again.txt" },
    ]);
    await page.getByText(`${ARTICLES + 1} articles, ${ARTICLES * 5 + 7} claims found`).waitFor();
    await atRest(page);
    await page.keyboard.press("Control+z");
    await page.getByText(told).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });
});
