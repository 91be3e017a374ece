// Gets to the database, wherever it is: brings its tables up to date under one role and hands out connections of another.
import { createHmac } from "node:crypto";
import { Client, type ClientBase, type ClientConfig, Pool, types } from "pg";
import { DatabaseError } from "./database-error.ts";
import { type EmbeddedDatabase, startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { checkServingRole, makeServingRole } from "./serving-role.ts";

const APPLICATION = "parley";

/** As `postgresql://owner:password@host:port/database`. */
export interface Elsewhere {
  /** Of the role that owns the tables. */
  readonly url: string;
  /** Of the role that serves, where the first may not make one. */
  readonly servingUrl?: string;
}

export type DatabasePlace = Elsewhere | { readonly folder: string };

export interface Database {
  /** Connections of the role that serves. */
  readonly serving: Pool;
  /** How the role that owns the tables gets in. */
  readonly owner: ClientConfig;
  /** For connections outside the pool, such as one that listens. */
  readonly server: ClientConfig;
  readonly embedded: EmbeddedDatabase | null;
  close(): Promise<void>;
}

/** `PARLEY_DATABASE_URL`, with `PARLEY_SERVING_DATABASE_URL` beside it if set; else the embedded one below the folder. */
export function placeFrom(environment: NodeJS.ProcessEnv, folder: string): DatabasePlace {
  const { PARLEY_DATABASE_URL: url, PARLEY_SERVING_DATABASE_URL: servingUrl } = environment;
  if (!url) return { folder };
  return servingUrl ? { url, servingUrl } : { url };
}

/** @throws DatabaseError with any reason */
export async function connect(place: DatabasePlace): Promise<Database> {
  const embedded = "folder" in place ? await startEmbedded(place) : null;
  try {
    const { owner, server } = embedded
      ? await makeOwner(embedded.superuser)
      : await readPlace(place as Elsewhere);
    await withClient(owner, async (client) => {
      await checkVersion(client);
      await migrate({ client, servingRole: new Client(server).user as string });
    });
    await withClient(server, checkServingRole);
    const serving = makePool(server);
    let closing: Promise<void> | null = null;
    const close = async () => {
      await serving.end();
      await embedded?.stop();
    };
    const closeOnce = () => {
      closing ??= close();
      return closing;
    };
    return { serving, owner, server, embedded, close: closeOnce };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

interface Entrances {
  readonly owner: ClientConfig;
  readonly server: ClientConfig;
}

/** In the embedded database: the owner is not the superuser either. */
async function makeOwner(superuser: ClientConfig): Promise<Entrances> {
  const owner = { ...superuser, user: "parley", database: "parley", application_name: APPLICATION };
  const server = { ...owner, user: "parley_serving" };
  const password = String(superuser.password);
  await withClient({ ...superuser, database: "postgres" }, async (client) => {
    await client.query("select pg_advisory_lock(1)");
    await makeServingRole(client, { name: owner.user, password });
    await makeServingRole(client, { name: server.user, password });
    const { rows } = await client.query("select from pg_database where datname = 'parley'");
    if (rows.length === 0) await client.query("create database parley owner parley");
  });
  return { owner, server };
}

/** The serving role is named for the owner; its password comes from the owner's, so that all processes know it. */
async function readPlace({ url, servingUrl }: Elsewhere): Promise<Entrances> {
  const owner = { connectionString: checkAddress(url).href, application_name: APPLICATION };
  if (servingUrl) return { owner, server: { ...owner, connectionString: checkAddress(servingUrl).href } };
  return await withClient(owner, async (client) => {
    const name = `${client.user}_serving`;
    const secret = client.password ? String(client.password) : null;
    const password = secret && createHmac("sha256", secret).update("parley/serving").digest("base64url");
    await client.query("select pg_advisory_lock(1)");
    await makeServingRole(client, { name, password });
    const address = checkAddress(url);
    // As parameters they hold even where the address names no host, as that of a socket.
    address.searchParams.set("user", name);
    address.searchParams.set("password", password ?? "");
    return { owner, server: { ...owner, connectionString: address.href } };
  });
}

/** What is wrong is not repeated: the address holds a password. */
function checkAddress(url: string): URL {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new DatabaseError("bad-address", "not postgresql://owner:password@host:port/database");
  }
  return new URL(url);
}

/** As the server gives it: 150000 is 15.0. */
const OLDEST = 150_000;

async function checkVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const version = Number(rows[0]?.version);
  if (version < OLDEST) throw new DatabaseError("database-too-old", String(version));
}

/** Times in milliseconds. */
const SERVING = {
  application_name: APPLICATION,
  max: 10,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  // A process that stands still must not keep a room from the others.
  idle_in_transaction_session_timeout: 5_000,
  // What belongs together goes out in one packet.
  pipeline: true,
};

const INT8 = 20;

function makePool(server: ClientConfig): Pool {
  const getTypeParser: typeof types.getTypeParser = (id: number, format?: "text" | "binary") =>
    id === INT8 ? Number : types.getTypeParser(id, format as "text");
  const pool = new Pool({ ...server, ...SERVING, types: { getTypeParser } });
  // A connection that breaks is replaced at the next use; who uses it then learns of it from the query.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

async function withClient<T>(config: ClientConfig, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionTimeoutMillis: SERVING.connectionTimeoutMillis, ...config });
  client.on("error", () => {});
  try {
    await client.connect().catch((cause: Error) => {
      throw new DatabaseError("cannot-connect", cause.message, { cause });
    });
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
