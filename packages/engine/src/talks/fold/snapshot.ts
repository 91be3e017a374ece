// The room at one point of the fold, as plain data that later acts leave alone.
import type { SeatId } from "../ids.ts";
import type { Agreement, JudgedAct, Phase, Room, Seat, SettledIssue } from "../room.ts";
import {
  chairs,
  frameInForce,
  hasVoice,
  isLeft,
  isPaused,
  openRound,
  requiredSeats,
  roleOf,
  rulesInForce,
  speaksFor,
  versionInForce,
} from "./control-facts.ts";
import type { ControlState } from "./control-state.ts";
import { isSigned } from "./offer-facts.ts";
import type { TableState } from "./table-state.ts";

export interface FoldState {
  readonly viewer: SeatId | null;
  readonly head: Room["head"];
  readonly control: ControlState;
  readonly table: TableState;
  readonly acts: readonly JudgedAct[];
}

export function snapshot({ viewer, head, control, table, acts }: FoldState): Room {
  const settled = settledBy([...table.agreements.values()]);
  return {
    viewer,
    head,
    title: control.title,
    phase: phaseOf(control, settled),
    format: control.format,
    seats: seatsOf(control),
    members: [...control.members.values()],
    frames: [...control.frames],
    frame: frameInForce(control),
    rules: { inForce: versionInForce(control), versions: [...control.versions.values()] },
    rounds: [...control.rounds],
    pauses: [...control.pauses],
    offers: [...table.offers.values()],
    agreements: [...table.agreements.values()],
    settled,
    profiles: [...table.profiles],
    questions: [...table.questions.values()],
    polls: [...table.polls.values()],
    readBacks: [...table.readBacks.values()],
    releases: [...table.releases.values()],
    exposure: [...table.exposure.values()],
    acts: [...acts],
  };
}

function settledBy(agreements: readonly Agreement[]): SettledIssue[] {
  const signed = agreements.filter(isSigned);
  const terms = signed.flatMap((one) => one.terms.map((term) => ({ ...term, agreement: one.declared.act })));
  return [...new Map(terms.map((term) => [term.issue, term])).values()];
}

function phaseOf(control: ControlState, settled: readonly SettledIssue[]): Phase {
  const issues = frameInForce(control)?.frame.issues ?? [];
  const isSettled = (id: string) => settled.some(({ issue }) => issue === id);
  if (issues.length > 0 && issues.every(({ id }) => isSettled(id))) return { kind: "agreed" };
  if (isLeft(control)) return { kind: "left", away: [...control.away.keys()] };
  const round = openRound(control)?.round ?? null;
  if (isPaused(control)) return { kind: "paused", round };
  if (!rulesInForce(control)) return { kind: "before-rules" };
  return round === null ? { kind: "between-rounds" } : { kind: "in-round", round };
}

function seatsOf(control: ControlState): Seat[] {
  const inChair = chairs(control);
  const required = requiredSeats(rulesInForce(control));
  const present = [...control.members.values()].filter(({ gone }) => gone === null);
  return [...control.seats.values()].map(({ id, name }) => ({
    id,
    name,
    role: roleOf(control, id),
    voice: hasVoice(control, id),
    chair: inChair.includes(id),
    required: required.includes(id),
    speaksFor: speaksFor(control, id),
    members: present.filter(({ seat }) => seat === id).map(({ key }) => key),
    away: control.away.get(id) ?? null,
  }));
}
