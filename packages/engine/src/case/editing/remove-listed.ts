// Taking out entries of lists that are called by their place: demands, red lines, interactions, and combinations that cannot be. In a what-if
// the entry may stand elsewhere, or say something else.
import { alignedHandles, handlesOf } from "../differences/handles.ts";
import { listAt } from "../differences/places.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { plainId } from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import type { Note } from "./mention.ts";
import { mapShared, withList } from "./shared-structure.ts";

/** An entry of a profile, by its place in the list. */
export interface LimitPlace {
  readonly party: string;
  readonly list: "demands" | "redLines" | "interactions";
  readonly at: number;
}

/** @throws RangeError when there is none at the place. */
export function withoutLimit(
  documents: CaseDocuments,
  { party, list, at }: LimitPlace,
  note: Note,
): CaseDocuments {
  const isOwn = (profile: ProfileDocument) => plainId(profile.party) === plainId(party);
  const entries: readonly unknown[] = documents.profiles.find(isOwn)?.[list] ?? [];
  const rest = resting(entries, at, { kind: "profile", list });
  const edit = (before: CaseDocuments): CaseDocuments => ({
    ...before,
    profiles: mapShared(before.profiles, (profile) =>
      isOwn(profile) ? withList(profile, list, rest<unknown>(profile[list] ?? []) as never) : profile,
    ),
  });
  return editWithVariants(documents, edit, note);
}

/** @throws RangeError when there is none at the place. */
export function withoutImpossible(documents: CaseDocuments, at: number, note: Note): CaseDocuments {
  const rest = resting(documents.frame.impossible ?? [], at, { kind: "frame", list: "impossible" });
  const edit = (before: CaseDocuments): CaseDocuments => {
    const { frame } = before;
    return { ...before, frame: withList(frame, "impossible", rest(frame.impossible ?? [])) };
  };
  return editWithVariants(documents, edit, note);
}

interface NamedList {
  readonly kind: "profile" | "frame" | "conflict";
  readonly list: string;
}

/** What is left of such a list without the entry, also where the list is that of a variant. */
export function resting(
  entries: readonly unknown[],
  at: number,
  { kind, list }: NamedList,
): <T>(now: readonly T[]) => T[] {
  const place = listAt(kind, [list]);
  if (!place || entries[at] === undefined) throw new RangeError(`there is no entry ${at} in ${list}`);
  const handles = handlesOf(entries, place);
  return (now) => {
    const called = alignedHandles({ items: entries, handles }, now, place);
    return now.filter((_, k) => called[k] !== handles[at]);
  };
}
