// What a release gives away, or cannot do, although it is allowed.
import type { Room, SeatId } from "@parley/engine/talks";
import type { TagOf } from "../seat-tags.ts";
import { sideSeats } from "./told-acts.ts";
import { sourceSeats, type WantedRelease } from "./wanted-release.ts";

export type ReleaseCaution =
  /** Only one side can be behind it. */
  | { readonly code: "one-other-side"; readonly names: readonly string[] }
  /** It does not say whose it is, but its words do. */
  | { readonly code: "names-source"; readonly names: readonly string[] }
  | { readonly code: "same-words"; readonly names: readonly string[] }
  /** Seats whose acceptance is required, but that it does not go to. */
  | { readonly code: "cannot-bind"; readonly names: readonly string[] }
  /** Seats that could open the source themselves. */
  | { readonly code: "heard-it"; readonly names: readonly string[] };

export function cautionsOf(wanted: WantedRelease, room: Room, tagOf: TagOf): ReleaseCaution[] {
  const named = (seats: readonly SeatId[]) => seats.map((seat) => tagOf(seat).name);
  const { content, to, isAttributed, sources } = wanted;
  const from = sourceSeats(wanted, room);
  const behind = sideSeats(room).filter((seat) => !to.includes(seat));
  const left = room.seats.filter(({ id, required }) => required && !to.includes(id)).map(({ id }) => id);
  const hides = !isAttributed && from.length > 0;
  const mentioned = hides ? from.filter((seat) => mentions(textOf(wanted), namesOf(seat, room, tagOf))) : [];
  const heard = to.filter((seat) => sources.length > 0 && sources.every((one) => canOpen(room, seat, one)));
  const all: ReleaseCaution[] = [
    { code: "one-other-side", names: hides && behind.length === 1 ? named(behind) : [] },
    { code: "names-source", names: named(mentioned) },
    { code: "same-words", names: hides && repeatsSource(wanted, room) ? named(from) : [] },
    { code: "cannot-bind", names: content.kind === "offer" ? named(left) : [] },
    { code: "heard-it", names: named(heard) },
  ];
  return all.filter(({ names }) => names.length > 0);
}

function canOpen({ exposure }: Room, seat: SeatId, item: WantedRelease["sources"][number]): boolean {
  return exposure.some((one) => one.item === item && one.seats.some((reader) => reader.seat === seat));
}

/** Everything in it that was written by hand. */
function textOf({ content }: WantedRelease): string {
  const conditions = content.kind === "offer" ? (content.conditions ?? []).map(({ words }) => words) : [];
  return [content.words, ...conditions].filter((words) => words !== undefined).join(" ");
}

function namesOf(seat: SeatId, { seats, frame }: Room, tagOf: TagOf): string[] {
  const parties = seats.find(({ id }) => id === seat)?.speaksFor ?? [];
  const named = (frame?.frame.parties ?? []).filter(({ id }) => parties.includes(id)).map(({ name }) => name);
  return [tagOf(seat).name, ...named];
}

function mentions(text: string, names: readonly string[]): boolean {
  const plain = plainly(text);
  return names.some((name) => name.length > 1 && plain.includes(plainly(name)));
}

/** So many characters in a row that are the same are hardly there by accident. */
const TELLING_RUN = 30;

function repeatsSource(wanted: WantedRelease, { acts }: Room): boolean {
  const written = plainly(textOf(wanted));
  return acts
    .filter(({ placed }) => wanted.sources.includes(placed.leaf))
    .some(({ placed: { act } }) => "words" in act && sharesRun(plainly(act.words ?? ""), written));
}

function sharesRun(one: string, other: string): boolean {
  for (let at = 0; at + TELLING_RUN <= one.length; at++)
    if (other.includes(one.slice(at, at + TELLING_RUN))) return true;
  return one.length >= 8 && one.length < TELLING_RUN && other.includes(one);
}

function plainly(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
