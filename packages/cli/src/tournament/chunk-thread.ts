// A thread that plays chunks of one tournament, one after the other as they are handed to it.
import { parentPort, workerData } from "node:worker_threads";
import { openContest } from "./open-contest.ts";
import { readPacket } from "./packet.ts";
import { playChunk } from "./play-chunk.ts";

const opened = openContest(readPacket(workerData as string));

parentPort?.on("message", async (chunk: number) => {
  const bytes = await playChunk(opened, chunk);
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});
