// Carries a change of one issue through all documents of a case, so that what was sound stays sound.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { ConflictDocument } from "../documents/conflict-document.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ActDocument, RecordDocument } from "../documents/record-document.ts";
import { changeLinks } from "./articles/cascade-articles.ts";
import { changePattern, type IssueChange, matchesAll } from "./change-pattern.ts";
import { changeProfile, mapNoted } from "./change-profile.ts";
import { type PatternDocument, plainId } from "./document-parts.ts";
import type { Note } from "./mention.ts";
import { keyFor, mapShared, withKey, withList } from "./shared-structure.ts";

export interface Cascade {
  readonly change: IssueChange;
  readonly note: Note;
}

/** `documents` hold the issue as it is afterwards. Documents that do not name it stay the same objects. */
export function carryThrough(documents: CaseDocuments, { change, note }: Cascade): CaseDocuments {
  const { conflict, record } = documents;
  const frame = changeFrame(documents.frame, { change, note });
  return {
    ...documents,
    frame,
    profiles: mapShared(documents.profiles, (one) => changeProfile(one, { change, frame, note })),
    conflict: conflict && changeStates(conflict, { change, note }),
    record: record && changeActs(record, { change, note }),
    articles: changeLinks(documents.articles, change, note),
  };
}

function changeFrame(frame: FrameDocument, { change, note }: Cascade): FrameDocument {
  const impossible = mapNoted(
    frame.impossible,
    (one) => {
      const combination = changePattern(one.combination, change, "whole");
      if (!combination) return null;
      const concerned = keyFor(one.combination, change.issue) !== undefined;
      return concerned && matchesAll(combination, frame) ? null : withKey(one, "combination", combination);
    },
    { note, at: (k) => ({ file: "case.yaml", path: ["impossible", k], kind: "impossible" }) },
  );
  return withList(frame, "impossible", impossible);
}

function changeStates(conflict: ConflictDocument, { change, note }: Cascade): ConflictDocument {
  const states = mapNoted(
    conflict.states,
    (state) => {
      if (typeof state !== "object" || !state.deal) return state;
      return withKey(state, "deal", changePattern(state.deal, change, "term") ?? undefined);
    },
    { note, at: (k) => ({ file: "conflict.yaml", path: ["states", k, "deal"], kind: "state" }) },
  );
  return withKey(conflict, "states", states);
}

function changeActs(record: RecordDocument, { change, note }: Cascade): RecordDocument {
  const acts = mapNoted(record.acts, (act) => withKey(act, "about", changeAbout(act.about, change)), {
    note,
    at: (k) => ({ file: "record.yaml", path: ["acts", k, "about"], kind: "act" }),
  });
  return acts === record.acts ? record : { ...record, acts: acts ?? [] };
}

type AboutDocument = ActDocument["about"];

/** An act that named an option which is gone is about its issue still. */
function changeAbout(about: AboutDocument, change: IssueChange): AboutDocument {
  if (about === undefined) return about;
  if (Array.isArray(about)) {
    const kept = about.filter((text) => !(change.isRemoved && plainId(text) === change.issue));
    return kept.length === about.length ? about : kept.length === 0 ? undefined : kept;
  }
  if (typeof about !== "object") {
    return change.isRemoved && plainId(about) === change.issue ? undefined : about;
  }
  const changed = changePattern(about as PatternDocument, change, "term");
  return changed ?? (change.isRemoved ? undefined : [change.issue]);
}
