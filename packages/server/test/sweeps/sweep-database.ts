// An embedded database with a role that may make schemas in it, as a host of sweeps would make one.
import { Client } from "pg";
import { startEmbedded } from "../../src/postgres/embedded.ts";
import { makeFolder } from "../store/databases.ts";

export interface SweepDatabase {
  readonly url: string;
  /** What the role finds there now. */
  rows(query: string): Promise<unknown[]>;
  close(): Promise<void>;
}

export async function openSweepDatabase(): Promise<SweepDatabase> {
  const { folder, remove } = makeFolder();
  const { superuser, stop } = await startEmbedded({ folder });
  const client = new Client({ ...superuser, database: "postgres" });
  await client.connect();
  await client.query("create role sweeper login password 'open'");
  await client.query("create database sweeps owner sweeper");
  await client.end();
  const { host, port } = superuser;
  const url = `postgresql://localhost:${port}/sweeps?host=${host}&user=sweeper&password=open`;
  return {
    url,
    rows: async (query) => {
      const asking = new Client(url);
      await asking.connect();
      const { rows } = await asking.query(query);
      await asking.end();
      return rows;
    },
    close: async () => {
      await stop();
      remove();
    },
  };
}
