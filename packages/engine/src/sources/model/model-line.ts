// The line to a server of language models: what is posted where, and what its status means. The host posts; it follows no redirect.
import type { ModelReply } from "./ask-model.ts";
import type { ModelRequest } from "./model-request.ts";

export interface Posted {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: a status with the body, or why there is none. */
export type PostResult =
  | { readonly kind: "answered"; readonly status: number; readonly body: string }
  | {
      readonly kind: "failed";
      readonly reason: "unreachable" | "too-slow" | "too-long" | "moved" | "stopped";
    };

export interface ModelLine {
  /** What stands before `/chat/completions`. */
  readonly url: string;
  /** Null for servers that ask for none. */
  readonly key: string | null;
  readonly post: (posted: Posted) => Promise<PostResult>;
}

/** An answer longer than this is not read, in bytes. */
export const LONGEST_ANSWER = 4_000_000;

/** How long a host waits for one answer, in milliseconds. */
export const ANSWER_PATIENCE = 180_000;

export function sendOver({ url, key, post }: ModelLine): (request: ModelRequest) => Promise<ModelReply> {
  return async (request) => {
    const result = await post({
      url: `${url.replace(/\/+$/, "")}/chat/completions`,
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(request),
    });
    if (result.kind === "failed") return { ok: false, reason: result.reason };
    const { status, body } = result;
    if (status >= 300 && status < 400) return { ok: false, reason: "moved", status };
    return status >= 200 && status < 300 ? { ok: true, body } : { ok: false, reason: "refused", status };
  };
}
