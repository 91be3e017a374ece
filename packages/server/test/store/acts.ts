// Acts for the store's tests. The store takes headers that were parsed and signatures that were checked, so noise stands in for them.
import { createHash, randomBytes } from "node:crypto";
import type { Header } from "@parley/seal";
import type { Envelope } from "../../src/store/envelope.ts";

const noise = (length: number) => randomBytes(length).toString("base64url");

export interface Person {
  readonly key: string;
  readonly reading: string;
  readonly seat: string;
}

export function person(seat = noise(8)): Person {
  return { key: noise(32), reading: noise(32), seat };
}

interface Parts extends Partial<Header> {
  readonly content?: Buffer;
  /** Of the noise, where no content is given. */
  readonly length?: number;
}

export function act(
  room: string | null,
  author: Person,
  { content, length = 1_052, ...parts }: Parts = {},
): Envelope {
  const basis = { room, act: noise(16), author: author.key, audience: "all", kind: "act", epoch: null };
  const header = { ...basis, ...parts } as Header;
  const headerBytes = Buffer.from(JSON.stringify(header));
  const signature = createHash("sha512").update(headerBytes).digest();
  return { header, headerBytes, signature, ciphertext: content ?? randomBytes(length) };
}

export function found(founder: Person): Envelope {
  return act(null, founder, { kind: "found", member: memberOf(founder), length: 0 });
}

export function admit(room: string, author: Person, member: Person): Envelope {
  return act(room, author, { kind: "admit", member: memberOf(member), length: 0 });
}

export function remove(room: string, author: Person, { key }: Person): Envelope {
  return act(room, author, { kind: "remove", subject: key, length: 0 });
}

export function memberOf({ key, reading, seat }: Person) {
  return { key, reading, seat, proof: noise(64) };
}

export interface Addressed {
  readonly room: string;
  readonly seats: readonly string[] | "all";
  readonly number?: number;
}

/** Starts an epoch, with a key for each reader. */
export function keys(
  author: Person,
  { readers, ...to }: Addressed & { readonly readers: readonly Person[] },
): Envelope {
  const members = readers.map(({ key }) => key).sort();
  const content = Buffer.from(
    JSON.stringify({ keyHash: noise(32), wraps: members.map((member) => ({ member, sealed: noise(200) })) }),
  );
  return act(to.room, author, { kind: "keys", ...addressOf(to), content });
}

/** An act to the seats under an epoch of theirs. */
export function say(author: Person, to: Addressed): Envelope {
  return act(to.room, author, addressOf(to));
}

export function addressOf({ seats, number = 1 }: Addressed) {
  if (seats === "all") return { audience: seats, epoch: { audience: "all", number } };
  const audience = [...seats].sort();
  const name = createHash("sha256").update(audience.join("\n")).digest("base64url").slice(0, 22);
  return { audience, epoch: { audience: name, number } };
}
