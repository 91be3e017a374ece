// What follows from the control state: who has a voice, who is in the chair, which rules, frame and round are on.
import type { SeatId } from "../ids.ts";
import type { FrameVersion, Round, RulesVersion } from "../room.ts";
import type { GroundRules, Role } from "../rules/ground-rules.ts";
import type { ControlState } from "./control-state.ts";

export function versionInForce({ inForce, versions }: ControlState): RulesVersion | null {
  return inForce === null ? null : (versions.get(inForce) ?? null);
}

export function rulesInForce(control: ControlState): GroundRules | null {
  return versionInForce(control)?.rules ?? null;
}

export function roleOf(control: ControlState, seat: SeatId): Role {
  const rules = rulesInForce(control);
  if (rules) return rules.seats.find((clause) => clause.seat === seat)?.role ?? "observer";
  return control.seats.get(seat)?.role ?? "observer";
}

export function hasVoice(control: ControlState, seat: SeatId): boolean {
  const rules = rulesInForce(control);
  if (rules) return rules.seats.some((clause) => clause.seat === seat && clause.voice);
  return roleOf(control, seat) !== "observer";
}

/** Somebody sits there who can still act. */
export function isPresent({ members }: ControlState, seat: SeatId): boolean {
  for (const member of members.values()) if (member.seat === seat && member.gone === null) return true;
  return false;
}

/** Present, with a voice, and not walked away. */
export function activeVoices(control: ControlState): SeatId[] {
  return [...control.seats.keys()].filter(
    (seat) => hasVoice(control, seat) && isPresent(control, seat) && !control.away.has(seat),
  );
}

/** The mediators; without one the seat that founded the room; without that, everyone with a voice: no room is left without a chair. */
export function chairs(control: ControlState): SeatId[] {
  const voices = activeVoices(control);
  const mediators = voices.filter((seat) => roleOf(control, seat) === "mediator");
  if (mediators.length > 0) return mediators;
  const { convener } = control;
  return convener !== null && voices.includes(convener) ? [convener] : voices;
}

/** The parties of the frame that a seat speaks for. */
export function speaksFor(control: ControlState, seat: SeatId): readonly string[] {
  const rules = rulesInForce(control);
  if (rules) return rules.seats.find((clause) => clause.seat === seat)?.speaksFor ?? [];
  const party = control.seats.get(seat)?.party ?? null;
  return party === null ? [] : [party];
}

/** Seats without whose acceptance nothing is agreed; empty before there are rules. */
export function requiredSeats(rules: GroundRules | null): readonly SeatId[] {
  if (!rules) return [];
  if (rules.decision.by === "listed") return rules.decision.seats;
  return rules.seats.filter(({ role, voice }) => role === "party" && voice).map(({ seat }) => seat);
}

export function frameInForce(control: ControlState): FrameVersion | null {
  const rules = rulesInForce(control);
  const { frames } = control;
  const last = frames[frames.length - 1] ?? null;
  return rules && rules.agenda.frameChanges === "signed" ? (frames[rules.agenda.frame - 1] ?? null) : last;
}

export function openRound({ rounds }: ControlState): Round | null {
  const last = rounds[rounds.length - 1];
  return last && last.closed === null ? last : null;
}

export function isPaused({ pauses }: ControlState): boolean {
  const last = pauses[pauses.length - 1];
  return last !== undefined && last.until === null;
}

/** Somebody walked away, and fewer than two parties are left to talk. */
export function isLeft(control: ControlState): boolean {
  if (control.away.size === 0) return false;
  return activeVoices(control).filter((seat) => roleOf(control, seat) === "party").length < 2;
}

/** Seats with a voice that have yet to sign the rules in force. */
export function unsigned(control: ControlState): SeatId[] {
  const signed = versionInForce(control)?.signed ?? [];
  return activeVoices(control).filter((seat) => !signed.some((mark) => mark.seat === seat));
}
