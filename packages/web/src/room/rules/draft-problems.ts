// What is wrong or odd in a draft of ground rules, each at the clause that it is about; and the draft as it can be proposed.
import type { GroundRules, Room, SeatId } from "@parley/engine/talks";
import type { ClauseName } from "./clauses.ts";

export type ProblemCode =
  | "seat-twice"
  | "party-seat-for-none"
  | "party-for-nobody"
  | "no-mediator"
  | "loses-voice"
  | "party-without-voice"
  | "frame-unknown"
  | "frame-older"
  | "issue-twice"
  | "issue-unknown"
  | "order-empty"
  | "nobody-tables"
  | "mute-tables"
  | "nobody-decides"
  | "mute-decides"
  | "party-not-asked"
  | "moment-missing"
  | "moment-past"
  | "words-missing"
  | "title-missing"
  | "limit-missing"
  | "no-ways"
  | "too-long";

export interface DraftProblem {
  /** `whole`: of the text as a whole. */
  readonly clause: ClauseName | "further" | "whole";
  /** Which one, in a clause that holds several; from 0. */
  readonly at: number | null;
  readonly code: ProblemCode;
  /** An error keeps it from being proposed; a warning is for people to weigh. */
  readonly severity: "error" | "warning";
  /** Ids of seats, parties or issues that it is about. */
  readonly about: readonly string[];
}

interface Matter {
  readonly rules: GroundRules;
  readonly room: Pick<Room, "seats" | "frames">;
  readonly now: number;
}

/** What fits into one sealed act with room to spare, in bytes. */
const MOST = 60_000;

export function draftProblems(matter: Matter): DraftProblem[] {
  const length = new TextEncoder().encode(JSON.stringify(matter.rules)).length;
  return [
    ...seatProblems(matter),
    ...agendaProblems(matter),
    ...tablingProblems(matter.rules),
    ...timeProblems(matter),
    ...tripwireProblems(matter),
    ...furtherProblems(matter.rules),
    ...(length > MOST ? [error("whole", "too-long")] : []),
  ];
}

/** With words trimmed and empty ones left out. */
export function tidied(rules: GroundRules): GroundRules {
  const { confidentiality, record, media, deadlines, further } = rules;
  return {
    ...rules,
    confidentiality: withoutEmpty(confidentiality),
    record: withoutEmpty(record),
    media: withoutEmpty(media),
    deadlines: deadlines.map((one) => ({ ...one, for: one.for.trim() })),
    further: further.map(({ title, words }) => ({ title: title.trim(), words: words.trim() })),
  };
}

function withoutEmpty<T extends { words?: string | undefined }>({ words = "", ...rest }: T) {
  return words.trim() === "" ? rest : { ...rest, words: words.trim() };
}

type At = Partial<Pick<DraftProblem, "at" | "about">>;

function error(clause: DraftProblem["clause"], code: ProblemCode, where: At = {}): DraftProblem {
  return { clause, code, severity: "error", at: null, about: [], ...where };
}

function warning(clause: DraftProblem["clause"], code: ProblemCode, where: At = {}): DraftProblem {
  return { ...error(clause, code, where), severity: "warning" };
}

/** One finding about all of them; none without any. */
function ifAny(about: readonly string[], make: (where: At) => DraftProblem): DraftProblem[] {
  return about.length === 0 ? [] : [make({ about: [...new Set(about)] })];
}

function voicesOf({ seats }: GroundRules): SeatId[] {
  return seats.filter(({ voice }) => voice).map(({ seat }) => seat);
}

function seatProblems({ rules, room }: Matter): DraftProblem[] {
  const { seats, agenda } = rules;
  const ids = seats.map(({ seat }) => seat);
  const voices = voicesOf(rules);
  const parties = room.frames[agenda.frame - 1]?.frame.parties ?? [];
  const spokenFor = seats.filter(({ voice }) => voice).flatMap(({ speaksFor }) => speaksFor);
  const inRole = seats.filter(({ role }) => role === "party");
  const mute = inRole.filter(({ voice }) => !voice).map(({ seat }) => seat);
  const losing = room.seats
    .filter(({ id, voice, members }) => voice && members.length > 0 && !voices.includes(id))
    .map(({ id }) => id)
    .filter((id) => !mute.includes(id));
  return [
    ...ifAny(repeated(ids), (where) => error("seats", "seat-twice", where)),
    ...ifAny(
      inRole.filter(({ speaksFor }) => speaksFor.length === 0).map(({ seat }) => seat),
      (where) => warning("seats", "party-seat-for-none", where),
    ),
    ...ifAny(
      parties.filter(({ id }) => !spokenFor.includes(id)).map(({ id }) => id),
      (where) => warning("seats", "party-for-nobody", where),
    ),
    ...ifAny(mute, (where) => warning("seats", "party-without-voice", where)),
    ...ifAny(losing, (where) => warning("seats", "loses-voice", where)),
    ...(seats.some(({ role, voice }) => role === "mediator" && voice)
      ? []
      : [warning("seats", "no-mediator")]),
  ];
}

function agendaProblems({ rules: { agenda }, room }: Matter): DraftProblem[] {
  const frame = room.frames[agenda.frame - 1]?.frame;
  if (!frame) return [error("agenda", "frame-unknown")];
  const { order } = agenda;
  const unknown = (order ?? []).filter((id) => !frame.issues.some((issue) => issue.id === id));
  return [
    ...(agenda.frame < room.frames.length ? [warning("agenda", "frame-older")] : []),
    ...(order?.length === 0 ? [error("agenda", "order-empty")] : []),
    ...ifAny(repeated(order ?? []), (where) => error("agenda", "issue-twice", where)),
    ...ifAny(unknown, (where) => error("agenda", "issue-unknown", where)),
  ];
}

function tablingProblems(rules: GroundRules): DraftProblem[] {
  const { tabling, decision, seats } = rules;
  const voices = voicesOf(rules);
  const parties = seats.filter(({ role, voice }) => role === "party" && voice).map(({ seat }) => seat);
  const deciding = decision.by === "listed" ? decision.seats : parties;
  const isMute = (seat: SeatId) => !voices.includes(seat);
  return [
    ...(tabling.seats.length === 0 ? [error("tabling", "nobody-tables")] : []),
    ...ifAny(tabling.seats.filter(isMute), (where) => error("tabling", "mute-tables", where)),
    ...(deciding.length === 0 ? [error("decision", "nobody-decides")] : []),
    ...ifAny(deciding.filter(isMute), (where) => error("decision", "mute-decides", where)),
    ...ifAny(deciding.length === 0 ? [] : parties.filter((seat) => !deciding.includes(seat)), (where) =>
      warning("decision", "party-not-asked", where),
    ),
  ];
}

function timeProblems({ rules, now }: Matter): DraftProblem[] {
  return rules.deadlines.flatMap((deadline, at) => [
    ...momentProblems("deadlines", { moment: deadline.by, at, now }),
    ...(deadline.for.trim() === "" ? [error("deadlines", "words-missing", { at })] : []),
  ]);
}

function momentProblems(
  clause: ClauseName,
  { moment, at, now }: { readonly moment: number; readonly at: number; readonly now: number },
): DraftProblem[] {
  if (moment === 0) return [error(clause, "moment-missing", { at })];
  return moment < now ? [warning(clause, "moment-past", { at })] : [];
}

function tripwireProblems({ rules, now }: Matter): DraftProblem[] {
  return rules.tripwires.flatMap((one, at) => {
    const limit = "limit" in one ? one.limit : null;
    const untils = one.ways.flatMap(({ until }) => (until === undefined ? [] : [until]));
    const isPast = untils.some((until) => until !== 0 && until < now);
    return [
      ...(one.kind === "deadline" ? momentProblems("tripwires", { moment: one.limit, at, now }) : []),
      ...(one.kind !== "deadline" && limit !== null && limit < 1
        ? [error("tripwires", "limit-missing", { at })]
        : []),
      ...(one.ways.length === 0 ? [error("tripwires", "no-ways", { at })] : []),
      ...(untils.includes(0) ? [error("tripwires", "moment-missing", { at })] : []),
      ...(isPast ? [warning("tripwires", "moment-past", { at })] : []),
    ];
  });
}

function furtherProblems({ further }: GroundRules): DraftProblem[] {
  return further.flatMap(({ title, words }, at) => [
    ...(title.trim() === "" ? [error("further", "title-missing", { at })] : []),
    ...(words.trim() === "" ? [error("further", "words-missing", { at })] : []),
  ]);
}

function repeated<T extends string>(ids: readonly T[]): T[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
