// Documents in their long forms: what may be typed shorter is written out, in the same order and with the same meaning.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ActDocument, RecordDocument } from "../documents/record-document.ts";
import { withIds } from "./acts.ts";
import {
  type IssueDocument,
  isYes,
  type PatternDocument,
  plainId,
  type SourceDocument,
  type TextDocument,
  type VoiceDocument,
  type VoiceItem,
} from "./document-parts.ts";
import { mapShared, withKey } from "./shared-structure.ts";
import { tidyConflict } from "./tidy-conflict.ts";
import { tidyPattern } from "./tidy-patterns.ts";
import { tidyProfile } from "./tidy-profile.ts";

/**
 * Parties, other voices, options, decision makers, actions and states are objects with an id; `who` and `to` are lists,
 * and so is `about` where it names issues only; every act, red line and demand has an id; ids and names of options are text.
 * What is tidy already stays the same object.
 */
export function tidyDocuments(documents: CaseDocuments): CaseDocuments {
  const { frame, profiles, conflict, record } = documents;
  const tidy = {
    frame: tidyFrame(frame),
    profiles: mapShared(profiles, tidyProfile),
    conflict: conflict && tidyConflict(conflict),
    record: record && tidyRecord(record),
  };
  const isTidy = Object.entries(tidy).every(([key, value]) => documents[key as keyof typeof tidy] === value);
  return isTidy ? documents : { ...documents, ...tidy };
}

function tidyFrame(frame: FrameDocument): FrameDocument {
  const tidy = {
    parties: tidyList(frame.parties, tidyVoice) ?? [],
    others: tidyList(frame.others, tidyVoice),
    issues: tidyList(frame.issues, tidyIssue) ?? [],
    impossible: tidyList(frame.impossible, (one) =>
      withKey(one, "combination", tidyPattern(one.combination)),
    ),
    sources: tidyList(frame.sources, tidySource),
  };
  const named = frame.id === undefined ? frame : withKey(frame, "id", plainId(frame.id));
  return (Object.keys(tidy) as (keyof typeof tidy)[]).reduce<FrameDocument>(
    (changed, key) => withKey(changed, key, tidy[key]),
    named,
  );
}

function tidyList<T>(list: T[] | undefined, tidy: (item: T) => T): T[] | undefined {
  if (!list) return list;
  const changed = mapShared(list, tidy);
  return changed === list ? list : [...changed];
}

function tidyVoice(item: VoiceItem): VoiceDocument {
  if (typeof item !== "object") return { id: plainId(item) };
  const named = withKey(item, "id", plainId(item.id));
  const listed =
    item.alsoCalled === undefined ? named : withKey(named, "alsoCalled", namesOf(item.alsoCalled));
  return item.name === undefined ? listed : withKey(listed, "name", String(item.name));
}

function namesOf(names: NonNullable<VoiceDocument["alsoCalled"]>): TextDocument[] {
  if (!Array.isArray(names)) return [String(names)];
  const texts = mapShared<TextDocument>(names, String);
  return texts === names ? names : [...texts];
}

function tidyIssue(issue: IssueDocument): IssueDocument {
  const flags = (["ordered", "divisible"] as const).reduce(
    (changed, key) => (changed[key] === undefined ? changed : withKey(changed, key, isYes(changed[key]))),
    withKey(issue, "id", plainId(issue.id)),
  );
  return withKey(flags, "options", tidyList(issue.options, tidyVoice));
}

function tidySource(source: SourceDocument): SourceDocument {
  return withKey(source, "id", plainId(source.id));
}

function tidyRecord(record: RecordDocument): RecordDocument {
  const acts = mapShared(withIds(record.acts, "act"), tidyAct);
  return acts === record.acts ? record : { ...record, acts: [...acts] };
}

function tidyAct(act: ActDocument): ActDocument {
  const listed = withKey(
    withKey(withKey(act, "id", plainId(act.id ?? "")), "who", listOf(act.who)),
    "to",
    act.to === undefined ? undefined : listOf(act.to),
  );
  const sourced = act.source === undefined ? listed : withKey(listed, "source", plainId(act.source));
  return withKey(sourced, "about", tidyAbout(act.about));
}

function tidyAbout(about: ActDocument["about"]): ActDocument["about"] {
  if (about === undefined) return about;
  if (typeof about !== "object" || Array.isArray(about)) return listOf(about);
  return tidyPattern(about as PatternDocument);
}

function listOf(names: TextDocument | TextDocument[]): TextDocument[] {
  if (!Array.isArray(names)) return [plainId(names)];
  const tidy = mapShared<TextDocument>(names, plainId);
  return tidy === names ? names : [...tidy];
}
