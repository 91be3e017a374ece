// Teaching: links set by a teacher, played at one screen, against the program and on two devices, handed in, and debriefed; for everybody.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  faultsOf,
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

async function setExercise(page: Page): Promise<void> {
  await openExample(page, "works-agreement", "rehearsal");
  await page.getByRole("link", { name: "Set an exercise" }).click();
  await page.getByRole("heading", { name: "How can students play this case?" }).waitFor();
  await page.locator("[data-link]").first().waitFor();
}

async function linkFor(page: Page, seats: string): Promise<string> {
  return (await page.locator(`[data-link="${seats}"]`).getAttribute("href")) ?? "";
}

/** A student's own device. */
async function student(link: string): Promise<Page> {
  const page = await bench.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: "Begin the talks" }).waitFor();
  return page;
}

const table = (page: Page) => page.getByRole("button", { name: "Table this package" });

const handIn = (page: Page) => page.getByLabel("The text to hand in").inputValue();

/** The code that stands on the page once a word is said. */
async function codeOf(page: Page): Promise<string> {
  await page.locator(".code").waitFor();
  return (await page.locator(".code").textContent()) ?? "";
}

async function take(page: Page, code: string): Promise<void> {
  await page.getByLabel("The code of your partner").fill(code);
  await page.getByRole("button", { name: "Take it" }).click();
}

describe("an exercise", { timeout: 120_000 }, () => {
  it("goes from the teacher's link through talks at one screen to the debrief", async () => {
    const teacher = await bench.newPage();
    await setExercise(teacher);
    const pair = await student(await linkFor(teacher, "management union"));
    await pair.getByLabel("Your name, as the management").fill("Ana");
    await pair.getByLabel("Your name, as the union").fill("Ben");
    await pair.getByRole("button", { name: "Begin the talks" }).click();
    await pair.getByText("Now it is the turn of Ana, for the management.").waitFor();
    expect(await pair.getByText("If you do not agree").count()).toBe(0);
    await pair.getByRole("button", { name: "I speak for the management" }).click();
    await pair.getByRole("heading", { name: "Your sheet: the management" }).waitFor();
    await pair.getByLabel("Weekly hours").selectOption({ index: 1 });
    await table(pair).click();

    // In between nothing of either sheet is seen, and a reload covers the page again.
    await pair.getByText("Now it is the turn of Ben, for the union.").waitFor();
    await pair.reload();
    await pair.getByRole("button", { name: "I speak for the union" }).click();
    await pair.getByRole("heading", { name: "Your sheet: the union" }).waitFor();
    expect(await pair.getByText("Your sheet: the management").count()).toBe(0);
    await table(pair).click();
    await pair.getByRole("button", { name: "I speak for the management" }).click();
    await pair.getByRole("button", { name: "Accept it" }).click();
    await pair.getByText("You agreed in round 2 of 10.").waitFor();
    await pair.getByText("The result of the union").click();
    await pair.getByText(/The deal is worth 100 points to you; without one you would have had 56/).waitFor();
    const text = await handIn(pair);
    expect(text).toMatch(/^Works agreement.* Ana and Ben\nparley-hand-in:/);

    await teacher.getByRole("link", { name: "Debrief" }).click();
    await teacher.getByLabel("Texts of hand-ins").fill("nothing of the kind");
    await teacher.getByRole("button", { name: "Add them" }).click();
    await teacher.getByText("There is no hand-in in that text.").waitFor();
    await teacher
      .getByLabel("Texts of hand-ins")
      .fill(`Here:\n${text}\nonce more ${text} and parley-hand-in:broken.abc`);
    await teacher.getByRole("button", { name: "Add them" }).click();
    await teacher.getByText("1 of 1 talks ended with a deal.", { exact: false }).waitFor();
    await teacher.getByText("1 deal crosses a red line of the management").waitFor();
    await teacher.getByText("Hand-in 2 is of talks 1").waitFor();
    await teacher.getByText("Hand-in 3 is not whole").waitFor();
    await teacher.locator("figure svg").waitFor();
    await teacher.getByRole("cell", { name: "Ana and Ben" }).waitFor();
    await teacher.getByLabel("Show names").uncheck();
    expect(await teacher.getByText("Ana and Ben").count()).toBe(0);
    await teacher.getByRole("button", { name: "Open talks 1" }).click();
    await teacher.getByRole("heading", { name: /^Talks 1/ }).waitFor();
    await teacher.reload();
    await teacher.getByText("1 of 1 talks ended with a deal.", { exact: false }).waitFor();
    await teacher.getByRole("button", { name: "Remove all hand-ins" }).click();
    await teacher.getByRole("dialog").getByRole("button", { name: "Remove all hand-ins" }).click();
    await teacher.getByText("Collect what the students hand in", { exact: false }).waitFor();
    expect([...faultsOf(teacher), ...faultsOf(pair)]).toEqual([]);
  });

  it("is played against the program, without points on the sheet, by keyboard alone", async () => {
    const teacher = await bench.newPage();
    await setExercise(teacher);
    await teacher.getByLabel("Students speak for").selectOption("union");
    const behaves = teacher.getByLabel("How the management behaves");
    expect(await behaves.locator("option:checked").innerText()).toBe("gives way evenly");
    await behaves.selectOption({ index: 2 });
    await teacher.getByLabel("Rounds").fill("2");
    await teacher.getByLabel("The role sheets show how many points").uncheck();
    await teacher.getByText("Holds the sheet of the management too").waitFor();
    await settled(teacher);
    const page = await student(await linkFor(teacher, "union"));
    await page.getByText("what matters most to you").waitFor();
    expect(await page.locator(".role-sheet").innerText()).not.toMatch(/points|\(\d/);
    await page.getByLabel("Your name, as the union").focus();
    await page.keyboard.type("Cem");
    await page.keyboard.press("Enter");
    for (const round of [1, 2]) {
      await page.getByRole("heading", { name: `Your word, round ${round} of 2.` }).waitFor();
      expect(await page.locator(".seat").innerText()).not.toMatch(/worth/i);
      await expect.poll(() => table(page).isEnabled()).toBe(true);
      await table(page).focus();
      await page.keyboard.press("Enter");
    }
    await page.getByRole("heading", { name: "How did it end?" }).waitFor();
    await page.getByText("Without a deal you have 56 points.").waitFor();
    expect(await handIn(page)).toContain("Cem");
    expect(faultsOf(page)).toEqual([]);
  });

  it("is played on two devices by codes, of which wrong ones are told", async () => {
    const teacher = await bench.newPage();
    await setExercise(teacher);
    const ana = await student(await linkFor(teacher, "management"));
    const ben = await student(await linkFor(teacher, "union"));
    for (const page of [ana, ben]) await page.getByRole("button", { name: "Begin the talks" }).click();
    await table(ana).click();
    const first = await codeOf(ana);
    await take(ben, "2-accept-0000000");
    await ben.getByText("that of turn 1 is missing", { exact: false }).waitFor();
    await take(ben, first.replace(/\d-/, "1-").replace(/.$/, "!"));
    await ben.locator(".code-field .problem").waitFor();
    await take(ben, `here: ${first}`);
    await table(ben).waitFor();
    await ben.getByRole("button", { name: "Walk away" }).click();
    await ben.getByRole("dialog").getByRole("button", { name: "Go on talking" }).click();
    await ben.getByRole("button", { name: "Walk away" }).click();
    await ben.getByRole("dialog").getByRole("button", { name: "Walk away" }).click();
    await ben.getByText("The union walked away in round 1.", { exact: false }).waitFor();
    await take(ana, await codeOf(ben));
    await ana.getByText("The union walked away in round 1.", { exact: false }).waitFor();
    await ana.getByText("Without a deal you have 53 points.").waitFor();
    expect([...faultsOf(ana), ...faultsOf(ben)]).toEqual([]);
  });

  it("that is cut is told in a sentence, and comes in a file as well", async () => {
    const teacher = await bench.newPage();
    await setExercise(teacher);
    const link = await linkFor(teacher, "union");
    const page = await bench.newPage();
    await page.goto(link.slice(0, -30));
    await page.getByText("This exercise is not whole").waitFor();
    const file = (text: string) => ({
      name: "exercise.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    });
    await page.locator("input[type=file]").setInputFiles(file("something else"));
    await page.getByText("This exercise is not whole").waitFor();
    await page.locator("input[type=file]").setInputFiles(file(`${link.split("/").at(-1)}\n`));
    await page.getByRole("button", { name: "Begin the talks" }).waitFor();
  });

  it("speaks the language that the teacher chose, until the student chooses another", async () => {
    const teacher = await bench.newPage();
    await setExercise(teacher);
    await teacher.getByLabel("Language of their pages").selectOption("es");
    await settled(teacher);
    const link = await linkFor(teacher, "management union");
    const page = await bench.newPage();
    await page.goto(link);
    await page.getByRole("button", { name: "Empezar las conversaciones" }).waitFor();
    await page.getByLabel("Idioma").selectOption("en");
    await page.getByRole("button", { name: "Begin the talks" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Begin the talks" }).waitFor();
    expect([...faultsOf(page), ...faultsOf(teacher)]).toEqual([]);
  });

  it.each([
    ["en", 1280, "light"],
    ["es", 390, "dark"],
    ["pseudo", 390, "light"],
  ] as const)("is for everybody: %s, %i wide, %s", async (language, width, colours) => {
    const page = await bench.newPage({ language, width, colours });
    await openExample(page, "works-agreement", "rehearsal");
    await page.locator(".sources-nav a").nth(1).click();
    await page.locator("[data-link]").first().waitFor();
    await settled(page);
    const links = await page
      .locator("[data-link]")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const pages: string[] = [];
    const look = async (name: string) => {
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await keepPicture(page, `exercise-${name}-${language}-${width}-${colours}`);
      pages.push(name);
    };
    await look("set");
    const home = page.url();
    await page.goto(links[2].replace("/#", `/?language=${language}#`));
    await page.locator("form button.main").click();
    await page.locator("main button.main").waitFor();
    await look("cover");
    await page.locator("main button.main").click();
    await page.locator(".role-sheet").waitFor();
    await page.locator(".sheet").waitFor();
    await look("turn");
    await page.locator(".seat p.row button").first().click();
    await page.locator(".dialog button.main").click();
    await page.locator("textarea").waitFor();
    await look("end");
    const text = await page.locator("textarea").inputValue();
    await page.goto(home);
    await page.locator(".sources-nav a").nth(2).click();
    await page.locator("textarea").fill(text);
    await page.locator(".paste button.main").click();
    await page.locator(".pair-table").waitFor();
    await page.locator("figure svg").waitFor();
    await look("debrief");
    expect(pages).toHaveLength(5);
  });
});
