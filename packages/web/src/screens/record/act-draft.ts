// An act as it is being typed in the form, and the act that becomes of it.
import type { Act, ActKind, CaseDocuments, RecordDocument } from "@parley/engine/case";
import { addAct, addSource, addVoice, replaceAct } from "@parley/engine/editing";
import type { PickItem } from "../../parts/pick-matches.ts";
import { isDay } from "./day-words.ts";

export type ActDocument = RecordDocument["acts"][number];

export interface AboutTerm {
  readonly issue: string;
  /** Ids of options; none: the issue as such. */
  readonly options: readonly string[];
}

export interface ActDraft {
  readonly when: string;
  readonly who: readonly PickItem[];
  readonly to: readonly PickItem[];
  readonly kind: ActKind;
  readonly says: string;
  readonly quote: string;
  readonly about: readonly AboutTerm[];
  /** One at most. */
  readonly source: readonly PickItem[];
  readonly place: string;
  readonly note: string;
}

export const EMPTY_DRAFT: Omit<ActDraft, "when"> = {
  who: [],
  to: [],
  kind: "states",
  says: "",
  quote: "",
  about: [],
  source: [],
  place: "",
  note: "",
};

/** What the next act of the same sitting most likely shares with the last one. */
export function nextDraft({ when, source, place }: ActDraft): ActDraft {
  return { ...EMPTY_DRAFT, when, source, place };
}

export type DraftFault = "when" | "not-a-day" | "who" | "says" | "some-without-options";

export function draftFaults({ when, who, says, about }: ActDraft): DraftFault[] {
  const named = about.filter(({ options }) => options.length > 0).length;
  return [
    ...(when.trim() === "" ? ["when" as const] : isDay(when) ? [] : ["not-a-day" as const]),
    ...(who.length === 0 ? ["who" as const] : []),
    ...(says.trim() === "" ? ["says" as const] : []),
    ...(named > 0 && named < about.length ? ["some-without-options" as const] : []),
  ];
}

export interface DraftNames {
  voice(id: string): string;
  source(id: string): string;
}

export function draftOf(act: Act, { voice, source }: DraftNames, about: readonly AboutTerm[]): ActDraft {
  const picked = (ids: readonly string[]) => ids.map((key) => ({ key, text: voice(key) }));
  return {
    when: act.when,
    who: picked(act.who),
    to: picked(act.to),
    kind: act.kind,
    says: act.says,
    quote: act.quote ?? "",
    about,
    source: act.source === null ? [] : [{ key: act.source, text: source(act.source) }],
    place: act.place ?? "",
    note: act.note ?? "",
  };
}

/** Adds the act, with the voices and the source that are new. */
export function addDraft(documents: CaseDocuments, draft: ActDraft): CaseDocuments {
  const made = withNewThings(documents, draft);
  return addAct(made.documents, { act: actDocument(made.draft, null) }).documents;
}

/** `before`: the act as it was, so that what was not touched stays as it is written. */
export function replaceWithDraft(
  documents: CaseDocuments,
  draft: ActDraft,
  before: { readonly id: string; readonly act: ActDocument; readonly draft: ActDraft },
): CaseDocuments {
  const made = withNewThings(documents, draft);
  const keptAbout = JSON.stringify(draft.about) === JSON.stringify(before.draft.about);
  const act = actDocument(made.draft, keptAbout ? (before.act.about ?? null) : null);
  const { evidence } = before.act;
  // Places in the text of the source go with the source.
  const isSameSource = draft.source[0]?.key === before.draft.source[0]?.key;
  const proven = isSameSource && evidence !== undefined ? { ...act, evidence } : act;
  return replaceAct(made.documents, { id: before.id, act: proven });
}

function withNewThings(documents: CaseDocuments, draft: ActDraft) {
  let changed = documents;
  const ids = new Map<string, string>();
  for (const { key, text } of [...draft.who, ...draft.to].filter(({ isNew }) => isNew)) {
    if (ids.has(key)) continue;
    const made = addVoice(changed, { name: text });
    changed = made.documents;
    ids.set(key, made.id);
  }
  const settled = (items: readonly PickItem[]) =>
    items.map((item) => ({ key: ids.get(item.key) ?? item.key, text: item.text }));
  const [source] = draft.source;
  if (source?.isNew) {
    const made = addSource(changed, { title: source.text });
    changed = made.documents;
    ids.set(source.key, made.id);
  }
  return {
    documents: changed,
    draft: { ...draft, who: settled(draft.who), to: settled(draft.to), source: settled(draft.source) },
  };
}

function actDocument(draft: ActDraft, keptAbout: ActDocument["about"] | null): ActDocument {
  const { when, who, to, kind, says, quote, source, place, note } = draft;
  const about = keptAbout ?? aboutDocument(draft.about);
  return {
    when: when.trim(),
    who: oneOrMore(who.map(({ key }) => key)),
    ...(to.length > 0 ? { to: to.map(({ key }) => key) } : {}),
    kind,
    says: says.trim(),
    ...(quote.trim() === "" ? {} : { quote: quote.trim() }),
    ...(about === undefined ? {} : { about }),
    ...(source.length > 0 ? { source: source[0].key } : {}),
    ...(place.trim() === "" ? {} : { place: place.trim() }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
}

function oneOrMore(ids: readonly string[]): string | string[] {
  return ids.length === 1 ? ids[0] : [...ids];
}

function aboutDocument(about: readonly AboutTerm[]): ActDocument["about"] {
  if (about.length === 0) return undefined;
  if (about.every(({ options }) => options.length === 0)) return about.map(({ issue }) => issue);
  return Object.fromEntries(about.map(({ issue, options }) => [issue, oneOrMore(options)]));
}
