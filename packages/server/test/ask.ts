// Asks a server by number with headers of one's choosing, which fetch would not send.
import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Question {
  readonly port: number;
  /** By loopback if left out. */
  readonly address?: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** As `localhost`, unless a header says otherwise. */
export function ask({ port, path, method = "GET", headers = {}, ...more }: Question): Promise<Answer> {
  const { address = "127.0.0.1", body } = more;
  const options: RequestOptions = {
    host: address,
    port,
    path,
    method,
    headers: { host: `localhost:${port}`, ...headers },
  };
  return new Promise((done, fail) => {
    const asking = request(options, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) });
    });
    asking.on("error", fail);
    asking.end(body);
  });
}
