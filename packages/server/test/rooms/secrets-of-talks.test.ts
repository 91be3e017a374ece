// Plays whole talks with real clients on a real server, and looks for all that was said in what it writes, prints and sends.
import { readFileSync } from "node:fs";
import { makeIdentity } from "@parley/seal";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import { declaredTerms, draftTerms, termsText } from "../../../engine/src/agreement/index.ts";
import {
  type LeafHash,
  newGroundRules,
  type SealedActInput,
  type SeatId,
} from "../../../engine/src/talks/index.ts";
import {
  type Addressees,
  admit,
  askIn,
  createRoom,
  hashTermsText,
  invite,
  makeRestKey,
  memoryStorage,
  openRoom,
  pendingJoins,
  type RoomClient,
  type RoomHost,
  readLink,
  sealWithKey,
  systemClock,
  waitForAdmission,
} from "../../../room/src/index.ts";
import { makeSite } from "../site.ts";
import { makeFolder } from "../store/databases.ts";
import { type Child, startChild } from "./child.ts";
import { filesBelow, spellings, tapWire, type Wire } from "./planted.ts";

const SAID = {
  title: "Talks on the weir of Kolymbari",
  mediatorSeat: "The harbour master of Oristano",
  northSeat: "Guild of the upper weavers",
  southSeat: "League of the lower dyers",
  member: "Philomena Quartermaine",
  frame: "Sharing the millrace at Tolmezzo",
  option: "alternate fortnights by moonrise",
  note: "our treasury lasts until the eleventh of Brumaire",
  profile: "we would settle for the smaller millwheel",
  poll: "could you forgo the sluice at Pontebba",
  answer: "only if the miller of Gemona is told nothing",
  offer: "in return for forty bales of madder",
  condition: "provided the ford at Venzone stays open",
  release: "somebody might forgo a sluice",
  readBack: "you mean the ford where the ferry sank",
  term: "Each side runs the wheel in alternate fortnights beginning at Candlemas",
  pause: "until the envoy returns from Cividale",
} as const;

const FRAME = {
  ...{ format: 1 as const, title: SAID.frame },
  parties: ["north", "south"],
  issues: [
    {
      id: "wheel",
      options: [
        { id: "turns", name: SAID.option },
        { id: "none", name: "None" },
      ],
    },
  ],
};

const site = makeSite();
const { folder, remove } = makeFolder();
let child: Child;
let wire: Wire;
const people: RoomClient[] = [];

beforeAll(async () => {
  child = await startChild({ site: site.folder, folder });
  wire = await tapWire(child.port);
});

afterAll(async () => {
  await Promise.all(people.map((one) => one.close()));
  wire?.close();
  await child?.stop();
  site.dispose();
  remove();
});

/** What clients sent, before it is masked on its way up a socket. */
const sentUp: string[] = [];

async function hostHere(): Promise<RoomHost> {
  return {
    fetch: (address, init) => {
      sentUp.push(address, init?.body ?? "");
      return fetch(address, init as RequestInit);
    },
    openSocket: (address, protocol) => {
      const socket = new WebSocket(address, protocol);
      const send = (text: string) => {
        sentUp.push(text);
        socket.send(text);
      };
      return {
        send,
        close: () => socket.close(),
        addEventListener: socket.addEventListener.bind(socket) as never,
      };
    },
    ...{ clock: systemClock, storage: memoryStorage(), atRest: sealWithKey(await makeRestKey()) },
  };
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 1_500; turn++) {
    if (isSo()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`did not come: ${what}`);
}

/** Sends, and waits until everybody has read it. */
async function say(by: RoomClient, act: SealedActInput, to?: Addressees): Promise<LeafHash> {
  const { number, leaf } = await by.placed(await by.send(act, to));
  await until(() => people.every((one) => one.view().head.number >= number && !one.isSending), act.do);
  return leaf as LeafHash;
}

async function join(mediator: RoomClient): Promise<RoomClient> {
  const { identity } = await makeIdentity();
  const host = await hostHere();
  const link = readLink((await invite(mediator, {})).link)!;
  await askIn(host, { link, identity });
  await admit(mediator, (await pendingJoins(mediator)).find((one) => "member" in one)!);
  const client = await openRoom(host, await waitForAdmission(host, { link, identity }));
  people.push(client);
  await until(() => client.view().room.frame !== null, "the frame");
  return client;
}

const seatOf = ({ entry }: RoomClient) => entry.seat as SeatId;

async function enter(): Promise<{ mediator: RoomClient; north: RoomClient; south: RoomClient }> {
  const { identity } = await makeIdentity();
  const mediator = await createRoom(await hostHere(), {
    ...{ address: wire.address, identity, title: SAID.title, seatName: SAID.mediatorSeat, frame: FRAME },
  });
  people.push(mediator);
  await until(() => mediator.view().room.frame !== null, "the room");
  const north = await join(mediator);
  const south = await join(mediator);
  for (const [one, party, name] of [
    [north, "north", SAID.northSeat],
    [south, "south", SAID.southSeat],
  ] as const)
    await say(mediator, { do: "seat", seat: seatOf(one), name, role: "party", party });
  await say(north, { do: "name", name: SAID.member });
  return { mediator, north, south };
}

async function signRules(): Promise<void> {
  const [mediator, north, south] = people;
  const rules = newGroundRules({
    frame: 1,
    seats: [
      { seat: seatOf(mediator), role: "mediator", voice: true, speaksFor: [] },
      { seat: seatOf(north), role: "party", voice: true, speaksFor: ["north"] },
      { seat: seatOf(south), role: "party", voice: true, speaksFor: ["south"] },
    ],
  });
  const proposal = await say(mediator, { do: "propose-rules", version: 1, rules });
  for (const one of people) await say(one, { do: "sign-rules", proposal });
  await say(mediator, { do: "open-round", round: 1 });
}

async function talk(): Promise<void> {
  const [mediator, north, south] = people;
  const points = { wheel: { turns: 7, none: 0 } };
  await say(north, {
    do: "share",
    profile: { format: 1, party: "north", about: SAID.profile, points, noDeal: 2 },
  });
  const note = await say(north, { do: "note", words: SAID.note }, "chair");
  await say(mediator, { do: "read-back", of: note, words: SAID.readBack });
  await say(south, { do: "note", words: `${SAID.note} `.repeat(300) }, "chair");
  const poll = await say(mediator, { do: "poll", words: SAID.poll }, [seatOf(south)]);
  await say(south, { do: "poll-answer", poll, answer: "yes", words: SAID.answer });
  await say(mediator, { do: "convey", content: { kind: "idea", words: SAID.release } }, "everyone");
  await say(mediator, { do: "pause", reason: SAID.pause });
  await say(mediator, { do: "resume" });
  const choices = { wheel: "turns" };
  await say(north, { do: "offer", choices, conditions: [{ words: SAID.condition }] }, "chair");
  const offer = await say(north, { do: "offer", choices, words: SAID.offer });
  await say(south, { do: "accept", offer, binding: true });
  const draft = draftTerms(mediator.view().room, offer, { wheel: SAID.term });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const termsHash = await hashTermsText(termsText(draft.terms));
  const agreement = await say(mediator, { do: "agree", offer, terms: declaredTerms(draft.terms), termsHash });
  for (const one of [north, south]) await say(one, { do: "sign", agreement, termsHash });
}

it("nothing of whole talks stands where it could be read by others", { timeout: 120_000 }, async () => {
  const { mediator, south } = await enter();
  await signRules();
  await talk();
  expect(mediator.view().room.phase.kind).toBe("agreed");
  const { room } = mediator.entry;
  const opened = JSON.stringify(south.view().room.acts);
  for (const one of people) await one.close();
  await child.stop();

  const places = [
    ...filesBelow(folder).map((file) => readFileSync(file)),
    Buffer.from(child.output()),
    wire.sent(),
    ...sentUp.map((text) => Buffer.from(text)),
  ];
  const holds = (one: Buffer) => places.some((place) => place.includes(one));
  // What is looked for would be found: a room's id, and what a header says within a longer text.
  expect(holds(Buffer.from(room, "base64url"))).toBe(true);
  expect(spellings("parley/act/1").slice(3).some(holds)).toBe(true);
  expect(opened).toContain(SAID.term);
  const found = Object.entries(SAID).filter(([, words]) => spellings(words).some(holds));
  expect(found).toEqual([]);
});
