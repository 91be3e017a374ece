// A server of rooms with the workbench, and people who come into a room as a person would, each in a browser profile of its own.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningServer, startServer } from "@parley/server";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../../cli/test/browse.ts";
import { type Keeping, newProfile } from "./browser-profile.ts";

const site = process.env.PARLEY_SITE ?? fileURLToPath(new URL("../../dist/site", import.meta.url));

export interface Hall {
  readonly address: string;
  /** A page of a browser profile of its own, on the list of cases and rooms. */
  newPage(keeping?: Keeping): Promise<Page>;
  /** What went wrong in the scripts of all pages so far. */
  faults(): readonly string[];
  close(): Promise<void>;
}

export async function openHall(): Promise<Hall> {
  const faults: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "parley-hall-"));
  // Where tests run as root, the database runs under another account, which has to reach it.
  chmodSync(folder, 0o755);
  const report = (error: Error) => faults.push(error.message);
  const server: RunningServer = await startServer({
    site,
    port: 0,
    version: "test",
    rooms: { folder, report },
  });
  const browser: Browser = await openBrowser();
  return {
    address: server.address,
    async newPage(keeping = {}) {
      const page = await newProfile(browser, { viewport: { width: 1280, height: 900 }, ...keeping });
      page.setDefaultTimeout(60_000);
      page.on("pageerror", (error) => faults.push(error.message));
      await page.goto(`${server.address}/`);
      await page.waitForSelector("main h1");
      return page;
    },
    faults: () => faults,
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Opening {
  readonly title: string;
  readonly name: string;
  /** A case on this device, by its title. */
  readonly about?: string;
}

export interface KeptBackup {
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
  readonly words: string;
}

/** From the list of cases to an open room: keys, backup, its check, the founding. Gives the backup. */
export async function openRoom(page: Page, { title, name, about }: Opening): Promise<KeptBackup> {
  await page.click('a[href="#/rooms/new"]');
  if (about !== undefined) await page.getByLabel(/^The case that the talks/).selectOption({ label: about });
  await page.getByLabel("Name of the room").fill(title);
  await page.getByLabel(/^Your name/).fill(name);
  await page.getByRole("button", { name: "Make my keys" }).click();
  const kept = await backUpKeys(page);
  await page.getByRole("button", { name: "Open the room" }).click();
  await page.waitForSelector(".screen-bar");
  return kept;
}

/** Writes the backup to a file and opens it again, as the page asks for it. */
export async function backUpKeys(page: Page): Promise<KeptBackup> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Write the backup" }).click(),
  ]);
  const words = await page.locator("[data-backup-words]").innerText();
  const buffer = readFileSync(await download.path());
  const file = { name: "keys.age", mimeType: "application/octet-stream", buffer };
  await page.getByLabel("The backup file").setInputFiles(file);
  await page.getByLabel("Its seven words").fill(words);
  await page.getByRole("button", { name: "Open the backup" }).click();
  await page.getByText("Your keys are in a backup that opens.").waitFor();
  return { file, words };
}

/** Up to the door: whoever invited has to let the page in. */
export async function askIn(
  page: Page,
  { link, name }: { readonly link: string; readonly name: string },
): Promise<void> {
  await page.goto(link);
  await page.getByLabel(/^Your name/).fill(name);
  await page.getByRole("button", { name: "Make my keys" }).click();
  await page.getByRole("button", { name: "Ask to be let in, without a backup" }).click();
  await page.getByText("A member of the room has to let you in.").waitFor();
}

/** From the Seats screen: a link to a new seat for a party. */
export async function inviteParty(page: Page, { seat }: { readonly seat: string }): Promise<string> {
  await page.click('.screen-bar a[href*="/seats"]');
  await page.getByLabel("To which seat?").selectOption({ label: "A new seat" });
  const form = page.locator("form", { has: page.getByLabel("To which seat?") });
  await form.getByLabel("Name of the seat").fill(seat);
  await form.getByRole("button", { name: "Make the link" }).click();
  return page.locator("[data-link]").innerText();
}

/** Lets in whoever asks next. */
export async function letIn(page: Page): Promise<void> {
  await page.click('.screen-bar a[href*="/seats"]');
  await page.getByRole("button", { name: "Let in", exact: true }).click();
  await page.getByRole("button", { name: "Let in", exact: true }).waitFor({ state: "detached" });
}
