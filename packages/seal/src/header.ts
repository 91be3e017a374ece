// The header of an act: what the server sees, what is signed, and how it is written.
import { type Bytes, toUtf8 } from "./bytes.ts";

/** Ids, keys, hashes and signatures stand in headers as base64url texts, which are equal just when their bytes are. */
export type RoomId = string;
export type ActId = string;
export type MemberKey = string;
export type SeatId = string;
export type Hash = string;

export type Kind = "found" | "admit" | "remove" | "replace" | "keys" | "control" | "act";

/** Seats in the order of their ids, each once; "all" is every seat, later ones included. */
export type Audience = "all" | readonly SeatId[];

/** Bytes of the padded payload; 0 where nothing is sealed in this way. */
export type SizeClass = 0 | 1024 | 4096 | 16384 | 65536;

export interface EpochName {
  readonly audience: string;
  readonly number: number;
}

/** A place in a room's chain; number 0 with 32 zero bytes is before the first act. */
export interface Head {
  readonly number: number;
  readonly chain: Hash;
}

/** Who is let in: both public keys, the seat, and the signing key's signature over the reading key. */
export interface NewMember {
  readonly key: MemberKey;
  readonly reading: string;
  readonly seat: SeatId;
  readonly proof: string;
}

export interface Header {
  readonly v: "parley/act/1";
  /** Null only in the founding act, whose leaf is the room's id. */
  readonly room: RoomId | null;
  readonly act: ActId;
  readonly author: MemberKey;
  /** 1 for an author's first act, then one more each time. */
  readonly counter: number;
  /** The leaf of the author's act before this one. */
  readonly previous: Hash | null;
  readonly audience: Audience;
  readonly kind: Kind;
  readonly epoch: EpochName | null;
  /** The last place that the author had checked. */
  readonly seen: Head | null;
  /** By the author's clock, in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly size: SizeClass;
  readonly commitment: Hash | null;
  readonly member?: NewMember;
  /** The key that a removal or a replacement ends. */
  readonly subject?: MemberKey;
  readonly ciphertext: Hash | null;
}

export const ROOM_BYTES = 32;
export const ACT_BYTES = 16;
export const SEAT_BYTES = 8;
export const KEY_BYTES = 32;
export const HASH_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** Longer headers are refused before they are parsed. Room for some 1,000 seats. */
export const LONGEST_HEADER = 16_384;

/** The one text of a header: fields in this order, `ciphertext` last, no spaces. */
export function writeHeader(header: Header): Bytes {
  return toUtf8(headerText(header));
}

/** Ids, keys, hashes and names are letters that need no escape, so that no general writer of JSON is needed. */
export function headerText(header: Header): string {
  const { v, room, act, author, counter, previous, audience, kind, time, size, commitment } = header;
  const { epoch, seen, member, subject, ciphertext } = header;
  const readers = audience === "all" ? `"all"` : `[${audience.map(quoted).join()}]`;
  const started = epoch && `{"audience":${quoted(epoch.audience)},"number":${epoch.number}}`;
  const head = seen && `{"number":${seen.number},"chain":${quoted(seen.chain)}}`;
  return [
    `{"v":${quoted(v)},"room":${quoted(room)},"act":${quoted(act)},"author":${quoted(author)}`,
    `,"counter":${counter},"previous":${quoted(previous)},"audience":${readers},"kind":${quoted(kind)}`,
    `,"epoch":${started},"seen":${head},"time":${time},"size":${size},"commitment":${quoted(commitment)}`,
    member ? `,"member":${memberText(member)}` : "",
    subject === undefined ? "" : `,"subject":${quoted(subject)}`,
    `,"ciphertext":${quoted(ciphertext)}}`,
  ].join("");
}

function memberText({ key, reading, seat, proof }: NewMember): string {
  const [first, second] = [`"key":${quoted(key)},"reading":${quoted(reading)}`, `"seat":${quoted(seat)}`];
  return `{${first},${second},"proof":${quoted(proof)}}`;
}

/** What would need an escape is written with one all the same: no text of one field may ever pass for another field. */
function quoted(text: string | null): string {
  if (text === null) return "null";
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

const PLAIN = /^[\w/-]*$/;

/**
 * What is bound to a ciphertext besides its key: the header as the author wrote it, before the ciphertext had a hash.
 */
export function associatedData(header: Header): Bytes {
  return writeHeader({ ...header, ciphertext: null });
}
