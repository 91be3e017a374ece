// Posts a text to a server and brings its answer back, within limits of time and length. Redirects are not followed: a text goes where
// its owner said and nowhere else.
import type { Posted, PostResult } from "@parley/engine/sources";

export interface PostLimits {
  /** In bytes. */
  readonly longest: number;
  /** In milliseconds. */
  readonly patience: number;
}

export async function post({ url, headers, body }: Posted, limits: PostLimits): Promise<PostResult> {
  const late = AbortSignal.timeout(limits.patience);
  try {
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal: late });
    const text = await readWithin(response, limits.longest);
    return text === null
      ? { kind: "failed", reason: "too-long" }
      : { kind: "answered", status: response.status, body: text };
  } catch {
    return { kind: "failed", reason: late.aborted ? "too-slow" : "unreachable" };
  }
}

/** Null once there is more than the longest. */
async function readWithin(response: Response, longest: number): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > longest) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
