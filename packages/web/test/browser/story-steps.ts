// The steps of one whole story, from an empty list of cases to a saved file, whichever hand does them.
import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Hand } from "./story-hand.ts";
import { type ScreenName, settled } from "./workbench.ts";

export interface Storyteller {
  readonly page: Page;
  readonly hand: Hand;
}

export const TITLE = "The market on Mill Square";

/** The machine may be busy. */
const PATIENT = { timeout: 30_000 };

const ISSUES = [
  ["Market days", "One day a week", "Two days a week", "Three days a week"],
  ["Closing time", "6 pm", "8 pm", "10 pm"],
  ["Delivery vans", "Before 7 am", "Before 9 am", "All day"],
  ["Cleaning", "The guild", "The council", "Half and half"],
  ["Term", "One year", "Three years"],
] as const;

export const DEALS = 3 * 3 * 3 * 3 * 2;

/** One letter a mark, in the order of the options; a dot leaves an option open. */
const WANTS = {
  "The market guild": { order: "12543", marks: ["l.m", "rlg", "gl.", "l.g", "lg"] },
  "The district council": { order: "23145", marks: ["m.l", "mlr", "lgr", "gl.", "lg"] },
} as const;

export type PartyName = keyof typeof WANTS;

/** Without a deal all stays as it is; on each issue the words that tell the option from those before it. */
const AS_TODAY = ["Two days a week", "8 pm", "Before 9 am", "The council", "One year"] as const;

export async function goTo({ page, hand }: Storyteller, screen: ScreenName): Promise<void> {
  await hand.press(page.locator(`.screen-bar a[href$="/${screen}"]`));
  await page.waitForSelector(`.screen-bar a[href$="/${screen}"][aria-current="page"]`);
  await page.waitForSelector("main h1");
}

export async function beginCase({ page, hand }: Storyteller): Promise<void> {
  await hand.press(page.getByRole("button", { name: "New case" }));
  await page.waitForSelector(".title-field:focus");
  await page.keyboard.type(`${TITLE}\n`);
  await hand.enter(page.getByLabel("New party"));
  await page.keyboard.type("The market guild\nThe district council\n");
  await page.keyboard.press("Escape");
  await hand.enter(page.getByLabel("New issue"));
  for (const [at, [issue, ...options]] of ISSUES.entries()) {
    // Enter on an empty option leads back to the issues.
    if (at > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(`${issue}\n`);
    await page.keyboard.press("Tab");
    for (const option of options) await page.keyboard.type(`${option}\n`);
  }
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.locator(".answer").innerText(), PATIENT)
    .toContain(`2 parties, 5 issues, and ${DEALS} packages`);
  await settled(page);
}

const layer = (page: Page, name: string) => page.locator(`#layer-${name}`);

async function openLayer({ page, hand }: Storyteller, name: string): Promise<void> {
  const toggle = layer(page, name).locator("h2 button");
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await hand.press(toggle);
}

export async function fillProfile(teller: Storyteller, party: PartyName): Promise<void> {
  const { page, hand } = teller;
  await hand.press(page.locator(".party-links a").filter({ hasText: party }));
  await page.getByRole("heading", { name: `What does ${party.replace("The", "the")} want?` }).waitFor();
  await rank(teller, party);
  await mark(teller, party);
  await openLayer(teller, "numbers");
  await hand.enter(page.getByRole("textbox", { name: "Market days: Two days a week" }));
  await page.keyboard.type("60–70\n");
  await openLayer(teller, "noDeal");
  await hand.press(page.getByRole("radio", { name: "As good as some package would be" }));
  for (const [at, option] of AS_TODAY.entries())
    await hand.choose(page.locator(".package-picker").getByLabel(ISSUES[at][0]), option);
  await profileIsKept(page, party);
  await settled(page);
}

/** The first four are named; the last follows. */
async function rank({ page, hand }: Storyteller, party: PartyName): Promise<void> {
  const digits = [...WANTS[party].order].slice(0, 4);
  const issue = (digit: string) => ISSUES[Number(digit) - 1][0];
  const button = (digit: string) => page.locator(".pool button").filter({ hasText: issue(digit) });
  if (hand.kind === "mouse") for (const digit of digits) await hand.press(button(digit));
  else {
    await hand.press(button(digits[0]));
    for (const digit of digits.slice(1)) await page.keyboard.press(digit);
  }
  await expect
    .poll(() => page.locator(".ranked .reorder-label bdi").allInnerTexts())
    .toEqual([...WANTS[party].order].map(issue));
}

const MARK_NAMES: Readonly<Record<string, string>> = {
  m: "must",
  g: "good",
  l: "can live with",
  r: "red line",
};

async function mark(teller: Storyteller, party: PartyName): Promise<void> {
  const { page, hand } = teller;
  await openLayer(teller, "marks");
  for (const [at, letters] of WANTS[party].marks.entries()) {
    const [issue, ...options] = ISSUES[at];
    const table = page.locator(".mark-issue").filter({ has: page.getByRole("heading", { name: issue }) });
    const radio = (option: string, letter: string) =>
      table.getByRole("radio", { name: `${option}: ${MARK_NAMES[letter] ?? "not said"}` });
    if (hand.kind === "mouse") {
      for (const [k, letter] of [...letters].entries())
        if (letter in MARK_NAMES) await hand.press(radio(options[k], letter));
    } else {
      await hand.press(radio(options[0], ""));
      // A letter marks the line and leads to the next; 0 leaves it open.
      for (const letter of letters) await page.keyboard.press(letter in MARK_NAMES ? letter : "0");
    }
  }
}

export async function profileIsKept(page: Page, party: PartyName): Promise<void> {
  const { order, marks } = WANTS[party];
  const count = marks.flatMap((letters) => [...letters]).filter((letter) => letter in MARK_NAMES).length;
  const progress = (name: string) => layer(page, name).locator(".layer-progress").innerText();
  await expect.poll(() => progress("rank")).toBe(`${order.length} of ${order.length} issues ranked`);
  await expect.poll(() => progress("marks")).toMatch(new RegExp(`^${count} of 14 options marked`));
  await expect.poll(() => progress("noDeal")).toBe("as good as a package");
}

export async function buildDeal(teller: Storyteller): Promise<void> {
  const { page, hand } = teller;
  await goTo(teller, "deals");
  await page.waitForSelector("canvas[data-painted]", PATIENT);
  await page.waitForSelector(".option-table input", PATIENT);
  await expect.poll(() => page.locator(".answer").innerText()).toMatch(/deal/);
  const standing = () => page.locator(".standing").innerText();
  const before = await standing();
  await hand.press(page.locator(".option-table").getByRole("radio", { name: "One year", exact: true }));
  await expect.poll(standing, PATIENT).not.toBe(before);
  const chosen = await standing();
  await hand.press(
    page.getByRole("button", { name: "Improve this for the market guild without hurting anyone" }),
  );
  await hand.press(page.locator(".improve .other-deals button").first());
  await expect.poll(standing, PATIENT).not.toBe(chosen);
  const better = page.locator(".option-table").getByRole("radio", { name: "Three years", exact: true });
  await expect.poll(() => better.isChecked()).toBe(true);
}

export async function askWhetherItHolds(teller: Storyteller): Promise<void> {
  const { page, hand } = teller;
  await goTo(teller, "hold");
  await hand.press(page.getByRole("button", { name: "Begin with the parties of this case" }));
  await hand.enter(page.getByLabel("Add an action of The market guild"));
  await page.keyboard.type("Stay away\n");
  await hand.enter(page.getByLabel("Add an action of The district council"));
  await page.keyboard.type("Go to court\n");
  await page.getByText("4 situations can come of this.").waitFor();
  const nothing = page.getByRole("button", { name: "Nothing of this is done" });
  await hand.press(nothing.first());
  await expect.poll(() => nothing.count()).toBe(1);
  await hand.press(nothing);
  await hand.press(page.locator('.hold-steps a[href$="/hold/wants"]'));
  for (const [party, lines] of [
    ["The market guild", "stay-away\nnot go-to-court\n"],
    ["The district council", "not stay-away\ngo-to-court iff stay-away\n"],
  ]) {
    await hand.enter(page.getByRole("combobox", { name: `Add a statement of ${party}` }));
    await page.keyboard.type(lines);
  }
  await hand.press(page.getByRole("button", { name: "Move down: stay-away", exact: true }));
  await hand.press(page.locator('.hold-steps a[href$="/hold/follows"]'));
  await holdIsKept(page);
}

export async function holdIsKept(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Where can this rest?" }).waitFor(PATIENT);
  expect(await page.locator(".answer").innerText()).not.toContain("Not asked yet");
}

export async function writeRecord(teller: Storyteller): Promise<void> {
  const { page, hand } = teller;
  await goTo(teller, "record");
  const form = page.locator(".act-form").first();
  await hand.enter(form.getByLabel("When"));
  await page.keyboard.type("2026-03-02");
  await hand.enter(form.getByRole("combobox", { name: "Who", exact: true }));
  await page.keyboard.type("dist");
  await page.keyboard.press("Enter");
  await hand.choose(form.getByLabel("What they did"), "asked");
  await hand.enter(form.getByLabel("What was said or done"));
  await page.keyboard.type("Asks that the square be quiet by six.");
  await hand.enter(form.getByRole("combobox", { name: "About" }));
  await page.keyboard.type("closing time: 6");
  await page.keyboard.press("Tab");
  await hand.press(form.getByRole("button", { name: "Add to the record" }));
  await recordIsKept(page);
}

export async function recordIsKept(page: Page): Promise<void> {
  await page.locator(".day .act").filter({ hasText: "quiet by six" }).waitFor();
  const cell = page.getByRole("button", { name: /^The district council on Closing time: / });
  expect(await cell.innerText()).toContain("6 pm");
}

const WHAT_IF = "Without a second market day";

export async function compareWhatIf(teller: Storyteller): Promise<void> {
  const { page, hand } = teller;
  await goTo(teller, "what-ifs");
  const form = page.locator("form.make").first();
  await hand.choose(form.getByLabel("What is different"), "an option is impossible");
  await hand.choose(form.getByLabel("Issue"), "Market days");
  await hand.choose(form.getByLabel("Option"), "“Two days a week”");
  await hand.enter(form.getByLabel("Name"));
  await page.keyboard.type(WHAT_IF);
  await hand.press(form.getByRole("button", { name: "Keep this what-if" }));
  await whatIfIsCompared(page);
}

export async function whatIfIsCompared(page: Page): Promise<void> {
  const columns = page.locator(".comparison thead th");
  await expect.poll(() => columns.allInnerTexts(), PATIENT).toContain(WHAT_IF);
  await settled(page);
}

export async function saveBriefing(teller: Storyteller): Promise<void> {
  const { page, hand } = teller;
  await goTo(teller, "briefing");
  await page.frameLocator(".briefing-page").locator("main h2").first().waitFor(PATIENT);
  const button = page.locator("button:not([data-disabled])", { hasText: "Save as a web page" });
  await button.waitFor(PATIENT);
  await settled(page);
  const file = await downloaded(page, () => hand.press(button));
  expect(file.suggestedFilename()).toMatch(/\.html$/);
  const html = readFileSync(await file.path(), "utf8");
  expect(html).toContain(TITLE);
  expect(html).not.toContain("<script");
}

export async function saveCase({ page, hand }: Storyteller, path: string): Promise<void> {
  await hand.press(page.getByRole("button", { name: "Save or share…" }));
  const dialog = page.getByRole("dialog");
  const file = await downloaded(page, () =>
    hand.press(dialog.getByRole("button", { name: "Save as a file" })),
  );
  expect(file.suggestedFilename()).toMatch(/\.parley\.zip$/);
  await file.saveAs(path);
  await hand.press(dialog.getByRole("button", { name: "Close" }));
  await dialog.waitFor({ state: "detached" });
}

export async function openCase({ page, hand }: Storyteller, path: string): Promise<void> {
  const button: Locator = page.getByRole("button", { name: "Open a file…" });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hand.press(button)]);
  await chooser.setFiles(path);
  await page.waitForURL(/#\/case\//);
  await page.waitForSelector("main h1");
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download", PATIENT), press()]);
  return file;
}
