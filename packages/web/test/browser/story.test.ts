// The story of a new user, from an empty list of cases to a briefing and a saved file: once by mouse, once with nothing but the keys; and
// the page and the command line working on one case in turn.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { type CaseDocuments, documentsOf, readCase } from "@parley/engine/case";
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
import {
  type Cut,
  DOCS_LOOK,
  faultsOf,
  keepDocsPicture,
  openWorkbench,
  type Workbench,
} from "./workbench.ts";

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
  const page = await bench.newPage({ ...DOCS_LOOK, keepsSite: true });
  const teller = { page, hand: handOn(page) };
  // The pictures in the docs show no ring around what has the focus.
  const picture = async (name: string, cut?: Cut) => {
    if (teller.hand.kind === "mouse") await keepDocsPicture(page, `workbench-${name}`, cut);
  };
  await beginCase(teller);
  await picture("case", { from: "#case-issues", height: 720 });
  await goTo(teller, "profiles");
  await fillProfile(teller, "The market guild");
  await picture("profile");
  await fillProfile(teller, "The district council");
  await buildDeal(teller);
  await picture("deals", { height: 880 });
  await picture("build", { from: "#builder-title", height: 660 });
  await askWhetherItHolds(teller);
  await picture("hold");
  await writeRecord(teller);
  await compareWhatIf(teller);
  await picture("what-ifs");
  await saveBriefing(teller);
  await picture("briefing");
  await page.reload();
  await page.waitForSelector("main h1");
  await isAllThere(teller);

  const saved = join(folder, `${teller.hand.kind}.parley.zip`);
  await saveCase(teller, saved);
  const elsewhere = await bench.newPage();
  const other = { page: elsewhere, hand: handOn(elsewhere) };
  await openCase(other, saved);
  if (teller.hand.kind === "mouse") await isAllThere(other);
  const again = join(folder, `${teller.hand.kind}-again.parley.zip`);
  await saveCase(other, again);
  expect(caseIn(again)).toEqual(caseIn(saved));
  await isReadByTheCommand(saved);
  expect(faultsOf(page)).toEqual([]);
  expect(faultsOf(elsewhere)).toEqual([]);
}

async function isAllThere(teller: Storyteller): Promise<void> {
  const { page } = teller;
  await goTo(teller, "case");
  expect(await title(page).inputValue()).toBe(TITLE);
  await goTo(teller, "profiles");
  await profileIsKept(page, "The market guild");
  await teller.hand.press(page.locator(".party-links a").last());
  await profileIsKept(page, "The district council");
  await goTo(teller, "hold");
  await holdIsKept(page);
  await goTo(teller, "record");
  await recordIsKept(page);
  await goTo(teller, "what-ifs");
  await whatIfIsCompared(page);
}

function contentOf(zip: string): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(zip))));
}

/** The case that the command line would read, with everything said that is left to be understood. */
function caseIn(zip: string): CaseDocuments {
  const reading = readCase(contentOf(zip), { folderName: "saved" });
  if (!reading.ok) throw new Error(`${zip} holds no case`);
  return documentsOf(reading.case);
}

async function isReadByTheCommand(zip: string): Promise<void> {
  const terminal = workplace();
  const check = await terminal.parley("check", zip);
  expect(check.complained).toBe("");
  expect(check.printed).toContain("No errors.");
  const assess = await terminal.parley("assess", zip);
  expect(assess.status).toBe(0);
  expect(assess.printed).toContain(TITLE);
  const whatIf = String(caseIn(zip).whatIfs?.whatIfs[0]?.id);
  expect((await terminal.parley("assess", zip, "--what-if", whatIf)).status).toBe(0);
  expect((await terminal.parley("stability", zip)).status).toBe(0);
  terminal.dispose();
}

describe("one case in turn", () => {
  it("is made by the command line, opened and changed in the page, and read by the command line again", async () => {
    const terminal = workplace();
    expect((await terminal.parley("new", "lease")).status).toBe(0);
    const page = await bench.newPage();
    await page.goto(bench.giveCase({ name: "lease", files: filesIn(join(terminal.folder, "lease")) }));
    await page.waitForURL(/#\/case\/lease\/case/);
    await title(page).fill("A lease, talked over");
    await title(page).blur();
    const teller = { page, hand: mouseOn(page) };
    const saved = join(folder, "lease.parley.zip");
    await saveCase(teller, saved);
    const check = await terminal.parley("check", saved);
    expect(check.printed).toContain("A lease, talked over");
    expect(check.printed).toContain("No errors.");
    // What the command line wrote for people stays.
    const comment = /^# .*$/m.exec(readFileSync(join(terminal.folder, "lease/case.yaml"), "utf8"))?.[0];
    expect(comment).toBeTruthy();
    expect(Buffer.from(contentOf(saved).get("case.yaml") ?? []).toString()).toContain(comment);
    terminal.dispose();
    expect(faultsOf(page)).toEqual([]);
  });

  it("made in the page, is known again when its file comes back, and is not taken for another new case", async () => {
    const page = await bench.newPage();
    const teller = { page, hand: mouseOn(page) };
    const [first, second] = [join(folder, "first.parley.zip"), join(folder, "second.parley.zip")];
    for (const [name, path] of [
      ["The kiln", first],
      ["The well", second],
    ]) {
      await page.getByRole("button", { name: "New case" }).click();
      await page.waitForSelector(".title-field:focus");
      await page.keyboard.type(`${name}\n`);
      await saveCase(teller, path);
      await title(page).fill(`${name}, changed`);
      await title(page).blur();
      await page.click(".masthead-name");
      await page.waitForSelector(".home");
    }
    await page.setInputFiles("input[type=file]", first);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("This case is here already").waitFor();
    expect(await dialog.innerText()).toContain("The kiln, changed");
    expect(await dialog.innerText()).not.toContain("The well");
    expect(faultsOf(page)).toEqual([]);
  });
});

function filesIn(place: string): Map<string, Uint8Array> {
  const paths = readdirSync(place, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(place, path)).isFile());
  return new Map(files.map((path) => [path.split(sep).join("/"), readFileSync(join(place, path))]));
}
