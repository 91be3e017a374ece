// A server on this machine that answers as a language model would, well or badly, and keeps what it was sent.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] };
}

export interface StandIn {
  /** What stands before `/chat/completions`. */
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

export type Answer = (response: ServerResponse, received: Received) => void;

/** A chat completion with this as its message. */
export function saying(content: unknown): Answer {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return (response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: text } }] }));
  };
}

export async function standIn(answer: Answer): Promise<StandIn> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const got = await receive(request);
    received.push(got);
    answer(response, got);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, received, close: () => close(server) };
}

async function receive(request: IncomingMessage): Promise<Received> {
  let text = "";
  for await (const piece of request) text += piece;
  const { authorization } = request.headers;
  return { path: request.url ?? "", authorization, body: text === "" ? null : JSON.parse(text) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
