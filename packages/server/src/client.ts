// Asks a Parley that already runs on this machine: whether it is one, and to take over a case or an invitation.
import { request } from "node:http";
import { addressOfCase, addressOfLink } from "./hand-over/handed-address.ts";
import { type HandedCase, writeHanded } from "./hand-over/handed-case.ts";
import type { LinkTaken } from "./joined/add-joining.ts";
import type { HandedLink } from "./joined/handed-link.ts";
import { ServerError } from "./server-error.ts";
import type { LinkPlace } from "./start-server.ts";

/** How long another program may take to answer, in milliseconds. */
const PATIENCE = 2_000;

/** Larger answers are not Parley's. In bytes. */
const LARGEST_ANSWER = 10_000;

/** The version of the Parley that answers on a port; null where none does. */
export async function findParley(port: number, patience = PATIENCE): Promise<string | null> {
  try {
    const { status, text } = await ask({ port, method: "GET", path: "/parley.json", patience });
    const { parley }: { parley?: unknown } = JSON.parse(text);
    return status === 200 && typeof parley === "string" ? parley : null;
  } catch {
    return null;
  }
}

/**
 * Leaves a case with the Parley on a port, and gives the address that opens it.
 * @throws ServerError `case-too-large` or `not-taken`
 */
export async function handOver(port: number, handed: HandedCase): Promise<string> {
  const { token } = (await leave(port, { path: "/handed-over", body: writeHanded(handed) })) as {
    readonly token: string;
  };
  return addressOfCase(addressAt(port), token);
}

/**
 * Leaves an invitation with the Parley on a port, whose page may speak to the server of the room from then on.
 * @throws ServerError `not-taken`
 */
export async function handOverLink(port: number, handed: HandedLink): Promise<LinkPlace> {
  const { token, remembered } = (await leave(port, {
    path: "/handed-links",
    body: JSON.stringify(handed),
  })) as LinkTaken;
  return { address: addressOfLink(addressAt(port), token), remembered };
}

function addressAt(port: number): string {
  return `http://localhost:${port}`;
}

async function leave(port: number, sent: { readonly path: string; readonly body: string }): Promise<unknown> {
  const { status, text } = await ask({ port, method: "POST", ...sent }).catch((cause: unknown) => {
    throw new ServerError("not-taken", `port ${port}`, { cause });
  });
  if (status === 413) throw new ServerError("case-too-large", `port ${port}`);
  if (status !== 201) throw new ServerError("not-taken", `port ${port} answered ${status}`);
  return JSON.parse(text);
}

interface Question {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly patience?: number;
}

// By number, since a name may lead elsewhere or through a proxy; the name is what the server wants to see.
function ask({ port, method, path, body, patience }: Question): Promise<{ status: number; text: string }> {
  const headers = {
    host: `localhost:${port}`,
    ...(body === undefined ? {} : { "x-parley": "1", "content-type": "application/json" }),
  };
  return new Promise((done, fail) => {
    const asking = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        headers,
        ...(patience ? { signal: AbortSignal.timeout(patience) } : {}),
      },
      async (answer) => {
        try {
          let text = "";
          for await (const part of answer.setEncoding("utf8")) {
            text += part;
            if (text.length > LARGEST_ANSWER) throw new RangeError("too long an answer");
          }
          done({ status: answer.statusCode ?? 0, text });
        } catch (error) {
          asking.destroy();
          fail(error);
        }
      },
    );
    asking.on("error", fail);
    asking.end(body);
  });
}
