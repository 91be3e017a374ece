// A thread that plays chunks of one tournament, one after the other as they are handed to it.
import { move, workerData } from "piscina";
import { type OpenedContest, openContest } from "./open-contest.ts";
import { readPacket } from "./packet.ts";
import { playChunk } from "./play-chunk.ts";

let opened: OpenedContest | null = null;

export async function play(chunk: number): Promise<Uint8Array> {
  opened ??= openContest(readPacket(workerData as string));
  return move(await playChunk(opened, chunk)) as Uint8Array;
}
