// A stated position, and a move from one to another, in a few words.
import type { ShownMove, ShownStand } from "../../../engine/sources/position-rows.ts";
import type { Shows } from "./use-shows.ts";

type Speech = Pick<Shows, "texts" | "options"> & { readonly names: Pick<Shows["names"], "day"> };

export function standWords(
  { kind, options }: ShownStand,
  issue: string,
  { texts, ...shows }: Speech,
): string {
  const named = shows.options(issue, options);
  return named === "" ? texts.standsAsSuch[kind] : texts.stands[kind](named);
}

/** Between two things that were wanted, only what changed is told. */
export function moveWords({ before, after, dated }: ShownMove, issue: string, speech: Speech): string {
  const { table } = speech.texts;
  const day = speech.names.day(after.when);
  const isWanted = before.side === "for" && after.side === "for";
  const said = isWanted
    ? table.moved(speech.options(issue, before.options), speech.options(issue, after.options), day)
    : table.turned(standWords(before, issue, speech), standWords(after, issue, speech), day);
  return dated ? said : `${said} (${table.undated})`;
}
