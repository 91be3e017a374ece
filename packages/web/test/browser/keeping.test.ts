// What must never be lost: a reload, a cut network, two tabs, a full disk, files that are no case, saving and opening again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, goToScreen, openExample, openWorkbench, settled, type Workbench } from "./workbench.ts";

let bench: Workbench;
let folder: string;

beforeAll(async () => {
  bench = await openWorkbench();
  folder = mkdtempSync(join(tmpdir(), "parley-web-"));
});

afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

const title = (page: Page) => page.getByLabel("Title", { exact: true });

async function rename(page: Page, name: string): Promise<void> {
  await title(page).fill(name);
  await title(page).blur();
  await settled(page);
}

describe("a case on this device", { timeout: 60_000 }, () => {
  it("is there again after a reload, with what was typed last", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    await rename(page, "Two traders");
    await page.reload();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe("Two traders");
    expect(faultsOf(page)).toEqual([]);
  });

  it("can be worked on and reloaded with the network cut", async () => {
    const page = await bench.newPage({ keepsSite: true });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await openExample(page, "works-agreement");
    await page.context().setOffline(true);
    await rename(page, "Without a network");
    await page.reload();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe("Without a network");
    await goToScreen(page, "deals");
    await settled(page);
    await goToScreen(page, "briefing");
    await settled(page);
    expect(faultsOf(page)).toEqual([]);
  });

  it("is edited in one tab at a time, and no edit is lost when the tabs change places", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    await rename(page, "First tab");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForSelector(".notice");
    await rename(page, "First tab again");
    await expect.poll(() => title(other).inputValue()).toBe("First tab again");
    await other.click(".notice button");
    await page.waitForSelector(".notice");
    await rename(other, "Second tab");
    await expect.poll(() => title(page).inputValue()).toBe("Second tab");
    await other.close();
    await page.waitForSelector(".notice", { state: "detached" });
    await rename(page, "First tab at last");
    await page.reload();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe("First tab at last");
  });

  it("is there after a reload in the middle of typing", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    await title(page).fill("Typed just now");
    await page.reload();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe("Typed just now");
  });

  it("that was removed in another tab is not saved in part, and can be put back whole", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement");
    const other = await page.context().newPage();
    await other.goto(bench.address);
    await other.getByRole("button", { name: /^Remove .* from this device/ }).click();
    await other.getByText("There is no case here yet", { exact: false }).waitFor();
    await title(page).fill("Still here");
    await title(page).blur();
    await page.getByRole("button", { name: "Put it back" }).click();
    await page.waitForSelector('[data-saving="saved"]');
    await page.reload();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe("Still here");
    await goToScreen(page, "profiles");
    expect(await page.getByText("There is no profile").count()).toBe(0);
    await other.reload();
    await other.getByRole("button", { name: /^Remove .* from this device/ }).click();
    await other.getByRole("button", { name: "Undo" }).click();
    await other.locator(".card").waitFor();
  });

  it("is not found under an address that nobody wrote, and the way home is there", async () => {
    const page = await bench.newPage();
    await page.goto(`${bench.address}/#/case/%E0%A4%A`);
    await page.waitForSelector("main h1");
    await expect.poll(() => page.locator(".masthead-name").count()).toBe(1);
    expect(faultsOf(page)).toEqual([]);
  });

  it("says so when the device is full, loses nothing meanwhile, and saves once there is room", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    await settled(page);
    await fillTheDisk(page, { full: true });
    await title(page).fill("Too long for the disk");
    await title(page).blur();
    await page.waitForSelector('[data-saving="failed"]');
    await expect.poll(() => page.locator(".notice").innerText()).toContain("Nothing is lost");
    expect(await title(page).inputValue()).toBe("Too long for the disk");
    await fillTheDisk(page, { full: false });
    await rename(page, "Room again");
    await page
      .locator(".notice button")
      .first()
      .click({ timeout: 2_000 })
      .catch(() => {});
    await page.waitForSelector('[data-saving="saved"]');
    await page.reload();
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe("Room again");
  });
});

describe("files", { timeout: 90_000 }, () => {
  it("that are no case are refused with every problem in its place", async () => {
    const page = await bench.newPage();
    const broken = join(folder, "case.yaml");
    writeFileSync(broken, "format: 1\ntitle: [unclosed\nparties\n");
    await page.setInputFiles("input[type=file]", broken);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/case\.yaml, line \d/);
    await page.keyboard.press("Escape");
    writeFileSync(join(folder, "broken.zip"), "PK\u0003\u0004 and then nothing of sense");
    await page.setInputFiles("input[type=file]", join(folder, "broken.zip"));
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("damaged");
    expect(faultsOf(page)).toEqual([]);
  });

  it("saved for oneself hold everything; shared with somebody, only what was chosen", async () => {
    const page = await bench.newPage();
    await openExample(page, "works-agreement");
    const mine = await save(page, { sharing: false });
    const shared = await save(page, { sharing: true });
    expect(await titlesOfProfiles(mine)).toEqual(["management", "union"]);
    expect(await titlesOfProfiles(shared)).toEqual([]);
  });

  it("locked with a passphrase open with it and with no other", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    const locked = await save(page, { sharing: false, passphrase: "four words that rhyme" });
    expect(readFileSync(locked, "utf8").startsWith("age-encryption.org/v1")).toBe(true);
    const elsewhere = await bench.newPage();
    await elsewhere.setInputFiles("input[type=file]", locked);
    const dialog = elsewhere.getByRole("dialog");
    await dialog.locator("input").fill("another passphrase");
    await elsewhere.keyboard.press("Enter");
    await dialog.getByRole("alert").waitFor({ timeout: 30_000 });
    await dialog.locator("input").fill("four words that rhyme");
    await elsewhere.keyboard.press("Enter");
    await elsewhere.waitForURL(/#\/case\//, { timeout: 30_000 });
    expect(await title(elsewhere).inputValue()).toBe(await title(page).inputValue());
  });

  it("that are a newer copy of a case here show what differs and let one choose", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    const before = await title(page).inputValue();
    const copy = await save(page, { sharing: false });
    await rename(page, "Renamed here");
    await page.click(".masthead-name");
    await page.setInputFiles("input[type=file]", copy);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("Renamed here");
    await dialog.getByRole("button", { name: /Take everything/ }).click();
    await title(page).waitFor();
    await expect.poll(() => title(page).inputValue()).toBe(before);
  });

  it("of a folder are saved back into it, with comments kept and a warning where they were changed meanwhile", async () => {
    const page = await bench.newPage();
    await page.evaluate(async () => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("talks", {
        create: true,
      });
      const write = async (name: string, text: string) => {
        const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      };
      const response = await fetch("./bundled/nash-1950.json");
      const { files } = (await response.json()) as { files: Record<string, string> };
      const profiles = await root.getDirectoryHandle("profiles", { create: true });
      for (const [path, text] of Object.entries(files)) {
        if (!path.includes("/")) await write(path, `# my own remark\n${text}`);
        else {
          const stream = await (
            await profiles.getFileHandle(path.split("/")[1], { create: true })
          ).createWritable();
          await stream.write(text);
          await stream.close();
        }
      }
      Object.assign(window, { showDirectoryPicker: async () => root, testWrite: write });
    });
    await page.getByRole("button", { name: "Open a folder…" }).click();
    await page.waitForURL(/#\/case\//);
    await rename(page, "Edited in the page");
    const text = await saveToFolder(page);
    expect(text).toContain("# my own remark");
    expect(text).toContain("Edited in the page");
    await page.evaluate((old) => {
      const { testWrite } = window as unknown as { testWrite(name: string, text: string): Promise<void> };
      return testWrite("case.yaml", `${old}# changed outside\n`);
    }, text);
    await page.getByRole("button", { name: "Save or share…" }).click();
    await page.getByRole("button", { name: /Save into the folder/ }).click();
    await page.getByRole("alert").filter({ hasText: "changed" }).waitFor();
  });

  it("and everything else are erased in one confirmed act", async () => {
    const page = await bench.newPage();
    await openExample(page, "nash-1950");
    await settled(page);
    await page.click(".masthead-name");
    await page.getByRole("button", { name: "Erase everything on this device…" }).click();
    await page.getByRole("button", { name: "Erase everything", exact: true }).click();
    await page.waitForFunction(
      () => document.querySelectorAll(".card").length === 0 && document.querySelector("main h1"),
    );
    const left = await page.evaluate(async () => {
      const database = await indexedDB.databases();
      return { names: database.map(({ name }) => name), settings: localStorage.length };
    });
    expect(left.settings).toBeLessThanOrEqual(1);
    await page.waitForSelector("text=There is no case here yet");
  });
});

/** The browser's own refusal, at the one call that writes: a real disk cannot be filled in a test. */
async function fillTheDisk(page: Page, { full }: { full: boolean }): Promise<void> {
  await page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { put0?: IDBObjectStore["put"] };
    store.put0 ??= store.put;
    const put = store.put0;
    store.put = isFull
      ? () => {
          throw new DOMException("no room", "QuotaExceededError");
        }
      : put;
  }, full);
}

interface Saving {
  readonly sharing: boolean;
  readonly passphrase?: string;
}

async function save(page: Page, { sharing, passphrase }: Saving): Promise<string> {
  await page.getByRole("button", { name: "Save or share…" }).click();
  const dialog = page.getByRole("dialog");
  if (sharing) await dialog.getByText("For somebody else").click();
  if (passphrase !== undefined) {
    await dialog.getByText("Lock it with a passphrase").click();
    for (const field of await dialog.locator("input[type=password]").all()) await field.fill(passphrase);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    dialog.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const path = join(
    folder,
    `${Math.abs(hash(page.url() + sharing + passphrase))}-${download.suggestedFilename()}`,
  );
  await download.saveAs(path);
  await dialog.getByRole("button", { name: "Close" }).click();
  return path;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

async function titlesOfProfiles(path: string): Promise<string[]> {
  const { unzipSync } = await import("fflate");
  const names = Object.keys(unzipSync(readFileSync(path)));
  return names.flatMap((name) => /^profiles\/(.*)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

async function saveToFolder(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Save or share…" }).click();
  await page.getByRole("button", { name: /Save into the folder/ }).click();
  await page.getByText(/^Saved into the folder/).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  return page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("talks");
    return (await (await root.getFileHandle("case.yaml")).getFile()).text();
  });
}
