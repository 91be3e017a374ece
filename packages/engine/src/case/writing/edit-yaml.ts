// Changes a YAML text so that it says something else, line by line: what stays the same keeps its comments, its order and its layout.
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isMap as isDataMap, isList } from "../differences/change.ts";
import { alignedHandles, handlesOf } from "../differences/handles.ts";
import { type DocumentKind, type ListPlace, listAt } from "../differences/places.ts";
import { keysOf, sameData } from "../differences/same-data.ts";
import { parseYaml } from "../reading/parse-yaml.ts";
import { inlineText, partText } from "./yaml-layout.ts";
import {
  commentStart,
  endOf,
  endOfItem,
  isBlock,
  keyText,
  lineEnd,
  lineStart,
  type MapPair,
  nodeData,
  opensLine,
  startOf,
} from "./yaml-places.ts";

/** The text that says `data`; null where it cannot be had by changing this one. To be read back before it is used. */
export function editYaml(text: string, data: unknown, kind: DocumentKind): string | null {
  const root = parseYaml(text)?.contents;
  if (!root || !isBlock(root)) return null;
  const source: Source = { text, kind, padded: /\{ \S/.test(text) };
  const span = editBlock(root, data, { source, path: [] });
  if (!span) return null;
  const made = text.slice(0, span.from) + span.text + text.slice(span.to);
  return text.includes("\r\n") ? made.replaceAll(/\r?\n/g, "\r\n") : made;
}

interface Source {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly padded: boolean;
}

interface Place {
  readonly source: Source;
  readonly path: readonly string[];
}

/** A stretch of the text and what stands there now. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One entry of a block with the lines that belong to it: comments and blank lines above it come with it. */
interface Chunk {
  readonly text: string;
  /** Where the entry itself starts within the text. */
  readonly lead: number;
}

/** Null where the block as a whole has to be written anew. */
function editBlock(node: Node, data: unknown, place: Place): Span | null {
  if (!isCollection(node) || node.items.length === 0) return null;
  const layout = layoutOf(node, place);
  const chunks = isMap(node)
    ? isDataMap(data) && editedPairs(node as YAMLMap<Node, Node | null>, data, { ...place, layout })
    : isSeq(node) && isList(data) && editedItems(node as YAMLSeq<Node>, data, { ...place, layout });
  if (!chunks || chunks.length === 0) return null;
  return { from: layout.from, to: layout.to, text: joined(chunks, layout) };
}

interface Layout {
  readonly from: number;
  readonly to: number;
  /** Blanks before each entry. */
  readonly indent: number;
  /** True where the first entry stands behind something else in its line, such as the dash of a list. */
  readonly isInline: boolean;
  /** Ends of the entries' chunks. */
  readonly ends: readonly number[];
}

function layoutOf(node: YAMLMap | YAMLSeq, { source: { text }, path }: Place): Layout {
  const first = itemStart(node, text);
  const isInline = !opensLine(text, first);
  const ends = node.items.map((item) => lineEnd(text, endOfItem(item as Node | MapPair)));
  return {
    from: isInline ? first : path.length === 0 ? lineStart(text, first) : commentStart(text, first),
    to: ends[ends.length - 1],
    indent: first - lineStart(text, first),
    isInline,
    ends,
  };
}

/** The first key, or the dash before the first item. */
function itemStart(node: YAMLMap | YAMLSeq, text: string): number {
  const [first] = node.items as (Node | MapPair)[];
  if ("key" in first) return startOf(first.key);
  return text.lastIndexOf("-", startOf(first) - (isEmpty(first) ? 0 : 1));
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range !== undefined && node.range?.[0] === node.range?.[1];
}

function joined(chunks: readonly Chunk[], { isInline, indent }: Layout): string {
  return chunks
    .map(({ text, lead }, k) => {
      if (k === 0) return isInline ? text.slice(lead) : text;
      return lead === 0 ? " ".repeat(indent) + text : text;
    })
    .map((text, k) => (k < chunks.length - 1 && !text.endsWith("\n") ? `${text}\n` : text))
    .join("");
}

interface BlockPlace extends Place {
  readonly layout: Layout;
}

/** The chunk of an entry, with a stretch of it replaced. */
function chunkOf(k: number, start: number, { layout, source: { text } }: BlockPlace, span?: Span): Chunk {
  const from = k === 0 ? layout.from : layout.ends[k - 1];
  const to = layout.ends[k];
  const lead = start - from;
  if (!span) return { text: text.slice(from, to), lead };
  return { text: text.slice(from, span.from) + span.text + text.slice(span.to, to), lead };
}

function newChunk(
  data: Parameters<typeof partText>[0],
  { layout: { indent }, source: { padded } }: BlockPlace,
): Chunk {
  return { text: partText(data, { indent, padded }), lead: indent };
}

function editedPairs(
  node: YAMLMap<Node, Node | null>,
  data: Readonly<Record<string, unknown>>,
  place: BlockPlace,
): Chunk[] {
  const chunks = new Map<string, Chunk>();
  for (const [k, pair] of (node.items as MapPair[]).entries()) {
    const key = keyText(pair.key);
    if (Object.hasOwn(data, key) && data[key] !== undefined) {
      chunks.set(key, editedPair(pair, data[key], { ...place, position: k, path: [...place.path, key] }));
    }
  }
  const order = [...chunks.keys()];
  keysOf(data).forEach((key, k, keys) => {
    if (chunks.has(key)) return;
    chunks.set(key, newChunk({ [key]: data[key] }, place));
    // Behind the key that it follows in the data.
    const before = k === 0 ? -1 : order.indexOf(keys[k - 1]);
    order.splice(before < 0 ? order.length : before + 1, 0, key);
  });
  return order.map((key) => chunks.get(key) as Chunk);
}

interface EntryPlace extends BlockPlace {
  readonly position: number;
}

function editedPair({ key, value }: MapPair, data: unknown, place: EntryPlace): Chunk {
  const start = startOf(key);
  const { position } = place;
  if (sameData(nodeData(value), data)) return chunkOf(position, start, place);
  const span = value && editValue(value, data, place);
  return span ? chunkOf(position, start, place, span) : anew({ [keyText(key)]: data }, start, place);
}

/** The entry written anew, under the comments that were above it. */
function anew(data: Parameters<typeof partText>[0], start: number, place: EntryPlace): Chunk {
  const { text } = newChunk(data, place);
  const { indent } = place.layout;
  const to = place.layout.ends[place.position];
  return chunkOf(place.position, start, place, { from: start, to, text: text.slice(indent) });
}

const ANY_LIST: ListPlace = {
  prefix: "item",
  bare: false,
  named: false,
  tellers: [],
  filled: false,
  needed: false,
};

function editedItems(node: YAMLSeq<Node>, data: readonly unknown[], place: BlockPlace): Chunk[] {
  const list = listAt(place.source.kind, place.path) ?? ANY_LIST;
  const items = node.items.map(nodeData);
  const handles = handlesOf(items, list);
  const positions = new Map(handles.map((handle, k) => [handle, k]));
  return alignedHandles({ items, handles }, data, list).map((handle, k) => {
    const position = positions.get(handle);
    if (position === undefined) return newChunk([data[k]], place);
    return editedItem(node.items[position], data[k], { ...place, position, path: [...place.path, handle] });
  });
}

function editedItem(item: Node, data: unknown, place: EntryPlace): Chunk {
  const { text } = place.source;
  const start = text.lastIndexOf("-", startOf(item) - (isEmpty(item) ? 0 : 1));
  const span = sameData(nodeData(item), data) ? undefined : editValue(item, data, place);
  return span === null ? anew([data], start, place) : chunkOf(place.position, start, place, span);
}

/** The value changed where it stands; null where it takes other lines than before. */
function editValue(node: Node, data: unknown, place: Place): Span | null {
  if (isBlock(node)) return editBlock(node, data, place);
  if (isEmpty(node) || endOf(node) > lineEnd(place.source.text, startOf(node))) return null;
  return editFlow(node, data, place.source);
}

/** Within a line: of a group with the same keys, or a list of the same length, only what differs is touched. */
function editFlow(node: Node, data: unknown, source: Source): Span | null {
  const [from, to] = [startOf(node), endOf(node)];
  const old = source.text.slice(from, to);
  if (sameData(nodeData(node), data)) return { from, to, text: old };
  const parts = innerParts(node, data);
  const edits = parts?.map(([part, inner]) => editFlow(part, inner, source));
  if (edits?.every((edit) => edit !== null)) {
    const text = [...edits]
      .reverse()
      .reduce((made, edit) => made.slice(0, edit.from - from) + edit.text + made.slice(edit.to - from), old);
    return { from, to, text };
  }
  const text = inlineText(data, source, isScalar(node) ? (node as Scalar) : undefined);
  return text === null ? null : { from, to, text };
}

/** Null where not each part has one that takes its place. */
function innerParts(node: Node, data: unknown): [Node, unknown][] | null {
  if (isSeq(node) && isList(data)) {
    return node.items.length === data.length
      ? (node.items as Node[]).map((item, k) => [item, data[k]])
      : null;
  }
  if (!isMap(node) || !isDataMap(data)) return null;
  const pairs = node.items as MapPair[];
  const isSame =
    pairs.length === keysOf(data).length &&
    pairs.every(({ key, value }) => value && Object.hasOwn(data, keyText(key)));
  return isSame ? pairs.map(({ key, value }) => [value as Node, data[keyText(key)]]) : null;
}
