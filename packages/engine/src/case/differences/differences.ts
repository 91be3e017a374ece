// What differs between two states of the documents of a case, each difference small enough to be taken or left by itself.
import type { CaseDocuments } from "../documents/case-documents.ts";
import { partsOf } from "./case-parts.ts";
import { type Change, type DataMap, isList, isMap } from "./change.ts";
import { alignedHandles, handlesOf } from "./handles.ts";
import { asEntry, type DocumentKind, entriesOf, isTakenApart, type ListPlace, listAt } from "./places.ts";
import { keysOf, sameData } from "./same-data.ts";

/**
 * `applyChanges(before, differences(before, after))` says the same as `after`. What is written in two ways that mean the same is no
 * difference: `1` and `"1"`, a bare name and an entry with an id alone, an empty list and none, keys in another order.
 */
export function differences(before: CaseDocuments, after: CaseDocuments): Change[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  const files = [...old.keys(), ...[...young.keys()].filter((file) => !old.has(file))];
  return files.flatMap((file): Change[] => {
    const [was, is] = [old.get(file), young.get(file)];
    if (!is) return [{ file, path: [], kind: "drop", before: was?.data }];
    if (!was) return [{ file, path: [], kind: "add", after: is.data }];
    const found: Change[] = [];
    compare(was.data, is.data, { file, kind: is.kind, path: [], found });
    return found;
  });
}

interface Place {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly path: readonly string[];
  readonly found: Change[];
}

function compare(before: unknown, after: unknown, place: Place): void {
  if (before === after) return;
  const { file, kind, path, found } = place;
  const list = listAt(kind, path);
  if (list && isListOrNothing(before) && isListOrNothing(after)) {
    compareLists(entriesOf(before), entriesOf(after), { ...place, list });
  } else if (isMap(before) && isMap(after) && isTakenApart(kind, path, [before, after])) {
    compareMaps(before, after, place);
  } else if (before === undefined) {
    found.push({ file, path, kind: "add", after });
  } else if (after === undefined) {
    found.push({ file, path, kind: "drop", before });
  } else if (!sameData(before, after)) {
    found.push({ file, path, kind: "set", before, after });
  }
}

function isListOrNothing(value: unknown): boolean {
  return value === undefined || isList(value);
}

function compareMaps(before: DataMap, after: DataMap, place: Place): void {
  const keys = new Set([...keysOf(before), ...keysOf(after)]);
  const valueAt = (map: DataMap, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined);
  for (const key of keys) {
    compare(valueAt(before, key), valueAt(after, key), { ...place, path: [...place.path, key] });
  }
}

interface PlaceOfList extends Place {
  readonly list: ListPlace;
}

function compareLists(before: readonly unknown[], after: readonly unknown[], place: PlaceOfList): void {
  const { file, path, list, found } = place;
  const handles = handlesOf(before, list);
  const later = alignedHandles({ items: before, handles }, after, list);
  const stays = new Set(later);
  const kept = handles.filter((handle) => stays.has(handle));
  // Taken one by one, such changes could leave an empty list where there must be something.
  if (list.filled && kept.length === 0 && before.length > 0 && after.length > 0) {
    found.push({ file, path, kind: "set", before, after });
    return;
  }
  const old = new Map(handles.map((handle, k) => [handle, before[k]]));
  const reordered = later.filter((handle) => old.has(handle));
  if (reordered.some((handle, k) => handle !== kept[k])) {
    found.push({ file, path, kind: "order", before: kept, after: reordered });
  }
  handles.forEach((handle, k) => {
    if (!stays.has(handle)) found.push({ file, path: [...path, handle], kind: "drop", before: before[k] });
  });
  let behind: string | null = null;
  later.forEach((handle, k) => {
    const entry = { ...place, path: [...path, handle] };
    if (!old.has(handle)) {
      found.push({ file, path: entry.path, kind: "add", after: after[k], behind });
      return;
    }
    behind = handle;
    compareEntries(old.get(handle), after[k], entry);
  });
}

function compareEntries(before: unknown, after: unknown, place: PlaceOfList): void {
  if (before === after) return;
  const { list, ...entry } = place;
  compare(asEntry(before, list), asEntry(after, list), entry);
}
