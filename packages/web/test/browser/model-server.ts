// A server of language models as pages may ask one: it allows their origin, and keeps what it was sent, headers and all.
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Received } from "../../../cli/test/model-stand-in.ts";

export interface Heard extends Received {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ModelServer {
  /** What stands before `/chat/completions`. */
  readonly url: string;
  readonly host: string;
  /** All that came, the browser's own questions (OPTIONS) too. */
  readonly heard: readonly Heard[];
  /** What was posted. */
  posted(): readonly Heard[];
  /** How it answers from now on. */
  answer: Answer;
  /** False: it allows no page of another origin. */
  isOpen: boolean;
  forget(): void;
  close(): Promise<void>;
}

/** At an address of this machine; any but 127.0.0.1 counts as elsewhere for the page. */
export async function modelServer(address: string, answer: Answer): Promise<ModelServer> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const got = await hear(request);
    heard.push(got);
    if (made.isOpen) {
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "content-type, authorization");
    }
    if (got.method === "OPTIONS") response.writeHead(204).end();
    else made.answer(response, got);
  });
  await new Promise<void>((done) => server.listen(0, address, done));
  const host = `${address}:${(server.address() as AddressInfo).port}`;
  const made: ModelServer = {
    url: `http://${host}/v1`,
    host,
    heard,
    posted: () => heard.filter(({ method }) => method === "POST"),
    answer,
    isOpen: true,
    forget: () => void heard.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return made;
}

async function hear(request: IncomingMessage): Promise<Heard> {
  let text = "";
  for await (const piece of request) text += piece;
  const { method = "", headers, url = "" } = request;
  const body = text === "" ? null : JSON.parse(text);
  return { path: url, authorization: headers.authorization, body, method, headers };
}
