// Changes a record of one act a line: lines of acts that stay the same are kept as they are.
import { isList, isMap } from "../differences/change.ts";
import { alignedHandles, handlesOf } from "../differences/handles.ts";
import { listAt } from "../differences/places.ts";
import { keysOf, sameData } from "../differences/same-data.ts";
import { FORMAT } from "../documents/scalars.ts";
import { readJson } from "../reading/read-json.ts";
import { toData } from "../reading/source-tree.ts";
import { escapeHidden } from "./claims-text.ts";

/** The lines that say this record. */
export function editJsonLines(text: string, record: unknown): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first] = lines;
  const head = first !== undefined && isFormat(dataOf(first)) ? [first] : [];
  const old = lines.slice(head.length);
  const items = old.map(dataOf);
  const acts = isMap(record) && isList(record.acts) ? record.acts : [];
  const list = listAt("record", ["acts"]);
  if (!list) throw new RangeError("a record without acts");
  const handles = handlesOf(items, list);
  const positions = new Map(handles.map((handle, k) => [handle, k]));
  const made = alignedHandles({ items, handles }, acts, list).map((handle, k) => {
    const position = positions.get(handle);
    const isKept = position !== undefined && saysSame(old[position], items[position], acts[k]);
    return isKept ? old[position].replace(/\r$/, "") : escapeHidden(JSON.stringify(acts[k]));
  });
  // Without a line, the file would read as empty.
  const opening = head.length > 0 || made.length > 0 ? head : [JSON.stringify({ format: FORMAT })];
  return [...opening, ...made].map((line) => `${line}\n`).join("");
}

/** True where the lines say this record as they are. */
export function saysRecord(text: string, record: unknown): boolean {
  const acts = isMap(record) && isList(record.acts) ? record.acts : [];
  let next = 0;
  for (const [k, line] of text
    .split("\n")
    .filter((one) => one.trim() !== "")
    .entries()) {
    const data = dataOf(line);
    if (k === 0 && isFormat(data)) continue;
    if (next >= acts.length || !saysSame(line, data, acts[next])) return false;
    next++;
  }
  return next === acts.length && text.trim() !== "";
}

/** Undefined for a line that is no JSON. */
function dataOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The quick reading loses digits that were typed, such as `1.0`; where it differs, the careful one decides. */
function saysSame(line: string, data: unknown, act: unknown): boolean {
  if (data === undefined) return false;
  if (sameData(data, act)) return true;
  const { root, problems } = readJson(line);
  return root !== null && problems.length === 0 && sameData(toData(root), act);
}

function isFormat(data: unknown): boolean {
  return isMap(data) && keysOf(data).join() === "format";
}
