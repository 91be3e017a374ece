// What-ifs between the form in which they are typed and changes that can be applied.
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { WhatIfChangeDocument, WhatIfDocument } from "../documents/what-ifs-document.ts";
import { tidyId } from "../reading/names.ts";
import { applyChanges } from "./apply-changes.ts";
import { kindOfFile, partsOf, partyOfFile, profileFile } from "./case-parts.ts";
import { type Change, isMap } from "./change.ts";
import { differences } from "./differences.ts";
import { handlesOf } from "./handles.ts";
import { entriesOf, listAt } from "./places.ts";

/** The documents with the what-if's changes made and no what-ifs of their own. A change that leads nowhere is passed over. */
export function applyWhatIf(documents: CaseDocuments, whatIf: WhatIfDocument): CaseDocuments {
  return { ...applyChanges(documents, changesOfWhatIf(whatIf)), whatIfs: null };
}

export interface WhatIfSource {
  readonly id: string;
  readonly name?: string;
  readonly about?: string;
  /** What the what-if is a variant of. */
  readonly before: CaseDocuments;
  readonly after: CaseDocuments;
}

/**
 * The what-if that leads from one state to the other. What differs in their own what-ifs is passed over, and so is what differs in texts of
 * sources: what was said is the same in every variant.
 */
export function whatIfFromDifferences({ id, name, about, before, after }: WhatIfSource): WhatIfDocument {
  const found = differences(before, { ...after, whatIfs: before.whatIfs, articles: before.articles });
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(about === undefined ? {} : { about }),
    changes: found.map((change) => changeDocument(isLast(change, found, before) ? unplaced(change) : change)),
  };
}

/** In the order of the entries; an entry that says nothing that can be done gives none. */
export function changesOfWhatIf({ changes }: WhatIfDocument): Change[] {
  return entriesOf(changes).flatMap((entry, k) => {
    const change = isMap(entry) ? changeOf(entry as WhatIfChangeDocument, k) : null;
    return change ? [change] : [];
  });
}

/** The same what-if where no change goes. An entry that says nothing that can be done stays. */
export function withoutChanges(whatIf: WhatIfDocument, isGone: (change: Change) => boolean): WhatIfDocument {
  const changes = whatIf.changes.filter((entry, k) => {
    const change = isMap(entry) ? changeOf(entry as WhatIfChangeDocument, k) : null;
    return change === null || !isGone(change);
  });
  return changes.length === whatIf.changes.length ? whatIf : { ...whatIf, changes };
}

/** The change that an entry stands for. `position` names what is added without an id. */
function changeOf(entry: WhatIfChangeDocument, position: number): Change | null {
  return entry.party === undefined ? placeChange(entry) : partyChange(entry, position);
}

const LISTS = { demand: "demands", redLine: "redLines" } as const;

function partyChange(entry: WhatIfChangeDocument, position: number): Change | null {
  const { party, noDeal, add, drop } = entry;
  const file = profileFile(party);
  if (noDeal !== undefined) return { file, path: ["noDeal"], kind: "set", after: noDeal };
  for (const key of ["demand", "redLine"] as const) {
    const added = add?.[key];
    if (added !== undefined) {
      const step = added.id === undefined ? `+${position + 1}` : tidyId(String(added.id));
      return { file, path: [LISTS[key], step], kind: "add", after: added, ...placeOf(entry) };
    }
    const dropped = isMap(drop) ? drop[key] : undefined;
    if (dropped !== undefined) {
      return { file, path: [LISTS[key], tidyId(String(dropped))], kind: "drop" };
    }
  }
  return null;
}

function placeChange(entry: WhatIfChangeDocument): Change | null {
  const file = tidyId(String(entry.file ?? "")).replace(/\.yml$/, ".yaml");
  const path = entriesOf(entry.path).map((step) => tidyId(String(step)));
  if (entry.set !== undefined) {
    return { file, path, kind: "set", after: withId(entry.set, file, path), ...placeOf(entry) };
  }
  if (entry.order) return { file, path, kind: "order", after: entry.order.map((id) => tidyId(String(id))) };
  return isYes(entry.drop) ? { file, path, kind: "drop" } : null;
}

function placeOf({ behind, first }: WhatIfChangeDocument): Pick<Change, "behind"> {
  if (behind !== undefined) return { behind: tidyId(String(behind)) };
  return isYes(first) ? { behind: null } : {};
}

function isYes(flag: unknown): boolean {
  return flag === true || flag === "yes" || flag === "true";
}

/** An entry of a list gets the id that its path gives it. */
function withId(value: unknown, file: string, path: readonly string[]): unknown {
  const kind = kindOfFile(file);
  const isNamed = kind !== null && listAt(kind, path.slice(0, -1))?.named;
  return isNamed && isMap(value) && value.id === undefined ? { id: path[path.length - 1], ...value } : value;
}

/** A change as a person would type it. */
export function changeDocument(change: Change): WhatIfChangeDocument {
  const { file, path, kind, after } = change;
  return (
    partyDocument(change) ?? { file, ...(path.length > 0 ? { path: [...path] } : {}), ...whatDocument() }
  );

  function whatDocument(): WhatIfChangeDocument {
    if (kind === "drop") return { drop: "yes" };
    if (kind === "order") return { order: entriesOf(after).map(String) };
    return { set: after, ...placeDocument(change) };
  }
}

/** Null where the short forms do not say it. */
function partyDocument(change: Change): WhatIfChangeDocument | null {
  const { file, path, kind, after } = change;
  const party = partyOfFile(file);
  if (party === null || kind === "order") return null;
  if (path.length === 1 && path[0] === "noDeal" && kind !== "drop") {
    return { party, noDeal: after as NonNullable<WhatIfChangeDocument["noDeal"]> };
  }
  const key = (["demand", "redLine"] as const).find((one) => LISTS[one] === path[0]);
  if (!key || path.length !== 2 || kind === "set") return null;
  if (kind === "drop") return { party, drop: { [key]: path[1] } };
  return { party, add: { [key]: after }, ...placeDocument(change) } as WhatIfChangeDocument;
}

function placeDocument({ behind }: Change): Pick<WhatIfChangeDocument, "behind" | "first"> {
  if (behind === undefined) return {};
  return behind === null ? { first: "yes" } : { behind };
}

/** True for what is added at the end of a list: it comes last without saying so. */
function isLast(change: Change, all: readonly Change[], before: CaseDocuments): boolean {
  const { file, behind } = change;
  const part = partsOf(before).get(file);
  const path = change.path.slice(0, -1);
  const list = part && listAt(part.kind, path);
  if (!list || behind === undefined) return false;
  const isReordered = all.some(
    (other) => other.kind === "order" && other.file === file && other.path.join("\n") === path.join("\n"),
  );
  return !isReordered && behind === (handlesOf(entriesAt(part.data, path), list).at(-1) ?? null);
}

function unplaced({ behind: _, ...change }: Change): Change {
  return change;
}

/** The list at a path of one key, or of a key, the id of an entry and a key. */
function entriesAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const [key, id, inner] = path;
  const list = isMap(data) ? entriesOf(data[key]) : [];
  if (id === undefined) return list;
  const owner = list.find((item) => isMap(item) && tidyId(String(item.id)) === id);
  return isMap(owner) ? entriesOf(owner[inner]) : [];
}
