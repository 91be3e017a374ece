// The picture in the page: a million deals, an option's points changed each time, or another option chosen, until the screen shows it; and
// how long the page's own thread was ever busy at a stretch.
import { writeCase } from "@parley/engine/case";
import { bigCase, openWorkbench } from "../browser.mjs";

const TWO_PARTIES = { parties: 2 };

async function openDeals() {
  const bench = await openWorkbench();
  if (bench.unavailable) return bench;
  const page = await (await bench.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`${bench.address}/`);
  await page.waitForSelector("[data-example]");
  await page.evaluate(putFolder, [...writeCase(bigCase(TWO_PARTIES))]);
  await page.getByRole("button", { name: "Open a folder…" }).click();
  await page.waitForSelector(".screen-bar");
  await page.evaluate(watchTasks);
  await showDeals(page);
  return { ...bench, page };
}

async function showDeals(page) {
  await page.click('.screen-bar a[href*="/deals"]');
  await page.waitForSelector("canvas[data-painted]");
  await page.waitForSelector(".side-by-side", { timeout: 120_000 });
  await page.waitForFunction(() => !document.querySelector(".waiting progress"), undefined, {
    timeout: 120_000,
  });
}

/** In the page: a folder that the page's own button then opens. */
async function putFolder(files) {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("large", { create: true });
  for (const [path, text] of files) {
    const steps = path.split("/");
    let place = root;
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step, { create: true });
    const file = await place.getFileHandle(steps.at(-1), { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
  window.showDirectoryPicker = async () => root;
}

/** In the page: notes every stretch of more than 50 ms, and how to wait for the next frame. */
function watchTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: "longtask" });
  // A message sent from within a frame arrives once the frame is on the screen.
  window.nextFrame = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
    );
  window.changeOf = (selector, options) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(window.nextFrame());
      });
      observer.observe(document.querySelector(selector), options);
    });
  // The open case, as the page's own components get it.
  window.openSession = () => {
    const text = document.querySelector("#text");
    let fibre = text[Object.keys(text).find((key) => key.startsWith("__reactFiber"))];
    while (typeof fibre.memoizedProps?.value?.edit !== "function") fibre = fibre.return;
    return fibre.memoizedProps.value;
  };
}

async function editPoints({ page }) {
  const longest = await page.evaluate(async () => {
    window.longTasks = [];
    window.turn = (window.turn ?? 0) + 1;
    const painted = window.changeOf("canvas[data-painted]", { attributeFilter: ["data-painted"] });
    const change = (profile) => ({
      ...profile,
      points: { ...profile.points, i0: { ...profile.points.i0, o0: (window.turn * 13) % 101 } },
    });
    window.openSession().edit(
      (documents) => ({
        ...documents,
        profiles: documents.profiles.map((profile, party) => (party === 0 ? change(profile) : profile)),
      }),
      { label: "bench" },
    );
    await painted;
    return Math.max(0, ...window.longTasks);
  });
  return { longest };
}

async function chooseOption({ page }) {
  const longest = await page.evaluate(async () => {
    window.longTasks = [];
    window.turn = (window.turn ?? 0) + 7;
    const options = [...document.querySelectorAll(".option-table input:not(:checked)")];
    const shown = window.changeOf(".standing", { childList: true, subtree: true, characterData: true });
    options[window.turn % options.length].click();
    await shown;
    return Math.max(0, ...window.longTasks);
  });
  return { longest };
}

/** Away and back: the screen is laid out anew while the whole case is worked out. */
async function layOut({ page }) {
  await page.click('.screen-bar a[href*="/case"]');
  await page.waitForSelector(".option-table", { state: "detached" });
  await page.evaluate(() => {
    window.longTasks = [];
  });
  await showDeals(page);
  return { longest: await page.evaluate(() => Math.max(0, ...window.longTasks)) };
}

let opened = null;
const prepare = () => {
  opened ??= openDeals();
  return opened;
};

/** A row that says how long the page's thread was held up at the most in any of its runs. */
function watched(work) {
  let most = 0;
  return {
    prepare,
    run: async (bench) => {
      const { longest } = await work(bench);
      most = Math.max(most, longest);
    },
    says: () => (most === 0 ? "no task over 50 ms" : `the longest task of all runs: ${most.toFixed(0)} ms`),
  };
}

export const cases = [
  {
    work: "page, 6 × 10 (10^6 deals): points of an option changed → picture on the screen",
    reach: "≤ 100 ms; no task over 50 ms",
    runs: 25,
    warmUps: 5,
    ...watched(editPoints),
  },
  {
    work: "page, 6 × 10: another option chosen → where it leaves everyone",
    reach: "≤ 100 ms; no task over 50 ms",
    runs: 25,
    warmUps: 3,
    ...watched(chooseOption),
  },
  {
    work: "page, 6 × 10: the whole screen, with short list and story",
    reach: "no task over 50 ms",
    runs: 3,
    warmUps: 1,
    ...watched(layOut),
  },
];
