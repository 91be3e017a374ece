// The screen "Will it hold?" in a real browser: a model built by mouse, another by keyboard only, and every step looked over by axe.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  atRest,
  drawn,
  faultsOf,
  inColours,
  inLanguage,
  keepPicture,
  openExample,
  openWorkbench,
  overflow,
  type Rules,
  settled,
  violations,
  type Workbench,
} from "./workbench.ts";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench?.close());

const SLOW = 120_000;

async function goToStep(page: Page, step: "can" | "wants" | "follows"): Promise<void> {
  await page.click(`.hold-steps a[href$="/hold/${step}"]`);
  await page.waitForSelector(`.hold-steps a[href$="/hold/${step}"][aria-current="page"]`);
}

async function verdict(page: Page): Promise<string> {
  return (await page.locator(".answer > p").first().textContent()) ?? "";
}

describe("a model of one's own", () => {
  test("is built by mouse and answered at once", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement", "hold");
    await page.getByRole("button", { name: "Begin with the parties of this case" }).click();
    const fields = page.locator("[data-add]");
    await fields.nth(0).click();
    await page.keyboard.type("Strike\n");
    await fields.nth(1).click();
    await page.keyboard.type("Lock out\n");
    await page.getByText("4 situations can come of this.").waitFor();
    await page.getByRole("button", { name: "Nothing of this is done" }).first().click();
    await page.getByRole("button", { name: "Nothing of this is done" }).click();
    expect(await verdict(page)).toContain("Not asked yet");

    await goToStep(page, "wants");
    const adding = page.getByRole("combobox", { name: /^Add a statement of/ });
    await adding.nth(0).fill("not lock-out");
    await adding.nth(0).press("Enter");
    await adding.nth(0).fill("strike");
    await adding.nth(0).press("Enter");
    await adding.nth(1).fill("not strike");
    await adding.nth(1).press("Enter");
    await adding.nth(1).fill("lock-out iff strike");
    await adding.nth(1).press("Enter");
    await page.locator(".hold-order li").first().waitFor();

    await goToStep(page, "follows");
    await page.getByRole("heading", { name: "Where can this rest?" }).waitFor();
    expect(await verdict(page)).not.toContain("Not asked yet");
    await page.waitForSelector("figure svg");
    await keepPicture(page, "hold-own-model");
    expect(faultsOf(page)).toEqual([]);
  });

  test("a mistyped statement is told where it stands, and undone", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "ceasefire-at-ulvery", "hold");
    await goToStep(page, "wants");
    const adding = page.getByRole("combobox", { name: /^Add a statement of the Regional Union/i });
    await adding.fill("not atacks");
    await adding.press("Enter");
    await page.locator(".hold-line .problem", { hasText: "atacks" }).waitFor();
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await page.locator(".hold-line .problem").waitFor({ state: "detached" });
  });

  test("a short name is completed from a few letters", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "ceasefire-at-ulvery", "hold");
    await goToStep(page, "wants");
    const line = page.getByRole("combobox", { name: "Statement 4 of The Regional Union" });
    await line.click();
    await line.fill("not ");
    await line.press("End");
    await page.keyboard.type("att");
    await page.getByRole("option", { name: /hill-attacks/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await line.inputValue()).toBe("not plain-attacks ");
  });

  test("statements are put in order by dragging, and by buttons", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "ceasefire-at-ulvery", "hold");
    await goToStep(page, "wants");
    const list = page.getByRole("grid", { name: /^Statements of The Regional Union/ });
    const lines = () => list.locator("input").evaluateAll((all) => all.map((one) => one.dataset.said));
    const before = await lines();
    // What is worked out meanwhile pushes the list down, and the drop would land beside it.
    await atRest(page);
    await list
      .getByRole("row")
      .nth(3)
      .getByText("4", { exact: true })
      .dragTo(list.getByRole("row").nth(0), {
        targetPosition: { x: 20, y: 3 },
        // As a hand moves: a busy page that gets one jump alone may not have seen where the drag began.
        steps: 20,
      });
    await expect.poll(lines, { timeout: 30_000 }).toEqual([before[3], ...before.slice(0, 3)]);
    await list.getByRole("button", { name: `Move down: ${before[3]}`, exact: true }).click();
    await expect.poll(lines).toEqual([before[0], before[3], ...before.slice(1, 3)]);
  });

  test("a switch shows its effect beside the model as it stands", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "ceasefire-at-ulvery", "hold");
    await page.getByText("The Regional Union can: Guarantee").click();
    await page.getByRole("heading", { name: "With these switches" }).waitFor();
    await page.locator(".hold-changed").first().waitFor();
    await settled(page);
    await keepPicture(page, "hold-switches");
    await page.getByRole("button", { name: "Turn all back" }).click();
    await page.getByRole("heading", { name: "With these switches" }).waitFor({ state: "detached" });
    expect(faultsOf(page)).toEqual([]);
  });
});

/** Presses Tab until the focus is on what the selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe("by keyboard only", () => {
  test("a model is built, put in order and asked", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "works-agreement", "hold");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, "main button.main");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-add]");
    const [first, second] = await page
      .locator("[data-add]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-add")));
    await tabTo(page, `[data-add="${first}"]`);
    await page.keyboard.type("Strike\n");
    await tabTo(page, `[data-add="${second}"]`);
    await page.keyboard.type("Lock out\n");
    await page.getByText("4 situations can come of this.").waitFor();
    await tabTo(page, ".hold-pointed + .hold-pointed button");
    await page.keyboard.press("Enter");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, '.hold-steps a[href$="/hold/wants"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('[aria-label^="Add a statement of"]');
    for (const [place, lines] of [
      [0, ["strike", "not lock-out"]],
      [1, ["not strike", "lock-out iff strike"]],
    ] as const) {
      const label = await page
        .locator('[aria-label^="Add a statement of"]')
        .nth(place)
        .getAttribute("aria-label");
      await tabTo(page, `[aria-label="${label}"]`);
      for (const line of lines) await page.keyboard.type(`${line}\n`);
    }
    // The second statement of the first side comes first.
    await page.waitForSelector('[aria-label^="Statement 2 of"]');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, ".reorder-item");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Alt+ArrowUp");
    const firstLine = page.locator('[aria-label^="Statement 1 of"]').first();
    await expect.poll(() => firstLine.inputValue()).toBe("not lock-out");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, '.hold-steps a[href$="/hold/follows"]');
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Where can this rest?" }).waitFor();
    expect(await verdict(page)).not.toContain("Not asked yet");
    expect(faultsOf(page)).toEqual([]);
  });

  test("situations are put in order, and a switch is turned", { timeout: SLOW }, async () => {
    const page = await workbench.newPage();
    await openExample(page, "elmira-1989", "hold");
    await goToStep(page, "wants");
    await page.waitForSelector(".hold-ranked .reorder-item");
    await tabTo(page, ".hold-ranked .reorder-item");
    const names = page.locator(".hold-ranked").first().locator(".hold-ranked-label > span:first-child");
    const before = await names.evaluateAll((all) => all.map((one) => one.firstChild?.textContent));
    await page.keyboard.press("Alt+ArrowDown");
    const after = () => names.evaluateAll((all) => all.map((one) => one.firstChild?.textContent));
    await expect.poll(after).toEqual([before[1], before[0], ...before.slice(2)]);
    await goToStep(page, "follows");
    await tabTo(page, '[role="switch"]');
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "With these switches" }).waitFor();
  });
});

describe("every step", () => {
  const lookAtSteps = async (page: Page, look: string, rules: Rules) => {
    for (const step of ["can", "wants", "follows"] as const) {
      await goToStep(page, step);
      await settled(page);
      await page.waitForSelector(step === "follows" ? "figure svg" : ".part");
      expect(await violations(page, rules), `${step}, ${look}`).toEqual([]);
      await keepPicture(page, `hold-${step}-${look.replaceAll(" ", "-")}`);
    }
  };

  test("has no fault that axe finds, in any language and colours", { timeout: SLOW }, async () => {
    const page = await workbench.newPage({ language: "pseudo" });
    await openExample(page, "works-agreement", "hold");
    expect(await violations(page, "all but colours"), "nothing yet, right to left").toEqual([]);
    await inLanguage(page, "en");
    expect(await violations(page), "nothing yet, light").toEqual([]);
    await inColours(page, "dark");
    expect(await violations(page, "colours"), "nothing yet, dark").toEqual([]);

    await page.goto(`${workbench.address}/?language=pseudo`);
    await page.waitForSelector("[data-example]");
    await openExample(page, "ceasefire-at-ulvery", "hold");
    await lookAtSteps(page, "right to left", "all but colours");
    await inLanguage(page, "en");
    await lookAtSteps(page, "dark", "all");
    await inColours(page, "light");
    await lookAtSteps(page, "light", "colours");
  });

  test("fits narrow pages", { timeout: SLOW }, async () => {
    const page = await workbench.newPage({ width: 320 });
    await openExample(page, "ukraine-2025-05", "hold");
    for (const step of ["can", "wants", "follows"] as const) {
      await goToStep(page, step);
      await settled(page);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await drawn(page);
        expect(await overflow(page), `${step}, ${width} pixels`).toBeLessThanOrEqual(0);
        await keepPicture(page, `hold-${step}-${width}`);
      }
    }
  });
});
