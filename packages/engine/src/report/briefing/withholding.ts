// What a copy of a briefing may tell: parties whose profiles are withheld from its receiver appear in it by what is on record only.
import type { Block } from "../document.ts";
import { paragraph, say, type Writing } from "./writing.ts";

type Withholding = Pick<Writing, "subject" | "withheld">;

export function mayTellOf({ withheld }: Pick<Writing, "withheld">, party: number): boolean {
  return !withheld.has(party);
}

export function mayTellAll({ withheld }: Pick<Writing, "withheld">): boolean {
  return withheld.size === 0;
}

/** What the listed packages say: in a copy that withholds somebody only where its sender means to put them on the table. */
export function mayListPackages(writing: Pick<Writing, "withheld" | "recommend">): boolean {
  return mayTellAll(writing) || writing.recommend;
}

/** Places in the case of the parties of whose profiles the copy may tell. */
function toldParties(writing: Withholding): number[] {
  return writing.subject.frame.parties.flatMap((_, party) => (mayTellOf(writing, party) ? [party] : []));
}

/** What the conflict says of a withheld party's rankings is of the same kind as its profile. */
export function mayTellConflict(writing: Withholding): boolean {
  const makers = writing.subject.conflict?.makers ?? [];
  return makers.every(({ party }) => party === null || mayTellOf(writing, party));
}

/**
 * Of messages those that are about no withheld party: neither by name nor about a file that may be its profile, nor, as those of the
 * analysis, about no file at all.
 */
export function tellable<T extends { readonly params: object; readonly file?: string }>(
  writing: Withholding,
  messages: readonly T[],
): T[] {
  if (mayTellAll(writing)) return [...messages];
  const { parties } = writing.subject.frame;
  const names = new Set([...writing.withheld].flatMap((party) => [parties[party].id, parties[party].name]));
  const openFiles = [
    "case.",
    "record.",
    ...toldParties(writing).map((party) => `profiles/${parties[party].id}.`),
  ];
  return messages.filter(
    ({ params, file }) =>
      file !== undefined &&
      openFiles.some((start) => file.startsWith(start)) &&
      !Object.values(params)
        .flat()
        .some((value) => names.has(String(value))),
  );
}

/** Stands where something was left out. */
export function leftOutNote(writing: Pick<Writing, "speech">): Block {
  return paragraph(say(writing, "briefing.left-out"));
}
