import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client, type ClientConfig } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, placeFrom } from "../../src/postgres/connect.ts";
import { type EmbeddedDatabase, startEmbedded } from "../../src/postgres/embedded.ts";
import { isAlive } from "../../src/postgres/postmaster.ts";
import { makeFolder } from "./databases.ts";

const { folder, remove } = makeFolder();
const lock = join(folder, "data", "postmaster.pid");
const open: EmbeddedDatabase[] = [];

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ folder });
  open.push(database);
  return database;
}

async function query(config: ClientConfig, text: string): Promise<unknown[]> {
  const client = new Client(config);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await (await connect({ folder })).close();
});

afterAll(async () => {
  for (const database of open) await database.stop();
  remove();
});

describe("the embedded database", () => {
  it("is shared by those who start it, and stopped by the last", async () => {
    const first = await start();
    const second = await start();
    expect([first.wasRunning, second.wasRunning, second.pid === first.pid]).toEqual([false, true, true]);
    await first.stop();
    expect(isAlive(second.pid)).toBe(true);
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
  });

  it("waits for the disk, listens on no port, and keeps values of statements out of its log", async () => {
    const { superuser, stop } = await start();
    const names = [
      "fsync",
      "full_page_writes",
      "synchronous_commit",
      "listen_addresses",
      "log_min_error_statement",
    ];
    const settings = `select current_setting(name) as value from unnest('{${names}}'::text[]) name`;
    const rows = await query({ ...superuser, database: "postgres" }, settings);
    const addresses = process.platform === "win32" ? "127.0.0.1" : "";
    expect(rows.map((row) => (row as { value: string }).value)).toEqual([
      "on",
      "on",
      "on",
      addresses,
      "panic",
    ]);
    await stop();
  });

  it("does not take another program for its own", async () => {
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    await once(bystander, "spawn");
    writeFileSync(lock, `${bystander.pid}\n${join(folder, "data")}\n0\n5432\n\n\n\nready\n`);
    const { pid, wasRunning, stop } = await start();
    expect(wasRunning).toBe(false);
    expect(Number.parseInt(readFileSync(lock, "utf8"), 10)).toBe(pid);
    await stop();
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
  });

  it("is started again when it was killed", async () => {
    const database = await start();
    const { pid } = database;
    process.kill(pid, "SIGKILL");
    await expect.poll(() => database.pid, { timeout: 10_000 }).not.toBe(pid);
    expect(await query({ ...database.superuser, database: "parley" }, "select 1 as one")).toEqual([
      { one: 1 },
    ]);
    await database.stop();
  });

  it("refuses the data of another version", async () => {
    const foreign = makeFolder();
    mkdirSync(join(foreign.folder, "data"), { recursive: true });
    writeFileSync(join(foreign.folder, "data", "PG_VERSION"), "9\n");
    await expect(startEmbedded({ folder: foreign.folder })).rejects.toMatchObject({ reason: "foreign-data" });
    foreign.remove();
  });

  it("says when there are no programs for the system", async () => {
    const { arch } = process;
    Object.defineProperty(process, "arch", { value: "abacus" });
    await expect(startEmbedded({ folder })).rejects.toMatchObject({ reason: "no-programs" });
    Object.defineProperty(process, "arch", { value: arch });
  });
});

describe("connecting", () => {
  const owner = (superuser: ClientConfig) => ({ ...superuser, user: "parley", database: "parley" });

  it("takes what the environment names, else the embedded database", () => {
    const url = "postgresql://localhost/rooms";
    expect(placeFrom({}, folder)).toEqual({ folder });
    expect(placeFrom({ PARLEY_DATABASE_URL: url }, folder)).toEqual({ url });
    const both = {
      PARLEY_DATABASE_URL: url,
      PARLEY_SERVING_DATABASE_URL: "postgresql://serving@localhost/rooms",
    };
    expect(placeFrom(both, folder)).toEqual({ url, servingUrl: both.PARLEY_SERVING_DATABASE_URL });
  });

  it("refuses an address that is none, without repeating it", async () => {
    const error = await connect({ url: "rooms:secret" }).catch((caught: Error) => caught);
    expect(error).toMatchObject({ reason: "bad-address" });
    expect(String(error)).not.toContain("secret");
  });

  it("says when nobody is there", async () => {
    const url = `postgresql://localhost/rooms?host=${folder}/nowhere&user=x&password=y`;
    await expect(connect({ url })).rejects.toMatchObject({ reason: "cannot-connect" });
  });

  it("refuses tables that a newer version made or another one changed", async () => {
    const { superuser, stop } = await start();
    await query(
      owner(superuser),
      "insert into parley.migrations (number, name, hash) values (999, 'later', '')",
    );
    await expect(connect({ folder })).rejects.toMatchObject({ reason: "tables-too-new" });
    await query(owner(superuser), "delete from parley.migrations where number = 999");
    await query(owner(superuser), "update parley.migrations set hash = 'other' || hash");
    await expect(connect({ folder })).rejects.toMatchObject({ reason: "tables-differ" });
    await query(owner(superuser), "update parley.migrations set hash = substr(hash, 6)");
    await (await connect({ folder })).close();
    await stop();
  });

  it("refuses to serve under a role that could see past row-level security", async () => {
    const { superuser, stop } = await start();
    await query({ ...superuser, database: "postgres" }, "alter role parley_serving bypassrls");
    await expect(connect({ folder })).rejects.toMatchObject({ reason: "role-too-strong" });
    await query({ ...superuser, database: "postgres" }, "alter role parley_serving nobypassrls");
    await query({ ...superuser, database: "postgres" }, "grant parley to parley_serving");
    await expect(connect({ folder })).rejects.toMatchObject({ reason: "role-too-strong" });
    await query({ ...superuser, database: "postgres" }, "revoke parley from parley_serving");
    await (await connect({ folder })).close();
    await stop();
  });
});
