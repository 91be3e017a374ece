// A connection that listens on a channel of the database, and is made anew when it is lost.
import { Client, type ClientConfig } from "pg";

/** After how long a lost connection is tried again, in milliseconds. */
const RETRY = 250;

export interface Listening {
  readonly server: ClientConfig;
  /** A name that needs no quotes. */
  readonly channel: string;
  readonly hear: (payload: string) => void;
}

/** Resolves once it listens; gives what ends it. What is said while the connection is lost is not heard. */
export async function listen({ server, channel, hear }: Listening): Promise<() => Promise<void>> {
  let client: Client;
  let isStopped = false;
  async function open(): Promise<void> {
    client = new Client({ ...server, keepAlive: true });
    client.on("notification", ({ payload }) => hear(payload ?? ""));
    client.on("error", () => {});
    await client.connect();
    client.once("end", () => void reopen());
    await client.query(`listen ${channel}`);
  }
  async function reopen(): Promise<void> {
    while (!isStopped) {
      await new Promise((done) => setTimeout(done, RETRY).unref());
      if (isStopped) return;
      try {
        return await open();
      } catch {
        await client.end().catch(() => {});
      }
    }
  }
  await open();
  return async () => {
    isStopped = true;
    await client.end().catch(() => {});
  };
}
