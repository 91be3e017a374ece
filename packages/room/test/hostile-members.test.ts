// Members who misuse what their keys can sign, and a server that hides keys: nobody is shut out in silence, and all else goes on.

import type { SeatId } from "@parley/engine/talks";
import {
  type Audience,
  audienceName,
  type CheckedAct,
  checkEnvelope,
  type EpochPlace,
  isRefused,
  type KeysContent,
  type Member,
  makeEpochKey,
  makeIdentity,
  type PlacedAct,
  presentMembers,
  readKeysContent,
  type Standpoint,
  seatsOf,
  signKeys,
  wrapEpochKey,
} from "@parley/seal";
import { beforeEach, describe, expect, test } from "vitest";
import { admit, invite, pendingJoins, removeMember } from "../src/inviting.ts";
import { askIn, waitForAdmission } from "../src/joining.ts";
import { readLink } from "../src/link-text.ts";
import { openRoom } from "../src/room-client.ts";
import { bringIn, everyone, foundTestRoom, hostOf, type Person, quiet, type TestRoom } from "./people.ts";
import { say } from "./the-talks.ts";

const note = (words: string) => ({ do: "note", words }) as const;
const NO_HASH = "A".repeat(43);

let room: TestRoom;
let mediator: Person;
let guest: Person;
let hostile: Person;

beforeEach(async () => {
  room = await foundTestRoom();
  mediator = room.mediator;
  guest = await bringIn(room, { name: "guest" });
  hostile = await bringIn(room, { name: "hostile" });
  await say(room, mediator, { act: note("Before.") });
});

const log = () => [...room.server.logs.values()][0];
const codes = ({ client }: Person) => client.view().alarms.map(({ code }) => code);
const wordsOf = ({ client }: Person) =>
  client.view().room.acts.flatMap(({ placed: { act } }) => (act.do === "note" ? act.words : []));

/** The honest ones, where the other has no client of ours any more. */
const honest = () => everyone(room).filter((person) => person !== hostile);

function standpointOf({ identity }: Person, more: Partial<Standpoint> = {}): Standpoint {
  const last = log().entries.findLast(({ act }) => act?.header.author === identity.member);
  const { number, chain } = log().head;
  return {
    ...{
      room: log().room,
      counter: (last?.act?.header.counter ?? 0) + 1,
      previous: last?.placed.leaf ?? null,
    },
    ...{ seen: { number, chain }, time: room.clock.now(), ...more },
  };
}

interface Making {
  readonly audience: Audience;
  readonly content: (place: EpochPlace, present: readonly Member[]) => Promise<KeysContent>;
  /** The next one, unless it is given. */
  readonly number?: number;
}

/** A keys act of the hostile member's, as its own program makes it. */
async function keysOf({ audience, content, number }: Making, more: Partial<Standpoint> = {}) {
  const { membership } = log();
  const name = await audienceName(audience);
  const next = (membership.epochs.get(name)?.number ?? 0) + 1;
  const epoch = { audience: name, number: number ?? next };
  const place = { room: log().room, author: hostile.identity.member, epoch };
  const made = await content(place, presentMembers(membership, audience));
  return signKeys({
    ...{ identity: hostile.identity, standpoint: standpointOf(hostile, more), audience, epoch },
    content: new TextEncoder().encode(JSON.stringify(made)),
  });
}

const given = () => ({ stamp: room.clock.now(), key: room.server.key.privateKey });

/** What is said before that, one who has no key does not read. */
async function renewed(): Promise<void> {
  const { member } = guest.identity;
  await room.clock.until(() => log().entries.at(-1)?.act?.header.author === member, "keys anew");
  await quiet(room.clock, honest());
}

async function wrapped(place: EpochPlace, present: readonly Member[]): Promise<KeysContent> {
  const { raw } = await makeEpochKey();
  const readers = present.map(({ key, reading }) => ({ member: key, reading }));
  return readKeysContent(await wrapEpochKey({ place, raw, readers })) as KeysContent;
}

/** Calls back before each act of this person's that is no control act reaches the log. */
function beforeActsOf({ identity }: Person, work: (act: CheckedAct) => Promise<void>) {
  const take = log().take.bind(log());
  log().take = async (envelope, how) => {
    const act = await checkEnvelope(envelope, log().room);
    const isTheirs = !isRefused(act) && act.header.author === identity.member && act.header.kind === "act";
    if (isTheirs) await work(act);
    return take(envelope, how);
  };
  return take;
}

describe("keys", () => {
  test("that are none for one member: it names who made them, and makes others at once", async () => {
    await hostile.client.close();
    const made = await keysOf({
      audience: seatsOf(log().membership),
      content: async (place, present) => {
        const { keyHash, wraps } = await wrapped(place, present);
        const spoil = (member: string) => (member === guest.identity.member ? { sealed: "AAAA" } : {});
        return { keyHash, wraps: wraps.map((wrap) => ({ ...wrap, ...spoil(wrap.member) })) };
      },
    });
    await log().take(made.envelope, given());
    room.server.spread();
    await room.clock.until(() => codes(guest).includes("keys-unusable"));
    expect(guest.client.view().alarms).toMatchObject([{ weight: "alarm", member: hostile.identity.member }]);
    await renewed();
    await say({ ...room, others: [guest] }, mediator, { act: note("For all of you.") });
    expect(wordsOf(guest)).toContain("For all of you.");
    expect(codes(mediator)).toEqual([]);
  });

  test("that differ from member to member are noticed by whoever got others than the act claims", async () => {
    await hostile.client.close();
    const made = await keysOf({
      audience: seatsOf(log().membership),
      content: async (place, present) => {
        const [one, other] = [await wrapped(place, present), await wrapped(place, present)];
        const pick = (member: string) => (member === guest.identity.member ? other : one);
        const wraps = one.wraps.map(
          ({ member }) => pick(member).wraps.find((wrap) => wrap.member === member)!,
        );
        return { keyHash: one.keyHash, wraps };
      },
    });
    await log().take(made.envelope, given());
    room.server.spread();
    await room.clock.until(() => codes(guest).includes("keys-unusable"));
    await renewed();
    await say({ ...room, others: [guest] }, guest, { act: note("I agree.") });
    expect(wordsOf(mediator)).toContain("I agree.");
  });

  test("handed to a newcomer that are none, ahead of the right ones, do not keep those back", async () => {
    await say(room, mediator, { act: { do: "title", title: "Talks under way" } });
    await hostile.client.close();
    const { identity } = await makeIdentity();
    const host = await hostOf(room.server, "newcomer");
    const link = readLink((await invite(mediator.client)).link)!;
    await askIn(host, { link, identity });
    const append = log().append.bind(log());
    log().append = async (act, how) => {
      const taken = await append(act, how);
      const all = log().membership.epochs.get("all")!.number;
      for (let number = 1; act.header.kind === "admit" && number <= all; number++) {
        const content = async () => ({
          keyHash: NO_HASH,
          wraps: [{ member: identity.member, sealed: "AAAA" }],
        });
        await log().take((await keysOf({ audience: "all", content, number })).envelope, given());
      }
      return taken;
    };
    await admit(mediator.client, (await pendingJoins(mediator.client)).find((join) => "member" in join)!);
    let client: Person["client"] | undefined;
    void waitForAdmission(host, { link, identity }).then(async (entry) => {
      client = await openRoom(host, entry);
    });
    await room.clock.until(() => client !== undefined, "let in");
    await quiet(room.clock, [mediator, guest, { name: "newcomer", identity, host, client: client! }]);
    expect(client!.view().room.title).toBe("Talks under way");
  });

  test("that a server shows to one seat as places for others: acts under them raise an alarm", async () => {
    const mark = log().head.number;
    const bare = ({ number, stamp, chain, leaf }: PlacedAct) => ({ number, stamp, chain, leaf });
    const isHidden = ({ number }: PlacedAct) => {
      const { kind, audience } = log().entries[number - 1].act!.header;
      return number > mark && kind === "keys" && audience !== "all";
    };
    room.server.tamper = (member, placed) =>
      member === guest.identity.member
        ? placed.map((place) => (isHidden(place) ? bare(place) : place))
        : placed;
    await removeMember(mediator.client, hostile.identity.member);
    await mediator.client.send(note("Unheard."), "everyone");
    await room.clock.until(() => wordsOf(mediator).includes("Unheard.") && codes(guest).length > 0);
    const { number } = log().entries.findLast(({ act }) => act?.header.kind === "act")!.placed;
    expect(guest.client.view().alarms).toMatchObject([{ code: "not-refused", weight: "alarm", number }]);
  });
});

describe("a draft whose keys end while it is on its way", () => {
  test("is sealed anew also where somebody else has started the next ones", async () => {
    await hostile.client.close();
    let isFirst = true;
    const take = beforeActsOf(guest, async ({ header }) => {
      if (!isFirst) return;
      isFirst = false;
      const made = await keysOf({ audience: header.audience, content: wrapped });
      await take(made.envelope, given());
    });
    const id = await guest.client.send(note("Hear me."), "everyone");
    let isPlaced = false;
    void guest.client.placed(id).then(() => {
      isPlaced = true;
    });
    await room.clock.until(() => isPlaced, "placed");
    await quiet(room.clock, honest());
    expect(wordsOf(mediator)).toContain("Hear me.");
  });

  test("rests at last, and is never given up; a removal passes it and ends the trouble", async () => {
    await hostile.client.close();
    let rivals = 0;
    const take = beforeActsOf(mediator, async ({ header }) => {
      if (!log().isPresent(hostile.identity.member)) return;
      rivals++;
      const made = await keysOf({ audience: header.audience, content: wrapped });
      await take(made.envelope, given());
    });
    await mediator.client.send(note("Hear me."), "everyone");
    await room.clock.until(() => rivals >= 10, "many rivals");
    expect(mediator.client.view().queue).toMatchObject([{ state: "queued" }]);
    await removeMember(mediator.client, hostile.identity.member);
    await room.clock.until(() => !log().isPresent(hostile.identity.member), "removed");
    await quiet(room.clock, honest());
    expect(wordsOf(guest)).toContain("Hear me.");
  });
});

describe("an act of somebody else under the id of one's own", () => {
  test("is not taken for one's own, and does not make it void", async () => {
    await say(room, hostile, { act: note("Prepared."), to: [guest.client.entry.seat as SeatId] });
    await hostile.client.close();
    const pair = [guest.client.entry.seat, hostile.client.entry.seat].sort();
    let isDone = false;
    const take = log().take.bind(log());
    log().take = async (envelope, how) => {
      const act = await checkEnvelope(envelope, log().room);
      if (isRefused(act) || isDone || act.header.kind !== "act") return take(envelope, how);
      isDone = true;
      const content = async () => ({ keyHash: NO_HASH, wraps: [] });
      const made = await keysOf({ audience: pair, content, number: 1 }, { act: act.header.act });
      await log().append(made, { envelope: made.envelope, ...how });
      // The line breaks before the act itself is placed.
      room.server.spread();
      room.server.cut();
      return { status: 503, refused: "unavailable" };
    };
    const id = await guest.client.send(note("To all."), "everyone");
    let placed: number | undefined;
    void guest.client.placed(id).then(({ number }) => {
      placed = number;
    });
    await room.clock.until(() => isDone && guest.client.view().connection === "live");
    expect(placed).toBeUndefined();
    // The act itself, as a server places it that does not care.
    log().take = async (envelope, how) => {
      const act = await checkEnvelope(envelope, log().room);
      if (isRefused(act)) throw new Error(act.refused);
      return log().append(act, { envelope, ...how });
    };
    room.server.cut();
    await room.clock.until(() => placed !== undefined, "placed");
    await quiet(room.clock, honest());
    for (const person of honest()) expect(wordsOf(person)).toContain("To all.");
    expect(codes(guest)).toEqual([]);
  });
});
