// What-ifs by mouse, by keyboard alone, from what was changed elsewhere, and for everybody.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  faultsOf,
  goToScreen,
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

const make = (page: Page) => page.locator("form.make").first();

async function dropFirstDemand(page: Page): Promise<void> {
  await make(page).getByLabel("What is different").selectOption({ label: "a demand is dropped" });
  await make(page).getByRole("button", { name: "Keep this what-if" }).click();
}

async function compared(page: Page, columns: number): Promise<void> {
  await expect.poll(() => page.locator(".comparison thead th").count(), { timeout: 30_000 }).toBe(columns);
  await settled(page);
}

const cellsOf = (page: Page, row: string) =>
  page.locator(".comparison tbody tr").filter({ hasText: row }).locator("td").allTextContents();

describe("what-ifs", { timeout: 60_000 }, () => {
  it("go with the demand that they drop, which is told where it is removed", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "what-ifs");
    await dropFirstDemand(page);
    await compared(page, 2);
    const name = await page.locator(".kept-name").inputValue();
    const party = name.startsWith("The union") ? "union" : "management";
    await goToScreen(page, "profiles");
    await page.evaluate((id) => {
      location.hash = location.hash.replace(/profiles.*$/, `profiles/${id}`);
    }, party);
    const toggle = page.locator("#layer-limits h2 button");
    if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
    await page.getByRole("button", { name: "Remove: Demand 1" }).click();
    await page.getByText("Removed: Demand 1. Removed along with it: 1 what-if.").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await page.getByText("Removed: Demand 1.").waitFor({ state: "detached" });
    await goToScreen(page, "what-ifs");
    await expect.poll(() => page.locator(".kept-name").inputValue()).toBe(name);
    expect(faultsOf(page)).toEqual([]);
  });

  it("are made, compared, renamed, taken over, removed and brought back by mouse", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "what-ifs");
    await page.getByText("No what-if is kept yet.").waitFor();
    await page.getByText("As the case is: 46 to 60").waitFor();
    await make(page).getByLabel("For whom").selectOption({ label: "The union" });
    await make(page).getByLabel("Value, or the lowest").fill("90");
    await make(page).getByLabel("Highest").fill("95");
    expect(await make(page).getByLabel("Name").inputValue()).toBe("No deal is worth 90 to 95 to the union");
    await make(page).getByLabel("Name").fill("The union can wait");
    await make(page).getByRole("button", { name: "Keep this what-if" }).click();
    await compared(page, 2);
    const deals = await cellsOf(page, "Does a deal exist?");
    expect(deals[0]).toContain("yes: 1,751 of 41,472 packages");
    expect(deals[1]).toContain("no: 0 of 41,472 packages");
    expect(deals[1]).toContain("was: yes");
    expect(await page.locator(".answer").textContent()).toContain(
      "With “The union can wait”: no package would do.",
    );
    await dropFirstDemand(page);
    await compared(page, 3);
    await page.getByLabel("Compare “The union can wait”").uncheck();
    await compared(page, 2);
    const name = page.getByLabel("Name of the what-if “The union can wait”");
    await name.fill("The union has time");
    await name.blur();
    await page.getByLabel("Compare “The union has time”").check();
    await compared(page, 3);
    await page.getByRole("button", { name: "Take over into the case: The union has time" }).click();
    await page.getByText("The case is now as in “The union has time”.").waitFor();
    await page.getByText("It changes nothing in the case as it is now.").waitFor();
    await page.locator(".masthead").getByRole("button", { name: /^Undo/ }).click();
    await page.getByText("It changes nothing in the case as it is now.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Remove: The union has time" }).click();
    await expect.poll(() => page.locator(".kept-what-if").count()).toBe(1);
    await page.locator(".masthead").getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => page.locator(".kept-what-if").count()).toBe(2);
    await settled(page);
    await page.reload();
    await expect.poll(() => page.locator(".kept-what-if").count(), { timeout: 30_000 }).toBe(2);
    expect(faultsOf(page)).toEqual([]);
  });

  it("are made of several changes by keyboard alone, and put in order", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "what-ifs");
    await make(page).getByLabel("Value, or the lowest").focus();
    await page.keyboard.press("Enter");
    await page.getByText("Type a number, or two for an interval.").waitFor();
    await page.keyboard.type("40");
    await make(page).getByRole("button", { name: "Change one more thing in it" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("So far:").waitFor();
    await make(page).getByLabel("What is different").focus();
    await page.keyboard.type("a red line");
    await make(page).getByRole("button", { name: "Keep this what-if" }).focus();
    await page.keyboard.press("Enter");
    await compared(page, 2);
    expect(await page.locator(".kept-changes li").allTextContents()).toEqual([
      "The management: what no deal is worth: 40 instead of 46 to 60",
      "The management: red line “Weekly hours: 35” dropped",
    ]);
    await dropFirstDemand(page);
    await compared(page, 3);
    const names = () =>
      page
        .locator("textarea.kept-name")
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const before = await names();
    await page.locator("textarea.kept-name").last().focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(names).toEqual(before.toReversed());
    expect(faultsOf(page)).toEqual([]);
  });

  it("are made from what was changed elsewhere, and the case goes back", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "record");
    await page.getByRole("button", { name: /^Remove: 17 March 2025/ }).click();
    await expect.poll(() => page.locator(".day .act").count()).toBe(4);
    await goToScreen(page, "what-ifs");
    const form = page.locator("form.make").last();
    await form.getByLabel("Name").fill("Without the doctor");
    await form.getByRole("button", { name: "Keep the difference" }).click();
    await page
      .locator(".kept-changes")
      .getByText(/dropped/)
      .waitFor();
    await page.getByText("Nothing has been changed since").waitFor({ state: "detached" });
    await goToScreen(page, "record");
    await expect.poll(() => page.locator(".day .act").count()).toBe(5);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".day .act").count()).toBe(4);
  });

  it("can be stopped and gone on with while they are worked out", async () => {
    const page = await bench.newPage();
    await openExample(page, "river-basin", "what-ifs");
    await dropFirstDemand(page);
    const waiting = page.locator(".waiting");
    await waiting.getByRole("button", { name: "Stop" }).click();
    await waiting.getByText(/^Stopped/).waitFor();
    await waiting.getByRole("button", { name: "Go on" }).click();
    await compared(page, 2);
    expect(faultsOf(page)).toEqual([]);
  });

  it("say of a conflict whether things hold", async () => {
    const page = await bench.newPage();
    await openExample(page, "ukraine-2025-05", "what-ifs");
    await dropFirstDemand(page);
    await compared(page, 2);
    const [base, variant] = await cellsOf(page, "Does today hold");
    expect(base.length).toBeGreaterThan(20);
    expect(variant).toBe("as in the case");
    // Every row tells how it was worked out, from what, and what to beware of.
    const rows = page.locator(".comparison tbody tr");
    for (let row = 0; row < (await rows.count()); row++) {
      await rows
        .nth(row)
        .locator("th")
        .getByRole("button", { name: /^How this was worked out/ })
        .click();
      await expect.poll(() => page.locator(".margin h3").allTextContents()).toHaveLength(3);
    }
    await keepPicture(page, "what-ifs-conflict");
  });

  it("break no rule for everybody, in any language and colours", async () => {
    const page = await bench.newPage({ language: "pseudo" });
    await openExample(page, "camp-david-1978", "what-ifs");
    await make(page).locator("select").first().selectOption("rule-out");
    await make(page).locator("button[type=submit]").click();
    await compared(page, 2);
    expect(await violations(page, "all but colours"), "right to left").toEqual([]);
    await keepPicture(page, "what-ifs-pseudo");
    await inLanguage(page, "en");
    await compared(page, 2);
    expect(await violations(page), "light").toEqual([]);
    await keepPicture(page, "what-ifs-light");
    await inColours(page, "dark");
    expect(await violations(page, "colours"), "dark").toEqual([]);
    await keepPicture(page, "what-ifs-dark");
  });

  it("fit a phone", async () => {
    const page = await bench.newPage({ width: 320 });
    await openExample(page, "works-agreement", "what-ifs");
    expect(await violations(page)).toEqual([]);
    await dropFirstDemand(page);
    await compared(page, 2);
    expect(await overflow(page)).toBe(0);
    await keepPicture(page, "what-ifs-phone");
  });
});
