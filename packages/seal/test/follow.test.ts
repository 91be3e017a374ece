// Following a room through a server that drops, doubles, moves, forges or withholds acts: each is found and named.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CHAIN_START, chainAt, type PlacedAct } from "../src/chain.ts";
import type { Envelope } from "../src/envelope.ts";
import { type FollowedAct, follow, followFromStart } from "../src/follow.ts";
import { readFollowing, writeFollowing } from "../src/keep-following.ts";
import { openAct } from "../src/open.ts";
import { type AudienceNumberFault, enterAudienceNumber, newOrderBook } from "../src/order.ts";
import { isRefused } from "../src/refusal.ts";
import { type MadeAct, sealAct } from "../src/seal.ts";
import {
  admit,
  makePerson,
  type Person,
  place,
  roomOfThree,
  say,
  seatsOfPeople,
  standpoint,
  startEpoch,
  type TryEpoch,
  type TryRoom,
  viewOf,
} from "./try-room.ts";

let room: TryRoom;
let founder: Person;
let one: Person;
let other: Person;
let withOne: TryEpoch;
let withOther: TryEpoch;

beforeAll(async () => {
  room = await roomOfThree();
  [founder, one, other] = room.people;
  withOne = await startEpoch(room, founder, seatsOfPeople(founder, one));
  withOther = await startEpoch(room, founder, seatsOfPeople(founder, other));
  await say(room, founder, { epoch: withOne, act: "1" });
  await say(room, founder, { epoch: withOther, act: "2" });
  await say(room, founder, { epoch: withOther, act: "3" });
  await say(room, one, { epoch: withOne, act: "4" });
  await say(room, founder, { epoch: withOne, act: "5" });
  await say(room, one, { epoch: withOne, act: "6" });
});

/** A server that chains whatever it likes, as a hostile one would. */
async function rechain(acts: readonly PlacedAct[]): Promise<PlacedAct[]> {
  const placed: PlacedAct[] = [];
  let [before, stamp] = [CHAIN_START.chain, 0];
  for (const [index, act] of acts.entries()) {
    const number = index + 1;
    stamp = Math.max(stamp, act.stamp);
    before = await chainAt({ room: room.room, number, before, stamp, leaf: act.leaf });
    placed.push({ ...act, number, stamp, chain: before });
  }
  return placed;
}

const asLine = ({ placed, faults, void: reason }: FollowedAct) =>
  [placed.number, ...faults, ...(reason === undefined ? [] : [`(${reason})`])].join(" ");

async function linesOf(seat: Person | null, placed: readonly PlacedAct[]): Promise<string[]> {
  const { acts } = await follow(followFromStart(room.room, seat?.seat ?? null), placed);
  return acts.filter(({ faults, void: reason }) => faults.length > 0 || reason !== undefined).map(asLine);
}

describe("a room as its server should serve it", () => {
  it("is followed without a finding by every seat, and at once or bit by bit", async () => {
    for (const person of [founder, one, other]) {
      const view = viewOf(room, person.seat);
      expect(await linesOf(person, view)).toEqual([]);
      let following = followFromStart(room.room, person.seat);
      for (const placed of view) following = (await follow(following, [placed])).following;
      expect(following.at.chain).toBe(room.log.at(-1)!.chain);
      expect(following.membership.members).toEqual(room.membership.members);
      expect(
        [...following.membership.epochs.values()].every(({ seats }) => seats.includes(person.seat)),
      ).toBe(true);
    }
    expect(await linesOf(null, room.log)).toEqual([]);
  });

  it("shows a seat only leaves of what it is not in", async () => {
    const { acts } = await follow(followFromStart(room.room, other.seat), viewOf(room, other.seat));
    const closed = acts.filter(({ checked }) => checked === undefined).map(({ placed }) => placed.number);
    expect(closed).toEqual([4, 6, 9, 10, 11]);
  });
});

describe("a hostile server", () => {
  it("cannot drop an act that somebody follows up", async () => {
    const view = viewOf(room, one.seat);
    const lines = await linesOf(one, await rechain(view.toSpliced(8, 1)));
    expect(lines).toEqual(["9 seen-ahead", "10 act-missing seen-ahead"]);
  });

  it("cannot drop an act and fill its place with another seat's leaf", async () => {
    const view = viewOf(room, one.seat);
    const { number, stamp, chain, leaf } = view[5];
    const leafOnly = { number, stamp, chain, leaf };
    const lines = await linesOf(one, view.with(5, leafOnly));
    // The place looks like one of another audience: only the author's number within the audience gives it away.
    expect(lines).toEqual([]);
    expect(await audienceFaults(one, view.with(5, leafOnly))).toEqual(["10 audience-act-missing"]);
    expect(await audienceFaults(one, view)).toEqual([]);
  });

  it("cannot put fields of its own into what a client keeps and takes away", async () => {
    const view = viewOf(room, one.seat);
    const dressed = view.map((placed) => ({ ...placed, receipt: 5, opened: {}, lost: 1 as unknown as true }));
    const { acts } = await follow(followFromStart(room.room, one.seat), dressed);
    expect(acts.map(({ placed }) => placed)).toEqual(view);
    const leafOnly = dressed.map(({ header: _, ...rest }) => rest);
    const closed = await follow(followFromStart(room.room, one.seat), leafOnly);
    expect(closed.acts.map(({ placed }) => Object.keys(placed).join())).toEqual(
      view.map(() => "number,stamp,chain,leaf"),
    );
  });

  it("cannot deliver an act twice", async () => {
    const view = viewOf(room, one.seat);
    const lines = await linesOf(one, await rechain([...view, view[8]]));
    expect(lines).toEqual(["12 act-repeated (faulty)"]);
  });

  it("cannot move an act to another place", async () => {
    const view = viewOf(room, one.seat);
    const moved = await rechain([...view.slice(0, 8), view[9], view[8], view[10]]);
    expect((await linesOf(one, moved)).join()).toMatch(/seen-(ahead|differs)/);
  });

  it("cannot show an act to a seat that it is not for", async () => {
    const lines = await linesOf(other, room.log);
    expect(lines).toEqual(["4", "6", "9", "10", "11"].map((number) => `${number} not-addressed (faulty)`));
  });

  it("cannot alter an envelope or put another one into its place", async () => {
    const view = viewOf(room, one.seat);
    const swap = (changes: Partial<Envelope>) => view.with(8, { ...view[8], ...changes });
    const first = async (placed: readonly PlacedAct[]) => (await linesOf(one, placed))[0];
    const { header, signature, ciphertext } = room.acts[5].envelope;
    expect(await first(swap({ header, signature, ciphertext }))).toBe("9 leaf-differs (faulty)");
    expect(await first(swap({ signature }))).toBe("9 signature-wrong (faulty)");
    expect(await first(swap({ ciphertext }))).toBe("9 ciphertext-hash (faulty)");
    expect(await first(swap({ header: "AAAA" }))).toBe("9 header-json (faulty)");
  });

  it("cannot carry an act over from another room", async () => {
    const elsewhere = await roomOfThree();
    const foreign = elsewhere.log[1];
    const lines = await linesOf(one, await rechain([...viewOf(room, one.seat), foreign]));
    expect(lines).toEqual(["12 other-room (faulty)"]);
  });

  it("cannot show two seats two logs without the next act across giving it away", async () => {
    const later = { ...room.log[9], stamp: room.log[9].stamp + 1 };
    const fork = await rechain([...room.log.slice(0, 9), later, room.log[10]]);
    expect(await linesOf(null, fork)).toEqual(["11 seen-differs"]);
  });
});

describe("whatever a hostile server does to the places", () => {
  const places = fc.nat({ max: 9 });
  const attacks = fc.oneof(
    places.map((at) => ({ what: `drops ${at + 1}`, to: (view: PlacedAct[]) => view.toSpliced(at, 1) })),
    fc.tuple(places, places).map(([at, from]) => ({
      what: `puts ${from + 1} before ${at + 1} again`,
      to: (view: PlacedAct[]) => view.toSpliced(at, 0, view[from]),
    })),
    fc
      .tuple(places, places)
      .filter(([one, two]) => one !== two)
      .map(([one, two]) => ({
        what: `swaps ${one + 1} and ${two + 1}`,
        to: (view: PlacedAct[]) => view.with(one, view[two]).with(two, view[one]),
      })),
  );

  it("an act that comes after gives it away, though the chain is made to fit", async () => {
    await fc.assert(
      fc.asyncProperty(attacks, async ({ to }) => {
        const placed = await rechain(to(viewOf(room, one.seat)));
        const { acts } = await follow(followFromStart(room.room, one.seat), placed);
        expect(acts.some(({ faults }) => faults.length > 0)).toBe(true);
      }),
    );
  });
});

describe("a followed room", () => {
  it("is kept as text, and gone on with as if it had never been closed", async () => {
    const view = viewOf(room, one.seat);
    const whole = await follow(followFromStart(room.room, one.seat), view);
    const half = await follow(followFromStart(room.room, one.seat), view.slice(0, 6));
    const kept = readFollowing(writeFollowing(half.following))!;
    expect(kept).toEqual(half.following);
    const rest = await follow(kept, view.slice(6));
    expect(rest.following).toEqual(whole.following);
    expect(rest.acts).toEqual(whole.acts.slice(6));
    expect(readFollowing("{}")).toBeUndefined();
    expect(readFollowing("no")).toBeUndefined();
  });
});

describe("acts that do not count", () => {
  it("stay in the log, void: of a stranger, under an ended epoch, of a key that was removed", async () => {
    const own = await roomOfThree();
    const [chair, party] = own.people;
    const epoch = await startEpoch(own, chair, seatsOfPeople(chair, party));
    await say(own, party, { epoch, act: "counts" });
    await admit(own, party, await makePerson(party.seat));
    await say(own, party, { epoch, act: "too late" });
    const { acts } = await follow(followFromStart(own.room, chair.seat), own.log);
    expect(acts.map(asLine).slice(4)).toEqual(["5", "6", "7 not-refused (epoch-ended)"]);
    const stranger = await makePerson(party.seat);
    await say(own, stranger, { epoch: await startEpoch(own, chair, epoch.audience), act: "me too" });
    const again = await follow(followFromStart(own.room, chair.seat), own.log);
    expect(again.acts.map(asLine).slice(7)).toEqual(["8", "9 not-refused (not-a-member)"]);
  });

  it("for want of keys that the server hides from one seat, are faults; where it has lost places, nobody can tell", async () => {
    const own = await roomOfThree();
    const [chair, party] = own.people;
    const epoch = await startEpoch(own, chair, seatsOfPeople(chair, party));
    await say(own, chair, { epoch, act: "unheard" });
    const asPlace = ({ number, stamp, chain, leaf }: PlacedAct) => ({ number, stamp, chain, leaf });
    const hidden = own.log.map((placed) => (placed.number === 4 ? asPlace(placed) : placed));
    const { acts } = await follow(followFromStart(own.room, party.seat), hidden);
    expect(acts.map(asLine).slice(3)).toEqual(["4", "5 not-refused (no-epoch)"]);
    const lost = hidden.map((placed) => (placed.number === 4 ? { ...placed, lost: true as const } : placed));
    const excused = await follow(followFromStart(own.room, party.seat), lost);
    expect(excused.acts.map(asLine).slice(3)).toEqual(["4", "5 (no-epoch)"]);
  });

  it("are another thing than acts of somebody else with the same id, which count", async () => {
    const own = await roomOfThree();
    const [chair, party] = own.people;
    const epoch = await startEpoch(own, chair, seatsOfPeople(chair, party));
    const mine = await say(own, chair, { epoch, act: "mine" });
    const theirs = await sealAct({
      ...{ identity: party.identity, kind: "act", audience: epoch.audience, epoch: epoch.name, number: 1 },
      ...{ standpoint: { ...standpoint(own, party), act: mine.header.act }, key: epoch.key, act: "theirs" },
    });
    await place(own, party, theirs as MadeAct);
    const { acts } = await follow(followFromStart(own.room, chair.seat), own.log);
    expect(acts.map(asLine).slice(4)).toEqual(["5", "6"]);
  });
});

/** What the numbers inside the payloads say, to someone who has the keys. */
async function audienceFaults(person: Person, placed: readonly PlacedAct[]): Promise<string[]> {
  const { acts } = await follow(followFromStart(room.room, person.seat), placed);
  const book = newOrderBook();
  const lines: (readonly [number, AudienceNumberFault | undefined])[] = [];
  for (const { checked, placed } of acts) {
    if (checked === undefined || checked.header.size === 0) continue;
    const opened = await openAct(checked, withOne.key);
    const number = isRefused(opened) ? undefined : opened.number;
    lines.push([placed.number, enterAudienceNumber(book, { header: checked.header, number })]);
  }
  return lines.filter(([, fault]) => fault !== undefined).map((line) => line.join(" "));
}
