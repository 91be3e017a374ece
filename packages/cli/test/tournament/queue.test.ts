// A tournament shared with other processes through a database gives the same bytes as one machine, also where a worker is killed.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSweepQueue } from "../../../server/src/sweeps/sweep-queue.ts";
import { openSweepDatabase, type SweepDatabase } from "../../../server/test/sweeps/sweep-database.ts";
import { type Workplace, workplace } from "../try.ts";

const MAIN = join(import.meta.dirname, "../../src/main.ts");
const children: ChildProcess[] = [];
let database: SweepDatabase;
let url: string;
let place: Workplace;

beforeAll(async () => {
  place = workplace();
  database = await openSweepDatabase();
  url = database.url;
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await database?.close();
  place?.dispose();
});

test("three processes, one of them killed, and the same bytes as one", async () => {
  const cases = ["nash-1950", "works-agreement", "river-basin"];
  const words = [
    "tournament",
    ...cases,
    "--strategies",
    "boulware",
    "random-walker",
    "--rounds",
    "40",
    "--repeat",
    "1500",
  ];
  const alone = await place.parley(...words, "--threads", "1", "-o", "alone");
  expect(alone.status).toBe(0);
  const [first, second] = [startWorker(), startWorker()];
  await Promise.all([first.ready, second.ready]);
  const shared = place.parley(...words, "--database", url, "--expiry", "5", "-o", "shared");
  // In the middle of a chunk or between two, as it happens.
  setTimeout(() => first.child.kill("SIGKILL"), 700);
  expect((await shared).status).toBe(0);
  second.child.kill("SIGTERM");
  for (const name of ["sessions.csv", "summary.json", "tournament.json"]) {
    expect(readFileSync(join(place.folder, "shared", name), "utf8")).toBe(
      readFileSync(join(place.folder, "alone", name), "utf8"),
    );
  }
}, 120_000);

test("a worker of another version leaves the work to others, and says why", async () => {
  const queue = await openSweepQueue(url, { expiry: 5 });
  await queue.offer({ id: "older", plan: Buffer.from(JSON.stringify({ version: "0.0.1" })), chunks: 1 });
  const { status, complained } = await place.parley("worker", "--database", url);
  expect([status, complained.replaceAll("\n", " ")]).toEqual([
    3,
    expect.stringContaining("made by Parley 0.0.1"),
  ]);
  await queue.forget("older");
  await queue.close();
}, 60_000);

test("a database that does not answer is told without its password", async () => {
  const address = "postgresql://somebody:secret@localhost:1/none";
  const { status, complained } = await place.parley("worker", "--database", address);
  expect(status).toBe(3);
  expect(complained).toContain("somebody@localhost:1");
  expect(complained).not.toContain("secret");
});

function startWorker() {
  const words = [
    "--conditions=source",
    "--import",
    "tsx",
    MAIN,
    "worker",
    "--database",
    url,
    "--expiry",
    "5",
  ];
  const child = spawn(process.execPath, words, {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const ready = new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, ready };
}
