// The documents of a case as YAML that a person likes to read and edit. What is written reads back equal.
import { Document, isCollection, isMap, isScalar, type Node, type Pair, visit } from "yaml";
import type { CaseDocuments } from "../documents/case-documents.ts";

/** The files by path relative to the case folder: case.yaml, the profiles in their order, conflict.yaml, record.yaml. */
export function writeCase(documents: CaseDocuments): Map<string, string> {
  const { frame, profiles, conflict, record } = documents;
  const files = new Map([
    ["case.yaml", writeYaml(frame, "The frame of the case: what it is about. It holds no secrets.")],
  ]);
  for (const profile of profiles) {
    const id = String(profile.party).trim().normalize("NFC");
    files.set(`profiles/${id}.yaml`, writeYaml(profile, `What ${oneLine(id)} wants, as far as it is known.`));
  }
  if (conflict) {
    const heading = "What each can do without an agreement or after one, and how each ranks what may follow.";
    files.set("conflict.yaml", writeYaml(conflict, heading));
  }
  if (record)
    files.set("record.yaml", writeYaml(record, "Who said or did what, when, and on what evidence."));
  return files;
}

const LONGEST_FLOW = 70;

function writeYaml(data: unknown, heading: string): string {
  // Everything is text to the reader, so that nothing needs quotes for looking like a number or a truth value.
  const document = new Document(asText(data), { schema: "failsafe", aliasDuplicateObjects: false });
  document.commentBefore = ` ${heading}`;
  visit(document, {
    Collection: (_, node, ancestors) => {
      if (ancestors.length > 1 && isShort(node as Node)) node.flow = true;
    },
  });
  if (isMap(document.contents)) spaceOut(document.contents.items as Pair<Node, Node>[]);
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

/** A blank line before and after each list or group at the top that takes several lines. */
function spaceOut(pairs: readonly Pair<Node, Node>[]): void {
  const isLong = (value: Node | null) => isCollection(value) && !value.flow;
  for (const [k, { key, value }] of pairs.entries()) {
    if (k > 0 && (isLong(value) || isLong(pairs[k - 1].value))) key.spaceBefore = true;
  }
}

function isShort(node: Node): boolean {
  const length = flowLength(node);
  return length > 0 && length <= LONGEST_FLOW;
}

/** How long the node is on one line; endless where it holds longer text. */
function flowLength(node: Node): number {
  if (isScalar(node)) {
    const text = String(node.value);
    return text.includes("\n") ? Number.POSITIVE_INFINITY : text.length + 2;
  }
  if (!isCollection(node)) return Number.POSITIVE_INFINITY;
  const parts = (isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items) as Node[];
  return parts.reduce((length, part) => (length > LONGEST_FLOW ? length : length + flowLength(part)), 2);
}

function asText(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(asText);
  if (typeof data !== "object" || data === null) return String(data);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return new Map(entries.map(([key, value]) => [key, asText(value)]));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
