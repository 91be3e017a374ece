// Taking things out of a case, with all that names them; and telling beforehand what that would be.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { ConflictDocument } from "../documents/conflict-document.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import type { ActDocument } from "../documents/record-document.ts";
import { actPosition, recordOf } from "./acts.ts";
import {
  forgetActor,
  isInClaims,
  reopenFor,
  withoutArticle,
  withoutText,
} from "./articles/cascade-articles.ts";
import { carryThrough } from "./cascade.ts";
import { mapNoted } from "./change-profile.ts";
import { removeAction } from "./conflict/actions.ts";
import { removeCombination } from "./conflict/combinations.ts";
import { removeConflictVariant } from "./conflict/levers.ts";
import { removeMaker } from "./conflict/makers.ts";
import { idOf, nameOf, plainId, positionOf, profileFile, type VoiceItem } from "./document-parts.ts";
import { editWithVariants } from "./edit-variants.ts";
import { changeIssue } from "./issues.ts";
import { IGNORED, type Mention, type Note } from "./mention.ts";
import { isIn } from "./named-items.ts";
import { issueKindOf, type OptionList, optionsOf } from "./option-list.ts";
import { registered } from "./register.ts";
import { type LimitPlace, withoutImpossible, withoutLimit } from "./remove-listed.ts";
import { mapShared, removeAt, withKey, withList } from "./shared-structure.ts";

export type Removal =
  | { readonly party: string }
  | { readonly voice: string }
  | { readonly issue: string; readonly option?: string }
  | { readonly source: string }
  | { readonly article: string }
  | { readonly act: string }
  | RemovalWithin;

/** Of what nothing but what-ifs can name. */
type RemovalWithin =
  | { readonly limit: LimitPlace }
  | { readonly impossible: number }
  | { readonly maker: string }
  | { readonly action: string }
  | { readonly variant: string }
  | { readonly combination: number };

/** The entries that would go, or change, with what is removed; not that itself. */
export function mentionsOf(documents: CaseDocuments, removal: Removal): Mention[] {
  const mentions: Mention[] = [];
  remove(documents, removal, (mention) => mentions.push(mention));
  return mentions;
}

/** A party that the record names stays as another voice; one that acts in the conflict goes on acting there. */
export function removeParty(documents: CaseDocuments, id: string): CaseDocuments {
  return remove(documents, { party: id }, IGNORED);
}

/** Acts of nobody else go with it. */
export function removeVoice(documents: CaseDocuments, id: string): CaseDocuments {
  return remove(documents, { voice: id }, IGNORED);
}

export function removeIssue(documents: CaseDocuments, id: string): CaseDocuments {
  return remove(documents, { issue: id }, IGNORED);
}

export function removeOption(
  documents: CaseDocuments,
  place: { readonly issue: string; readonly option: string },
): CaseDocuments {
  return remove(documents, place, IGNORED);
}

export function removeSource(documents: CaseDocuments, id: string): CaseDocuments {
  return remove(documents, { source: id }, IGNORED);
}

/** The text of a source with the claims in it. What was taken over into the record stays there, without its evidence. */
export function removeArticle(documents: CaseDocuments, source: string): CaseDocuments {
  return remove(documents, { article: source }, IGNORED);
}

export function removeAct(documents: CaseDocuments, id: string): CaseDocuments {
  return remove(documents, { act: id }, IGNORED);
}

/** A demand, a red line, or what options are worth together. */
export function removeLimit(documents: CaseDocuments, place: LimitPlace): CaseDocuments {
  return withoutLimit(documents, place, IGNORED);
}

function remove(documents: CaseDocuments, removal: Removal, note: Note): CaseDocuments {
  if ("limit" in removal) return withoutLimit(documents, removal.limit, note);
  if ("impossible" in removal) return withoutImpossible(documents, removal.impossible, note);
  if ("maker" in removal) return removeMaker(documents, removal.maker, note);
  if ("action" in removal) return removeAction(documents, removal.action, note);
  if ("variant" in removal) return removeConflictVariant(documents, removal.variant, note);
  if ("combination" in removal) return removeCombination(documents, removal.combination, note);
  return editWithVariants(documents, (before, noting) => removeFrom(before, removal, noting), note);
}

function removeFrom(
  documents: CaseDocuments,
  removal: Exclude<Removal, RemovalWithin>,
  note: Note,
): CaseDocuments {
  if ("party" in removal) return withoutParty(documents, removal.party, note);
  if ("voice" in removal) return withoutVoice(documents, removal.voice, note);
  if ("source" in removal) return withoutSource(documents, removal.source, note);
  if ("article" in removal) return withoutText(documents, plainId(removal.article), note);
  if ("act" in removal) return withoutAct(documents, removal.act, note);
  const { issue, option } = removal;
  return option === undefined
    ? withoutIssue(documents, issue, note)
    : withoutOption(documents, { issue, option }, note);
}

function withoutIssue(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  const { frame } = documents;
  const at = positionOf(frame.issues, id);
  const issue = frame.issues[at];
  const rest = { ...documents, frame: { ...frame, issues: removeAt(frame.issues, at) } };
  const before = optionsOf(issue, frame.parties);
  return carryThrough(rest, { change: { issue: idOf(issue), before, after: null, isRemoved: true }, note });
}

function withoutOption(
  documents: CaseDocuments,
  { issue: id, option }: { readonly issue: string; readonly option: string },
  note: Note,
): CaseDocuments {
  return changeIssue(documents, {
    id,
    note,
    change: (issue) => {
      const options = issue.options ?? [];
      return withList(issue, "options", removeAt(options, positionOf(options, option)));
    },
  });
}

function withoutParty(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  const { frame } = documents;
  const at = positionOf(frame.parties, id);
  const party = frame.parties[at];
  const own = idOf(party);
  const profiles = mapShared(documents.profiles, (profile) => {
    if (plainId(profile.party) !== own) return profile;
    note({ file: profileFile(own), path: [], kind: "profile", effect: "goes" });
    return null;
  });
  const parties = removeAt(frame.parties, at);
  const rest = { ...documents, frame: { ...frame, parties }, profiles };
  return keepVoice(withoutShares(rest, documents.frame.parties, note), party, note);
}

/** An issue that can be shared has an option for each party. */
function withoutShares(documents: CaseDocuments, before: readonly VoiceItem[], note: Note): CaseDocuments {
  const { issues, parties } = documents.frame;
  return issues
    .filter((issue) => issueKindOf(issue) === "divisible")
    .reduce((changed, issue) => {
      const [was, is] = [before, parties].map((list): OptionList | null => optionsOf(issue, list));
      const change = { issue: idOf(issue), before: was, after: is, isRemoved: false };
      return carryThrough(changed, { change, note });
    }, documents);
}

function keepVoice(documents: CaseDocuments, party: VoiceItem, note: Note): CaseDocuments {
  const id = idOf(party);
  const { frame, record, conflict, articles } = documents;
  const speaks = record?.acts.some((act) => namesIn(act.who).includes(id) || namesIn(act.to).includes(id));
  const others = frame.others ?? [];
  if (speaks || isInClaims(articles, id) || others.some((other) => registered(other).speaksFor === id)) {
    note({ file: "case.yaml", path: ["others"], kind: "voice", effect: "changes" });
    return { ...documents, frame: { ...frame, others: [...others, party] } };
  }
  return { ...documents, conflict: conflict && nameMaker(conflict, party, note) };
}

function namesIn(names: ActDocument["to"]): string[] {
  return names === undefined ? [] : [names].flat().map(plainId);
}

/** Its name in the conflict came from case.yaml. */
function nameMaker(conflict: ConflictDocument, voice: VoiceItem, note: Note): ConflictDocument {
  const makers = mapNoted(
    conflict.decisionMakers,
    (maker) => {
      if (idOf(maker) !== idOf(voice) || nameOf(voice) === idOf(voice)) return maker;
      if (typeof maker === "object" && maker.name !== undefined) return maker;
      return { ...(typeof maker === "object" ? maker : { id: maker }), name: nameOf(voice) };
    },
    { note, at: (k) => ({ file: "conflict.yaml", path: ["decisionMakers", k], kind: "decision-maker" }) },
  );
  return makers === conflict.decisionMakers ? conflict : { ...conflict, decisionMakers: makers ?? [] };
}

function withoutVoice(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  const { frame, conflict } = documents;
  const others = frame.others ?? [];
  const at = positionOf(others, id);
  const voice = others[at];
  const rest = {
    ...documents,
    frame: withList(frame, "others", removeAt(others, at)),
    conflict: conflict && nameMaker(conflict, voice, note),
  };
  if (isIn(frame.parties, id)) return rest;
  const unspoken = withoutPrincipal(rest, idOf(voice), note);
  const articles = forgetActor(rest.articles, { id: idOf(voice), name: nameOf(voice) }, note);
  return withoutSpeaker({ ...unspoken, articles }, idOf(voice), note);
}

/** Who spoke for somebody that is gone speaks for nobody else. */
function withoutPrincipal(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  const { frame } = documents;
  const others = mapNoted(
    frame.others,
    (other) =>
      typeof other === "object" && registered(other).speaksFor === id
        ? withKey(other, "speaksFor", undefined)
        : other,
    { note, at: (k) => ({ file: "case.yaml", path: ["others", k, "speaksFor"], kind: "principal" }) },
  );
  return others === frame.others ? documents : { ...documents, frame: { ...frame, others: others ?? [] } };
}

function withoutSpeaker(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  if (!documents.record) return documents;
  const record = recordOf(documents);
  const gone = record.acts.filter((act) => namesIn(act.who).every((name) => name === id));
  const acts = mapNoted(record.acts, (act) => (gone.includes(act) ? null : withoutName(act, id)), {
    note,
    at: (k) => ({ file: "record.yaml", path: ["acts", k], kind: "act" }),
  });
  if (acts === record.acts) return documents;
  return withoutEvidence(
    { ...documents, record: { ...record, acts: acts ?? [] } },
    gone.map((act) => plainId(act.id ?? "")),
    note,
  );
}

/** Said to nobody else, it is left as said to everyone. */
function withoutName(act: ActDocument, id: string): ActDocument {
  const rest = (names: string[]) => names.filter((name) => name !== id);
  const [who, to] = [namesIn(act.who), namesIn(act.to)];
  const spoken = who.includes(id) ? { ...act, who: rest(who) } : act;
  if (!to.includes(id)) return spoken;
  const left = rest(to);
  return withKey(spoken, "to", left.length === 0 ? undefined : left);
}

function withoutSource(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  const { frame } = documents;
  const sources = frame.sources ?? [];
  const at = positionOf(sources, id);
  const own = idOf(sources[at]);
  const bare = withoutArticle(documents, own, note);
  const rest = { ...bare, frame: withList(frame, "sources", removeAt(sources, at)) };
  const { record } = bare;
  if (!record) return rest;
  const isNamed = (act: ActDocument) => act.source !== undefined && plainId(act.source) === own;
  const unsourced = (act: ActDocument) => withKey(withKey(act, "source", undefined), "evidence", undefined);
  const acts = mapNoted(record.acts, (act) => (isNamed(act) ? unsourced(act) : act), {
    note,
    at: (k) => ({ file: "record.yaml", path: ["acts", k, "source"], kind: "act" }),
  });
  return acts === record.acts ? rest : { ...rest, record: { ...record, acts: acts ?? [] } };
}

function withoutAct(documents: CaseDocuments, id: string, note: Note): CaseDocuments {
  const record = recordOf(documents);
  const at = actPosition(record, id);
  const rest = { ...documents, record: { ...record, acts: removeAt(record.acts, at) } };
  return withoutEvidence(rest, [plainId(record.acts[at].id ?? "")], note);
}

/** What the acts showed is still taken to be so. */
function withoutEvidence(documents: CaseDocuments, acts: readonly string[], note: Note): CaseDocuments {
  const profiles = mapShared(documents.profiles, (profile) =>
    (["redLines", "demands", "comparisons"] as const).reduce(
      (changed, key) => withoutActs(changed, { key, acts, note }),
      profile,
    ),
  );
  const articles = reopenFor(documents.articles, new Set(acts), note);
  return { ...documents, profiles, articles };
}

interface EvidenceGone {
  readonly key: "redLines" | "demands" | "comparisons";
  readonly acts: readonly string[];
  readonly note: Note;
}

const KINDS = { redLines: "red-line", demands: "demand", comparisons: "comparison" } as const;

function withoutActs(profile: ProfileDocument, { key, acts, note }: EvidenceGone): ProfileDocument {
  type Entry = { act?: string | number | undefined };
  const list = mapNoted<Entry>(
    profile[key],
    (entry) =>
      entry.act !== undefined && acts.includes(plainId(entry.act)) ? withKey(entry, "act", undefined) : entry,
    { note, at: (k) => ({ file: profileFile(profile.party), path: [key, k], kind: KINDS[key] }) },
  );
  return list === profile[key] ? profile : ({ ...profile, [key]: list } as ProfileDocument);
}
