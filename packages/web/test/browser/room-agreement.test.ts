// From an accepted package to a signed agreement in a browser: its terms written, read back, signed, taken away; and the record that proves it.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agreeOnRules, type Company, gather, say, seatPage, until } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { keepPicture, overflow, violations } from "./workbench.ts";

let hall: Hall;
let company: Company;
let page: Page;

beforeAll(async () => {
  hall = await openHall();
  company = await gather(hall);
  const { mediator, north, south } = company;
  await agreeOnRules(company);
  await say(mediator, { do: "open-round", round: 1 });
  await until(() => north.view().room.rounds.length === 1);
  const offer = await say(north, { do: "offer", choices: { water: "half", road: "open" } });
  await until(() => south.view().room.offers.length === 1);
  await say(south, { do: "accept", offer, binding: true });
  page = await hall.newPage();
}, 120_000);

afterAll(async () => {
  await company?.close();
  await hall?.close();
});

async function isWell(): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

test("terms are written, read back, signed by all, and taken away", async () => {
  const { north, south } = company;
  await seatPage(page, north, "Nora");
  await page.click('.screen-bar a[href*="/agreement"]');
  await page.getByText("A package is accepted by all who are needed.").waitFor();
  await page.getByRole("button", { name: "Write the terms" }).press("Enter");
  await page.getByLabel("Water: half").fill("Each side takes half of the water.");
  await page.locator("pre", { hasText: "Each side takes half of the water." }).waitFor();
  await isWell();
  await page.getByRole("button", { name: "Declare it agreed…" }).press("Enter");
  await page.getByRole("button", { name: "Declare it agreed", exact: true }).press("Enter");
  await page.locator('[data-check="same"]').waitFor();
  await page.getByText("Still to sign: North and South").first().waitFor();
  await until(() => south.view().room.agreements.length === 1);

  const [{ declared, termsHash }] = south.view().room.agreements;
  await say(south, { do: "read-back", of: declared.act, words: "We take half each, every day." });
  await page.getByText("We take half each, every day.").first().waitFor();
  await keepPicture(page, "room-agreement");
  await isWell();
  await page.getByRole("button", { name: "Yes, that is what it means" }).press("Enter");
  await until(() => south.view().room.readBacks[0].reply !== null);
  await say(south, { do: "sign", agreement: declared.act, termsHash });
  await page.getByRole("button", { name: "Sign these terms…" }).press("Enter");
  await page.getByRole("button", { name: "Sign", exact: true }).press("Enter");
  await page.getByText("Everything is agreed, and all who are needed have signed.").waitFor();

  const [html] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a web page" }).click(),
  ]);
  expect(readFileSync(await html.path(), "utf8")).toContain("Each side takes half of the water.");
  const [word] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save for Word" }).click(),
  ]);
  expect(word.suggestedFilename()).toMatch(/\.docx$/);
  await isWell();
});

test("the agreement goes into the briefing of the case that goes with the room", async () => {
  await page.click('.screen-bar a[href*="/talks"]');
  await page.getByRole("button", { name: "Make our own case of this" }).press("Enter");
  await page.getByRole("link", { name: "Own case" }).waitFor();
  await page.click('.screen-bar a[href*="/agreement"]');
  await page.getByRole("button", { name: "Take it into the briefing of the own case" }).press("Enter");
  const room = page.url();
  await page.getByRole("link", { name: "Go to the briefing" }).press("Enter");
  await page.getByRole("checkbox", { name: "Agreement" }).waitFor();
  await page.goto(room);
});

test("the record tells it, and a file of it proves it", async () => {
  await page.click('.screen-bar a[href*="/log"]');
  await page.locator(".long-list li").last().waitFor();
  await isWell();
  await page.getByLabel("What", { exact: true }).selectOption({ label: "agreement and read-backs" });
  await page.getByText("“We take half each, every day”").waitFor();
  await expect.poll(() => page.locator(".long-list li").count()).toBe(5);

  await page.getByRole("checkbox", { name: "Lock it with a passphrase" }).press("Space");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).press("Enter"),
  ]);
  const content = readFileSync(await file.path(), "utf8");
  await check([{ name: "north.json", content }]);
  await page.locator('.file-report[data-well="true"]').waitFor();
  await page.getByText("Yes: every signature and every hash fits").waitFor();
  await keepPicture(page, "room-record");
  await isWell();
  const at = content.indexOf("Each side takes half");
  const altered = `${content.slice(0, at)}Xach${content.slice(at + 4)}`;
  await check([
    { name: "north.json", content },
    { name: "altered.json", content: altered },
  ]);
  await page.locator('.file-report[data-well="false"]').waitFor();
  expect(hall.faults()).toEqual([]);
});

async function check(files: readonly { readonly name: string; readonly content: string }[]): Promise<void> {
  await page.getByLabel("One file, or two to compare").setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    })),
  );
  await page.getByRole("button", { name: "Check", exact: true }).press("Enter");
}
