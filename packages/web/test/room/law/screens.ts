// All that a seat's screens can show of a room: the answer to every question, the line of the frame, and how a file taken away is called.
import type { CaseDocuments } from "@parley/engine/case";
import { foldRoom, type LeafHash, type Room, type SeatId } from "@parley/engine/talks";
import { FRAME, MEDIATOR, NORTH, OBSERVER, RULES, SOUTH } from "../../../../engine/test/talks/a-room.ts";
import { loadLanguage } from "../../../src/engine/spoken-language.ts";
import { briefOf } from "../../../src/room/brief.ts";
import { exportRoom } from "../../../src/room/deeds/export-room.ts";
import { KNOWS_SIGNED } from "../../../src/room/questions/talks.ts";
import { ROOM_QUESTIONS, type RoomQuestion } from "../../../src/room/questions.ts";
import type { RoomDesk, RoomHands } from "../../../src/room/room-desk.ts";
import { RULES_DRAFT } from "../../../src/room/rules/kept-draft.ts";
import { deskIn } from "../a-desk.ts";
import { isHidden, type Pair } from "./two-histories.ts";
import { type Asked, USUAL_ARGUMENTS } from "./usual-arguments.ts";

export type Screen = ReadonlyMap<string, string>;

type Answerer = (args: unknown, desk: RoomDesk) => unknown;

const points = { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } };

const PARTIES = new Map([
  [NORTH, "north"],
  [SOUTH, "south"],
]);

/** Its own profile, and estimates of the others; who stands between the sides estimates both. Whoever looks on has none. */
function ownCase(viewer: SeatId): CaseDocuments | null {
  if (viewer === OBSERVER) return null;
  const own = PARTIES.get(viewer);
  return {
    frame: FRAME,
    profiles: ["north", "south"].map((party) => ({
      ...{ format: 1 as const, party, points },
      ...(party === own ? { noDeal: 5 } : { noDeal: [2, 4] as [number, number], estimated: { by: "us" } }),
    })),
    ...{ conflict: null, record: null, whatIfs: null, articles: [] },
  };
}

const KEPT = new Map<string, unknown>([
  [KNOWS_SIGNED, true],
  [RULES_DRAFT, { rules: RULES, next: 2 }],
]);

const QUEUE: RoomDesk["view"]["queue"] = [
  {
    ...{ id: "1", act: "a", heard: 0, insisted: false, reason: null, isOnItsWay: false, state: "queued" },
    intent: { kind: "say", act: { do: "note", words: "Not yet." }, to: "chair" },
  },
];

let answerers: ReadonlyMap<RoomQuestion, Answerer> | undefined;

/** Throws where a question stands in no table. */
async function loadAnswerers(): Promise<ReadonlyMap<RoomQuestion, Answerer>> {
  if (answerers) return answerers;
  await loadLanguage("es");
  const found = new Map<RoomQuestion, Answerer>();
  for (const name of Object.keys(ROOM_QUESTIONS) as RoomQuestion[]) {
    if (!(name in USUAL_ARGUMENTS)) throw new TypeError(`${name} is asked with no arguments`);
    found.set(name, (await ROOM_QUESTIONS[name]()) as Answerer);
  }
  answerers = found;
  return found;
}

/** What the viewer's screens show of each of the two, or null where they show the same. */
export async function difference(pair: Pair): Promise<string | null> {
  const { viewer, one, other } = pair;
  const room = foldRoom(one, viewer);
  const hidden = one.filter((place) => isHidden(place, viewer)).map((place): LeafHash => place.leaf);
  const asked: Asked = { room, viewer, hidden };
  const first = await screenOf(room, asked, pair);
  const second = await screenOf(foldRoom(other, viewer), asked, pair);
  for (const [name, text] of first) {
    if (text !== second.get(name)) return `${viewer}, ${name}: ${apart(text, second.get(name) ?? "")}`;
  }
  return null;
}

async function screenOf(room: Room, asked: Asked, pair: Pair): Promise<Screen> {
  const { viewer, now, relation, language } = pair;
  const screen = new Map<string, string>();
  // The number of the log's last place is public. Where it may differ, what is only that number is left out.
  const hide = relation === "behind" ? (room.head?.number ?? 0) : null;
  const local = { documents: ownCase(viewer), now, kept: KEPT, language, view: { queue: QUEUE } };
  const desk = deskIn(room, viewer, local);
  for (const [name, answerer] of await loadAnswerers()) {
    for (const [at, args] of USUAL_ARGUMENTS[name](asked).entries()) {
      screen.set(`${name} ${at}`, plain(await answer(() => answerer(args, desk)), hide));
    }
  }
  // What is kept on the device and goes into a file taken away.
  screen.set("opened", plain(room.acts, hide));
  screen.set("file", plain(await fileNameOf(desk), hide));
  const brief = briefOf({ view: desk.view, change: 1, backedUp: true, caseKey: undefined, isCutOff: false });
  screen.set("brief", plain(brief, hide));
  return screen;
}

async function answer(ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    return { threw: String(error) };
  }
}

async function fileNameOf(desk: RoomDesk): Promise<string> {
  const client = { export: async () => new Uint8Array() };
  const { name } = await exportRoom({ passphrase: null }, { ...desk, client } as unknown as RoomHands);
  return name;
}

function plain(value: unknown, head: number | null): string {
  return JSON.stringify(value, (key, one) => {
    if (typeof one === "bigint") return `${one}n`;
    if (head === null) return one;
    if (typeof one === "string") return one.replace(`-${head}.parley-room`, "-head.parley-room");
    return key !== "number" ? one : one === head ? "head" : one === head + 1 ? "next" : one;
  });
}

function apart(one: string, other: string): string {
  const at = [...one].findIndex((letter, k) => letter !== other[k]);
  const from = Math.max(0, at - 60);
  return `${one.slice(from, at + 60)} ≠ ${other.slice(from, at + 60)}`;
}

export const SEATS: readonly SeatId[] = [MEDIATOR, NORTH, SOUTH, OBSERVER];
