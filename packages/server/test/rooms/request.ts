// Asks a server of rooms over HTTP, and keeps what it answered for comparison.
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Asking {
  readonly method?: "GET" | "POST" | "DELETE" | "OPTIONS";
  readonly path: string;
  /** A string is sent as it is. */
  readonly body?: unknown;
  readonly bearer?: string | undefined;
  readonly headers?: Record<string, string>;
}

export async function request(
  address: string,
  { method = "GET", path, body, bearer, headers = {} }: Asking,
): Promise<Reply> {
  const answer = await fetch(address + path, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.startsWith("application/json");
  return {
    status: answer.status,
    text,
    body: isJson ? JSON.parse(text) : undefined,
    headers: answer.headers,
  };
}
