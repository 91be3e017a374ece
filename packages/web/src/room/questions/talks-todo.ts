// What there is to do now for one seat, the most urgent first.
import { type LeafHash, type Mark, offerStanding, type Room, type SeatId } from "@parley/engine/talks";
import { openedAct } from "../opened-acts.ts";
import type { SeatTag, TagOf } from "../seat-tags.ts";

export type TodoKind =
  | "sign-rules"
  | "sign-agreement"
  | "declare"
  | "reply"
  | "read-back"
  | "poll"
  | "question";

export interface TodoView {
  readonly kind: TodoKind;
  readonly act: LeafHash;
  readonly number: number;
  /** Who waits for it. */
  readonly from: SeatTag;
  /** What was written; empty where nothing was. */
  readonly words: string;
  /** The last moment at which it can be done, in milliseconds since 1970 UTC. */
  readonly until: number | null;
}

export interface TodoSight {
  readonly room: Room;
  readonly seat: SeatId;
  readonly now: number;
  readonly tagOf: TagOf;
}

const ORDER: readonly TodoKind[] = [
  "sign-rules",
  "sign-agreement",
  "declare",
  "reply",
  "read-back",
  "poll",
  "question",
];

/** What ends within a day comes before everything else. */
const SOON = 86_400_000;

export function todoView(sight: TodoSight): TodoView[] {
  const found = [
    ...rulesToSign(sight),
    ...agreementsToSign(sight),
    ...offersToAnswer(sight),
    ...readBacksToAnswer(sight),
    ...pollsToAnswer(sight),
    ...questionsToAnswer(sight),
  ];
  const rank = ({ kind, until }: TodoView) =>
    until !== null && until - sight.now <= SOON ? -1 : ORDER.indexOf(kind);
  return found.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

type Details = Partial<Pick<TodoView, "words" | "until">>;

function todo(kind: TodoKind, mark: Mark, { tagOf }: TodoSight, details: Details = {}): TodoView {
  const { act, number, seat } = mark;
  return { ...{ kind, act, number }, from: tagOf(seat), words: "", until: null, ...details };
}

function hasVoice({ room, seat }: TodoSight): boolean {
  return room.seats.find(({ id }) => id === seat)?.voice ?? false;
}

/** The last proposal alone: whoever wants an earlier one signs it on the screen of the rules. */
function rulesToSign(sight: TodoSight): TodoView[] {
  const { room, seat } = sight;
  const last = room.rules.versions.at(-1);
  if (!last || last.inForceSince || !last.required.includes(seat)) return [];
  if (last.signed.some((mark) => mark.seat === seat)) return [];
  return [todo("sign-rules", last.proposed, sight)];
}

function agreementsToSign(sight: TodoSight): TodoView[] {
  const { room, seat } = sight;
  return room.agreements
    .filter(({ required, signed }) => required.includes(seat) && !signed.some((mark) => mark.seat === seat))
    .map(({ declared }) => todo("sign-agreement", declared, sight));
}

/** Whoever stands between the sides may reply, but nobody waits for it. */
function offersToAnswer(sight: TodoSight): TodoView[] {
  const { room, seat, now } = sight;
  const own = room.seats.find(({ id }) => id === seat);
  if (!own?.voice) return [];
  const isSide = own.required || own.role === "party";
  const required = room.seats.filter((one) => one.required).map(({ id }) => id);
  return room.offers.flatMap((offer) => {
    const standing = offerStanding(offer, { at: now, required });
    if (standing === "accepted") return [todo("declare", offer.made, sight)];
    const isAnswered = offer.bound.includes(seat) || offer.replies.some(({ mark }) => mark.seat === seat);
    if (!isSide || standing !== "open" || offer.made.seat === seat || isAnswered) return [];
    return [todo("reply", offer.made, sight, { words: offer.words ?? "", until: offer.expires })];
  });
}

function readBacksToAnswer(sight: TodoSight): TodoView[] {
  const { room, seat } = sight;
  return room.readBacks
    .filter(
      ({ of, reply, made }) => reply === null && openedAct(room, of)?.seat === seat && made.seat !== seat,
    )
    .map(({ made, words }) => todo("read-back", made, sight, { words }));
}

function pollsToAnswer(sight: TodoSight): TodoView[] {
  const { room, seat } = sight;
  if (!hasVoice(sight)) return [];
  return room.polls
    .filter(({ opened, answers }) => opened.seat !== seat && !answers.some(({ mark }) => mark.seat === seat))
    .map(({ opened, words }) => todo("poll", opened, sight, { words }));
}

/** A question to many is answered by each of them that has something to say; the asker's own seat has not. */
function questionsToAnswer(sight: TodoSight): TodoView[] {
  const { room, seat } = sight;
  return room.questions
    .filter(({ asked, answers }) => asked.seat !== seat && !answers.some(({ mark }) => mark.seat === seat))
    .map(({ asked, words }) => todo("question", asked, sight, { words }));
}
