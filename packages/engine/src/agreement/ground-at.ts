// What held at one place of the log by the control acts before it: the same for everyone in the room, however much came later.
import type { SeatId } from "../talks/ids.ts";
import type { FrameVersion, Room, RulesVersion } from "../talks/room.ts";

export interface Ground {
  readonly frame: FrameVersion;
  readonly rules: RulesVersion;
  /** As seats had last been named. */
  readonly seatNames: ReadonlyMap<SeatId, string>;
}

/** Before the place of this number. Null without ground rules in force, or without a frame. */
export function groundAt(room: Room, number: number): Ground | null {
  const rules = rulesAt(room, number);
  const frame = rules && frameAt(room, rules, number);
  return rules && frame ? { rules, frame, seatNames: seatNamesAt(room, number) } : null;
}

function rulesAt({ rules }: Room, number: number): RulesVersion | null {
  const since = ({ inForceSince }: RulesVersion) => inForceSince?.number ?? Number.POSITIVE_INFINITY;
  const begun = rules.versions.filter((version) => since(version) < number);
  return begun.sort((a, b) => since(a) - since(b)).at(-1) ?? null;
}

function frameAt({ frames }: Room, { rules: { agenda } }: RulesVersion, number: number): FrameVersion | null {
  const brought = frames.filter((frame) => frame.brought.number < number);
  return (agenda.frameChanges === "signed" ? brought[agenda.frame - 1] : brought.at(-1)) ?? null;
}

function seatNamesAt({ acts }: Room, number: number): Map<SeatId, string> {
  const names = new Map<SeatId, string>();
  for (const { placed, illegal } of acts) {
    if (placed.number >= number) break;
    if (placed.act.do === "seat" && illegal === null) names.set(placed.act.seat, placed.act.name);
  }
  return names;
}
