// A room of many acts with a server of it in memory, and opening it: from that server, and from what the client kept.
import { createHash } from "node:crypto";
import { makeRestKey, memoryStorage, openRoom, sealWithKey, systemClock } from "@parley/room";
import {
  audienceName,
  CHAIN_START,
  chainAt,
  foundRoom,
  makeEpochKey,
  makeIdentity,
  sealAct,
  signKeys,
  wrapEpochKey,
} from "@parley/seal";

const SEAT = "AAAAAAAAAAA";
const NONCE = createHash("sha256").digest("base64url");

/** One member, who says one thing after the other until there are so many places. */
export async function makeLongRoom(length) {
  const { identity } = await makeIdentity();
  const author = { counter: 0, previous: null };
  const placed = [];
  let head = CHAIN_START;
  let room = null;
  const place = async ({ header, leaf, envelope }) => {
    room ??= leaf;
    const number = head.number + 1;
    const stamp = Date.now();
    const chain = await chainAt({ room, number, before: head.chain, stamp, leaf });
    head = { number, chain, stamp };
    placed.push({ number, stamp, chain, leaf, ...envelope });
    Object.assign(author, { counter: header.counter, previous: leaf });
  };
  const standpoint = () => {
    const seen = { number: head.number, chain: head.chain };
    return { room, counter: author.counter + 1, previous: author.previous, seen, time: Date.now() };
  };
  await place(await foundRoom({ identity, seat: SEAT, time: Date.now() }));
  const audience = [SEAT];
  const epoch = { audience: await audienceName(audience), number: 1 };
  const { raw, key } = await makeEpochKey();
  const { member, reading } = identity;
  const where = { room, author: member, epoch };
  const content = await wrapEpochKey({ place: where, raw, readers: [{ member, reading }] });
  await place(await signKeys({ identity, standpoint: standpoint(), audience, epoch, content }));
  for (let number = 1; placed.length < length; number++) {
    const act = JSON.stringify({ do: "note", words: `Words, said ${number}.` });
    const common = { identity, standpoint: standpoint(), kind: "act", audience, epoch, key };
    await place(await sealAct({ ...common, number, act }));
  }
  return { identity, room, placed, head };
}

/** Pages as a server writes them, made beforehand: what is measured is the client. */
export function serve({ placed, head }) {
  const pages = new Map();
  for (let after = 0; after <= placed.length; after += 500) {
    pages.set(after, JSON.stringify({ placed: placed.slice(after, after + 500), head }));
  }
  const answers = {
    "room-server.json": () => JSON.stringify({ parley: "0.1.0", server: SERVER, now: Date.now() }),
    nonces: () => JSON.stringify({ nonce: NONCE, expires: Date.now() + 120_000 }),
    tokens: () => JSON.stringify({ token: NONCE, expires: Date.now() + 900_000 }),
  };
  return async (address) => {
    const url = new URL(address);
    const name = url.pathname.split("/").at(-1);
    const after = Number(url.searchParams.get("after"));
    const text = answers[name]?.() ?? pages.get(after) ?? JSON.stringify({ placed: [], head });
    return { status: 200, text: async () => text };
  };
}

const SERVER = NONCE;

export async function makeHost(fetch) {
  return { fetch, clock: systemClock, storage: memoryStorage(), atRest: sealWithKey(await makeRestKey()) };
}

/** Until everything is there to see; gives the client, to be closed. */
export async function openWhole(host, { identity, room, head }) {
  const entry = { address: "http://localhost", serverKey: SERVER, room, seat: SEAT, identity };
  const client = await openRoom(host, entry);
  if (client.view().head.number < head.number) {
    await new Promise((done) => {
      client.subscribe((view) => view.head.number === head.number && done());
    });
  }
  const { alarms } = client.view();
  if (alarms.length > 0) throw new Error(`alarms: ${alarms.map(({ code }) => code)}`);
  return client;
}
