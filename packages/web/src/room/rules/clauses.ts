// Ground rules clause by clause, in words: as they are read, and how two versions of them differ.
import { plainText, rulesText, type Text, talksSpeech } from "@parley/engine/report";
import type { GroundRules, Room } from "@parley/engine/talks";
import { languageOf } from "../../engine/spoken-language.ts";
import type { LanguageCode } from "../../texts/language.ts";

/** In the order in which they are read; further clauses follow them. */
export const CLAUSE_NAMES = [
  "seats",
  "agenda",
  "confidentiality",
  "passing-on",
  "observers",
  "tabling",
  "decision",
  "nothing-agreed",
  "record",
  "media",
  "deadlines",
  "suspension",
  "tripwires",
] as const;
export type ClauseName = (typeof CLAUSE_NAMES)[number];

export interface ReadClause {
  /** A clause name; of a further clause its title, after `further `. */
  readonly key: string;
  readonly title: Text;
  readonly lines: readonly string[];
}

export interface ClauseChange {
  readonly key: string;
  readonly title: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Moments are in UTC, so that all who are to sign read the same; one that a draft still lacks (0) is left open. */
export function readClauses(
  rules: GroundRules,
  { seats, frames }: Pick<Room, "seats" | "frames">,
  language: LanguageCode,
): ReadClause[] {
  const frame = frames[rules.agenda.frame - 1]?.frame ?? null;
  const speech = talksSpeech({ language: languageOf(language) });
  const moment = (milliseconds: number) => (milliseconds === 0 ? "…" : speech.moment(milliseconds));
  const blocks = rulesText(rules, { frame, seats, moment, language: languageOf(language) });
  const entries = blocks.flatMap((block) => (block.kind === "definitions" ? block.entries : []));
  return entries.map(({ term, details }, at) => ({
    key: CLAUSE_NAMES[at] ?? furtherKey(rules, at - CLAUSE_NAMES.length),
    title: term,
    lines: details.map(plainText),
  }));
}

/** Two further clauses of one title are told apart by how many came before. */
function furtherKey({ further }: GroundRules, at: number): string {
  const title = further[at]?.title ?? "";
  const before = further.slice(0, at).filter((one) => one.title === title).length;
  return before === 0 ? `further ${title}` : `further ${title} ${before + 1}`;
}

/** Clauses that read alike are left out. */
export function clauseChanges(before: readonly ReadClause[], after: readonly ReadClause[]): ClauseChange[] {
  const keys = new Set([...after, ...before].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const then = before.find((one) => one.key === key);
    const now = after.find((one) => one.key === key);
    const gone = (then?.lines ?? []).filter((line) => !now?.lines.includes(line));
    const come = (now?.lines ?? []).filter((line) => !then?.lines.includes(line));
    const title = plainText((now ?? then)?.title ?? []);
    return gone.length + come.length === 0 ? [] : [{ key, title, gone, come }];
  });
}
