// One chunk of a contest, played to bytes.
import { runChunk, runChunkPatiently } from "@parley/engine/rehearsal";
import { writeChunk } from "./chunk-bytes.ts";
import type { OpenedContest } from "./open-contest.ts";

export async function playChunk({ contest, patient }: OpenedContest, chunk: number): Promise<Uint8Array> {
  const played = patient ? await runChunkPatiently(contest, chunk) : runChunk(contest, chunk);
  if (!played) throw new RangeError(`chunk ${chunk} was stopped, and nobody stops it`);
  return writeChunk(played);
}
