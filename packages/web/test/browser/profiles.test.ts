// What each side wants, filled in layer by layer: by mouse, and again by keyboard alone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  faultsOf,
  goToScreen,
  inColours,
  inLanguage,
  keepPicture,
  type Look,
  openExample,
  openWorkbench,
  overflow,
  settled,
  violations,
  type Workbench,
} from "./workbench.ts";

// Many pages in a row, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let bench: Workbench;
let folder: string;

beforeAll(async () => {
  bench = await openWorkbench();
  folder = mkdtempSync(join(tmpdir(), "parley-profiles-"));
});

afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

const KILN = `format: 1
title: Sharing a kiln
parties:
  - { id: north, name: The north pottery }
  - { id: south, name: The south pottery }
issues:
  - { id: days, name: Firing days, unit: days a week, from: 1, to: 4, step: 1 }
  - { id: fuel, name: Who buys the fuel, options: [north, south, both] }
  - { id: glaze, name: Glaze store, options: [shared, apart] }
  - { id: repairs, name: Repairs, options: [each their own, common fund] }
  - { id: sundays, name: Sundays, options: [open, closed] }
`;

const SHIFTS = {
  "case.yaml": `format: 1
title: Shifts
parties: [council, company]
issues:
  - { id: pay, from: 0, to: 3, step: 1 }
  - { id: hours, options: [short, middle, long] }
`,
  "profiles/council.yaml": `format: 1
party: council
points:
  pay: { 0: 0, 1: 4, 2: 8, 3: 12 }
  hours: { short: 8, middle: 4, long: 0 }
noDeal: 5
comparisons:
  - better: { pay: 0, hours: short }
    than: { pay: 3, hours: middle }
`,
  "profiles/company.yaml": `format: 1
party: company
points:
  pay: { 0: 9, 1: 6, 2: 3, 3: 0 }
noDeal: 2
`,
};

/** Thirty issues of four options. */
const MANY = `format: 1
title: Thirty issues
parties: [left, right]
issues:
${Array.from({ length: 30 }, (_, k) => `  - { id: issue-${k + 1}, options: [a, b, c, d] }`).join("\n")}
`;

async function openCase(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const path = join(folder, `${Object.keys(files).length}-${files["case.yaml"].length}.zip`);
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
  await page.setInputFiles("input[type=file]", path);
  await page.waitForURL(/#\/case\//);
  await goToScreen(page, "profiles");
  await page.waitForSelector(".layer");
}

async function opened(files: Readonly<Record<string, string>>, look: Look = {}): Promise<Page> {
  const page = await bench.newPage(look);
  await openCase(page, files);
  return page;
}

const layer = (page: Page, name: string) => page.locator(`#layer-${name}`);

async function openLayer(page: Page, name: string): Promise<void> {
  const toggle = layer(page, name).locator("h2 button");
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
}

const ranked = (page: Page) => page.locator(".ranked .reorder-label bdi").allInnerTexts();

const marks = (page: Page) =>
  page.locator("[data-option]").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.mark));

/** Says yes where a dialog asks whether something may be left out. */
async function agree(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.locator("li").first().waitFor();
  await dialog.getByRole("button", { name: "Do it" }).click();
  await dialog.waitFor({ state: "detached" });
}

describe("a profile filled in by mouse", () => {
  it("shows what follows while the issues are ranked and options marked", async () => {
    const page = await opened({ "case.yaml": KILN });
    await page.waitForSelector(".small-plane");
    const before = await page.locator(".small-plane").innerHTML();
    for (const issue of ["fuel", "days", "repairs", "glaze"]) await page.click(`[data-pick="${issue}"]`);
    expect(await ranked(page)).toEqual([
      "Who buys the fuel",
      "Firing days",
      "Repairs",
      "Glaze store",
      "Sundays",
    ]);
    await page.getByRole("button", { name: "Move up: Sundays" }).click();
    await page.getByRole("button", { name: "Sundays: as important as Repairs" }).click();
    await page.getByRole("button", { name: "Glaze store: does not matter" }).click();
    expect(await ranked(page)).toEqual(["Who buys the fuel", "Firing days", "Repairs", "Sundays"]);
    await openLayer(page, "marks");
    await page.getByRole("button", { name: "Firing days: more is better" }).click();
    await page.getByRole("radio", { name: "south: must" }).check();
    await page.getByRole("radio", { name: "north: red line" }).check();
    await page.getByRole("radio", { name: "both: good" }).check();
    await expect.poll(() => page.locator(".small-plane").innerHTML()).not.toBe(before);
    await expect
      .poll(() => layer(page, "limits").locator(".layer-progress").innerText())
      .toMatch(/one demand, one red line/);
    await expect.poll(() => page.locator(".answer .estimate").count()).toBe(1);
    await page.locator(".masthead").getByRole("button", { name: "Undo: mark both" }).click();
    expect(await marks(page)).toEqual(["", "", "", "", "red-line", "must", ...Array(7).fill("")]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("takes points, swings and pairs, asks before something is lost, and leads back", async () => {
    const page = await opened({ "case.yaml": KILN });
    for (const issue of ["fuel", "days", "repairs", "glaze"]) await page.click(`[data-pick="${issue}"]`);
    await openLayer(page, "numbers");
    await page.getByText("By comparing steps from worst to best").click();
    await page.getByRole("textbox", { name: "Step on Firing days" }).fill("100");
    await page.keyboard.press("Enter");
    await agree(page);
    await page.getByRole("textbox", { name: "Step on Who buys the fuel" }).fill("60 to 80");
    await page.keyboard.press("Enter");
    await page.getByRole("slider", { name: "Step on Repairs" }).fill("40");
    await expect
      .poll(() => layer(page, "numbers").locator(".layer-progress").innerText())
      .toContain("weighed roughly");
    await page.getByText("By comparing two issues at a time").click();
    await page
      .getByRole("button", { name: "Firing days counts 3 times as much as Who buys the fuel" })
      .click();
    await agree(page);
    for (let answers = 1; answers < 10; answers++) {
      await page.getByText(`${answers} of 10 pairs compared.`).waitFor();
      await page.locator(".pair-scale button").nth(4).click();
    }
    await page.getByText("consistency ratio is").first().waitFor();
    await page.getByText("In points for every option").click();
    await agree(page);
    await page.getByRole("textbox", { name: "Who buys the fuel: north" }).fill("8–12");
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Who buys the fuel: south" }).fill("many");
    await page.keyboard.press("Enter");
    await layer(page, "numbers").locator(".cell .problem").waitFor();
    await expect
      .poll(() => layer(page, "numbers").locator(".layer-progress").innerText())
      .toContain("in points");
    await page.getByRole("textbox", { name: "Who buys the fuel: south" }).fill("20");
    await page.keyboard.press("Enter");
    for (let back = 0; back < 3; back++) await page.locator(".masthead [aria-label^=Undo]").click();
    await expect
      .poll(() => layer(page, "numbers").locator(".layer-progress").innerText())
      .toContain("compared in pairs");
    expect(faultsOf(page)).toEqual([]);
  });

  it("finds what no deal is worth by comparing packages with it", async () => {
    const page = await opened(SHIFTS);
    await openLayer(page, "noDeal");
    await page.getByText("Find it by comparing packages with no deal").click();
    await page.locator("#layer-noDeal .asking").waitFor();
    for (let k = 0; k < 6; k++) {
      const question = layer(page, "noDeal").locator(".asking[aria-busy=false] [data-say]");
      if ((await question.count()) === 0) break;
      const said = k % 2 === 0 ? "better" : "worse";
      await page.locator(`#layer-noDeal [data-say="${said}"]:enabled`).click();
      await expect.poll(() => layer(page, "noDeal").locator(".answers > li").count()).toBeGreaterThan(k);
      await settled(page);
    }
    await page.locator(".strip svg").waitFor();
    await page.getByRole("button", { name: "Take this over" }).click();
    await expect.poll(() => layer(page, "noDeal").locator(".layer-progress").innerText()).toMatch(/worth/);
    expect(faultsOf(page)).toEqual([]);
  });

  it("finds a package that is about as good as no deal where nothing is said in numbers", async () => {
    const page = await opened({ "case.yaml": KILN });
    for (const issue of ["fuel", "days", "repairs", "glaze"]) await page.click(`[data-pick="${issue}"]`);
    await openLayer(page, "marks");
    await page.getByRole("button", { name: "Firing days: more is better" }).click();
    for (const mark of ["south: good", "north: can live with", "shared: good", "apart: can live with"])
      await page.getByRole("radio", { name: mark }).check();
    const side = layer(page, "noDeal");
    await openLayer(page, "noDeal");
    await page.getByText("Find it by comparing packages with no deal").click();
    for (let k = 0; k < 8; k++) {
      await expect.poll(() => side.locator(".answers > li").count()).toBe(k);
      await side.locator(".asking[aria-busy=false], .near-package button:enabled").first().waitFor();
      // Answers that always fit together: the party would have any deal with more than two firing days.
      if ((await side.locator(".asking").count()) === 0) break;
      const days = await side.locator("table.package td").first().innerText();
      await side.locator(`[data-say="${Number(days.charAt(0)) > 2 ? "better" : "worse"}"]:enabled`).click();
    }
    await side.getByText(/packages that could be offered, \d+ are surely better/).waitFor();
    expect(await side.locator(".strip").count()).toBe(0);
    await side.getByRole("button", { name: "Take it: no deal is as good as this package" }).click();
    await expect.poll(() => side.locator(".layer-progress").innerText()).toBe("as good as a package");
    await openLayer(page, "packages");
    const answers = layer(page, "packages").locator(".answers > li");
    await expect
      .poll(() => answers.allInnerTexts())
      .toContainEqual(expect.stringContaining("As good as no deal:"));
    expect((await answers.allInnerTexts()).join()).not.toContain("Does not fit.");
    expect(faultsOf(page)).toEqual([]);
  });

  it("shows a contradiction in words, and takes either way out", async () => {
    const page = await opened(SHIFTS);
    await openLayer(page, "packages");
    const answer = layer(page, "packages").locator(".answers > li").first();
    await answer.getByText("Does not fit.").waitFor();
    expect(await answer.innerText()).toContain("worth 8 more");
    await answer.getByRole("button", { name: /Ways out/ }).click();
    await answer.getByRole("button", { name: /Let “pay” as a whole count for 3.8/ }).click();
    await answer.getByText("Fits.").waitFor();
    await page.locator(".masthead [aria-label^=Undo]").click();
    await answer.getByText("Does not fit.").waitFor();
    await answer.getByRole("button", { name: /Ways out/ }).click();
    await answer.getByRole("button", { name: /Change the answer: the second is better/ }).click();
    await answer.getByText("Fits.").waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("leads from the meter to what would change the answer", async () => {
    const page = await bench.newPage();
    await openExample(page, "ukraine-2025-05", "profiles");
    await page.getByRole("button", { name: "Without a deal: Ukraine" }).click({ timeout: 60_000 });
    await page.getByRole("heading", { name: "What does Ukraine want?" }).waitFor();
    await expect
      .poll(() => layer(page, "noDeal").locator("h2 button").getAttribute("aria-expanded"))
      .toBe("true");
  });
});

describe("what is about more than one option", () => {
  it("is put together issue by issue, with a reason, and counts at once", async () => {
    const page = await opened(SHIFTS);
    await openLayer(page, "limits");
    await page.getByLabel("Add a red line about", { exact: true }).selectOption("pay");
    await page.getByRole("button", { name: "Add a red line about: add" }).click();
    await page.getByLabel("pay: to", { exact: true }).selectOption({ label: "1" });
    await page.getByLabel("Red line 1: together with another issue", { exact: true }).selectOption("hours");
    await page.getByRole("button", { name: "Red line 1: together with another issue: add" }).click();
    await page.getByRole("checkbox", { name: "long" }).check();
    await page.getByRole("textbox", { name: "Red line 1: because" }).fill("It was voted down.");
    await page.getByLabel("Add a combination that begins with", { exact: true }).selectOption("hours");
    await page.getByRole("button", { name: "Add a combination that begins with: add" }).click();
    await page.getByRole("textbox", { name: "What combination 1 is worth on top" }).fill("2–3");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => layer(page, "limits").locator(".layer-progress").innerText())
      .toBe("no demands, one red line, one combination");
    await settled(page);
    await expect.poll(() => page.locator(".problem[data-severity=error]").allInnerTexts()).toEqual([]);
    await page.getByRole("button", { name: "Remove: Red line 1" }).click();
    await page.locator(".masthead [aria-label^=Undo]").click();
    expect(await page.getByRole("textbox", { name: "Red line 1: because" }).inputValue()).toBe(
      "It was voted down.",
    );
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("a profile filled in by keyboard alone", () => {
  it("goes from the order of the issues to an answer about packages", async () => {
    const page = await opened({ "case.yaml": KILN });
    await tabTo(page, '[data-pick="days"]');
    for (const digit of "2143") await page.keyboard.press(digit);
    expect(await ranked(page)).toEqual([
      "Who buys the fuel",
      "Firing days",
      "Repairs",
      "Glaze store",
      "Sundays",
    ]);
    await tabTo(page, ".reorder-item");
    await page.keyboard.press("Alt+ArrowDown");
    await expect
      .poll(() => ranked(page))
      .toEqual(["Firing days", "Who buys the fuel", "Repairs", "Glaze store", "Sundays"]);
    await tabTo(page, "#layer-marks h2 button");
    await page.keyboard.press("Enter");
    await tabTo(page, '[data-issue="days"] input');
    for (const key of ["r", "l", "2", "m"]) await page.keyboard.press(key);
    await page.keyboard.press("4");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("g");
    expect(await marks(page)).toEqual([
      "red-line",
      "live-with",
      "good",
      "must",
      "red-line",
      "",
      "good",
      ...Array(6).fill(""),
    ]);
    await page.keyboard.press("Control+z");
    expect((await marks(page))[6]).toBe("");
    await tabTo(page, "#layer-numbers h2 button");
    await page.keyboard.press("Enter");
    await tabTo(page, '[data-worths="fuel"] .cell input');
    await page.keyboard.type("20–30");
    await page.keyboard.press("Enter");
    await page.keyboard.type("90");
    await page.keyboard.press("Enter");
    expect(
      await page
        .locator('[data-worths="fuel"] .cell input')
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value)),
    ).toEqual(["20–30", "90", ""]);
    await tabTo(page, "#layer-noDeal h2 button");
    await page.keyboard.press("Enter");
    await tabTo(page, '#layer-noDeal input[type="radio"]');
    for (let k = 0; k < 3; k++) await page.keyboard.press("ArrowDown");
    await page.locator("#layer-noDeal [data-say]:enabled").first().waitFor();
    await tabTo(page, '#layer-noDeal [data-say="better"]');
    await page.keyboard.press("Enter");
    await expect.poll(() => layer(page, "noDeal").locator(".answers > li").count()).toBe(1);
    await tabTo(page, "#layer-packages h2 button");
    await page.keyboard.press("Enter");
    await page.locator("#layer-packages [data-say]:enabled").first().waitFor();
    await tabTo(page, '#layer-packages [data-say="second"]');
    await page.keyboard.press("Enter");
    await expect.poll(() => layer(page, "packages").locator(".answers > li").count()).toBe(2);
    expect(faultsOf(page)).toEqual([]);
  });
});

/** Presses Tab until the focus is there, as a person without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

describe("the page of a party", () => {
  const withAllLayers = async (look: Look): Promise<Page> => {
    const page = await bench.newPage(look);
    await openExample(page, "works-agreement", "profiles");
    for (const one of ["rank", "marks", "numbers", "noDeal", "packages", "limits"])
      await openLayer(page, one);
    await page.waitForSelector(".small-plane");
    await settled(page);
    return page;
  };

  it("suits everybody: in any language and colours", async () => {
    const page = await withAllLayers({ language: "pseudo" });
    expect(await violations(page, "all but colours"), "right to left").toEqual([]);
    expect(await overflow(page), "right to left").toBeLessThanOrEqual(0);
    await keepPicture(page, "profiles-right-to-left");
    await inLanguage(page, "en");
    expect(await page.locator(".layer[data-open=true]").count()).toBeGreaterThanOrEqual(6);
    expect(await violations(page), "light").toEqual([]);
    expect(await overflow(page), "light").toBeLessThanOrEqual(0);
    await keepPicture(page, "profiles-light");
    await inColours(page, "dark");
    expect(await violations(page, "colours"), "dark").toEqual([]);
    await keepPicture(page, "profiles-dark");
  });

  it("suits everybody: on a phone", async () => {
    const page = await withAllLayers({ width: 390 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await keepPicture(page, "profiles-a-phone");
  });

  it("is filled in by keys with thirty issues", async () => {
    const page = await opened({ "case.yaml": MANY });
    for (const at of [7, 3, 20]) await page.click(`[data-pick="issue-${at}"]`);
    expect(await ranked(page)).toEqual(["issue-7", "issue-3", "issue-20"]);
    await openLayer(page, "marks");
    await page.locator('[data-issue="issue-1"] input').first().focus();
    for (let k = 0; k < 40; k++) await page.keyboard.press(String(1 + (k % 4)));
    expect((await marks(page)).filter((mark) => mark !== "")).toHaveLength(40);
    expect(faultsOf(page)).toEqual([]);
  });
});
