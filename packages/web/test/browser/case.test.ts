// The screen on which a case is written down, used by mouse and by keyboard only.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  drawn,
  faultsOf,
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

// Axe takes its time over pages with hundreds of fields.
vi.setConfig({ testTimeout: 60_000 });

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench?.close());

async function blankCase(look = {}): Promise<Page> {
  const page = await workbench.newPage(look);
  await page.click("button.main");
  await page.waitForSelector(".title-field:focus");
  return page;
}

/** The lines of the list as text, options indented. */
function linesOf(page: Page, list = "Issues and their options"): Promise<string[]> {
  return page.locator(`ul[aria-label="${list}"] > li`).evaluateAll((items) =>
    items
      .filter((item) => !item.querySelector("[data-draft]"))
      .map((item) => {
        const indent = item.getAttribute("data-level") === "1" ? "  " : "";
        return indent + (item.querySelector("input")?.value ?? "");
      }),
  );
}

async function type(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (/^(Enter|Tab|Escape|Backspace|Delete|Home|End|Arrow\w+|F10|((Shift|Alt|Control)\+)+\S+)$/.test(key))
      await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

function focusedLabel(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const WAGES = ["Wages", "  2 %", "  4 %", "  6 %"];

async function typeFiveIssues(page: Page): Promise<void> {
  await type(page, "Wages", "Enter", "Tab", "2 %", "Enter", "4 %", "Enter", "6 %", "Enter", "Shift+Tab");
  await type(page, "Hours", "Enter", "Tab", "35", "Enter", "38", "Enter", "Enter");
  await type(page, "Training", "Enter", "Tab", "None", "Enter", "Five days", "Enter", "Enter");
  await type(page, "Closures", "Enter", "Tab", "Not before 2030", "Enter", "With notice", "Enter", "Enter");
  await type(page, "Term", "Enter", "Tab", "One year", "Enter", "Two years", "Enter");
}

describe("by keyboard only", () => {
  it("a two-party, five-issue case is typed like a list, and all of it can be taken back", async () => {
    const page = await blankCase();
    // The title is what one begins with, and what stands there is written over.
    await type(page, "A works agreement", "Enter");
    // From field to field down to the first list.
    while ((await focusedLabel(page)) !== "New party") await page.keyboard.press("Tab");
    await type(page, "The management", "Enter", "The union", "Enter", "Escape", "Tab");
    while ((await focusedLabel(page)) !== "New issue") await page.keyboard.press("Tab");
    await typeFiveIssues(page);
    expect(await linesOf(page, "Who has to agree")).toEqual(["The management", "The union"]);
    const all = await linesOf(page);
    expect(all.slice(0, 6)).toEqual([...WAGES, "Hours", "  35"]);
    expect(all).toHaveLength(16);
    await type(page, "Escape", "Tab");
    await page.waitForFunction(() => document.querySelector(".answer")?.textContent?.includes("48 packages"));
    await settled(page);
    await keepPicture(page, "case-five-issues");
    await expect.poll(() => page.locator("h2", { hasText: "At a glance" }).count()).toBe(1);
    // All the way back and forth.
    for (let step = 0; step < 40; step++) await page.keyboard.press("Control+z");
    expect(await linesOf(page)).toEqual([]);
    await expect.poll(() => page.getByLabel("Title", { exact: true }).inputValue()).toBe("New case");
    for (let step = 0; step < 40; step++) await page.keyboard.press("Control+Shift+z");
    expect(await linesOf(page)).toEqual(all);
    expect(faultsOf(page)).toEqual([]);
  });

  it("an issue without options is told what comes next while one writes, and what is missing once one leaves", async () => {
    const page = await blankCase();
    await page.getByLabel("New party").focus();
    await type(page, "The tenant", "Enter", "The owner", "Enter");
    await page.getByLabel("New issue").focus();
    await type(page, "Rent", "Enter");
    const sentence = page.getByText("“Rent” has no options yet.");
    await sentence.waitFor();
    expect(await sentence.getAttribute("class")).toBe("sans-note");
    expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
    await page.getByLabel("Title", { exact: true }).focus();
    await page.locator(".problem", { hasText: "“Rent” has no options yet." }).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("what is said at a glance follows while the focus stays in the lists", async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement");
    await page.getByText("1,751 of 41,472 packages").waitFor();
    const option = page.getByLabel("Option 1 of Weekly hours");
    await option.focus();
    await type(page, "Control+a", "Backspace", "Backspace");
    await expect
      .poll(() => page.locator("section[aria-labelledby=case-glance]").innerText(), { timeout: 30_000 })
      .not.toContain("41,472");
    expect(await page.evaluate(() => document.activeElement?.closest(".lines") !== null)).toBe(true);
    expect(faultsOf(page)).toEqual([]);
  });

  it("lines are moved, indented, divided and taken away, and the focus goes with them", async () => {
    const page = await blankCase();
    await page.getByLabel("New issue").focus();
    await type(
      page,
      "Wages",
      "Enter",
      "Tab",
      "2 %",
      "Enter",
      "4 %",
      "Enter",
      "Shift+Tab",
      "Hours",
      "Enter",
      "Pay day",
      "Enter",
    );
    await type(page, "ArrowUp", "Alt+ArrowUp");
    expect(await linesOf(page)).toEqual(["Wages", "  2 %", "  4 %", "Pay day", "Hours"]);
    expect(await focusedLabel(page)).toBe("Issue 2: Pay day, no options yet");
    await type(page, "Tab");
    expect(await linesOf(page)).toEqual(["Wages", "  2 %", "  4 %", "  Pay day", "Hours"]);
    await type(page, "Shift+Tab", "Home", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
    expect(await linesOf(page)).toEqual(["Wages", "  2 %", "  4 %", "Pay", "day", "Hours"]);
    await type(page, "Control+a", "Backspace", "Backspace");
    expect(await linesOf(page)).toEqual(["Wages", "  2 %", "  4 %", "Pay", "Hours"]);
    expect(await focusedLabel(page)).toBe("Issue 2: Pay, no options yet");
    // Up and down keep the column.
    await type(page, "End", "ArrowUp", "ArrowUp", "ArrowUp");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart)).toBe(3);
    await type(page, "Control+z");
    expect(await linesOf(page)).toEqual(["Wages", "  2 %", "  4 %", "Pay", "day", "Hours"]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("the Tab key leads past the list until something is done in it, and out again after Escape", async () => {
    const page = await blankCase();
    await page.getByLabel("New issue").focus();
    await type(page, "Wages", "Enter", "Hours", "Enter", "Escape", "Tab");
    expect(await focusedLabel(page)).not.toBe("New issue");
    await type(page, "Shift+Tab", "Shift+Tab", "Shift+Tab", "Tab", "Tab", "Tab", "Tab");
    expect(await linesOf(page)).toEqual(["Wages", "Hours"]);
  });
});

describe("by keyboard only, beyond the lists", () => {
  it("menus open by key, and combinations and sources are made", async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement");
    await page.getByLabel(/^Issue 3: Night shifts/).focus();
    await type(page, "Shift+F10");
    await page.waitForSelector("[role=menu]");
    await type(page, "ArrowDown", "Enter");
    await page.getByLabel("How it can come out").waitFor();
    await page.getByRole("button", { name: "Rule out a combination" }).focus();
    await type(page, "Enter", "Weekly", "Tab");
    await page.keyboard.press("Space");
    while (!(await page.evaluate(() => document.activeElement instanceof HTMLSelectElement)))
      await page.keyboard.press("Tab");
    await type(page, "Night", "Tab");
    await page.keyboard.press("Space");
    await type(page, "Enter");
    await page.waitForSelector(
      "text=/Not together: “3\\d” on “Weekly hours” and “As today” on “Night shifts”/",
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Rule out a combination");
    await page.getByRole("button", { name: "Add a source" }).focus();
    await type(page, "Enter", "A letter", "Tab", "The union", "Tab");
    await expect.poll(() => page.getByLabel("By of source 4").inputValue()).toBe("The union");
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("by mouse", () => {
  it("menus do what the keys do", async () => {
    const page = await blankCase();
    await page.getByPlaceholder("Add a party").click();
    await type(page, "North");
    await page.getByPlaceholder("Add an issue").click();
    await type(page, "Border");
    await page.locator("h1").click();
    await page.getByPlaceholder("Add an issue").click();
    await type(page, "Water");
    await page.locator("h1").click();
    expect(await linesOf(page)).toEqual(["Border", "Water"]);
    await menu(page, "Border", "Add an option");
    await type(page, "As it is");
    await page.locator("h1").click();
    await menu(page, "Water", "Move up");
    expect(await linesOf(page)).toEqual(["Water", "Border", "  As it is"]);
    await menu(page, "As it is", "Make it an issue");
    expect(await linesOf(page)).toEqual(["Water", "Border", "As it is"]);
    await menu(page, "As it is", "Make it an option");
    await menu(page, "Border", "Remove");
    await page.waitForSelector("text=Removed: Border, with its 1 option.");
    await page.click("text=Undo >> visible=true");
    expect(await linesOf(page)).toEqual(["Water", "Border", "  As it is"]);
    await page.click("text=no options yet");
    await page.getByLabel("How it can come out").selectOption("numeric");
    await page.getByLabel("From", { exact: true }).fill("0");
    await page.getByLabel("To", { exact: true }).fill("10");
    await page.getByLabel("Unit").fill("million litres");
    await page.locator("h1").click();
    await page.waitForSelector("text=0 to 10 million litres");
    expect(faultsOf(page)).toEqual([]);
  });

  it("impossible combinations are built, changed and removed", async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement");
    await page.waitForSelector("text=All 41,472 packages are possible.");
    await page.click("text=Rule out a combination");
    await page.getByLabel("Issue 1", { exact: true }).selectOption("hours");
    await page.getByRole("checkbox", { name: "35" }).check();
    await page.click("text=Rule it out");
    await page.waitForSelector("text=Choose options of at least two issues.");
    await page.getByLabel("Issue 2", { exact: true }).selectOption("nights");
    await page.getByRole("checkbox", { name: "As today" }).check();
    await page.getByLabel("Because").fill("Nobody could run the plant.");
    await page.click("text=Rule it out");
    await page.waitForSelector(
      "text=Not together: “35” on “Weekly hours” and “As today” on “Night shifts” (Nobody could run the plant).",
    );
    await page.waitForSelector("text=38,016 of 41,472 packages are possible.");
    await page.click(".combinations >> text=Change");
    await page.getByRole("checkbox", { name: "36" }).check();
    await page.click("text=Keep the change");
    await page.waitForSelector("text=34,560 of 41,472 packages are possible.");
    await page.click(".combinations >> text=Remove");
    await page.waitForSelector("text=All 41,472 packages are possible.");
    expect(faultsOf(page)).toEqual([]);
  });

  it("sources are added, typed into and removed; what the record lost is told", async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement");
    await page.click("text=Add a source");
    await type(page, "Pay scale", "Tab", "The ministry", "Tab", "last year");
    await page.locator("h1").click();
    await page.waitForSelector(".sources .problem >> text=last year");
    await page.getByLabel("Remove Pay scale").click();
    await page.waitForSelector("text=Removed: Pay scale.");
    await page.getByLabel("Remove Notes of separate meetings with each side").click();
    await page.waitForSelector("text=/Changed along with it: .* acts? in the record/");
    expect(faultsOf(page)).toEqual([]);
  });
});

async function menu(page: Page, line: string, entry: string): Promise<void> {
  await page.getByLabel(`What to do with ${line}`, { exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).first().click();
  await page.waitForSelector("[role=menu]", { state: "detached" });
}

describe("pasting", () => {
  it("a table from a spreadsheet becomes issues with options, in one step back", async () => {
    const page = await blankCase();
    await page.getByLabel("New issue").focus();
    await paste(page, "Wages\t2 %\t4 %\nHours\t35\t38\t40\nTerm\tOne year\tTwo years\n");
    await page.waitForSelector("text=Pasted: 3 issues with 7 options.");
    expect(await linesOf(page)).toEqual([
      "Wages",
      "  2 %",
      "  4 %",
      "Hours",
      "  35",
      "  38",
      "  40",
      "Term",
      "  One year",
      "  Two years",
    ]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await linesOf(page)).toEqual([]);
  });

  it("lines go where the cursor is, and what is odd about them is said", async () => {
    const page = await blankCase();
    await page.getByLabel("New issue").focus();
    await type(page, "Wages", "Enter", "Tab");
    await paste(page, "2 %\n4 %\n6 %");
    await page.waitForSelector("text=Pasted: 3 options of Wages.");
    expect(await linesOf(page)).toEqual(WAGES);
    await type(page, "Shift+Tab");
    await paste(page, "- Hours\n  - 35\n  - 35\n- Term");
    await page.waitForSelector("text=/Pasted: 2 issues with 2 options.*35/");
    expect(await linesOf(page)).toEqual([...WAGES, "Hours", "  35", "  35", "Term"]);
    await page.getByLabel("New party").focus();
    await paste(page, "1. North\n2. South\n3. East");
    expect(await linesOf(page, "Who has to agree")).toEqual(["North", "South", "East"]);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("problems", () => {
  it("stand where they are, in the page's words; those of other files lead to their screens", async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement");
    await page.getByLabel("The day that this describes").fill("next spring");
    await page.waitForSelector('.case-text.date .problem >> text="next spring"'.replaceAll('"', ""));
    await page.getByLabel("Option 1 of Night shifts").fill("");
    await page.locator("h1").click();
    await page.waitForSelector("li:has([aria-label='Option 1 of Night shifts']) .problem");
    expect(await page.getByLabel("Option 1 of Night shifts").getAttribute("aria-invalid")).toBe("true");
    expect(await violations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});

const MANY = Array.from({ length: 30 }, (_, k) =>
  [`Issue ${k + 1} of the long list`, ..."abcdefgh"]
    .map((x) => (x.length === 1 ? `Option ${x}` : x))
    .join("\t"),
).join("\n");

describe("a 30-issue case", () => {
  it("is typed like a short one", { timeout: 120_000 }, async () => {
    const page = await blankCase();
    await page.getByLabel("New party").focus();
    await type(page, "North", "Enter", "South", "Enter");
    await page.getByLabel("New issue").focus();
    await paste(page, MANY);
    await page.waitForSelector("text=Pasted: 30 issues with 240 options.");
    await page.waitForFunction(() => /1\.2 × 10²⁷ packages/.test(document.body.textContent ?? ""));
    await page.getByLabel("Option 4 of Issue 15 of the long list").click();
    await type(page, "End", " and more of it", "Enter", "another one", "Enter", "yet another", "Enter");
    expect((await linesOf(page)).length).toBe(272);
    await keepPicture(page, "case-thirty-issues");
    expect(await violations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("looks", () => {
  const opened = async (look: Look): Promise<Page> => {
    const page = await workbench.newPage(look);
    await openExample(page, "river-basin");
    await page.waitForSelector(".lines .line");
    await page.waitForSelector(".answer >> text=1,221");
    await settled(page);
    await page.locator(".line-note").first().click();
    await page.locator("section[aria-labelledby=case-impossible] p > button").last().click();
    await page.waitForSelector(".combination-form");
    return page;
  };

  it("have nothing that axe objects to in any language and colours, and no sideways scrolling", async () => {
    const page = await opened({ language: "pseudo" });
    expect(await overflow(page), "right to left").toBeLessThanOrEqual(0);
    expect(await violations(page, "all but colours"), "right to left").toEqual([]);
    await keepPicture(page, "case-pseudo");
    await inLanguage(page, "en");
    await page.waitForSelector(".combination-form");
    expect(await overflow(page), "light").toBeLessThanOrEqual(0);
    expect(await violations(page), "light").toEqual([]);
    await keepPicture(page, "case-light");
    await inColours(page, "dark");
    expect(await violations(page, "colours"), "dark").toEqual([]);
    await keepPicture(page, "case-dark");
  });

  it("have nothing that axe objects to, and no sideways scrolling, at any width", async () => {
    const page = await opened({ width: 320 });
    for (const width of [320, 390, 640]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
      expect(await violations(page), `${width} pixels`).toEqual([]);
      await keepPicture(page, `case-${width}`);
    }
  });
});
