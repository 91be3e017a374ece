// Who said what when: by day, and within a day by actor. A month or a year is no day, and is marked.
import { timeSpanOf } from "../../case/positions/time-span.ts";
import { inOrder } from "./accepted-claims.ts";
import { grouped } from "./grouped.ts";
import type { PictureInput } from "./picture-input.ts";
import { type Statement, statementsOf } from "./statements.ts";

export interface StatementTimeline {
  /** Those who spoke: parties, then others, in the order of the frame. */
  readonly actors: readonly string[];
  /** Ascending; what may be any day of a month stands before the days of the month. */
  readonly days: readonly TimelineDay[];
  /** Without a date that can be read. */
  readonly undated: readonly ActorStatements[];
}

export interface TimelineDay {
  /** `2025-05-07`, `2025-05` or `2025`. */
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  readonly actors: readonly ActorStatements[];
}

export interface ActorStatements {
  readonly actor: string;
  /** In the order of time, as far as it is told. */
  readonly statements: readonly Statement[];
}

export function statementTimeline(input: PictureInput): StatementTimeline {
  const { parties, others } = input.frame;
  const order = [...parties, ...others].map(({ id }): string => id);
  const statements = statementsOf(input);
  const byDay = grouped(statements, ({ when }) => dayOf(when));
  const days = [...byDay.keys()].filter((date) => date !== "").sort(inOrder);
  const spoke = new Set(statements.flatMap(({ actors }) => actors));
  return {
    actors: order.filter((actor) => spoke.has(actor)),
    days: days.map((date) => ({
      date,
      precision: precisionOf(date),
      actors: byActor(byDay.get(date) ?? [], order),
    })),
    undated: byActor(byDay.get("") ?? [], order),
  };
}

/** The day as written, without the time; empty where it is no date. */
export function dayOf(when: string | null): string {
  if (when === null || timeSpanOf(when) === null) return "";
  return when.trim().slice(0, "2025-05-07".length);
}

function precisionOf(date: string): TimelineDay["precision"] {
  if (date.length === "2025".length) return "year";
  return date.length === "2025-05".length ? "month" : "day";
}

function byActor(statements: readonly Statement[], order: readonly string[]): ActorStatements[] {
  return order.flatMap((actor) => {
    const own = statements.filter(({ actors }) => actors.includes(actor));
    return own.length > 0 ? [{ actor, statements: own }] : [];
  });
}
