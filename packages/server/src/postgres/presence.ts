// A connection held for as long as a process uses the embedded database, by which the last one that uses it knows that it is the last.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";

const NAME = "parley uses this database";

/** In milliseconds. */
const MOMENT = 100;

export interface Presence {
  /** Connects again if the server was restarted since. */
  renew(): Promise<void>;
  /** Whether other processes are present; not if the server does not answer. */
  hasOthers(): Promise<boolean>;
  end(): Promise<void>;
}

export async function showPresence(superuser: ClientConfig): Promise<Presence> {
  let client: Client | null = null;
  async function renew(): Promise<void> {
    if (client) return;
    const next = new Client({ ...superuser, database: "postgres", application_name: NAME });
    next.on("error", () => {});
    next.once("end", () => {
      if (client === next) client = null;
    });
    await next.connect();
    client = next;
  }
  async function seesOthers(): Promise<boolean> {
    const text = "select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()";
    const result = await client?.query(text, [NAME]).catch(() => null);
    return (result?.rowCount ?? 0) > 0;
  }
  await renew();
  return {
    renew,
    hasOthers: async () => {
      if (!(await seesOthers())) return false;
      // One that was killed may be listed for a moment longer.
      await sleep(MOMENT);
      return await seesOthers();
    },
    end: async () => {
      await client?.end().catch(() => {});
    },
  };
}
