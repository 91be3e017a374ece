// The actor register of a case: under which names, and with which pronoun, texts speak of parties and other voices, and who speaks for whom.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { Pronoun } from "../frame.ts";
import {
  findPosition,
  idOf,
  nameOf,
  plainId,
  positionOf,
  type VoiceItem,
  voiceOf,
} from "./document-parts.ts";
import { replaceAt, withKey } from "./shared-structure.ts";

export type OtherItem = NonNullable<FrameDocument["others"]>[number];

/** A party or another voice, as far as finding it in texts needs it. */
export interface RegisteredActor {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly pronoun: Pronoun | null;
  readonly speaksFor: string | null;
}

/** Parties first. */
export function registeredActors({ parties, others = [] }: FrameDocument): RegisteredActor[] {
  return [...parties, ...others].map(registered);
}

export function registered(item: OtherItem): RegisteredActor {
  const { alsoCalled, pronoun, speaksFor } =
    typeof item === "object" ? item : ({} as Record<string, undefined>);
  return {
    id: idOf(item),
    name: nameOf(item),
    alsoCalled: alsoCalled === undefined ? [] : [alsoCalled].flat().map(String),
    pronoun: (pronoun as Pronoun | undefined) ?? null,
    speaksFor: speaksFor === undefined ? null : plainId(speaksFor),
  };
}

/** Of a party or another voice; an empty list takes the key away. */
export function setAlsoCalled(
  documents: CaseDocuments,
  { id, names }: { readonly id: string; readonly names: readonly string[] },
): CaseDocuments {
  const alsoCalled = names.length === 0 ? undefined : [...names];
  return changeVoice(documents, id, (voice) => withKey(voice, "alsoCalled", alsoCalled));
}

/** Adds one more name that texts use; one that is known already changes nothing. */
export function addAlsoCalled(
  documents: CaseDocuments,
  { id, name }: { readonly id: string; readonly name: string },
): CaseDocuments {
  return changeVoice(documents, id, (voice) => {
    const known = registered(voice);
    const wanted = name.trim();
    if (wanted === "" || [known.name, ...known.alsoCalled].includes(wanted)) return voice;
    return { ...voice, alsoCalled: [...known.alsoCalled, wanted] };
  });
}

export function setPronoun(
  documents: CaseDocuments,
  { id, pronoun }: { readonly id: string; readonly pronoun: Pronoun | null },
): CaseDocuments {
  return changeVoice(documents, id, (voice) => withKey(voice, "pronoun", pronoun ?? undefined));
}

/**
 * Of another voice; null: it speaks for itself.
 * @throws RangeError for a party, which always speaks for itself.
 */
export function setSpeaksFor(
  documents: CaseDocuments,
  { id, speaksFor }: { readonly id: string; readonly speaksFor: string | null },
): CaseDocuments {
  const others = documents.frame.others ?? [];
  const at = positionOf(others, id);
  const voice = voiceOf(others[at]) as Exclude<OtherItem, string | number>;
  const changed = replaceAt(others, at, withKey(voice, "speaksFor", speaksFor ?? undefined));
  return changed === others ? documents : withVoices(documents, "others", changed);
}

type Voice = Exclude<VoiceItem, string | number>;

/** @throws RangeError when nobody has the id. */
function changeVoice(documents: CaseDocuments, id: string, change: (voice: Voice) => Voice): CaseDocuments {
  const key = findPosition(documents.frame.parties, id) >= 0 ? "parties" : "others";
  const list: readonly VoiceItem[] = documents.frame[key] ?? [];
  const at = positionOf(list, id);
  const voice = voiceOf(list[at]);
  const changed = change(voice);
  return changed === voice ? documents : withVoices(documents, key, replaceAt(list, at, changed));
}

function withVoices(
  documents: CaseDocuments,
  key: "parties" | "others",
  list: readonly OtherItem[],
): CaseDocuments {
  return { ...documents, frame: { ...documents.frame, [key]: [...list] } };
}
