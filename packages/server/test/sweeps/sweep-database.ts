// An embedded database with a role that may make schemas in it, as a host of sweeps would make one.
import { Client } from "pg";
import { startEmbedded } from "../../src/postgres/embedded.ts";
import { makeFolder } from "../store/databases.ts";

export interface SweepDatabase {
  readonly url: string;
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
  return {
    url: `postgresql://localhost:${port}/sweeps?host=${host}&user=sweeper&password=open`,
    close: async () => {
      await stop();
      remove();
    },
  };
}
