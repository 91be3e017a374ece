// The databases that the store is tried on: the embedded one, and a PostgreSQL that did not come with Parley where there is one.
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { DatabasePlace } from "../../src/postgres/connect.ts";
import { startEmbedded } from "../../src/postgres/embedded.ts";

export interface TestDatabase {
  readonly place: DatabasePlace;
  close(): Promise<void>;
}

interface Kind {
  readonly name: string;
  /** Why it cannot be tried here; null if it can. */
  readonly absence: string | null;
  readonly open: () => Promise<TestDatabase>;
}

const { PARLEY_TEST_DATABASE_URL: url } = process.env;
const installed = findInstalled();

export const DATABASES: readonly Kind[] = [
  { name: "embedded", absence: null, open: openEmbedded },
  {
    name: "another PostgreSQL",
    absence:
      url || installed
        ? null
        : "PARLEY_TEST_DATABASE_URL is not set and no PostgreSQL is in /usr/lib/postgresql",
    open: async () =>
      url ? { place: { url }, close: async () => {} } : await openInstalled(installed as string),
  },
];

/** A folder that the account of PostgreSQL can reach. */
export function makeFolder(): { readonly folder: string; remove(): void } {
  const outer = mkdtempSync(join(fastestDisk(), "parley-store-"));
  chmodSync(outer, 0o755);
  return { folder: join(outer, "postgres"), remove: () => rmSync(outer, { recursive: true, force: true }) };
}

/** Killing processes loses nothing that was handed to the system, so what the tests find is the same in memory, in less time. */
function fastestDisk(): string {
  const memory = "/dev/shm";
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 1_000_000_000 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function openEmbedded(): Promise<TestDatabase> {
  const { folder, remove } = makeFolder();
  return { place: { folder }, close: async () => remove() };
}

/** A server of its own with those programs, and in it an owner who is not the superuser, as a host would make it. */
async function openInstalled(programs: string): Promise<TestDatabase> {
  const { folder, remove } = makeFolder();
  const { superuser, stop } = await startEmbedded({ folder, programs });
  const client = new Client({ ...superuser, database: "postgres" });
  await client.connect();
  await client.query("create role host_of_rooms login createrole password 'open'");
  await client.query("create database rooms owner host_of_rooms");
  await client.end();
  const address = `postgresql://localhost:${superuser.port}/rooms?host=${superuser.host}&user=host_of_rooms&password=open`;
  return {
    place: { url: address },
    close: async () => {
      await stop();
      remove();
    },
  };
}

function findInstalled(): string | null {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const versions = readdirSync(root)
    .map(Number)
    .filter((version) => version >= 15);
  const folders = versions.sort((a, b) => b - a).map((version) => join(root, String(version), "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}
