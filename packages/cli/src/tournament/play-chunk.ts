// One chunk of a contest, played to bytes.
import { runChunk, runChunkPatiently } from "@parley/engine/rehearsal";
import { writeChunk } from "./chunk-bytes.ts";
import type { OpenedContest } from "./open-contest.ts";

/** Strategies of somebody's own begin each chunk anew, so that what they keep between sessions turns on the plan alone. */
export async function playChunk(opened: OpenedContest, chunk: number): Promise<Uint8Array> {
  const { contest, patient } = opened;
  const played = patient ? await runChunkPatiently(contest, chunk) : runChunk(contest, chunk);
  if (patient) await opened.close();
  if (!played) throw new RangeError(`chunk ${chunk} was stopped, and nobody stops it`);
  return writeChunk(played);
}
