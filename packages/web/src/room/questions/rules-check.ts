// A draft of ground rules as the others would read it, what is wrong with it, and what follows if it is proposed.
import { type GroundRules, groundRulesSchema, type SeatId } from "@parley/engine/talks";
import { languageOf } from "../../engine/spoken-language.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type ClauseChange, clauseChanges, type ReadClause, readClauses } from "../rules/clauses.ts";
import { type DraftProblem, draftProblems, tidied } from "../rules/draft-problems.ts";
import { signersWanted } from "../rules/standing.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import { judge } from "./judge.ts";

export interface ProblemView extends Omit<DraftProblem, "about"> {
  /** The names that it is about, as in a sentence. */
  readonly names: string;
}

export interface RulesCheckView {
  readonly clauses: readonly ReadClause[];
  readonly problems: readonly ProblemView[];
  /** As it would be sent; null where it can't be. */
  readonly ready: GroundRules | null;
  /** Why the room would not take it, in words, where the clauses themselves show nothing. */
  readonly refusal: string | null;
  /** Whose signatures it would need. */
  readonly signers: readonly SeatTag[];
  /** The version that it is compared with, and what would be different; null where it would be the first. */
  readonly against: number | null;
  readonly changes: readonly ClauseChange[];
}

export function rulesCheck({ rules }: { readonly rules: GroundRules }, desk: RoomDesk): RulesCheckView {
  const { room, language, now } = desk;
  const problems = draftProblems({ rules, room, now });
  const tidy = tidied(rules);
  const sound = problems.every(({ severity }) => severity === "warning");
  const proposal = { do: "propose-rules", version: room.rules.versions.length + 1, rules: tidy } as const;
  const fits = sound && groundRulesSchema.safeParse(tidy).success;
  const refusal = fits ? judge({ act: proposal }, desk) : null;
  const before = room.rules.inForce ?? room.rules.versions.at(-1);
  const clauses = readClauses(tidy, room, language);
  const voices = tidy.seats.filter(({ voice }) => voice).map(({ seat }) => seat);
  return {
    clauses,
    problems: problems.map((problem) => viewOf(problem, rules, desk)),
    ready: fits && refusal === null ? tidy : null,
    refusal,
    signers: tagsOf(signersWanted(room.seats, voices), seatTags(room, language), room),
    against: before?.version ?? null,
    changes: before ? clauseChanges(readClauses(before.rules, room, language), clauses) : [],
  };
}

function viewOf(
  { about, ...rest }: DraftProblem,
  rules: GroundRules,
  { room, language }: RoomDesk,
): ProblemView {
  const frame = room.frames[rules.agenda.frame - 1]?.frame;
  const tagOf = seatTags(room, language);
  const known = [...(frame?.parties ?? []), ...(frame?.issues ?? [])];
  const nameOf = (id: string) =>
    room.seats.some((seat) => seat.id === id)
      ? tagOf(id as SeatId).name
      : (known.find((one) => one.id === id)?.name ?? id);
  return { ...rest, names: languageOf(language).wording.listOf(about.map(nameOf)) };
}
