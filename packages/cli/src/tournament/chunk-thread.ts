// A thread that plays chunks of one tournament, one after the other as they are handed to it.
import { parentPort, workerData } from "node:worker_threads";
import type { ChunkThreadData } from "./chunk-threads.ts";
import { openContest } from "./open-contest.ts";
import { readPacket } from "./packet.ts";
import { playChunk } from "./play-chunk.ts";

const { packet, limits } = workerData as ChunkThreadData;
const opened = openContest(readPacket(packet), limits);

parentPort?.on("message", async (chunk: number) => {
  const bytes = await playChunk(opened, chunk);
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});
