// Names and descriptions of the entries of lists, as they are typed.
import type { IssueDocument, VoiceDocument, VoiceItem } from "./document-parts.ts";
import { findPosition, idOf, positionOf, voiceOf } from "./document-parts.ts";
import type { Description, Moving, NewThing, Renaming } from "./edited.ts";
import { insertAt, moveItem, replaceAt, withKey } from "./shared-structure.ts";

/** A name that is the id needs no saying. An empty one is kept: it is a mistake to be shown where it is. */
export function named<T extends VoiceDocument | IssueDocument>(item: T, name: string): T {
  return withKey(item, "name", (name === idOf(item) ? undefined : name) as T["name"]);
}

export function described<T extends VoiceDocument | IssueDocument>(item: T, about: string | undefined): T {
  return withKey(item, "about", (about?.trim() ? about : undefined) as T["about"]);
}

export function newVoice(id: string, { name, about }: NewThing): VoiceDocument {
  return described(named({ id }, name), about);
}

export function renameIn(list: readonly VoiceItem[], { id, name }: Renaming): VoiceItem[] {
  const at = positionOf(list, id);
  return [...replaceAt(list, at, named(voiceOf(list[at]), name))];
}

export function describeIn(list: readonly VoiceItem[], { id, about }: Description): VoiceItem[] {
  const at = positionOf(list, id);
  return [...replaceAt(list, at, described(voiceOf(list[at]), about))];
}

export function moveIn<T extends VoiceItem | { id: string | number }>(
  list: readonly T[],
  { id, to }: Moving,
): T[] {
  return [...moveItem(list, positionOf(list, id), to)];
}

export function addTo<T>(list: readonly T[], item: T, at: number | undefined): T[] {
  return insertAt(list, item, at);
}

export function isIn(list: readonly VoiceItem[] | undefined, id: string): boolean {
  return findPosition(list ?? [], id) >= 0;
}
