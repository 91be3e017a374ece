// Sources: articles come in by file and by paste, claims are reviewed by keys and by mouse, acts lead back to their sentences.
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallPdf } from "../../../papers/test/small-pdf.ts";
import {
  atRest,
  breaksNoRule,
  faultsOf,
  goToScreen,
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

afterAll(() => bench?.close());

const FERRY = `Ferry talks resume

The union said that the crews would stop the night boats. “We want two more deckhands,” said Mara Ilin.

Mara Ilin said that the boats would sail in the morning.`;

const QUAY = `Quay repairs

Published 14 March 2025.

Tomas Reyl said that the quay would be repaired if the council paid. He warned that the work would take a year.`;

const file = (name: string, content: string | Uint8Array, mimeType = "text/plain") => ({
  name,
  mimeType,
  buffer: Buffer.from(content as string),
});

const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

async function opened(look = {}): Promise<Page> {
  const page = await bench.newPage(look);
  await openExample(page, "works-agreement", "sources");
  return page;
}

async function takeIn(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.setInputFiles("[data-intake]", files);
  await page.locator(".intake-state").getByText("Taken in:").waitFor({ timeout: 60_000 });
}

const said = (page: Page) => page.locator(".review-said").textContent();

const chosen = (page: Page) => page.locator(".note-claim[aria-current]").getAttribute("aria-label");

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await atRest(page);
}

describe("taking articles in", { timeout: 120_000 }, () => {
  it("reads what can be read in one step, and says why of the rest", async () => {
    const page = await opened();
    const files = [
      file("a.txt", FERRY),
      file("b.txt", QUAY),
      file("again.txt", FERRY),
      file("empty.txt", " "),
    ];
    await takeIn(page, ...files, file("picture.png", PICTURE, "image/png"));
    const state = page.locator(".intake-state");
    expect(await state.textContent()).toContain("Taken in: 2 articles");
    expect(await state.locator("li.problem").allInnerTexts()).toEqual([
      expect.stringMatching(/^again\.txt: this text is here already, as “.+”\. It was not taken in twice\.$/),
      expect.stringMatching(/^empty\.txt: /),
      expect.stringMatching(/^picture\.png: /),
    ]);
    await expect.poll(() => page.locator("table.articles tbody tr").count()).toBe(2);
    await page.keyboard.press("Control+z");
    await page.getByText("No article has been taken in yet.").waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("takes a pasted text with what is known of it, and drops of files", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Paste a text" }).click();
    const form = page.locator("form.paste");
    await form.getByRole("button", { name: "Take it in" }).click();
    await form.getByText("Paste the text of the article first.").waitFor();
    await form.getByLabel("Title").fill("Ferry notes");
    await form.getByLabel("Published on").fill("2025-03-12");
    await form.getByLabel("Text").fill(FERRY);
    await form.getByRole("button", { name: "Take it in" }).click();
    const row = page.locator("table.articles tbody tr");
    await row.getByText("Ferry notes").waitFor({ timeout: 60_000 });
    expect(await row.textContent()).toContain("12 March 2025");
    await page.locator(".sources-place").evaluate((place, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "quay.txt", { type: "text/plain" }));
      for (const kind of ["dragover", "drop"])
        place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    }, QUAY);
    await expect.poll(() => row.count(), { timeout: 60_000 }).toBe(2);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("files with layout", { timeout: 120_000 }, () => {
  it("are read in the page itself, where the browser lets nothing be made into a program", async () => {
    const page = await opened();
    const said = "The union said that the crews would stop the night boats.";
    const pdf = smallPdf([[{ text: said, x: 60, y: 760 }]], { title: "Paper" });
    const html = `<html><head><title>Page</title></head><body><article><h1>Page</h1><p>${said} ${said}</p></article></body></html>`;
    const files = [file("a.pdf", pdf), file("b.html", html), file("c.docx", wordFile(`${said} Once more.`))];
    await takeIn(page, ...files, file("d.md", `# Marked\n\n${said} Twice.`));
    const state = page.locator(".intake-state");
    expect(await state.textContent()).toContain("Taken in: 4 articles");
    expect(await state.locator('li.problem:not([data-severity="warning"])').allInnerTexts()).toEqual([]);
    const open = await page.locator("table.articles tbody td:nth-of-type(2)").allInnerTexts();
    expect(open.every((count) => Number(count) >= 1)).toBe(true);
    expect(faultsOf(page)).toEqual([]);
  });
});

/** The smallest Word file: one paragraph. */
function wordFile(text: string): Uint8Array {
  const bytes = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipSync({
    "[Content_Types].xml": bytes(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "_rels/.rels": bytes(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": bytes(
      `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

describe("the review", { timeout: 180_000 }, () => {
  it("goes by keys alone, from files to the record and back to the sentence, and is kept", async () => {
    const page = await opened();
    await takeIn(page, file("a.txt", FERRY), file("b.txt", QUAY));
    await page.locator("table.articles a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".reading:focus");
    await press(page, "j");
    await press(page, "k");
    const first = await chosen(page);
    expect(first).toContain("to look at");
    // Nothing says when it was: the day is asked for, once for the article.
    await press(page, "a");
    await page.getByRole("dialog", { name: "When was it?" }).waitFor();
    await page.keyboard.type("2025-03-12");
    await page.keyboard.press("Enter");
    await expect.poll(() => said(page)).toMatch(/^Accepted: the union .*Next: /i);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("reading");
    await press(page, "r");
    expect(await said(page)).toMatch(/^Rejected: /);
    await press(page, "u");
    expect(await said(page)).toBe("Undone: reject a claim.");
    expect(await chosen(page)).toContain("to look at");
    await press(page, "m");
    await mendByKeys(page);
    await press(page, "a");
    expect(await said(page)).toMatch(/^Accepted: The management demanded\./);
    await press(page, "k");
    await backFromRecord(page);
    await settled(page);
    await page.reload();
    await page.waitForSelector(".reading");
    await expect.poll(() => page.locator(".note-claim.accepted").count()).toBe(2);
    expect(faultsOf(page)).toEqual([]);
  });

  it("asks who it was where that is not made out, and never guesses", async () => {
    const page = await opened();
    await takeIn(page, file("c.txt", "News\n\n12 March 2025\n\n“Nobody will sail,” one of them said."));
    await page.locator("table.articles a").first().click();
    await page.waitForSelector(".reading");
    await page.getByRole("button", { name: "Who was it?" }).click();
    const dialog = page.getByRole("dialog", { name: "Who was it?" });
    await dialog.getByRole("button", { name: "Keep for later" }).click();
    await page.keyboard.press("s");
    await dialog.waitFor();
    await page.keyboard.type("uni");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(() => chosen(page)).toMatch(/^The union /);
    expect(faultsOf(page)).toEqual([]);
  });

  it("adds a claim from selected words, and shows its keys, which can be turned off", async () => {
    const page = await opened();
    await takeIn(page, file("a.txt", FERRY));
    await page.locator("table.articles a").first().click();
    await page.waitForSelector(".reading");
    const before = await page.locator(".note-claim").count();
    await page.getByText("Ferry talks resume", { exact: true }).first().waitFor();
    await page
      .locator(".reading [data-from]")
      .first()
      .evaluate((part) => {
        getSelection()?.selectAllChildren(part);
      });
    await page.keyboard.press("c");
    const form = page.locator("form.claim-form");
    await expect
      .poll(() => form.getByLabel("What is said", { exact: true }).inputValue())
      .toBe("Ferry talks resume");
    await form.getByRole("combobox", { name: "Who", exact: true }).fill("The harbour master");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".note-claim").count()).toBe(before + 1);
    expect(await said(page)).toBe("Added: The harbour master said.");
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys of the review" });
    await keys.getByLabel("Use single keys").uncheck();
    await keys.getByRole("button", { name: "Close" }).click();
    await page.waitForSelector(".reading:focus");
    await page.keyboard.press("r");
    expect(await page.locator(".note-claim.rejected").count()).toBe(0);
    await page.getByRole("button", { name: "Reject" }).click();
    await expect.poll(() => page.locator(".note-claim.rejected").count()).toBe(1);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("who is who", { timeout: 120_000 }, () => {
  it("makes a new speaker another name of somebody, for all open claims", async () => {
    const page = await opened();
    await takeIn(page, file("a.txt", FERRY));
    const found = page.locator(".found-speakers li").filter({ hasText: "Mara Ilin" });
    await found.getByLabel("Mara Ilin is another name of").selectOption({ label: "The union" });
    await page.getByText("Mara Ilin is another name of The union now.").waitFor();
    await expect.poll(() => page.getByLabel(/^Other names of The union/).inputValue()).toBe("Mara Ilin");
    await page.getByRole("button", { name: "Read all articles again by who is who" }).click();
    await page.getByText(/^Read again: /).waitFor({ timeout: 60_000 });
    expect(await page.locator(".found-speakers li").filter({ hasText: "Mara Ilin" }).count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("for everybody", { timeout: 180_000 }, () => {
  it.each(["es", "pseudo"] as const)("breaks no rule, in light and dark, %s", async (language) => {
    const page = await opened({ language });
    await breaksNoRule(page, "nothing yet");
    await page.setInputFiles("[data-intake]", [file("a.txt", FERRY), file("b.txt", QUAY)]);
    await page.waitForSelector("table.articles", { timeout: 60_000 });
    await atRest(page);
    await breaksNoRule(page, "articles");
    await keepPicture(page, `sources-${language}`);
    await page.locator("table.articles a").first().click();
    await page.waitForSelector(".reading");
    await atRest(page);
    await breaksNoRule(page, "the review");
    await keepPicture(page, `sources-review-${language}`);
    await page.keyboard.press("m");
    await page.waitForSelector("form.claim-form");
    await breaksNoRule(page, "mending");
    for (const width of [1000, 640, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await keepPicture(page, `sources-narrow-${language}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press("Escape");
    await inLanguage(page, "en");
    expect(await violations(page, "all but colours"), "the review in English").toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});

async function mendByKeys(page: Page): Promise<void> {
  await page.waitForSelector("form.claim-form input:focus");
  // Whoever was found goes, and another takes their place.
  await page.keyboard.press("Backspace");
  await page.keyboard.type("mana");
  await page.keyboard.press("Enter");
  const kind = page.locator("form.claim-form").getByLabel("What kind");
  await kind.focus();
  await page.keyboard.type("a demand");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("form.claim-form", { state: "detached" });
  await expect.poll(() => said(page)).toBe("Mended: The management demanded.");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("reading");
}

async function backFromRecord(page: Page): Promise<void> {
  while (!(await chosen(page))?.includes("accepted")) await press(page, "k");
  const note = await chosen(page);
  await press(page, "g");
  await page.waitForURL(/\/record\//);
  const act = page.locator(".act:focus");
  await act.waitFor();
  const link = act.getByRole("link", { name: /^See the sentence: / });
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".reading");
  await expect.poll(() => chosen(page)).toBe(note);
  await goToScreen(page, "record");
  await page.goBack();
  await expect.poll(() => chosen(page)).toBe(note);
}
