// A case back to its documents: what was filled in is written out, so that reading them gives an equal case.
import { subtract, toText } from "../../maths/rational.ts";
import type { Act } from "../act.ts";
import type { Case } from "../case.ts";
import { changeDocument } from "../differences/what-if-changes.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ActDocument } from "../documents/record-document.ts";
import { FORMAT } from "../documents/scalars.ts";
import type { WhatIfDocument } from "../documents/what-ifs-document.ts";
import type { Frame, Issue, Voice } from "../frame.ts";
import type { WhatIf } from "../what-if.ts";
import { articleDocumentOf, passageDocument } from "./article-document-of.ts";
import { conflictDocumentOf } from "./conflict-document-of.ts";
import { given } from "./given.ts";
import { type PatternDocument, patternDocument } from "./pattern-document.ts";
import { profileDocumentOf } from "./profile-document-of.ts";

type OtherDocument = NonNullable<FrameDocument["others"]>[number];

/** All of it reads back equal; the list of applied defaults gets shorter, as they are now written. */
export function documentsOf({ frame, profiles, conflict, record, whatIfs, articles }: Case): CaseDocuments {
  return {
    frame: frameDocumentOf(frame),
    profiles: profiles.map((profile) => profileDocumentOf(profile, frame)),
    conflict: conflict && conflictDocumentOf(conflict, frame),
    record:
      record.length === 0 ? null : { format: FORMAT, acts: record.map((act) => actDocumentOf(act, frame)) },
    whatIfs: whatIfs.length === 0 ? null : { format: FORMAT, whatIfs: whatIfs.map(whatIfDocumentOf) },
    articles: articles.map(articleDocumentOf),
  };
}

function frameDocumentOf(frame: Frame): FrameDocument {
  return {
    format: FORMAT,
    id: frame.id,
    title: frame.title,
    ...given({ summary: frame.summary, date: frame.date }),
    parties: frame.parties.map(actorDocument),
    ...(frame.others.length > 0 ? { others: frame.others.map(actorDocument) } : {}),
    issues: frame.issues.map(issueDocument),
    ...(frame.impossible.length > 0
      ? {
          impossible: frame.impossible.map(({ pattern, because }) => ({
            combination: patternDocument(pattern, frame),
            ...given({ because }),
          })),
        }
      : {}),
    ...(frame.sources.length > 0
      ? {
          sources: frame.sources.map(({ id, title, by, date, url, note }) => ({
            id,
            title,
            ...given({ by, date, url, note }),
          })),
        }
      : {}),
  };
}

function actorDocument({ id, name, about, alsoCalled, pronoun, speaksFor }: Voice): OtherDocument {
  const more = {
    ...(alsoCalled.length > 0 ? { alsoCalled: [...alsoCalled] } : {}),
    ...given({ pronoun, speaksFor }),
  };
  const plain = namedDocument({ id, name, about });
  if (Object.keys(more).length === 0) return plain;
  return { ...(typeof plain === "object" ? plain : { id }), ...more } as OtherDocument;
}

type NamedDocument = NonNullable<FrameDocument["issues"][number]["options"]>[number];

function namedDocument({ id, name, about }: Pick<Voice, "id" | "name" | "about">): NamedDocument {
  return name === id && about === null ? id : { id, ...given({ name: name === id ? null : name, about }) };
}

function issueDocument(issue: Issue): FrameDocument["issues"][number] {
  const { id, name, about, unit, kind, options } = issue;
  const head = { id, ...given({ name: name === id ? null : name, about, unit }) };
  if (kind === "divisible") return { ...head, divisible: true };
  if (kind === "numeric") return { ...head, ...numericRange(issue) };
  return { ...head, ...(kind === "ordered" ? { ordered: true } : {}), options: options.map(namedDocument) };
}

/** The ids of numeric options are their values; the first two tell the step. */
function numericRange({ options }: Issue): { from: string; to: string; step?: string } {
  const [first, second] = options.map(({ value }) => value);
  const ends = { from: options[0].id, to: options[options.length - 1].id };
  return first && second ? { ...ends, step: toText(subtract(second, first)) } : ends;
}

function actDocumentOf(act: Act, frame: Frame): ActDocument {
  const { id, when, who, to, kind, says, quote, about, source, place, note, evidence } = act;
  return {
    id,
    when,
    who: who.length === 1 ? who[0] : [...who],
    ...(to.length === 0 ? {} : { to: to.length === 1 ? to[0] : [...to] }),
    kind,
    says,
    ...given({ quote }),
    ...(about.length === 0 ? {} : { about: aboutDocument(act, frame) }),
    ...given({ source, place, note }),
    ...(evidence.length > 0 ? { evidence: evidence.map(passageDocument) } : {}),
  };
}

/** Issues as such are a list. Acts name options either of all their issues or of none. */
function aboutDocument({ about }: Act, frame: Frame): string[] | PatternDocument {
  return about.every(({ options }) => options.length === 0)
    ? about.map(({ issue }) => frame.issues[issue].id)
    : patternDocument(about, frame);
}

function whatIfDocumentOf({ id, name, about, changes }: WhatIf): WhatIfDocument {
  return { id, ...given({ name: name === id ? null : name, about }), changes: changes.map(changeDocument) };
}
