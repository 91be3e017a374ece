// Statements of one actor in nearly the same words, of which one says so and the other says that it is not so.
import { type Alikeness, alikeGroups } from "../alike.ts";
import { contentWords, stemSet } from "../content-words.ts";
import { measuresOf } from "../draft/measures.ts";
import { grouped } from "../grouped.ts";
import type { Statement } from "../statements.ts";

/** Few words may be left open: what differs may be what matters. */
const CLEARLY: Alikeness = { least: 0.75, shared: 2 };

/** Groups of statements that speak of the same, each by time, with both sides in them. */
export function spokenOfTwice(statements: readonly Statement[]): Statement[][] {
  const worded = statements.filter(({ claims }) => claims.length > 0);
  // Who will not pay five hundred may well pay three.
  const byAmount = grouped(worded, ({ quoted }) =>
    quoted.flatMap(({ words }) => measuresOf(words)).join(" "),
  );
  return [...byAmount.values()]
    .flatMap(alikeStatements)
    .filter((group) => group.some(denies) && !group.every(denies));
}

function alikeStatements(statements: readonly Statement[]): Statement[][] {
  const sets = statements.map(({ quoted }) => stemSet(quoted.flatMap(({ words }) => contentWords(words))));
  return alikeGroups(sets, CLEARLY).map((group) => group.map((k) => statements[k]));
}

export function denies({ kind, denied }: Statement): boolean {
  return kind === "refuses" || denied;
}
