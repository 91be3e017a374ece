// Documents with changes made to them. What no change touches stays the very same object.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { kindOfFile, partsOf, withParts } from "./case-parts.ts";
import { type Change, type DataMap, isList, isMap, isScalar } from "./change.ts";
import { handlesOf } from "./handles.ts";
import { asEntry, type DocumentKind, entriesOf, type ListPlace, listAt } from "./places.ts";
import { keysOf } from "./same-data.ts";

export interface Applied {
  readonly documents: CaseDocuments;
  /** Changes that could not be made, since their path leads nowhere, each with how many of its steps lead somewhere. */
  readonly lost: readonly LostChange[];
}

export interface LostChange {
  readonly change: Change;
  readonly steps: number;
}

/** Ids in paths are those of the documents given, whatever else is changed. A change that leads nowhere is passed over. */
export function applyChanges(documents: CaseDocuments, changes: readonly Change[]): CaseDocuments {
  return applyWithLosses(documents, changes).documents;
}

export function applyWithLosses(documents: CaseDocuments, changes: readonly Change[]): Applied {
  const parts = partsOf(documents);
  const lost: LostChange[] = [];
  const made = new Map<string, unknown>();
  for (const [file, own] of byFirst(changes, ({ file }) => file)) {
    const kind = kindOfFile(file);
    const data = parts.get(file)?.data;
    if (!kind) {
      lost.push(...own.map((change) => ({ change, steps: -1 })));
      continue;
    }
    const changed = applyAt(data, own, { kind, path: [], lost });
    if (changed !== data) made.set(file, changed);
  }
  return { documents: made.size > 0 ? withParts(documents, made) : documents, lost };
}

interface Place {
  readonly kind: DocumentKind;
  readonly path: readonly string[];
  readonly lost: LostChange[];
}

/** The value at the place after the changes to it and to what is below it; undefined: nothing stands there. */
function applyAt(value: unknown, changes: readonly Change[], place: Place): unknown {
  const { kind, path, lost } = place;
  const isHere = (change: Change) => change.path.length === path.length;
  const here = changes.filter((change) => isHere(change) && change.kind !== "order");
  const order = changes.findLast((change) => isHere(change) && change.kind === "order");
  const below = changes.filter((change) => !isHere(change));
  let changed = value;
  for (const change of here) {
    if (change.kind !== "drop") changed = change.after;
    else if (changed === undefined) lost.push({ change, steps: path.length - 1 });
    else changed = undefined;
  }
  if (below.length === 0 && !order) return changed;
  const list = listAt(kind, path);
  if (list && (changed === undefined || isList(changed))) {
    return applyToList(
      entriesOf(changed),
      { below, order },
      { ...place, list, stood: changed !== undefined },
    );
  }
  if (order) lost.push({ change: order, steps: path.length });
  if (isMap(changed) || (changed === undefined && path.length > 0)) {
    return applyToMap(isMap(changed) ? changed : {}, below, place) ?? changed;
  }
  lost.push(...below.map((change) => ({ change, steps: path.length })));
  return changed;
}

/** Undefined where an empty map stays empty. */
function applyToMap(map: DataMap, changes: readonly Change[], place: Place): DataMap | undefined {
  const depth = place.path.length;
  const made: Record<string, unknown> = { ...map };
  let isChanged = false;
  for (const [key, own] of byFirst(changes, ({ path }) => path[depth])) {
    const old = Object.hasOwn(map, key) ? map[key] : undefined;
    const changed = applyAt(old, own, { ...place, path: [...place.path, key] });
    if (changed === old) continue;
    isChanged = true;
    if (changed === undefined) delete made[key];
    else setOwn(made, key, changed);
  }
  if (isChanged) return made;
  return keysOf(map).length > 0 ? map : undefined;
}

/** A key such as `__proto__` becomes a key like any other. */
function setOwn(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
}

interface ListChanges {
  readonly below: readonly Change[];
  readonly order: Change | undefined;
}

interface PlaceOfList extends Place {
  readonly list: ListPlace;
  readonly stood: boolean;
}

interface Entry {
  readonly handle: string;
  readonly value: unknown;
}

/** Undefined where the list is empty and need not stand. */
function applyToList(items: readonly unknown[], { below, order }: ListChanges, place: PlaceOfList): unknown {
  const { path, list, lost, stood } = place;
  const handles = handlesOf(items, list);
  const known = new Map(handles.map((handle, k) => [handle, items[k]]));
  const changes = byFirst(below, (change) => change.path[path.length]);
  const added: Change[] = [];
  const values = new Map<string, unknown>(known);
  for (const [handle, own] of changes) {
    const isNew = !known.has(handle);
    if (isNew && own.every(({ kind, path: way }) => way.length === path.length + 1 && kind !== "drop")) {
      added.push(own[own.length - 1]);
    } else if (isNew) {
      lost.push(...own.map((change) => ({ change, steps: path.length })));
    } else {
      values.set(handle, applyToEntry(known.get(handle), own, { ...place, path: [...path, handle] }));
    }
  }
  const inOrder = order ? reordered(handles, entriesOf(order.after).map(String)) : handles;
  const kept = inOrder.map((handle): Entry => ({ handle, value: values.get(handle) }));
  const made = withAdded(kept, added, path.length).flatMap(({ value }) =>
    value === undefined ? [] : [value],
  );
  const isSame = made.length === items.length && made.every((item, k) => item === items[k]);
  if (isSame) return stood ? items : undefined;
  return made.length === 0 && !list.needed ? undefined : made;
}

function applyToEntry(item: unknown, changes: readonly Change[], place: PlaceOfList): unknown {
  const entry = asEntry(item, place.list);
  const changed = applyAt(entry, changes, place);
  if (changed === entry) return item;
  const isBare = place.list.bare && isMap(changed) && isScalar(changed.id) && keysOf(changed).length === 1;
  // A bare name that was given a name of its own and lost it again.
  return isBare && !changes.some(({ path, kind }) => path.length === place.path.length && kind !== "drop")
    ? changed.id
    : changed;
}

/** The entries that the order names take the places that they had together, in that order. */
function reordered(handles: readonly string[], order: readonly string[]): string[] {
  const known = new Set(handles);
  const wanted = [...new Set(order)].filter((handle) => known.has(handle));
  const moves = new Set(wanted);
  let next = 0;
  return handles.map((handle) => (moves.has(handle) ? wanted[next++] : handle));
}

/** New entries stand behind the one that each names, those behind the same one in the order of the changes. */
function withAdded(kept: readonly Entry[], added: readonly Change[], depth: number): Entry[] {
  if (added.length === 0) return [...kept];
  const followers = new Map<string | null, Entry[]>();
  const known = new Set(kept.map(({ handle }) => handle));
  const last: Entry[] = [];
  for (const change of added) {
    const { behind } = change;
    const entry = { handle: change.path[depth], value: change.after };
    const isPlaced = behind === null || (behind !== undefined && known.has(behind));
    if (!isPlaced) last.push(entry);
    else followers.set(behind, [...(followers.get(behind) ?? []), entry]);
  }
  const placed = kept.flatMap((entry) => [entry, ...(followers.get(entry.handle) ?? [])]);
  return [...(followers.get(null) ?? []), ...placed, ...last];
}

function byFirst(changes: readonly Change[], key: (change: Change) => string): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(key(change));
    if (group) group.push(change);
    else groups.set(key(change), [change]);
  }
  return groups;
}
