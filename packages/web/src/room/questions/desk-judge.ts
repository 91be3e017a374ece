// An act that the chair is about to send: who could open it, and why it would be without effect if it would.

import { localeOf } from "../../texts/language.ts";
import { nextPlace, type Wanted } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { seatTags, tagsOf } from "../seat-tags.ts";
import { judge } from "./judge.ts";

export interface DeskJudgement {
  /** Null: it would count. */
  readonly reason: string | null;
  /** Every seat can open it, later ones included. */
  readonly all: boolean;
  /** Names of the others who could open it. */
  readonly readers: string;
}

export function deskJudge(wanted: Wanted | null, desk: RoomDesk): DeskJudgement | null {
  if (wanted === null) return null;
  const { room, view, language } = desk;
  const { audience, kind } = nextPlace(wanted, desk);
  const others = audience.filter((seat) => seat !== view.seat);
  const names = tagsOf(others, seatTags(room, language), room).map(({ name }) => name);
  return {
    reason: judge(wanted, desk),
    all: kind !== "act",
    readers: new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(names),
  };
}
