// The folder of a tournament: what is played, chunks as they are finished, and the results made of them in the end.
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../files/write-files.ts";
import { fromNodeError, OutsideError } from "../outside-error.ts";
import { lockFolder } from "../room/folder-lock.ts";
import { sentence } from "../say.ts";
import { CHUNK_HEAD, looksWhole } from "./chunk-bytes.ts";
import { differences } from "./differences.ts";
import type { WrittenPacket } from "./packet.ts";

const PACKET_FILE = "tournament.json";
const TABLE_FILE = "sessions.csv";
export const SUMMARY_FILE = "summary.json";
export const PAGE_FILE = "results.html";
const CHUNKS = "chunks";

export interface ResultsFolder {
  readonly folder: string;
  /** Chunks that were finished before. */
  readonly finished: ReadonlySet<number>;
  /** All results are there already. */
  readonly complete: boolean;
  keep(chunk: number, bytes: Uint8Array): Promise<void>;
  chunk(chunk: number): Promise<Uint8Array>;
  /** Takes a chunk away that turned out to be spoilt: the next run plays it again. */
  drop(chunk: number): Promise<void>;
  /** Writes the table, chunk after chunk, under a passing name first. */
  writeTable(header: string, lines: AsyncIterable<string>): Promise<void>;
  write(name: string, content: string): Promise<void>;
  read(name: string): Promise<string>;
  /** Once the results are written, the chunks they are made of can go. */
  finish(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Opens the folder, new or begun. What was finished before is kept, and what a killed run left half-written is not taken for finished.
 * @throws OutsideError `results-of-another-run` where the folder holds another tournament, `folder-not-empty` where it holds something else,
 * `results-in-use` where another process has it open.
 */
export async function openResults(
  folder: string,
  { text, id }: WrittenPacket,
  chunks: number,
): Promise<ResultsFolder> {
  await makeAt(folder);
  const release = await lockFolder(folder, folder).catch((error: OutsideError) => {
    const { reason, details } = error;
    throw reason === "keep-locked" ? new OutsideError("results-in-use", folder, { details }) : error;
  });
  try {
    await checkPacket(folder, { text, id });
    const complete = await clearUp(folder);
    if (!complete) await tryTo(folder, () => mkdir(join(folder, CHUNKS), { recursive: true }));
    const finished = complete ? new Set<number>() : await findFinished(join(folder, CHUNKS), chunks);
    return makeFolder(folder, { finished, complete, release });
  } catch (error) {
    await release();
    throw error;
  }
}

async function makeAt(folder: string): Promise<void> {
  await tryTo(folder, () => mkdir(folder, { recursive: true })).catch((error: OutsideError) => {
    const { code } = error.cause as NodeJS.ErrnoException;
    throw code === "EEXIST" ? new OutsideError("not-a-folder", folder, { cause: error.cause }) : error;
  });
}

/** Takes away what a killed run left: files half-written, and chunks of results that are whole. Whether they are. */
async function clearUp(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  const complete = names.includes(SUMMARY_FILE);
  const left = names.filter((name) => /\.\d+\.tmp$/.test(name) && !name.startsWith("lock."));
  for (const name of complete ? [...left, CHUNKS] : left) {
    await rm(join(folder, name), { force: true, recursive: true });
  }
  return complete;
}

async function checkPacket(folder: string, { text }: WrittenPacket): Promise<void> {
  const names = await readdir(folder);
  if (names.includes(PACKET_FILE)) {
    const there = await readFile(join(folder, PACKET_FILE), "utf8");
    if (there === text) return;
    const differing = differences(there, text)?.map(({ code, params }) => sentence(code, params)) ?? [];
    throw new OutsideError("results-of-another-run", folder, { details: { differing } });
  }
  const others = names.filter((name) => name !== "lock" && !name.endsWith(".tmp"));
  if (others.length > 0) throw new OutsideError("folder-not-empty", folder);
  await writeWhole(join(folder, PACKET_FILE), text, { flush: true });
}

async function findFinished(folder: string, chunks: number): Promise<Set<number>> {
  const finished = new Set<number>();
  for (const name of await readdir(folder)) {
    const chunk = /^(\d{6,})\.chunk$/.exec(name);
    // What was being written when a process died.
    if (!chunk || Number(chunk[1]) >= chunks) await rm(join(folder, name), { force: true, recursive: true });
    else if (await isWhole(join(folder, name))) finished.add(Number(chunk[1]));
  }
  return finished;
}

/** By its beginning and its size alone: there may be very many chunks. */
async function isWhole(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const start = Buffer.alloc(CHUNK_HEAD);
    const { bytesRead } = await file.read(start, 0, CHUNK_HEAD, 0);
    return looksWhole(start.subarray(0, bytesRead), (await file.stat()).size);
  } finally {
    await file.close();
  }
}

interface Opened {
  readonly finished: Set<number>;
  readonly complete: boolean;
  readonly release: () => Promise<void>;
}

function makeFolder(folder: string, { finished, complete, release }: Opened): ResultsFolder {
  const pathOf = (chunk: number) => join(folder, CHUNKS, `${String(chunk).padStart(6, "0")}.chunk`);
  return {
    folder,
    finished,
    complete,
    keep: async (chunk, bytes) => {
      await writeWhole(pathOf(chunk), bytes, { flush: true });
      finished.add(chunk);
    },
    chunk: (chunk) => tryTo(pathOf(chunk), () => readFile(pathOf(chunk))),
    drop: (chunk) => rm(pathOf(chunk), { force: true }),
    writeTable: (header, lines) => writeTable(join(folder, TABLE_FILE), header, lines),
    write: (name, content) => writeWhole(join(folder, name), content, { flush: true }),
    read: (name) => readText(join(folder, name)),
    finish: () => rm(join(folder, CHUNKS), { recursive: true, force: true }),
    release,
  };
}

async function writeTable(path: string, header: string, lines: AsyncIterable<string>): Promise<void> {
  const passing = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(passing, "w");
    try {
      await file.write(header);
      for await (const part of lines) await file.write(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(passing, path);
  } catch (error) {
    await rm(passing, { force: true });
    throw error instanceof OutsideError ? error : fromNodeError(error, path, "unwritable");
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw fromNodeError(error, path, "unreadable");
  }
}

async function tryTo<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fromNodeError(error, path, "unwritable");
  }
}
