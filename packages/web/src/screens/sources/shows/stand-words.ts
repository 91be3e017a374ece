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
export function moveWords(move: ShownMove, issue: string, speech: Speech): string {
  const { before, after } = move;
  const { table } = speech.texts;
  const day = speech.names.day(after.when);
  return withDoubt(
    move,
    betweenWanted(move, issue, speech) ??
      table.turned(standWords(before, issue, speech), standWords(after, issue, speech), day),
    speech,
  );
}

/** As `moveWords`, beside the position that it led to. */
export function moveWordsShort(move: ShownMove, issue: string, speech: Speech): string {
  const { before, after } = move;
  const day = speech.names.day(after.when);
  return withDoubt(
    move,
    betweenWanted(move, issue, speech) ??
      speech.texts.table.turnedFrom(standWords(before, issue, speech), day),
    speech,
  );
}

function betweenWanted({ before, after }: ShownMove, issue: string, speech: Speech): string | null {
  const [was, now] = [before, after].map(({ options }) => speech.options(issue, options));
  const isWanted = before.side === "for" && after.side === "for" && was !== "" && now !== "";
  return isWanted ? speech.texts.table.moved(was, now, speech.names.day(after.when)) : null;
}

function withDoubt({ dated }: ShownMove, said: string, { texts }: Speech): string {
  return dated ? said : `${said} (${texts.table.undated})`;
}
