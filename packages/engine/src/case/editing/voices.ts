// Parties, and others who speak in the record.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { blankProfile } from "./blank-case.ts";
import { idOf, positionOf, voiceOf } from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import type { Description, Made, Moving, NewThing, Renaming } from "./edited.ts";
import { addTo, describeIn, moveIn, newVoice, renameIn } from "./named-items.ts";
import { newId } from "./new-id.ts";
import type { OtherItem } from "./register.ts";
import { removeAt, withList } from "./shared-structure.ts";

/** With a blank profile. */
export function addParty(documents: CaseDocuments, thing: NewThing): Made {
  const files = documents.profiles.map(({ party }) => String(party));
  const id = newId({ name: thing.name, kind: "party", taken: [...voiceIds(documents), ...files] });
  const add = (before: CaseDocuments) => {
    const parties = addTo(before.frame.parties, newVoice(id, thing), thing.at);
    return withProfile({ ...before, frame: { ...before.frame, parties } }, id);
  };
  return { documents: editWithVariants(documents, add), id };
}

/** The voice keeps its id, and what the record says of it, and gets a blank profile. */
export function makeParty(documents: CaseDocuments, id: string): CaseDocuments {
  return editWithVariants(documents, (before) => {
    const { frame } = before;
    const others = frame.others ?? [];
    const at = positionOf(others, id);
    const { speaksFor: _, ...voice } = voiceOf(others[at]) as OtherVoice;
    const parties = [...frame.parties, voice];
    const changed = withList({ ...frame, parties }, "others", removeAt(others, at));
    return withProfile({ ...before, frame: changed }, idOf(others[at]));
  });
}

function withProfile(documents: CaseDocuments, id: string): CaseDocuments {
  const { frame, profiles } = documents;
  return { ...documents, profiles: [...profiles, blankProfile(frame, id)] };
}

export function renameParty(documents: CaseDocuments, renaming: Renaming): CaseDocuments {
  return withParties(documents, renameIn(documents.frame.parties, renaming));
}

export function describeParty(documents: CaseDocuments, description: Description): CaseDocuments {
  return withParties(documents, describeIn(documents.frame.parties, description));
}

export function moveParty(documents: CaseDocuments, moving: Moving): CaseDocuments {
  return withParties(documents, moveIn(documents.frame.parties, moving));
}

export function addVoice(documents: CaseDocuments, thing: NewThing): Made {
  const id = newId({ name: thing.name, kind: "voice", taken: voiceIds(documents) });
  const others = addTo(documents.frame.others ?? [], newVoice(id, thing), thing.at);
  return { documents: withOthers(documents, others), id };
}

export function renameVoice(documents: CaseDocuments, renaming: Renaming): CaseDocuments {
  return withOthers(documents, renameIn(documents.frame.others ?? [], renaming));
}

export function describeVoice(documents: CaseDocuments, description: Description): CaseDocuments {
  return withOthers(documents, describeIn(documents.frame.others ?? [], description));
}

export function moveVoice(documents: CaseDocuments, moving: Moving): CaseDocuments {
  return withOthers(documents, moveIn(documents.frame.others ?? [], moving));
}

type OtherVoice = Exclude<OtherItem, string | number>;
type Voices = CaseDocuments["frame"]["parties"];

function withParties(documents: CaseDocuments, parties: Voices): CaseDocuments {
  return { ...documents, frame: { ...documents.frame, parties } };
}

function withOthers(documents: CaseDocuments, others: Voices): CaseDocuments {
  return { ...documents, frame: { ...documents.frame, others } };
}

function voiceIds({ frame }: CaseDocuments): string[] {
  return [...frame.parties, ...(frame.others ?? [])].map(idOf);
}
