// Ways into the page: files that are dropped, other programs' files, a case that the command hands over; the tour, which can be left at
// any step; and a page that doesn't move for those who asked for that.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BUNDLED, workplace } from "../../../cli/test/try.ts";
import {
  atRest,
  faultsOf,
  keepPicture,
  openExample,
  openWorkbench,
  overflow,
  violations,
  type Workbench,
} from "./workbench.ts";

vi.setConfig({ testTimeout: 120_000 });

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(() => bench?.close());

type Files = Readonly<Record<string, Buffer>>;

function filesIn(folder: string): Files {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Lets files fall onto the list of cases, as a person does who drags them there. */
async function drop(page: Page, files: Files): Promise<void> {
  const given = Object.entries(files).map(([name, bytes]) => ({ name, base64: bytes.toString("base64") }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const place = document.querySelector("main h1");
    for (const kind of ["dragenter", "dragover", "drop"])
      place?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
}

const title = (page: Page) => page.getByLabel("Title", { exact: true });

describe("files dropped onto the list of cases", () => {
  it("open as a case where they are one", async () => {
    const page = await bench.newPage();
    const files = filesIn(join(BUNDLED, "works-agreement"));
    await drop(page, { "case.yaml": files["case.yaml"] });
    await page.waitForURL(/#\/case\//);
    expect(await title(page).inputValue()).toBe("Works agreement at a packaging plant");
    expect(faultsOf(page)).toEqual([]);
  });

  it("that are broken are told with every problem in its place, and change nothing", async () => {
    const page = await bench.newPage();
    await drop(page, { "case.yaml": Buffer.from("format: 1\ntitle: [unclosed\nparties\n") });
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Nothing was changed[\s\S]*case\.yaml, line \d/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await drop(page, { "holiday.jpg": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) });
    await dialog.waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    await drop(page, { "cut-off.parley.zip": Buffer.from("PK\u0003\u0004 and then nothing of sense") });
    await dialog.getByText("The file is damaged").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("There is no case here yet.").waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([
    ["genius", "../docs/examples/flour", "2 parties, 2 issues"],
    ["geniusweb", "nash-1950", "2 parties, 9 issues"],
    ["csv", "../docs/examples/flour", "2 parties, 2 issues"],
  ])("open as a case where they are of %s", async (format, example, size) => {
    const terminal = workplace();
    const source = join(BUNDLED, example);
    expect((await terminal.parley("export", source, "out", "--to", format)).status).toBe(0);
    const page = await bench.newPage();
    await drop(page, filesIn(join(terminal.folder, "out")));
    await page.waitForURL(/#\/case\//);
    await page.waitForSelector(".lines .line");
    await page.getByText(size).waitFor();
    await atRest(page);
    expect(await page.locator(".problem[data-severity=error]").count()).toBe(0);
    terminal.dispose();
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("a case that the command hands over", () => {
  const given = () => {
    const files = Object.entries(filesIn(join(BUNDLED, "nash-1950")));
    const profiles = Object.entries(filesIn(join(BUNDLED, "nash-1950/profiles")));
    const all = [...files, ...profiles.map(([name, bytes]) => [`profiles/${name}`, bytes] as const)];
    return bench.giveCase({ name: "nash-1950", files: new Map(all) });
  };

  it("is opened, and its address taken out of the bar", async () => {
    const page = await bench.newPage();
    await page.goto(given());
    await page.waitForURL(/#\/case\/nash-1950\/case/);
    expect(await title(page).inputValue()).not.toBe("");
    expect(faultsOf(page)).toEqual([]);
  });

  it("is compared with a copy that is here and was changed", async () => {
    const page = await bench.newPage();
    await page.goto(given());
    await page.waitForURL(/#\/case\//);
    await title(page).fill("Changed here");
    await title(page).blur();
    await atRest(page);
    await page.goto(given());
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("Changed here");
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, "copies-compared");
    await dialog.getByRole("button", { name: "Keep both, as two cases" }).click();
    await page.waitForURL(/#\/case\/nash-1950-2\/case/);
  });

  it("leads to the list of cases where nothing lies under its address any more", async () => {
    const page = await bench.newPage();
    await page.goto(`${bench.address}/#/handed-over/long-forgotten`);
    await page.waitForURL(/#\/$/);
    await page.waitForSelector(".home");
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("the tour", () => {
  const STEPS = ["case", "profiles", "deals", "hold", "briefing"] as const;

  it("goes through five screens and back, with nothing in the way of anyone", async () => {
    const page = await bench.newPage({ language: "pseudo" });
    await page.locator(".home button.quiet").click();
    for (const [at, step] of STEPS.entries()) {
      await page.waitForURL(new RegExp(`/${step}$`));
      await page.waitForSelector("main h1");
      await page.locator(".tour h2:focus").waitFor();
      await atRest(page);
      expect(await overflow(page), step).toBeLessThanOrEqual(0);
      if (at === 0) expect(await violations(page)).toEqual([]);
      await page.locator(".tour button.main").click();
    }
    await page.waitForSelector(".home");
    expect(await page.locator(".tour").count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
  });

  it("can be left at each of them", async () => {
    const page = await bench.newPage({ width: 390, height: 800 });
    for (const step of STEPS) {
      await page.getByRole("button", { name: "Show me around" }).click();
      await nextUntil(page, step);
      await atRest(page);
      expect(await overflow(page), step).toBeLessThanOrEqual(0);
      await keepPicture(page, `tour-${step}`);
      if (step !== STEPS[4]) {
        if (step === "profiles") await page.keyboard.press("Escape");
        else await page.getByRole("button", { name: "Leave the tour" }).click();
        await page.locator(".tour").waitFor({ state: "detached" });
        await page.locator("main h1:focus").waitFor();
        expect(page.url()).toMatch(new RegExp(`/${step}$`));
        await page.click(".masthead-name");
      } else await page.getByRole("button", { name: "Finish" }).click();
      await page.waitForSelector(".home");
    }
    await page.locator("main h1:focus").waitFor();
    // All tours went through one copy.
    await expect.poll(() => page.locator(".cards > li").count()).toBe(1);
    await page.reload();
    await page.waitForSelector(".home");
    expect(await page.locator(".tour").count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
  });

  async function nextUntil(page: Page, step: string): Promise<void> {
    for (const one of STEPS) {
      await page.waitForURL(new RegExp(`/${one}$`));
      // The keyboard begins at the heading of the step.
      await page.locator(".tour h2:focus").waitFor();
      if (one === step) break;
      await page.getByRole("button", { name: "Next" }).press("Enter");
    }
    await page.waitForSelector("main h1");
  }
});

describe("motion", () => {
  it("takes a fifth of a second at most, and there is none for those who asked for none", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement", "deals");
    await page.waitForSelector(".option-table input");
    await page.getByRole("radio", { name: "5 percent a year", exact: true }).click();
    expect(await page.evaluate(longestMotion)).toBeLessThanOrEqual(200);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.evaluate(longestMotion)).toBe(0);
  });
});

/** The longest transition or animation that any element of the page has, in milliseconds. */
function longestMotion(): number {
  const inMs = (times: string) =>
    times.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1_000));
  const all = [...document.querySelectorAll("*")].flatMap((element) => {
    const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
    return [...inMs(transitionDuration), ...(animationName === "none" ? [] : inMs(animationDuration))];
  });
  return Math.max(0, ...all);
}
