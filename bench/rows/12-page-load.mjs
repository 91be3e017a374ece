// Opening the workbench, cold; the weight of its first screen; and a case of 5 MB opened from the browser's store and from a folder.
import { gzipSync } from "node:zlib";
import { writeCase } from "@parley/engine/case";
import { bigCase, openWorkbench } from "../browser.mjs";

const FIVE_MEGABYTES = { acts: 10_000 };

/** A fresh profile of the browser: nothing is in its cache. */
async function freshPage(bench) {
  const context = await bench.browser.newContext();
  const page = await context.newPage();
  return { context, page };
}

async function coldLoad(bench) {
  const { context, page } = await freshPage(bench);
  const scripts = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js") && response.frame() !== null) scripts.push(response);
  });
  const start = performance.now();
  await page.goto(`${bench.address}/`);
  await page.waitForSelector("[data-example]");
  const milliseconds = performance.now() - start;
  const bodies = await Promise.all(scripts.map((response) => response.body().catch(() => Buffer.alloc(0))));
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  await context.close();
  return { milliseconds, weight };
}

async function withStoredCase(bench) {
  const { context, page } = await freshPage(bench);
  await page.goto(`${bench.address}/`);
  await page.waitForSelector("[data-example]");
  const files = [...writeCase(bigCase(FIVE_MEGABYTES))];
  const bytes = files.reduce((sum, [, text]) => sum + text.length, 0);
  await page.evaluate(async (list) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("large", { create: true });
    for (const [path, text] of list) {
      const steps = path.split("/");
      let place = root;
      for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step, { create: true });
      const stream = await (await place.getFileHandle(steps.at(-1), { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
  return { ...bench, context, page, bytes };
}

async function openFolder({ page, address }) {
  await page.goto(`${address}/`);
  await page.waitForSelector("[data-example]");
  // A copy that is here already would be compared first.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase("parley").onsuccess = resolve;
      }),
  );
  await page.reload();
  await page.waitForSelector("[data-example]");
  await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("large");
    window.showDirectoryPicker = async () => root;
  });
  const start = performance.now();
  await page.getByRole("button", { name: "Open a folder…" }).click();
  await page.waitForSelector(".screen-bar");
  return { milliseconds: performance.now() - start };
}

async function openStored({ page, address }) {
  await page.goto(`${address}/`);
  const link = page.locator(".card a").first();
  await link.waitFor();
  const start = performance.now();
  await link.click();
  await page.waitForSelector(".screen-bar");
  await page.waitForSelector("main h1");
  return { milliseconds: performance.now() - start };
}

let large = null;
const prepared = async () => {
  if (large) return large;
  const bench = await openWorkbench();
  large = bench.unavailable ? bench : await withStoredCase(bench);
  return large;
};

export const cases = [
  {
    work: "workbench, cold load on localhost until usable",
    reach: "≤ 1.5 s; ≤ 200 kB gzip",
    runs: 9,
    prepare: openWorkbench,
    run: coldLoad,
    says: ({ weight }) => `${(weight / 1000).toFixed(0)} kB of JavaScript, gzip`,
  },
  {
    work: "a case of 5 MB opened from a folder",
    reach: "≤ 2 s",
    warmUps: 1,
    prepare: prepared,
    run: openFolder,
    says: (_, { bytes }) => `${(bytes / 1e6).toFixed(1)} MB of YAML`,
  },
  {
    work: "a case of 5 MB opened from the browser's store",
    reach: "≤ 1 s",
    warmUps: 1,
    prepare: prepared,
    run: openStored,
    says: (_, { bytes }) => `${(bytes / 1e6).toFixed(1)} MB as YAML`,
  },
];
