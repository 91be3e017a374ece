// The record by mouse, by keyboard alone, with many acts, and for everybody.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  faultsOf,
  inColours,
  inLanguage,
  keepPicture,
  openExample,
  openWorkbench,
  overflow,
  settled,
  violations,
  type Workbench,
} from "./workbench.ts";

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(async () => {
  await bench.close();
});

const cell = (page: Page, voice: string, issue: string) =>
  page.getByRole("button", { name: new RegExp(`^${voice} on ${issue}: `) });

describe("the record", { timeout: 60_000 }, () => {
  it("is written by mouse, seen in table and timeline, changed, taken out and brought back", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "record");
    await page.getByRole("button", { name: "Write something down" }).click();
    const form = page.locator(".act-form").first();
    await form.getByLabel("When").fill("2025-03-19");
    await form.getByRole("combobox", { name: "Who", exact: true }).click();
    await form.getByRole("option", { name: "The union" }).click();
    await form.getByLabel("What they did").selectOption("offers");
    await form.getByLabel("What was said or done").fill("Would take three percent.");
    await form.getByRole("combobox", { name: "About" }).fill("wage rise: 3 percent");
    await page.getByRole("option", { name: "Wage rise: 3 percent a year", exact: true }).click();
    await form.getByRole("button", { name: "Add to the record" }).click();
    await page.getByText("Added under 19 March 2025: The union.").waitFor();
    expect(await page.locator(".answer").textContent()).toContain("19 March 2025: Would take three percent.");
    const wage = cell(page, "The union", "Wage rise");
    expect(await wage.textContent()).toContain("for 3 percent a year");
    expect(await wage.textContent()).toContain("last change");
    await wage.click();
    const history = page.locator(".history");
    await history.getByText("now for 3 percent a year").waitFor();
    await expect.poll(() => history.locator(".act").count()).toBe(2);
    await history.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: /^Edit: 19 March 2025/ }).click();
    const edited = page.locator(".act.edited");
    await edited.getByLabel("What was said or done").fill("Would take three and a half percent.");
    await edited.getByRole("button", { name: "Keep the changes" }).click();
    await page.locator(".day").getByText("Would take three and a half percent.").waitFor();
    await page.getByRole("button", { name: /^Remove: 19 March 2025/ }).click();
    await expect.poll(() => page.locator(".act").count()).toBe(5);
    await page.keyboard.press("Control+z");
    await page.locator(".day").getByText("Would take three and a half percent.").waitFor();
    await settled(page);
    expect(faultsOf(page)).toEqual([]);
  });

  it("is written by keyboard alone, with a new voice and a new source", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "record");
    const write = page.getByRole("button", { name: "Write something down" });
    await write.focus();
    await page.keyboard.press("Enter");
    const form = page.locator(".act-form").first();
    await type(page, "man", "Enter");
    await type(page, "Auditor", "Enter");
    expect(await form.locator(".pick-tag").allInnerTexts()).toEqual(["The management ×", "Auditor ×"]);
    await page.keyboard.press("Tab");
    await type(page, "offered", "Tab");
    await type(page, "uni", "Tab");
    await type(page, "Rotating shifts for volunteers only.", "Tab");
    await type(page, "night shifts: vol", "Tab");
    await type(page, "Minutes of the board", "Tab");
    await type(page, "page 3", "Enter");
    const entry = page.locator(".day .act").filter({ hasText: "volunteers only" });
    await entry.waitFor();
    const text = await entry.textContent();
    for (const part of ["The management", "Auditor", "offered to the union", "Minutes of the board, page 3"])
      expect(text).toContain(part);
    expect(text).toContain("The management moved on “Night shifts”");
    // The next act of the same sitting: the day and the source stay, and the way back is one step.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    expect(await form.locator(".pick-tag").allInnerTexts()).toEqual(["Minutes of the board ×"]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".day .act").count()).toBe(5);
    expect(await page.getByRole("columnheader").allInnerTexts()).not.toContain("Auditor");
    expect(faultsOf(page)).toEqual([]);
  });

  it("says at the fields what an act lacks, and at the act what is wrong with it", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "record");
    const form = page.locator(".act-form").first();
    await form.getByLabel("When").fill("yesterday");
    await form.getByLabel("When").press("Enter");
    expect(await form.locator(".problem").allInnerTexts()).toEqual([
      expect.stringContaining("2025-05-07"),
      "Say who it was.",
      expect.stringContaining("in a few words"),
    ]);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("yesterday");
    await form.getByRole("combobox", { name: "About" }).fill("whether");
    await form.getByRole("combobox", { name: "About" }).press("Tab");
    await page.getByText("“whether” is not chosen yet").waitFor();
    await expect.poll(() => page.locator(".act").count()).toBe(5);
  });

  it("is narrowed to a voice and an issue, and put in the other order", async () => {
    const page = await bench.newPage();
    await openExample(page, "ukraine-2025-05", "record");
    await page.locator(".filters").getByLabel("By or to").selectOption({ label: "Russia" });
    await page.getByText("5 of 12 acts.").waitFor();
    await page.locator(".filters").getByLabel("About").selectOption({ label: "Ceasefire" });
    await page.getByText("1 of 12 acts.").waitFor();
    await page.locator(".filters").getByLabel("By or to").selectOption({ label: "everybody" });
    const days = () => page.locator(".day h3").allInnerTexts();
    expect(await days()).toEqual(["7 May 2025", "4 May 2025"]);
    await page.locator(".filters").getByLabel("Order").selectOption({ label: "Oldest first" });
    expect(await days()).toEqual(["4 May 2025", "7 May 2025"]);
  });

  it("draws only a part of a thousand acts at once", async () => {
    const page = await bench.newPage();
    await page.setInputFiles("input[type=file]", caseWithActs(995));
    await page.waitForURL(/#\/case\//);
    await page.waitForSelector("main h1");
    await settled(page);
    await page.click('.screen-bar a[href*="/record"]');
    await page.getByText("1,000 acts.").waitFor();
    expect(await page.locator(".act").count()).toBeLessThan(300);
    const form = page.locator(".act-form").first();
    await form.getByLabel("What was said or done").pressSequentially("Typed with many acts around.");
    await page.locator(".filters").getByLabel("About").selectOption({ label: "Job security" });
    await page.locator(".day").first().waitFor();
  });

  it("breaks no rule for everybody, in any language and colours", async () => {
    const page = await bench.newPage({ language: "pseudo" });
    await openExample(page, "ukraine-2025-05", "record");
    await page.locator("button.position").first().click();
    await page.locator(".history").waitFor();
    await settled(page);
    expect(await violations(page, "all but colours"), "right to left").toEqual([]);
    await keepPicture(page, "record-pseudo");
    await inLanguage(page, "en");
    await page.locator(".history").waitFor();
    expect(await violations(page), "light").toEqual([]);
    await keepPicture(page, "record-light");
    await inColours(page, "dark");
    expect(await violations(page, "colours"), "dark").toEqual([]);
    await keepPicture(page, "record-dark");
  });

  it("fits a phone, and says what to do where nothing is written yet", async () => {
    const page = await bench.newPage({ width: 320 });
    await openExample(page, "ukraine-2025-05", "record");
    await settled(page);
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, "record-phone");
    await page.click(".masthead-name");
    await openExample(page, "nash-1950", "record");
    await page.getByText("Nothing has been written down yet.").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});

async function type(page: Page, text: string, key: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

/** The works agreement with more acts, as a file to open. */
function caseWithActs(count: number): { name: string; mimeType: string; buffer: Buffer } {
  const folder = fileURLToPath(new URL("../../../../cases/works-agreement/", import.meta.url));
  const read = (name: string) => readFileSync(`${folder}${name}`);
  const acts = Array.from({ length: count }, (_, k) => ({
    when: new Date(Date.UTC(2024, 0, 1 + (k % 400))).toISOString().slice(0, 10),
    who: k % 2 === 0 ? "union" : "management",
    kind: ["asks", "offers", "refuses", "states"][k % 4],
    says: `Says something for the ${k}th time.`,
    about: { security: ["12 months", "24 months", "36 months"][k % 3] },
  }));
  const files = ["case.yaml", "profiles/union.yaml", "profiles/management.yaml"].map((name) => [
    name,
    read(name),
  ]);
  const record = read("record.yaml").toString() + acts.map((act) => `  - ${JSON.stringify(act)}\n`).join("");
  const zip = zipSync({ ...Object.fromEntries(files), "record.yaml": Buffer.from(record) });
  return { name: "many.parley.zip", mimeType: "application/zip", buffer: Buffer.from(zip) };
}
