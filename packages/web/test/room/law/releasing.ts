// A mediator that passes something on at the end of a history: as the desk shows it before, and as it stands on its receiver's screen after.
import { foldRoom, type LeafHash, type Place, type SeatId } from "@parley/engine/talks";
import { leaf, MEDIATOR, MINUTE } from "../../../../engine/test/talks/a-room.ts";
import { toldActs } from "../../../src/room/desk/told-acts.ts";
import { conveyOf, type WantedRelease } from "../../../src/room/desk/wanted-release.ts";
import { nextPlace } from "../../../src/room/next-place.ts";
import { deskRelease } from "../../../src/room/questions/desk-release.ts";
import { talksView } from "../../../src/room/questions/talks-view.ts";
import { deskIn } from "../a-desk.ts";

/** As the mediator's desk shows it, and as the receiver's table has it once it is placed; null where it would not count. */
export function shownAndSeen(
  places: readonly Place[],
  wanted: WantedRelease,
): { readonly shown: object; readonly seen: object } | null {
  const room = foldRoom(places, MEDIATOR);
  const now = (room.head?.stamp ?? 0) + MINUTE;
  const [seat] = wanted.to;
  const preview = deskRelease(wanted, deskIn(room, MEDIATOR, { now }));
  const [shown] = preview?.receivers ?? [];
  if (!shown) return null;
  const after = foldRoom(withRelease(places, wanted, now), seat);
  const { offers, said } = talksView({
    ...{ room: after, seat, ownCase: { state: "none" }, now, language: "en" },
  });
  const number = places.length + 1;
  const isNew = (one: { readonly number: number }) => one.number === number;
  return {
    shown: { offers: shown.offers.map(card), said: shown.said.map(card) },
    seen: { offers: offers.filter(isNew).map(card), said: said.filter(isNew).map(card) },
  };
}

/** A card without its hash, which nobody knows before, and without what the receiver's own case says of it. */
function card(view: object): object {
  const { act: _act, worth: _worth, estimates: _estimates, ...rest } = view as Record<string, unknown>;
  return rest;
}

export function withRelease(places: readonly Place[], wanted: WantedRelease, now: number): Place[] {
  const room = foldRoom(places, MEDIATOR);
  const act = conveyOf(wanted, room);
  const next = nextPlace({ act, to: wanted.to }, deskIn(room, MEDIATOR, { now }));
  return [...places, { ...next, leaf: leaf(next.number) }];
}

/** A mediator without a will of its own: what it passes on, and whence, follows from what it could open. */
export function scripted(places: readonly Place[], to: SeatId): WantedRelease {
  const room = foldRoom(places, MEDIATOR);
  const told = [...toldActs(room, MEDIATOR)].flatMap(([seat, acts]) => (seat === to ? [] : acts));
  const said = told.map(({ placed }) => JSON.stringify(placed.act)).join();
  const sum = [...said].reduce((so, letter) => (so * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  const sources: LeafHash[] = told.length === 0 ? [] : [told[sum % told.length].placed.leaf];
  const words = sum % 2 === 0 ? "There is room to move." : "Nothing new.";
  return { content: { kind: "idea", words }, to: [to], sources, isAttributed: false };
}
