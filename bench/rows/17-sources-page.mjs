// Many articles in the page: taking them in, a long one opened, a claim accepted, the screen opened anew. Beside the time stands the longest
// task of the page's own thread, for which a person waits at most.
import { openWorkbench } from "../browser.mjs";

const ARTICLES = Number(process.env.PARLEY_BENCH_ARTICLES ?? 1_000);
const CLAIMS = 72;
const LONG = 2_000;

const SENTENCES = [
  (at, k) => `The union said that boat ${at} would stay in dock ${k} until the council had paid for it.`,
  (at, k) => `"We will not pay for boat ${at} before spring," said Mara Tellin, who leads round ${k}.`,
  (at, k) => `The management demanded that shift ${at} be shortened by June in yard ${k}.`,
];

function article(k, claims) {
  const lines = Array.from({ length: claims }, (_, at) => SENTENCES[at % SENTENCES.length](at, k));
  return [`Talks, part ${k}`, "12 March 2025", ...lines].join("\n\n");
}

/** Made within the page, as files that were dropped. */
async function dropArticles(page, texts) {
  const data = await page.evaluateHandle((contents) => {
    const transfer = new DataTransfer();
    for (const [at, content] of contents.entries())
      transfer.items.add(new File([content], `a${at}.txt`, { type: "text/plain" }));
    return transfer;
  }, texts);
  await page.locator(".sources-place").dispatchEvent("drop", { dataTransfer: data });
}

async function openPage() {
  const bench = await openWorkbench();
  if (bench.unavailable) return bench;
  const page = await (await bench.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(600_000);
  await page.addInitScript(() => {
    window.longTasks = [];
    const watcher = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    });
    watcher.observe({ type: "longtask", buffered: true });
  });
  return { ...bench, page };
}

async function openCase({ page, address }) {
  await page.goto(`${address}/`);
  await page.click('[data-example="works-agreement"]');
  await page.waitForURL(/#\/case\//);
  await page.click('.screen-bar a[href*="/sources"]');
  await page.waitForSelector("[data-intake]", { state: "attached" });
}

function saved(page) {
  return page.waitForFunction(
    () => !document.querySelector(".waiting progress, [aria-busy='true'], [data-saving='saving']"),
  );
}

/** How long it took, and the longest task meanwhile. */
async function timed(page, act) {
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  const start = performance.now();
  await act();
  const milliseconds = performance.now() - start;
  // The browser tells of a task somewhat later.
  await page.waitForTimeout(300);
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  return { milliseconds, longest, memory: "" };
}

async function takeIn(bench) {
  const { page } = bench;
  await openCase(bench);
  const texts = Array.from({ length: ARTICLES }, (_, k) => article(k, CLAIMS));
  texts.push(article(ARTICLES, LONG));
  const taken = await timed(page, async () => {
    await dropArticles(page, texts);
    await page.waitForSelector("table.articles");
    await saved(page);
  });
  bench.list = page.url();
  bench.long = `${bench.list}/talks-part-${ARTICLES}`;
  return taken;
}

async function goTo(page, address) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
}

async function openLong({ page, list, long }) {
  await goTo(page, list);
  await page.waitForSelector("table.articles");
  await saved(page);
  return timed(page, async () => {
    await goTo(page, long);
    await page.waitForSelector(".note-claim");
  });
}

async function acceptOne({ page, long }) {
  await goTo(page, long);
  await page.waitForSelector(".note-claim");
  await page.waitForTimeout(500);
  const before = await acceptedIn(page);
  return timed(page, async () => {
    await page.keyboard.press("a");
    const dialog = page.getByRole("dialog");
    if (await dialog.isVisible()) {
      await page.keyboard.type("2025-03-12");
      await page.keyboard.press("Enter");
    }
    await page.waitForFunction(
      (count) => document.querySelectorAll(".note-claim.accepted").length > count,
      before,
    );
  });
}

function acceptedIn(page) {
  return page.locator(".note-claim.accepted").count();
}

async function openAnew({ page, list }) {
  await goTo(page, list);
  await page.waitForSelector("table.articles");
  await saved(page);
  return timed(page, async () => {
    await page.reload();
    await page.waitForSelector("table.articles");
  });
}

async function openPageOf({ page, list }, name) {
  await goTo(page, list);
  await page.waitForSelector("table.articles");
  return timed(page, async () => {
    await goTo(page, `${list}/${name}`);
    await page.waitForFunction(
      () =>
        document.querySelector("main h1") &&
        !document.querySelector("table.articles, .waiting progress, [aria-busy='true']"),
    );
  });
}

let opened = null;
const prepare = async () => {
  opened ??= openPage();
  const bench = await opened;
  if (!bench.unavailable && !bench.list) bench.first = await takeIn(bench);
  return bench;
};

/** The longest task of all runs. */
function withWorst({ run, ...row }) {
  let worst = 0;
  const timedRun = async (bench) => {
    const result = await run(bench);
    worst = Math.max(worst, result.longest);
    return { ...result, longest: worst };
  };
  return { ...row, run: timedRun, says };
}

const says = ({ longest }) =>
  longest < 50 ? "no task of the page over 50 ms" : `longest task of the page ${Math.round(longest)} ms`;

const many = `${ARTICLES.toLocaleString("en")} articles with ${(ARTICLES * CLAIMS).toLocaleString("en")} claims`;

const often = { runs: 5, warmUps: 1 };

export const cases = [
  { work: `${many} → taken in, in the page`, prepare, run: ({ first }) => first, runs: 1, warmUps: 0 },
  {
    work: `an article of ${LONG.toLocaleString("en")} claims beside them → its text`,
    prepare,
    run: openLong,
  },
  { work: "a claim of it → accepted", prepare, run: acceptOne, ...often },
  { work: "What it shows → drawn", reach: "≤ 1 s", prepare, run: (b) => openPageOf(b, "shows"), ...often },
  { work: "A first case → drawn", reach: "≤ 1 s", prepare, run: (b) => openPageOf(b, "draft"), ...often },
  { work: "the page opened anew → the list of articles", prepare, run: openAnew, ...often },
].map(withWorst);
