// A long room in the page, from a server with a real log: the first opening on a device, and one from what the device has kept.
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRoom, invite, makeRestKey, memoryStorage, sealWithKey, systemClock } from "@parley/room";
import { backUp, makeIdentity, makePassphrase } from "@parley/seal";
import { openWorkbench } from "../browser.mjs";

const LENGTH = Number(process.env.PARLEY_BENCH_LONG ?? 10_000);
const MOST_WAITING = 200;

/** The room of one member who has said much, and the page of the same member, who came back by a backup. */
async function openLong() {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  chmodSync(folder, 0o755);
  const none = { burst: 1e6, perSecond: 1e6 };
  const address = { rooms: none, nonces: none, tokens: none, joins: none, sockets: none, guesses: none };
  const bench = await openWorkbench({
    folder,
    limits: { member: none, messages: none, reading: none, address },
  });
  if (bench.unavailable) return bench;
  const { identity, secret } = await makeIdentity();
  const { link } = await fill(bench.address, identity);
  const page = await (await bench.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await comeBack(page, { ...bench, link, folder, secret });
  return { ...bench, page };
}

async function fill(address, identity) {
  const atRest = sealWithKey(await makeRestKey());
  const host = { fetch, clock: systemClock, storage: memoryStorage(), atRest };
  const client = await createRoom(host, {
    address,
    identity,
    title: "A long room",
    seatName: "The mediator",
  });
  const waiting = () => client.view().queue.length;
  const until = (fits) =>
    new Promise((done) => {
      const look = () => {
        if (!fits()) return;
        end();
        done();
      };
      const end = client.subscribe(look);
      look();
    });
  for (let said = 1; client.view().head.number + waiting() < LENGTH; said++) {
    await client.send({ do: "note", words: `Words, said ${said}.` }, "own-seat");
    if (waiting() >= MOST_WAITING) await until(() => waiting() < MOST_WAITING / 2);
  }
  await until(() => waiting() === 0);
  const invited = await invite(client);
  await client.close();
  return invited;
}

async function comeBack(page, { address, link, folder, secret }) {
  const words = makePassphrase();
  const file = join(folder, "keys.age");
  writeFileSync(file, await backUp(secret, words));
  await page.goto(`${address}/#/rooms/restore`);
  await page.locator('input[type="file"]').setInputFiles(file);
  const fields = page.locator("form input:not([type=file])");
  await fields.nth(0).fill(words);
  await fields.nth(1).fill(link);
  await page.locator("form button.main").click();
  await whole(page);
}

/** Until all that was said is checked, opened and folded, and the room is connected. */
async function whole(page) {
  await page.waitForFunction(
    (length) => Number(document.querySelector("[data-number]")?.dataset.number) >= length,
    LENGTH,
    { timeout: 180_000, polling: 20 },
  );
}

/** What is kept of the log goes; keys and the way to the room stay. */
function forgetLog() {
  return new Promise((done, fail) => {
    const opening = indexedDB.open("parley-rooms");
    opening.onerror = fail;
    opening.onsuccess = () => {
      const change = opening.result.transaction("bytes", "readwrite");
      change.objectStore("bytes").clear();
      change.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

async function open({ page }, { isKept }) {
  const room = page.url();
  await page.goto("about:blank");
  const address = new URL(room).origin;
  await page.goto(`${address}/#/`);
  await page.waitForSelector("#your-rooms");
  if (!isKept) await page.evaluate(forgetLog);
  const start = performance.now();
  await page.goto(room);
  await whole(page);
  return { milliseconds: performance.now() - start };
}

let opened = null;
const prepare = () => {
  opened ??= openLong();
  return opened;
};

export const cases = [
  {
    work: `a room of ${LENGTH.toLocaleString("en")} acts, never opened on this device → its first screen`,
    reach: "≤ 4 s",
    prepare,
    run: (bench) => open(bench, { isKept: false }),
    ...{ runs: 5, warmUps: 1 },
  },
  {
    work: "the same from what the device has kept",
    reach: "≤ 1 s",
    prepare,
    run: (bench) => open(bench, { isKept: true }),
    ...{ runs: 5, warmUps: 1 },
  },
];
