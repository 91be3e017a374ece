// The Ed25519 key with which a server signs receipts: made at its first start, in its data folder or in its database.
import type { webcrypto } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toBase64url } from "@parley/seal";
import type { Pool } from "pg";
import { DatabaseError } from "../postgres/database-error.ts";

export interface ServerKey {
  /** base64url. Its fingerprint stands in invitations. */
  readonly publicKey: string;
  /** Cannot be exported. */
  readonly signing: webcrypto.CryptoKey;
}

interface KeptKey {
  readonly publicKey: Uint8Array;
  /** PKCS #8. */
  readonly privateKey: Uint8Array;
}

/** In a file that only the account of this process can read. Of several processes at once, all get the same. */
export async function keyInFolder(folder: string): Promise<ServerKey> {
  const file = join(folder, "server-key.json");
  const kept = readFile(file);
  if (kept) return opened(kept);
  const made = await makeKey();
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, textOf(made), { mode: 0o600 });
  chmodSync(partial, 0o600);
  try {
    // Whole or not at all, and never over one that is there.
    linkSync(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(partial);
  }
  return opened(readFile(file) ?? made);
}

/** @throws DatabaseError `unavailable` */
export async function keyInDatabase(pool: Pool): Promise<ServerKey> {
  const { publicKey, privateKey } = await makeKey();
  const put = `insert into parley.server_keys (public, private) values ($1, $2) on conflict do nothing`;
  try {
    await pool.query(put, [publicKey, privateKey]);
    const { rows } = await pool.query<{ public: Buffer; private: Buffer }>(
      "select public, private from parley.server_keys",
    );
    const [kept] = rows as [{ public: Buffer; private: Buffer }];
    return await opened({ publicKey: kept.public, privateKey: kept.private });
  } catch (cause) {
    throw new DatabaseError("unavailable", (cause as Error).message, { cause });
  }
}

async function makeKey(): Promise<KeptKey> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ])) as webcrypto.CryptoKeyPair;
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey)),
  };
}

async function opened({ publicKey, privateKey }: KeptKey): Promise<ServerKey> {
  const signing = await crypto.subtle.importKey("pkcs8", new Uint8Array(privateKey), "Ed25519", false, [
    "sign",
  ]);
  return { publicKey: toBase64url(publicKey), signing };
}

function textOf({ publicKey, privateKey }: KeptKey): string {
  const fields = { public: toBase64url(publicKey), private: toBase64url(privateKey) };
  return `${JSON.stringify({ v: "parley/server-key/1", ...fields })}\n`;
}

function readFile(file: string): KeptKey | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as {
      readonly public: string;
      readonly private: string;
    };
    return {
      publicKey: Buffer.from(kept.public, "base64url"),
      privateKey: Buffer.from(kept.private, "base64url"),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
