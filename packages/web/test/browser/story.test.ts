// The story of a new user, from an empty list of cases to a briefing and a saved file: once by mouse, once with nothing but the keys; and
// the page and the command line working on one case in turn.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { workplace } from "../../../cli/test/try.ts";
import { type Hand, keysOn, mouseOn } from "./story-hand.ts";
import {
  askWhetherItHolds,
  beginCase,
  buildDeal,
  compareWhatIf,
  fillProfile,
  goTo,
  holdIsKept,
  openCase,
  profileIsKept,
  recordIsKept,
  type Storyteller,
  saveBriefing,
  saveCase,
  TITLE,
  whatIfIsCompared,
  writeRecord,
} from "./story-steps.ts";
import { DOCS_LOOK, faultsOf, keepDocsPicture, openWorkbench, type Workbench } from "./workbench.ts";

vi.setConfig({ testTimeout: 240_000 });

let bench: Workbench;
let folder: string;

beforeAll(async () => {
  bench = await openWorkbench();
  folder = mkdtempSync(join(tmpdir(), "parley-story-"));
});

afterAll(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true });
});

const title = (page: Page) => page.getByLabel("Title", { exact: true });

describe("a new user", () => {
  it("goes all the way by mouse, and finds everything again", () => tellAll(mouseOn));

  it("goes all the way with nothing but the keys, and finds everything again", () => tellAll(keysOn));
});

async function tellAll(handOn: (page: Page) => Hand): Promise<void> {
  const page = await bench.newPage(DOCS_LOOK);
  const teller = { page, hand: handOn(page) };
  await beginCase(teller);
  await goTo(teller, "profiles");
  await fillProfile(teller, "The traders");
  await keepDocsPicture(page, "workbench-profile", { height: 900 });
  await fillProfile(teller, "The residents");
  const deal = await buildDeal(teller);
  await keepDocsPicture(page, "workbench-deals");
  await keepDocsPicture(page, "workbench-build", { from: ".builder" });
  await askWhetherItHolds(teller);
  await keepDocsPicture(page, "workbench-hold");
  await writeRecord(teller);
  await compareWhatIf(teller);
  await keepDocsPicture(page, "workbench-what-ifs");
  await saveBriefing(teller);
  await keepDocsPicture(page, "workbench-briefing");
  await page.reload();
  await page.waitForSelector("main h1");
  await isAllThere(teller, deal);

  const saved = join(folder, `${teller.hand.kind}.parley.zip`);
  await saveCase(teller, saved);
  const elsewhere = await bench.newPage();
  const other = { page: elsewhere, hand: handOn(elsewhere) };
  await openCase(other, saved);
  await isAllThere(other, null);
  const again = join(folder, `${teller.hand.kind}-again.parley.zip`);
  await saveCase(other, again);
  expect(contentOf(again)).toEqual(contentOf(saved));
  await isReadByTheCommand(saved);
  expect(faultsOf(page)).toEqual([]);
  expect(faultsOf(elsewhere)).toEqual([]);
}

/** `deal`: how the package that was being built leaves everyone; it belongs to the page, not to the case. */
async function isAllThere(teller: Storyteller, deal: string | null): Promise<void> {
  const { page } = teller;
  await goTo(teller, "case");
  expect(await title(page).inputValue()).toBe(TITLE);
  await goTo(teller, "profiles");
  await profileIsKept(page, "The traders");
  await teller.hand.press(page.locator(".party-links a").last());
  await profileIsKept(page, "The residents");
  if (deal !== null) await goTo(teller, "deals");
  await goTo(teller, "hold");
  await holdIsKept(page);
  await goTo(teller, "record");
  await recordIsKept(page);
  await goTo(teller, "what-ifs");
  await whatIfIsCompared(page);
}

function contentOf(zip: string): Record<string, string> {
  const entries = Object.entries(unzipSync(readFileSync(zip)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
}

async function isReadByTheCommand(zip: string): Promise<void> {
  const terminal = workplace();
  const check = await terminal.parley("check", zip);
  expect(check.complained).toBe("");
  expect(check.printed).toContain("No errors.");
  const assess = await terminal.parley("assess", zip);
  expect(assess.status).toBe(0);
  expect(assess.printed).toContain(TITLE);
  const variant = await terminal.parley("assess", zip, "--what-if", whatIfIn(zip));
  expect(variant.status).toBe(0);
  expect((await terminal.parley("stability", zip)).status).toBe(0);
  terminal.dispose();
}

function whatIfIn(zip: string): string {
  return /id: (\S+)/.exec(contentOf(zip)["what-ifs.yaml"])?.[1] ?? "";
}
