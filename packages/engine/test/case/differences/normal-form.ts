// Documents in one way of writing, for comparing them: text everywhere, no empty lists of entries, bare names where there is only an id.
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";

const LISTS = new Set(
  "parties others issues options impossible sources redLines demands interactions comparisons actions infeasible states variants".split(
    " ",
  ),
);

export function normalForm(documents: CaseDocuments): unknown {
  const profiles = [...documents.profiles].sort((a, b) => (String(a.party) < String(b.party) ? -1 : 1));
  const articles = [...documents.articles].sort((a, b) => (String(a.source) < String(b.source) ? -1 : 1));
  return plain({ ...documents, profiles, articles });
}

function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(plain(item), key));
  if (typeof value !== "object" || value === null) return value === null ? null : String(value);
  const entries = Object.entries(value).filter(
    ([name, item]) => item !== undefined && !(LISTS.has(name) && Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, name)]));
}

function bare(item: unknown, key: string): unknown {
  const mayBeBare = /^(parties|others|options|decisionMakers|actions|states)$/.test(key);
  const isOnlyId = typeof item === "object" && item !== null && Object.keys(item).join() === "id";
  return mayBeBare && isOnlyId ? (item as { id: unknown }).id : item;
}
