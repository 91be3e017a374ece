// What the sources show, and a first case from them: figures open to their sentences, and a draft becomes a case; by mouse and by keys.
import { type CaseDocuments, writeCase } from "@parley/engine/case";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDesk } from "../../src/engine/make-desk.ts";
import { madeCase } from "../../src/engine/questions/made-case.ts";
import { BAY, blankBay, withArticles } from "../screens/sources/bay-articles.ts";
import {
  atRest,
  faultsOf,
  goToScreen,
  inColours,
  inLanguage,
  keepPicture,
  type Look,
  openWorkbench,
  overflow,
  violations,
  type Workbench,
} from "./workbench.ts";

let bench: Workbench;
let blank: CaseDocuments;
let grown: CaseDocuments;

beforeAll(async () => {
  bench = await openWorkbench();
  blank = await withArticles(blankBay(), BAY);
  const first = await withArticles(blankBay(), BAY.slice(0, 2));
  const choices = { title: "The bay", isParty: {}, leftOut: [], names: {} };
  const made = madeCase({ otherwise: "As it is now", choices }, makeDesk({ documents: first }));
  if (!made) throw new Error("no draft");
  grown = withTwoMinds(await withArticles(made, BAY.slice(2)));
}, 60_000);

afterAll(() => bench?.close());

/** On one day for and against the same thing. */
function withTwoMinds(documents: CaseDocuments): CaseDocuments {
  const said = (id: string, kind: "accepts" | "refuses") => ({
    id,
    kind,
    when: "2031-03-22",
    who: ["harbour-council"],
    says: `the council ${kind} an end of the patrols`,
    about: { "night-patrols": "end-of-the-night-patrols-in-the" },
  });
  const acts = [...(documents.record?.acts ?? []), said("yes", "accepts"), said("no", "refuses")];
  return { ...documents, record: { format: 1, acts } };
}

async function opened(documents: CaseDocuments, look: Look = {}): Promise<Page> {
  const page = await bench.newPage(look);
  const files = new Map(
    [...writeCase(documents)].map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const { hash } = new URL(bench.giveCase({ name: "bay", files }));
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForURL(/#\/case\//);
  await goToScreen(page, "sources");
  return page;
}

async function goToPage(page: Page, name: string): Promise<void> {
  await page.locator(".sources-nav").getByRole("link", { name }).click();
  await atRest(page);
}

const LOOKS: readonly Look[] = [
  { width: 320, colours: "dark" },
  { language: "es" },
  { width: 390, language: "pseudo" },
];

describe("what the sources show", { timeout: 180_000 }, () => {
  it("opens a cell to its sentences, a sentence in its article, and comes back to the open cell", async () => {
    const page = await opened(grown);
    await goToPage(page, "What it shows");
    expect(await page.locator("h1").textContent()).toBe("Who stands where, on whose word?");
    const cell = page.getByRole("button", { name: /^Fishers' League on “Quota”: offered 700 tonnes/ });
    expect(await cell.textContent()).toContain("moved from 900 tonnes to 700 tonnes, 16 March 2031");
    await cell.click();
    await page.locator(".opened h3:focus").waitFor();
    const sentences = page.locator(".opened .statement-words a[href*='/sources/']");
    expect(await sentences.allInnerTexts()).toEqual([
      "We demand a quota of 900 tonnes",
      "to accept a quota of 700 tonnes",
    ]);
    await sentences.nth(1).click();
    await page.waitForSelector(".reading");
    await expect
      .poll(() => page.locator(".note-claim[aria-current]").getAttribute("aria-label"))
      .toMatch(/^Fishers' League offered/);
    await page.goBack();
    await page.locator(".opened h3").waitFor();
    await page.locator(".opened").getByRole("button", { name: "Close" }).click();
    await page.locator("button.cell-button:focus").waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("tells what does not go together without blame, who speaks of whom, and who asks for what", async () => {
    const page = await opened(grown);
    await goToPage(page, "What it shows");
    const pair = page.locator(".pairs > li").first();
    expect(await pair.textContent()).toContain("said both on 22 March 2031");
    expect(await page.locator("main").textContent()).not.toMatch(/\blie[ds]?\b|\blying\b/i);
    await pair.getByRole("link", { name: "the council accepts an end of the patrols" }).click();
    await page.waitForURL(/\/record\/yes$/);
    await page.goBack();
    await page.getByRole("button", { name: /^Harbour Council of Fishers' League: .*criticised 1×/ }).click();
    await page.locator(".opened").getByText("cutting nets").waitFor();
    const row = page.getByRole("row", { name: /^Impounded boats/ }).last();
    expect(await row.getByRole("cell").allInnerTexts()).toEqual([
      expect.stringContaining("Fishers' League"),
      expect.stringContaining("Harbour Council"),
      expect.stringContaining("statement"),
    ]);
    await page.locator("#days-title ~ .row select").first().selectOption({ label: "Maren Oske" });
    await expect.poll(() => page.locator(".source-day").count()).toBe(1);
    expect(faultsOf(page)).toEqual([]);
  });

  it("is reached and read by keys alone", async () => {
    const page = await opened(grown);
    await page.locator(".sources-nav a").nth(2).focus();
    await page.keyboard.press("Enter");
    await atRest(page);
    await page.locator("button.cell-button").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".opened h3:focus").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".reading:focus");
    expect(faultsOf(page)).toEqual([]);
  });

  it("teaches what to do where nothing is there yet", async () => {
    const page = await opened(blankBay());
    await goToPage(page, "What it shows");
    await page.getByText("Nothing has been accepted or written down yet.").waitFor();
    await page.getByRole("link", { name: "Go to the articles" }).click();
    await page.getByRole("button", { name: "Choose files" }).waitFor();
    await goToPage(page, "A first case");
    await page.getByText(/^No claim has been accepted yet/).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("a first case", { timeout: 180_000 }, () => {
  it("fills a blank case as ticked and named, in one step that can be taken back", async () => {
    const page = await opened(blank);
    await goToPage(page, "A first case");
    await page.getByLabel("Name of the issue “Quota”").fill("Catch");
    await page.getByLabel("Take the issue “Berth fees”").uncheck();
    await page.getByLabel("Maren Oske is a party").check();
    const sentences = page.locator(".draft-issues details").first();
    await sentences.locator("summary").click();
    await sentences.locator("a[href*='/sources/']").first().waitFor();
    await page.getByLabel("Title of the case").fill("Talks on the bay");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Make this case" }).click();
    await page.waitForURL(/\/case$/);
    await atRest(page);
    const text = await page.locator("main").innerHTML();
    for (const name of ["Catch", "Impounded boats", "Maren Oske"]) expect(text).toContain(name);
    expect(text).not.toContain("Berth fees");
    await page.keyboard.press("Control+z");
    await atRest(page);
    expect(await page.locator("main").innerHTML()).not.toContain("Catch");
    expect(faultsOf(page)).toEqual([]);
  });

  it("keeps what was decided on the way to a sentence and back, and may become a case of its own", async () => {
    const page = await opened(grown);
    await goToPage(page, "A first case");
    const before = page.url();
    await page.getByRole("button", { name: "Show it" }).click();
    await atRest(page);
    await page.getByLabel("Take the issue “Night patrols”").uncheck();
    await page.getByLabel("Take the issue “Quota”").focus();
    await page.goto(before.replace(/draft$/, "shows"));
    await page.locator("#stands-title").waitFor();
    await page.goBack();
    await atRest(page);
    await expect.poll(() => page.getByLabel("Take the issue “Night patrols”").isChecked()).toBe(false);
    await page.getByRole("button", { name: "Make this case" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => /\/case$/.test(url.hash) && !url.hash.includes("/bay/"));
    await expect.poll(() => page.locator(".masthead-title").textContent()).toBe("The bay, from the articles");
    expect(faultsOf(page)).toEqual([]);
  });

  it("adds to a case what it lacks by one press, which can be undone", async () => {
    const page = await opened(grown);
    await goToPage(page, "A first case");
    const add = page.getByRole("button", { name: "Add the issue “Keep talking”" });
    await add.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Added: the issue “Keep talking”, with 1 claim linked to it.").waitFor();
    await atRest(page);
    expect(await add.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("suggested-title");
    await page.keyboard.press("Control+z");
    await add.waitFor();
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("in every look", { timeout: 180_000 }, () => {
  for (const look of LOOKS) {
    const name = Object.values(look).join("-");
    it(`says nothing to axe and does not scroll sideways: ${name}`, async () => {
      const page = await opened(grown, look);
      for (const at of [2, 3]) {
        await page.locator(".sources-nav a").nth(at).click();
        await atRest(page);
        if (at === 2) await page.locator("button.cell-button").first().click();
        else await page.locator("summary").first().click();
        await keepPicture(page, `sources-${at === 2 ? "shows" : "draft"}-${name}`);
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        if (look.language !== "es") continue;
        await inColours(page, "dark");
        await inLanguage(page, "en");
        await keepPicture(page, `sources-${at === 2 ? "shows" : "draft"}-dark`);
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await inColours(page, "light");
        await inLanguage(page, "es");
      }
      expect(faultsOf(page)).toEqual([]);
    });
  }
});
