// The built workbench in Chromium, for rows that time what a person waits for.
import { fileURLToPath } from "node:url";
import { startServer } from "@parley/server";
import { chromium } from "playwright-core";
import { findChromium } from "../scripts/chromium.mjs";

const site = fileURLToPath(new URL("../packages/web/dist/site", import.meta.url));

/** A server, with rooms if wanted, and a browser, or why there is none; all end with the row's process. */
export async function openWorkbench(rooms) {
  const executablePath = findChromium();
  if (!executablePath) return { unavailable: "no Chromium" };
  const server = await startServer({ site, port: 0, version: "bench", ...(rooms && { rooms }) });
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  return { server, browser, address: server.address };
}

/** Points of every option for two or three parties, as documents of a case: `issues` × `options`, and acts of the record. */
export function bigCase({ parties = 2, issues = 6, options = 10, acts = 0 }) {
  const range = (count) => Array.from({ length: count }, (_, at) => at);
  const points = (party, issue, option) =>
    (option * 37 + issue * 11 + party * 53 + option * party * 29) % 101;
  const each = (issue, party) =>
    Object.fromEntries(range(options).map((o) => [`o${o}`, points(party, issue, o)]));
  return {
    frame: {
      format: 1,
      id: "bench",
      title: "A large case",
      parties: range(parties).map((p) => ({ id: `p${p}` })),
      issues: range(issues).map((i) => ({
        id: `i${i}`,
        options: range(options).map((o) => ({ id: `o${o}` })),
      })),
    },
    profiles: range(parties).map((p) => ({
      format: 1,
      party: `p${p}`,
      points: Object.fromEntries(range(issues).map((i) => [`i${i}`, each(i, p)])),
      noDeal: 250,
    })),
    conflict: null,
    record:
      acts === 0
        ? null
        : {
            format: 1,
            acts: range(acts).map((a) => ({
              id: `act-${a}`,
              when: "2025-05-07",
              who: [`p${a % parties}`],
              says: `Statement ${a} on the matter, in the words of the note-taker, with enough of them to fill a line or two of the record.`.repeat(
                4,
              ),
              about: { [`i${a % issues}`]: `o${a % options}` },
            })),
          },
    whatIfs: null,
    articles: [],
  };
}
