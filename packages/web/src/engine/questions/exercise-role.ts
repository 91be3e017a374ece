// What one side is told before an exercise: the issues, what it wants, what it refuses, and what it has without a deal.

import type { Profile } from "@parley/engine/case";
import { toNumber } from "@parley/engine/maths";
import { optionWords, patternWords, type SaidChoice } from "../deals/deal-words.ts";
import type { Desk } from "../desk.ts";
import { openedScenario } from "../rehearsal/opened-scenario.ts";
import type { AssumedNoDeal } from "../rehearsal/setup.ts";

export interface RoleArgs {
  readonly noDeal: AssumedNoDeal;
  readonly seat: number;
}

export interface RoleView {
  readonly title: string;
  readonly summary: string | null;
  readonly name: string;
  readonly about: string | null;
  /** Somebody else judged what this side wants. */
  readonly estimated: boolean;
  /** Those that turn the most points first. */
  readonly issues: readonly RoleIssue[];
  readonly wants: readonly RoleRule[];
  readonly refuses: readonly RoleRule[];
  /** In points, beside the worst and the best that this side could get. */
  readonly noDeal: number;
  readonly low: number;
  readonly high: number;
  /** Some options are worth more or less together than each by itself. */
  readonly together: boolean;
}

export interface RoleIssue {
  readonly name: string;
  readonly about: string | null;
  /** Best first. */
  readonly options: readonly { readonly name: string; readonly points: number }[];
  /** By how much its options differ, as a share of that of the issue that turns most. */
  readonly share: number;
}

export interface RoleRule {
  /** All of it at once. */
  readonly what: readonly SaidChoice[];
  readonly because: string | null;
}

/** Null where nothing can be played. */
export function exerciseRole({ noDeal, seat }: RoleArgs, desk: Desk): RoleView | null {
  const opened = openedScenario(noDeal, desk);
  const reading = desk.reading();
  if (opened.kind !== "open" || !reading.ok) return null;
  const { frame, profiles } = reading.case;
  const side = opened.scenario.parties[seat];
  const sheet = opened.scenario.sheets[seat];
  const issues = frame.issues.map(
    (issue, at): Omit<RoleIssue, "share"> => ({
      name: issue.name,
      about: issue.about,
      options: issue.options
        .map((_, option) => ({
          name: optionWords(issue, option),
          points: toNumber(sheet.points[at][option]),
        }))
        .sort((a, b) => b.points - a.points),
    }),
  );
  const most = Math.max(...issues.map(turned));
  return {
    title: frame.title,
    summary: frame.summary,
    name: side.name,
    about: frame.parties[seat].about,
    estimated: side.estimated,
    issues: issues
      .map((issue) => ({ ...issue, share: most > 0 ? turned(issue) / most : 0 }))
      .sort((a, b) => b.share - a.share),
    ...rulesOf(profiles[seat], (pattern) => patternWords(frame, pattern)),
    noDeal: side.points(side.noDeal),
    low: side.points(0),
    high: side.points(1),
    together: sheet.terms.length > 0,
  };
}

function turned({ options }: Pick<RoleIssue, "options">): number {
  return (options[0]?.points ?? 0) - (options[options.length - 1]?.points ?? 0);
}

function rulesOf(
  { demands, redLines }: Profile,
  words: (pattern: Profile["demands"][number]["asks"]) => SaidChoice[],
): Pick<RoleView, "wants" | "refuses"> {
  return {
    wants: demands.map(({ asks, because }) => ({ what: words(asks), because })),
    refuses: redLines.map(({ refuses, because }) => ({ what: words(refuses), because })),
  };
}
