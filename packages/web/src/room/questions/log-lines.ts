// A stretch of the story: a long room is looked at a few lines at a time.
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";
import type { LogFilter } from "./log-kinds.ts";
import { toldActs } from "./log-story.ts";

export interface LogStretch {
  /** From 0, among the lines that the filter leaves. */
  readonly from: number;
  readonly count: number;
  readonly filter: LogFilter;
}

export interface LogLine {
  /** Of the act, in the room. */
  readonly number: number;
  readonly moment: string;
  readonly seat: SeatTag;
  readonly isVoid: boolean;
  readonly text: string;
}

export function logLines({ from, count, filter }: LogStretch, desk: RoomDesk): LogLine[] {
  const { room, language } = desk;
  const tagOf = seatTags(room, language);
  const { moment = String } = tellingIn(language);
  return toldActs(filter, desk)
    .slice(from, from + count)
    .map(({ number, stamp, seat, kind, text }) => ({
      ...{ number, text, seat: tagOf(seat), isVoid: kind === "without-effect" },
      moment: stamp === null ? "" : moment(stamp),
    }));
}
