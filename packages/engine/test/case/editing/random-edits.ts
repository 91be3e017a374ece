// Random edits of a case: recipes of numbers and names, carried out on whatever the case holds at that moment.
import fc from "fast-check";
import * as editing from "../../../src/case/editing/index.ts";
import type { CaseDocuments } from "../../../src/case/index.ts";

const name = fc.oneof(
  fc.constantFrom(
    "Pay",
    "pay",
    "Best",
    "ranked",
    "Arbeitszeit",
    "安全",
    "الأمن",
    "12 months",
    "2.5",
    "-1",
    "🙂",
    "CON",
    "__proto__",
    "constructor",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);

const edit = fc.record({
  kind: fc.nat(10_000),
  first: fc.nat(10_000),
  second: fc.nat(10_000),
  place: fc.nat(10_000),
  name: name.map((text) => text.replace(/[\p{C}]/gu, "").trim() || "x"),
});

type Recipe = typeof edit extends fc.Arbitrary<infer T> ? T : never;

export const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

type Edit = (documents: CaseDocuments, recipe: Recipe) => CaseDocuments | null;

function pick<T>(list: readonly T[] | undefined, at: number): T | null {
  return list && list.length > 0 ? list[at % list.length] : null;
}

const issueOf = ({ frame }: CaseDocuments, { first }: Recipe) => pick(frame.issues, first);

const claimsIn = ({ articles }: CaseDocuments) =>
  articles.flatMap(({ source, claims }) => claims.map((claim) => ({ source: String(source), claim })));

function claimOf(documents: CaseDocuments, { first }: Recipe) {
  const found = pick(claimsIn(documents), first);
  return found && { source: found.source, claim: String(found.claim.id) };
}

const EDITS: Readonly<Record<string, Edit>> = {
  addParty: (documents, { name, place }) =>
    editing.addParty(documents, { name, at: place % (documents.frame.parties.length + 1) }).documents,
  removeParty: (documents, { first }) => {
    const party = pick(documents.frame.parties, first);
    return party === null ? null : editing.removeParty(documents, editing.idOf(party));
  },
  renameParty: (documents, { first, name }) => {
    const party = pick(documents.frame.parties, first);
    return party === null ? null : editing.renameParty(documents, { id: editing.idOf(party), name });
  },
  moveParty: (documents, { first, place }) => {
    const party = pick(documents.frame.parties, first);
    return party === null ? null : editing.moveParty(documents, { id: editing.idOf(party), to: place % 5 });
  },
  addVoice: (documents, { name }) => editing.addVoice(documents, { name }).documents,
  removeVoice: (documents, { first }) => {
    const voice = pick(documents.frame.others, first);
    return voice === null ? null : editing.removeVoice(documents, editing.idOf(voice));
  },
  makeParty: (documents, { first }) => {
    const voice = pick(documents.frame.others, first);
    return voice === null ? null : editing.makeParty(documents, editing.idOf(voice));
  },
  addIssue: (documents, { name, place, second }) =>
    editing.addIssue(documents, {
      name,
      at: place % (documents.frame.issues.length + 1),
      options: Array.from({ length: 1 + (second % 3) }, (_, k) => `${name} ${k}`),
    }).documents,
  removeIssue: (documents, recipe) => {
    const issue = issueOf(documents, recipe);
    return issue && editing.removeIssue(documents, editing.idOf(issue));
  },
  renameIssue: (documents, recipe) => {
    const issue = issueOf(documents, recipe);
    return issue && editing.renameIssue(documents, { id: editing.idOf(issue), name: recipe.name });
  },
  moveIssue: (documents, recipe) => {
    const issue = issueOf(documents, recipe);
    return issue && editing.moveIssue(documents, { id: editing.idOf(issue), to: recipe.place % 9 });
  },
  setIssueKind: (documents, recipe) => {
    const issue = issueOf(documents, recipe);
    if (!issue) return null;
    const steps = 1 + (recipe.place % 4);
    const numeric = {
      kind: "numeric",
      from: recipe.second % 3,
      to: (recipe.second % 3) + steps,
      step: 1,
    } as const;
    const kinds = [{ kind: "choice" }, { kind: "ordered" }, { kind: "divisible" }, numeric] as const;
    const kind = kinds[recipe.second % 4];
    return editing.setIssueKind(documents, { id: editing.idOf(issue), kind });
  },
  addOption: (documents, recipe) => {
    const issue = pick(
      documents.frame.issues.filter((one) => one.options),
      recipe.first,
    );
    return issue && editing.addOption(documents, { issue: editing.idOf(issue), name: recipe.name }).documents;
  },
  removeOption: (documents, recipe) => {
    const issue = pick(
      documents.frame.issues.filter((one) => (one.options?.length ?? 0) > 1),
      recipe.first,
    );
    const option = pick(issue?.options, recipe.second);
    if (!issue || option === null) return null;
    return editing.removeOption(documents, { issue: editing.idOf(issue), option: editing.idOf(option) });
  },
  moveOption: (documents, recipe) => {
    const issue = issueOf(documents, recipe);
    const option = pick(issue?.options, recipe.second);
    if (!issue || option === null) return null;
    return editing.moveOption(documents, {
      issue: editing.idOf(issue),
      option: editing.idOf(option),
      to: recipe.place % 4,
    });
  },
  addSource: (documents, { name }) => editing.addSource(documents, { title: name }).documents,
  removeSource: (documents, { first }) => {
    const source = pick(documents.frame.sources, first);
    return source && editing.removeSource(documents, editing.idOf(source));
  },
  addAct: (documents, { name, place, first }) => {
    const party = pick(documents.frame.parties, first);
    if (party === null) return null;
    const act = { when: "2025-05-07", who: [editing.idOf(party)], says: name };
    return editing.addAct(documents, { act, at: place % 3 }).documents;
  },
  removeAct: (documents, { first }) => {
    const act = pick(documents.record?.acts, first);
    return act?.id === undefined ? null : editing.removeAct(documents, String(act.id));
  },
  moveAct: (documents, { first, place }) => {
    const act = pick(documents.record?.acts, first);
    return act?.id === undefined ? null : editing.moveAct(documents, { id: String(act.id), to: place % 4 });
  },
  acceptClaim: (documents, recipe) => {
    const place = claimOf(documents, recipe);
    if (!place) return null;
    const { lacks } = editing.draftAct(documents, place);
    const act = lacks.includes("when") ? { when: "2025" } : {};
    const named = claimsIn(documents).find(({ claim }) => claim.id === place.claim)?.claim.speaker;
    if (lacks.includes("who") && !(named && "name" in named)) return null;
    return editing.acceptClaim(documents, { ...place, act, addSpeaker: true }).documents;
  },
  rejectClaim: (documents, recipe) => {
    const place = claimOf(documents, recipe);
    return place && editing.rejectClaim(documents, place);
  },
  reopenClaim: (documents, recipe) => {
    const place = claimOf(documents, recipe);
    return place && editing.reopenClaim(documents, place);
  },
  removeClaim: (documents, recipe) => {
    const place = claimOf(documents, recipe);
    return place && editing.removeClaim(documents, place);
  },
  mendClaim: (documents, recipe) => {
    const place = claimOf(documents, recipe);
    const issue = issueOf(documents, recipe);
    const actor = pick(editing.registeredActors(documents.frame), recipe.second);
    if (!place || !issue || !actor) return null;
    const links = [{ issue: editing.idOf(issue), option: null, by: [] }];
    const changes = { links, speaker: { kind: "known" as const, id: actor.id }, move: "demand" as const };
    return editing.mendClaim(documents, { ...place, changes });
  },
  removeArticle: (documents, { first }) => {
    const article = pick(documents.articles, first);
    return article && editing.removeArticle(documents, String(article.source));
  },
  setSpeaksFor: (documents, { first, second }) => {
    const voice = pick(documents.frame.others, first);
    const party = pick(documents.frame.parties, second);
    if (voice === null || party === null) return null;
    return editing.setSpeaksFor(documents, { id: editing.idOf(voice), speaksFor: editing.idOf(party) });
  },
  removeImpossible: (documents, { first }) => {
    const count = documents.frame.impossible?.length ?? 0;
    return count === 0 ? null : editing.removeImpossible(documents, first % count);
  },
};

const KINDS = Object.keys(EDITS);

/** What the edit is called; null documents where the case holds nothing to do it with. */
export function carryOut(
  documents: CaseDocuments,
  recipe: Recipe,
): { kind: string; after: CaseDocuments | null } {
  const kind = KINDS[recipe.kind % KINDS.length];
  return { kind, after: EDITS[kind](documents, recipe) };
}
