// `parley start` as a process of its own: it stays up until it is told to end, and ends in good order.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { foundAt } from "../../../server/test/rooms/people.ts";
import { makeFolder } from "../../../server/test/store/databases.ts";

let site: string;
const data = makeFolder();
let running: ChildProcess | null = null;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), "parley-process-"));
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Parley</title>");
});
afterAll(() => {
  running?.kill("SIGKILL");
  rmSync(site, { recursive: true });
  data.remove();
});

const source = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

/** The real process with a page and a port of the test's own. */
const PROGRAM = `
  import { nodeEnvironment } from ${source("node-environment.ts")};
  import { run } from ${source("run.ts")};
  const environment = nodeEnvironment();
  const rooms = { folder: process.env.DATA };
  const host = { ...(await environment.workbench()), site: process.env.SITE, usualPort: 0, rooms };
  process.exitCode = await run(["start", "nash-1950"], { ...environment, workbench: async () => host });
`;

const WORDS = ["--conditions=source", "--import", import.meta.resolve("tsx"), "--input-type=module"];

function startProcess(program = process.execPath, words = [...WORDS, "--eval", PROGRAM]): ChildProcess {
  return spawn(program, words, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, SITE: site, DATA: data.folder, PROGRAM, npm_lifecycle_event: "start" },
  });
}

async function readUntil(child: ChildProcess, words: string): Promise<string> {
  let text = "";
  for await (const part of child.stdout?.setEncoding("utf8").iterator({ destroyOnReturn: false }) ?? []) {
    text += part;
    if (text.includes(words)) return text;
  }
  throw new Error(`it ended after printing: ${text}`);
}

it.each(["SIGTERM", "SIGINT"] as const)("ends at %s with status 0, connections and all", async (signal) => {
  running = startProcess();
  const address = /Parley is at (\S+)/.exec(await readUntil(running, "Stop it with Ctrl+C"))?.[1] ?? "";
  expect((await fetch(address)).status).toBe(200);
  const socket = connect(Number(new URL(address).port), "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  running.kill(signal);
  expect(await once(running, "exit")).toEqual([0, null]);
  socket.destroy();
  await expect(fetch(address)).rejects.toThrow();
});

it("ends the database of its rooms with itself", async () => {
  running = startProcess();
  const address = /Parley is at (\S+)/.exec(await readUntil(running, "Stop it with Ctrl+C"))?.[1] ?? "";
  expect((await foundAt(address)).head.number).toBe(1);
  const postmaster = join(data.folder, "postgres", "data", "postmaster.pid");
  expect(existsSync(postmaster)).toBe(true);
  running.kill("SIGTERM");
  expect(await once(running, "exit")).toEqual([0, null]);
  expect(existsSync(postmaster)).toBe(false);
});

it.skipIf(process.platform === "win32")("ends with npm, whose shell keeps signals to itself", async () => {
  running = startProcess("sh", ["-c", '"$0" "$@" --eval "$PROGRAM"; exit', process.execPath, ...WORDS]);
  const address = /Parley is at (\S+)/.exec(await readUntil(running, "Stop it with Ctrl+C"))?.[1] ?? "";
  const ended = once(running, "close");
  running.kill("SIGTERM");
  // Its output is closed only once the program itself has ended.
  running.stdout?.resume();
  await ended;
  await expect(fetch(address)).rejects.toThrow();
});
