// Random histories of a room: from a common beginning, acts that are often legal, often nearly so, sent to all sorts of audiences.
import { type ActOf, type ActWord, type RoomAct, readRoomAct } from "../../src/talks/acts/room-act.ts";
import type { LeafHash, SeatId } from "../../src/talks/ids.ts";
import { isSealed, type Place } from "../../src/talks/place.ts";
import type { Room } from "../../src/talks/room.ts";
import { RoomFold } from "../../src/talks/room-fold.ts";
import {
  EVERYONE,
  FRAME,
  inRound,
  keyOf,
  leaf,
  MEDIATOR,
  MINUTE,
  member,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  seated,
  VOICES,
} from "./a-room.ts";

/** Whole numbers that the history is made from; the same give the same. */
export class Entropy {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(limit: number): number {
    const drawn = this.#numbers[this.#at % this.#numbers.length];
    // Mixed with the place, so that small numbers, which shrinking prefers, are as varied as others.
    const mixed = Math.imul((drawn ^ Math.imul(++this.#at, 0x9e3779b1)) >>> 0, 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % limit;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)];
  }

  /** True `share` times out of a hundred. */
  chance(share: number): boolean {
    return this.below(100) < share;
  }
}

const HASH = "h".repeat(43);
const AUDIENCES: readonly (readonly SeatId[])[] = [
  VOICES,
  VOICES,
  EVERYONE,
  [MEDIATOR, NORTH],
  [MEDIATOR, SOUTH],
  [NORTH, SOUTH],
  [MEDIATOR],
  [NORTH],
  [MEDIATOR, OBSERVER, SOUTH],
];

const CHOICES = [
  { water: "half", road: "open" },
  { water: "all", road: "open" },
  { water: "all", road: "closed" },
  { road: "open" },
  { road: "closed" },
  { water: "none" },
  { water: "all" },
  { sea: "ours" },
];

interface Earlier {
  readonly name: LeafHash;
  readonly act: RoomAct;
  readonly audience: readonly SeatId[];
  readonly seat: SeatId;
}

export interface Bent {
  /** How many times out of a hundred a single act without effect is left out again. */
  readonly soundness?: number;
}

export function randomHistory(
  numbers: readonly number[],
  length: number,
  { soundness = 0 }: Bent = {},
): readonly Place[] {
  const entropy = new Entropy(numbers);
  const log = beginning(entropy);
  const earlier: Earlier[] = [];
  const fold = new RoomFold();
  for (let k = 0; k < length; k++) {
    for (const place of log.places.slice(fold.room().head?.number ?? 0)) fold.add(place);
    const told = earlier.length;
    step({ log, earlier, entropy, room: fold.room() });
    const [only, more] = log.places.slice(fold.room().head?.number ?? 0);
    const isVoid = !more && !isSealed(only) && fold.preview(only) !== null;
    if (isVoid && soundness > 0 && entropy.chance(soundness)) {
      log.places.pop();
      earlier.length = told;
    }
  }
  return log.places;
}

function beginning(entropy: Entropy): RoomLog {
  const rules = {
    ...RULES,
    observers: entropy.one(["as-addressed", "as-addressed", "control-only"] as const),
    nothingAgreedUntilEverything: entropy.chance(50),
    tabling: { seats: VOICES, between: entropy.chance(70) },
    agenda: { frame: 1, frameChanges: entropy.one(["free", "signed"] as const) },
  };
  return entropy.chance(5) ? seated() : inRound(rules);
}

/** Each word as often as it stands here. */
const WORDS: readonly ActWord[] = [
  ...Array(6).fill("offer"),
  ...Array(10).fill("accept"),
  ...Array(3).fill("reject"),
  ...Array(3).fill("withdraw"),
  ...Array(5).fill("agree"),
  ...Array(4).fill("sign"),
  "note",
  "ask",
  "answer",
  ...Array(4).fill("convey"),
  "trace",
  ...Array(2).fill("share"),
  ...Array(2).fill("poll"),
  ...Array(5).fill("poll-answer"),
  ...Array(3).fill("read-back"),
  "confirm",
  "correct",
  "unreadable",
  "control",
  "control",
  "control",
];

interface Story {
  readonly log: RoomLog;
  readonly earlier: Earlier[];
  readonly entropy: Entropy;
  readonly room: Room;
}

function step({ log, earlier, entropy, room }: Story): void {
  const word = entropy.one(WORDS);
  if ((word as string) === "control") {
    control({ log, entropy, room });
    return;
  }
  if (word === "sign") {
    toSignature(log, earlier, entropy);
    return;
  }
  const named = nameFor(word, earlier, entropy);
  const own = entropy.chance(60) && named ? named.audience : entropy.one(AUDIENCES);
  const author = authorFor(word, named, earlier);
  const anyone = entropy.chance(95) ? entropy.one(own) : entropy.one(EVERYONE);
  const seat = author && entropy.chance(70) ? author : anyone;
  const act = actOf(word, { log, earlier, entropy, name: named?.name ?? leaf("none"), named });
  const narrow = narrowFor(word, named, seat);
  const audience = narrow && entropy.chance(85) ? narrow : own;
  if (entropy.chance(3)) log.wait(-10 * MINUTE);
  const name = log.send(seat, act, { to: audience });
  earlier.push({ name, act, audience, seat });
}

/** An offer, its acceptance, the agreement and its signatures, now and then with a step left out or gone wrong. */
function toSignature(log: RoomLog, earlier: Earlier[], entropy: Entropy): void {
  const audience = entropy.one([VOICES, VOICES, EVERYONE]);
  const [first, second] = entropy.one([
    [NORTH, SOUTH],
    [SOUTH, NORTH],
  ]);
  const choices = entropy.one(CHOICES);
  const words = "As said";
  const say = (seat: SeatId, act: RoomAct): LeafHash => {
    const to = entropy.chance(95) ? audience : entropy.one(AUDIENCES);
    const name = log.send(seat, act, { to });
    earlier.push({ name, act, audience: to, seat });
    return name;
  };
  const before = earlier.filter(({ act }) => act.do === "offer").at(-1)?.name;
  const conditions = before && entropy.chance(30) ? [{ onceAccepted: before }] : undefined;
  const act: RoomAct = { do: "offer", choices, conditions };
  const offer = say(first, act);
  if (entropy.chance(90)) say(second, { do: "accept", offer, binding: true });
  const terms = Object.entries<string>(choices).map(([issue, option]) => ({ issue, option, wording: words }));
  const agreement = say(MEDIATOR, { do: "agree", offer, terms, termsHash: HASH });
  for (const seat of [first, second]) {
    if (entropy.chance(85)) say(seat, { do: "sign", agreement, termsHash: HASH });
  }
}

/** Who alone can do it: say whether it was understood, or tell where a release came from. */
function authorFor(
  word: ActWord,
  named: Earlier | undefined,
  earlier: readonly Earlier[],
): SeatId | undefined {
  if (word === "trace") return named?.seat;
  if (named?.act.do !== "read-back") return undefined;
  const { of } = named.act;
  return earlier.find(({ name }) => name === of)?.seat;
}

/** The audience that it must have. */
function narrowFor(word: ActWord, named: Earlier | undefined, seat: SeatId): SeatId[] | undefined {
  if (word === "trace") return [seat];
  return word === "poll-answer" && named ? [...new Set([seat, named.seat])] : undefined;
}

const WANTED: Partial<Record<ActWord, readonly ActWord[]>> = {
  accept: ["offer", "convey"],
  reject: ["offer", "convey"],
  withdraw: ["offer", "convey"],
  agree: ["offer", "convey"],
  offer: ["offer"],
  sign: ["agree"],
  answer: ["ask"],
  trace: ["convey"],
  "poll-answer": ["poll"],
  confirm: ["read-back"],
  correct: ["read-back"],
};

/** Mostly one of the last acts of a kind that can be meant. */
function nameFor(word: ActWord, earlier: readonly Earlier[], entropy: Entropy): Earlier | undefined {
  const wanted = WANTED[word];
  const fitting = entropy.chance(92)
    ? earlier.filter(({ act }) => wanted?.includes(act.do) ?? true)
    : earlier;
  return fitting.length === 0 ? undefined : entropy.one(fitting.slice(-6));
}

interface Making {
  readonly log: RoomLog;
  readonly earlier: readonly Earlier[];
  readonly entropy: Entropy;
  readonly name: LeafHash;
  readonly named: Earlier | undefined;
}

function actOf(word: ActWord, { log, entropy, name, named }: Making): RoomAct {
  const words = entropy.one(["Yes", "No", "Perhaps"]);
  const choices = entropy.one(CHOICES);
  const expires = log.now + entropy.below(12) * MINUTE;
  const conditions = named && entropy.chance(15) ? [{ onceAccepted: name }] : undefined;
  switch (word) {
    case "offer":
      return {
        do: "offer",
        choices,
        conditions,
        expires: entropy.chance(40) ? expires : undefined,
        replaces: named && entropy.chance(20) ? name : undefined,
      };
    case "accept":
      return { do: "accept", offer: name, binding: entropy.chance(75) };
    case "reject":
      return { do: "reject", offer: name, reason: words };
    case "withdraw":
      return { do: "withdraw", offer: name };
    case "agree":
      return { do: "agree", offer: name, terms: termsOf(named, words), termsHash: HASH };
    case "sign":
      return { do: "sign", agreement: name, termsHash: HASH };
    case "ask":
      return { do: "ask", words, about: named && entropy.chance(50) ? name : undefined };
    case "answer":
      return { do: "answer", question: name, words, mayPass: leaveOf(entropy) };
    case "share":
      return profileOf(entropy);
    case "convey":
      return {
        do: "convey",
        content: conveyedOf(entropy, { kind: "offer", choices, conditions }),
        attributedTo: entropy.chance(20) ? entropy.one([NORTH, SOUTH]) : undefined,
        releases: named && entropy.chance(30) ? name : undefined,
      };
    case "trace":
      return {
        do: "trace",
        release: name,
        source: entropy.one([name, leaf(1 + entropy.below(log.places.length))]),
      };
    case "poll":
      return { do: "poll", words, choices: entropy.chance(50) ? choices : undefined };
    case "poll-answer":
      return { do: "poll-answer", poll: name, answer: entropy.one(["yes", "no", "unsure"]) };
    case "read-back":
      return { do: "read-back", of: name, words };
    case "confirm":
      return { do: "confirm", readBack: name };
    case "correct":
      return { do: "correct", readBack: name, words };
    case "unreadable":
      return { do: "unreadable" };
    default:
      return {
        ...{ do: "note", words, mayPass: leaveOf(entropy) },
        about: named && entropy.chance(50) ? name : undefined,
      };
  }
}

function leaveOf(entropy: Entropy) {
  return entropy.one([undefined, undefined, "nothing", "unattributed", "attributed"] as const);
}

function conveyedOf(entropy: Entropy, offer: ActOf<"convey">["content"]): ActOf<"convey">["content"] {
  if (entropy.chance(55)) return offer;
  const words = entropy.one(["Yes", "No", "Perhaps"]);
  if (entropy.chance(50)) return { kind: "idea", words };
  const count = () => entropy.below(3);
  return { kind: "poll-result", words, yes: count(), no: count(), unsure: count() };
}

function profileOf(entropy: Entropy): RoomAct {
  const points = {
    water: { all: entropy.below(20), half: entropy.below(20), none: entropy.below(20) },
    road: { open: entropy.below(20), closed: entropy.below(20) },
  };
  const party = entropy.one(["north", "south"]);
  const profile = { format: 1, party, points, noDeal: entropy.below(12) };
  return readRoomAct(JSON.stringify({ do: "share", profile }));
}

function termsOf(named: Earlier | undefined, wording: string) {
  const act = named?.act;
  const choices =
    act?.do === "offer"
      ? act.choices
      : act?.do === "convey" && act.content.kind === "offer"
        ? act.content.choices
        : CHOICES[0];
  return Object.entries<string>(choices).map(([issue, option]) => ({ issue, option, wording }));
}

function control({ log, entropy, room }: Omit<Story, "earlier">): void {
  const seat = entropy.one([MEDIATOR, MEDIATOR, NORTH, SOUTH, OBSERVER]);
  const round = room.rounds.length;
  const proposals = room.rules.versions.map((version) => version.proposed.act);
  const version = room.rules.versions.length + 1;
  const acts: RoomAct[] = [
    { do: "close-round", round },
    { do: "open-round", round: round + 1 },
    { do: "open-round", round: round + 1 },
    { do: "pause" },
    { do: "resume" },
    { do: "resume" },
    { do: "walk-away" },
    { do: "resume" },
    { do: "title", title: entropy.one(["The well", "The road"]) },
    { do: "change-format", format: "shuttle" },
    { do: "frame", version: room.frames.length + 1, frame: FRAME } as RoomAct,
    { do: "propose-rules", version, rules: RULES },
    { do: "sign-rules", proposal: entropy.one([...proposals, leaf(1)]) },
    { do: "admit", member: member(`more-${log.places.length}`), seat },
    { do: "remove", subject: keyOf(entropy.one(EVERYONE)) },
  ];
  const act = entropy.one(entropy.chance(97) ? acts.slice(0, -1) : acts);
  log.send(seat, act);
  // Whatever was stopped goes on soon, so that most of a history is talks.
  if (entropy.chance(70) && act.do === "pause") log.send(MEDIATOR, { do: "resume" });
  if (entropy.chance(70) && act.do === "walk-away") log.send(seat, { do: "resume" });
  if (entropy.chance(70) && act.do === "close-round")
    log.send(MEDIATOR, { do: "open-round", round: round + 1 });
}
