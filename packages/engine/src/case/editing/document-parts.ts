// The parts of a case's documents that editing takes apart, and their ids as the reader compares them.
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { tidyId } from "../reading/names.ts";

export type TextDocument = string | number;

/** A party, another voice or an option: a bare name, or an id with more. */
export type VoiceItem = FrameDocument["parties"][number];
export type VoiceDocument = Extract<VoiceItem, object>;

export type IssueDocument = FrameDocument["issues"][number];
export type SourceDocument = NonNullable<FrameDocument["sources"]>[number];
export type ImpossibleDocument = NonNullable<FrameDocument["impossible"]>[number];

export type PatternDocument = ImpossibleDocument["combination"];
export type ChoiceDocument = PatternDocument[string];
export type RangeDocument = Exclude<ChoiceDocument, TextDocument | TextDocument[]>;

export type WorthDocument = NonNullable<ProfileDocument["points"]>[string];
export type QuantityDocument = NonNullable<ProfileDocument["weights"]>[string];
export type TiersDocument = NonNullable<ProfileDocument["weightOrder"]>;

export type PackageDocument = Record<string, TextDocument>;

export function plainId(text: TextDocument): string {
  return tidyId(String(text));
}

export function idOf(item: VoiceItem | { readonly id: TextDocument }): string {
  return plainId(typeof item === "object" ? item.id : item);
}

/** How people read it: the name, or else the id. */
export function nameOf(item: VoiceItem | IssueDocument): string {
  return typeof item === "object" && item.name !== undefined ? String(item.name) : idOf(item);
}

export function voiceOf(item: VoiceItem): VoiceDocument {
  return typeof item === "object" ? item : { id: plainId(item) };
}

export function isYes(flag: IssueDocument["ordered"]): boolean {
  return flag === true || flag === "true" || flag === "yes";
}

export function profileFile(party: TextDocument): string {
  return `profiles/${plainId(party)}.yaml`;
}

/** @throws RangeError when nothing in the list has the id. */
export function positionOf(
  list: readonly (VoiceItem | { readonly id?: TextDocument })[],
  id: string,
): number {
  const position = findPosition(list, id);
  if (position < 0) throw new RangeError(`nothing here has the id ${id}`);
  return position;
}

export function findPosition(
  list: readonly (VoiceItem | { readonly id?: TextDocument })[],
  id: string,
): number {
  const wanted = tidyId(id);
  return list.findIndex((item) => {
    const own = typeof item === "object" ? item.id : item;
    return own !== undefined && plainId(own) === wanted;
  });
}
