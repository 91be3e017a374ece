// Posts a text from the browser and brings its answer back, within limits of time and length. Redirects are not followed, and nothing is
// told of the page or of who asks.
import type { Posted, PostResult } from "@parley/engine/sources";

export interface PostLimits {
  /** In bytes. */
  readonly longest: number;
  /** In milliseconds. */
  readonly patience: number;
}

export async function post({ url, headers, body }: Posted, limits: PostLimits): Promise<PostResult> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), limits.patience);
  try {
    const response = await fetch(url, { ...PLAIN, method: "POST", headers, body, signal: control.signal });
    // The browser tells of a redirect that is not followed, and no more.
    if (response.type === "opaqueredirect") return { kind: "failed", reason: "moved" };
    const text = await readWithin(response, limits.longest);
    if (text !== null) return { kind: "answered", status: response.status, body: text };
    control.abort();
    return { kind: "failed", reason: "too-long" };
  } catch {
    return { kind: "failed", reason: control.signal.aborted ? "too-slow" : "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

const PLAIN: RequestInit = {
  redirect: "manual",
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
};

/** Null once there is more than the longest. */
async function readWithin({ body }: Response, longest: number): Promise<string | null> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > longest) return null;
    text += decoder.decode(value, { stream: true });
  }
}
