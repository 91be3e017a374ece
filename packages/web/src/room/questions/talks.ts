// What is on the table for the own seat, with what its private profile says of it.
import type { SeatId } from "@parley/engine/talks";
import { ownCaseOf } from "../own-case.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type TablingView, tablingView } from "./talks-tabling.ts";
import { type TalksView, talksView } from "./talks-view.ts";

export interface TalksQuestion {
  /** As many offers, and as many other words, the latest first. */
  readonly most: number;
}

export type OwnTalks = TalksView & {
  /** Somebody here has read that what is sent is signed and cannot be denied. */
  readonly knowsSigned: boolean;
  /** What was typed and not sent yet, by the name of its form. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly tabling: TablingView;
};

/** What this device keeps beside the room once that was read. */
export const KNOWS_SIGNED = "knows that words are signed";

/** What was typed at the table and not sent yet. */
export const TALKS_TYPED = "typed at the table";

export async function talks({ most }: TalksQuestion, desk: RoomDesk): Promise<OwnTalks> {
  const { room, view, now, language } = desk;
  const seat = view.seat as SeatId;
  const ownCase = ownCaseOf(await desk.ownCase(), room, seat);
  const knowsSigned = (await desk.readLocal(KNOWS_SIGNED)) === true;
  const typed = ((await desk.readLocal(TALKS_TYPED)) ?? {}) as OwnTalks["typed"];
  const tabling = await tablingView(desk);
  return { ...talksView({ room, seat, ownCase, now, language, most }), knowsSigned, typed, tabling };
}
