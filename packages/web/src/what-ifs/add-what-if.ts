// Keeps a variant of the case by name among its what-ifs; any screen may do so.
import type { CaseDocuments, WhatIfDocument } from "@parley/engine/case";
import { whatIfFromDifferences } from "@parley/engine/differences";
import { keptWhatIfs, withWhatIfs } from "./kept-what-ifs.ts";

interface Named {
  readonly name: string;
  readonly about?: string;
}

/** What is different in the variant, as a change of the case or as the case that has changed. */
export type NewWhatIf = Named &
  ({ readonly change: (documents: CaseDocuments) => CaseDocuments } | { readonly after: CaseDocuments });

export interface Added {
  readonly documents: CaseDocuments;
  /** Null where the variant is the case itself, so that there is nothing to keep. */
  readonly id: string | null;
}

/** A what-if that changes the same is not added twice: the one that is there is named instead. */
export function addWhatIf(documents: CaseDocuments, given: NewWhatIf): Added {
  const { name, about } = given;
  const kept = keptWhatIfs(documents);
  const whatIf = whatIfFromDifferences({
    id: newWhatIfId(name, kept),
    name,
    ...(about === undefined || about.trim() === "" ? {} : { about }),
    before: documents,
    after: "after" in given ? given.after : given.change(documents),
  });
  if (whatIf.changes.length === 0) return { documents, id: null };
  const changes = JSON.stringify(whatIf.changes);
  const same = kept.find((one) => JSON.stringify(one.changes) === changes);
  if (same) return { documents, id: String(same.id) };
  return { documents: withWhatIfs(documents, [...kept, whatIf]), id: String(whatIf.id) };
}

const WORDS_OF_AN_ID = 5;
const LONGEST = 40;

/** From the name, since it is what one types to ask for it: `parley assess CASE --what-if union-can-wait`. */
function newWhatIfId(name: string, kept: readonly WhatIfDocument[]): string {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const short = [...words.slice(0, WORDS_OF_AN_ID).join("-")].slice(0, LONGEST).join("");
  const wanted = short === "" ? "what-if" : short;
  const taken = new Set(kept.map(({ id }) => String(id).trim().toLowerCase()));
  let [free, count] = [wanted, 1];
  while (taken.has(free)) free = `${wanted}-${++count}`;
  return free;
}
