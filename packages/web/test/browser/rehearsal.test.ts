// Rehearsal: a course watched by mouse and by keyboard alone, a person in a seat, all pairs compared, and for everybody.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  faultsOf,
  goToScreen,
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

const answer = (page: Page) => page.locator(".answer");
const stepLabel = (page: Page) => page.locator(".steps-of-course label").first();
const mapCells = (page: Page) => page.locator(".map-table td button");

async function agreed(page: Page, round: number): Promise<void> {
  await answer(page).getByText(`they agree in round ${round} of 40`).waitFor();
}

/** Until the focus is on an element that the selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe("rehearsal", { timeout: 90_000 }, () => {
  it("plays a course, goes through it, changes the terms, takes a seat to an end, and compares pairs by mouse", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "rehearsal");
    await agreed(page, 38);
    await answer(page).getByText("not a forecast").waitFor();
    await page.locator(".dance figure svg").waitFor();
    await page.getByRole("button", { name: "To the start" }).click();
    await page.getByRole("button", { name: "One step on" }).click();
    await page.getByText("The management tabled a package; own worth: 100.").waitFor();
    expect(await stepLabel(page).textContent()).toBe("Step 1 of 75");
    await page
      .getByLabel("How the management behaves")
      .selectOption({ label: "asks for its best and nothing else" });
    await answer(page).getByText("runs out without a deal").waitFor();
    await page.getByLabel("How the management behaves").selectOption({ label: "wants it over with" });
    await answer(page)
      .getByText(/they agree in round \d+ of 40/)
      .waitFor();
    await page.getByLabel("Rounds", { exact: true }).fill("12");
    await answer(page)
      .getByText(/round \d+ of 12/)
      .waitFor();
    await page.getByLabel("Rounds", { exact: true }).fill("twelve");
    await page.getByText("A number from 1 to 1,000 is needed.").waitFor();
    await page.getByLabel("Rounds", { exact: true }).fill("40");

    const seat = page.locator("section.seat").first();
    await seat.getByRole("button", { name: "I speak for the union" }).click();
    await seat.getByRole("heading", { name: /^Your word/ }).waitFor();
    await seat.getByLabel("Weekly hours").selectOption({ index: 2 });
    await seat.getByText(/^This package is worth .* to you\./).waitFor();
    await seat.getByRole("button", { name: "Table this package" }).click();
    await seat.getByRole("heading", { name: /round 2 of 40/ }).waitFor();
    await page.reload();
    await seat.getByText("You have spoken once.").waitFor();
    await seat.getByRole("heading", { name: /round 2 of 40/ }).waitFor();
    await seat.getByRole("button", { name: "Accept it" }).click();
    await seat.getByRole("heading", { name: "How it went", level: 3 }).waitFor();
    await seat.getByText("Both sheets are now open").waitFor();
    await seat
      .getByText(/they agree in round 2 of 40/)
      .first()
      .waitFor();
    await seat.getByRole("button", { name: "Leave the seat" }).click();

    await page.getByRole("button", { name: "Play all pairs" }).click();
    await expect.poll(() => mapCells(page).count(), { timeout: 30_000 }).toBe(36);
    await page.getByLabel("The number in the cells").selectOption({ label: "how often they agree" });
    await page.getByRole("button", { name: /Play it: gives way evenly, against gives way evenly$/ }).click();
    await agreed(page, 35);
    expect(await page.locator(".dance").evaluate((dance) => dance === document.activeElement)).toBe(true);
    expect(faultsOf(page)).toEqual([]);
  });

  it("is played, stepped through, spoken in and compared by keyboard alone", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "rehearsal");
    await agreed(page, 38);
    await tabTo(page, ".side-line select");
    await page.keyboard.type("asks for");
    await answer(page).getByText("runs out without a deal").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await agreed(page, 38);
    await tabTo(page, ".steps-of-course input");
    await page.keyboard.press("Home");
    await expect.poll(() => stepLabel(page).textContent()).toBe("Step 0 of 75");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => stepLabel(page).textContent()).toBe("Step 1 of 75");
    await tabTo(page, "section.seat p.row button");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Your word, round 1/);
    await tabTo(page, ".seat button.main");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Your word, round 2/);
    // The last button of the seat, so that nobody walks away by pressing on.
    await tabTo(page, "section.seat > p.row:last-of-type button");
    await page.keyboard.press("Enter");
    await page
      .locator(".seat")
      .getByText("The management walks away in round 2 of 40", { exact: false })
      .first()
      .waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("How it went");
    await page.getByRole("button", { name: "Play all pairs" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => mapCells(page).count(), { timeout: 30_000 }).toBe(36);
    await mapCells(page).nth(7).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("dance");
    expect(faultsOf(page)).toEqual([]);
  });

  it("plays nothing until it is said what an unknown no deal is taken for", async () => {
    const page = await bench.newPage();
    await openExample(page, "ukraine-2025-05", "rehearsal");
    await page.getByText("So nothing is played until you say what to play with.").waitFor();
    expect(await page.locator(".dance").count()).toBe(0);
    for (const field of await page.getByLabel(/^No deal for .*, to play with$/).all()) await field.fill("40");
    await page.locator(".dance figure svg").waitFor();
    await answer(page).getByText("not a forecast").waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("breaks no rule for everybody, in both colours and on a phone, and says what an empty case lacks", async () => {
    const page = await bench.newPage({ colours: "dark" });
    await openExample(page, "river-basin", "rehearsal");
    await page.locator(".dance figure svg").waitFor();
    await page.getByLabel("How they talk").selectOption("conditional-vote");
    await page.getByRole("button", { name: "I speak for the irrigation farmers" }).click();
    await page.getByLabel("Join on a condition").selectOption({ label: "if at least 4 others do" });
    await page.getByRole("button", { name: "Join on this condition" }).click();
    await page.getByText("The irrigation farmers would join if at least 4 others did.").waitFor();
    await page.getByRole("button", { name: "Table this package" }).click();
    await page.getByRole("heading", { name: "Your own package: who must join it?" }).waitFor();
    await page.getByLabel("Courses for each pair").fill("1");
    await page.getByRole("button", { name: "Play all pairs" }).click();
    await expect.poll(() => mapCells(page).count(), { timeout: 60_000 }).toBeGreaterThan(0);
    await settled(page);
    await page.locator(".rehearsal details").evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, "rehearsal-dark");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => overflow(page)).toBe(0);
    await keepPicture(page, "rehearsal-phone");
    await page.getByRole("link", { name: "Parley" }).click();
    await page.getByRole("button", { name: "New case" }).click();
    await page.waitForURL(/#\/case\//);
    await goToScreen(page, "rehearsal");
    await page.getByText("Nothing can be played yet.").waitFor();
    await page.getByRole("link", { name: "Go to the case" }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});
