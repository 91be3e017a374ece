// YAML to a source tree. Plain words and numbers stay as typed; aliases and tags are refused, so no small file can grow large.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar } from "yaml";
import { message } from "../message.ts";
import type { SourceEntry, SourceNode } from "./source-tree.ts";
import { type TextProblem, unusableKey } from "./text-problem.ts";
import { yamlProblems } from "./yaml-problems.ts";

export interface TreeReading {
  /** Null where the text holds nothing, or could not be taken apart. */
  readonly root: SourceNode | null;
  readonly problems: readonly TextProblem[];
}

/** Deeper than any document of a case. */
const DEEPEST = 24;

export function readYaml(text: string): TreeReading {
  const tooDeep = depthProblem(text);
  if (tooDeep) return { root: null, problems: [tooDeep] };
  const document = parseDocument<Node, true>(text, {
    schema: "failsafe",
    // The package's own check compares every key with every other; see mapNode.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const problems = yamlProblems(text, [...document.errors, ...document.warnings]);
  if (problems.length > 0) return { root: null, problems };
  const found: TextProblem[] = [];
  const root = document.contents ? treeOf(document.contents, found) : null;
  return { root: root?.kind === "nothing" ? null : root, problems: found };
}

/** Brackets nested without end would exhaust the parser's stack. */
function depthProblem(text: string): TextProblem | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}" || character === "\n")
      depth = Math.max(0, depth - (character === "\n" ? 0 : 1));
    if (depth > 1000) return { at: i, message: message("case.nested-too-deeply", { deepest: DEEPEST }) };
  }
  return null;
}

function treeOf(node: Node, problems: TextProblem[], depth = 0): SourceNode {
  const at = node.range?.[0] ?? 0;
  const nothing: SourceNode = { kind: "nothing", at };
  if (depth > DEEPEST) {
    problems.push({ at, message: message("case.nested-too-deeply", { deepest: DEEPEST }) });
    return nothing;
  }
  if (isAlias(node) || node.anchor !== undefined) {
    problems.push({ at, message: message("case.yaml-alias") });
    return nothing;
  }
  if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
    problems.push({ at, message: message("case.yaml-tag", { tag: node.tag }) });
  }
  if (isSeq(node)) {
    return { kind: "list", at, items: node.items.map((item) => treeOf(item as Node, problems, depth + 1)) };
  }
  if (isMap(node)) return mapOf(node.items as Pair<Node, Node | null>[], { at, problems, depth });
  return isScalar(node) ? scalarOf(node, at) : nothing;
}

function scalarOf(node: Scalar, at: number): SourceNode {
  const text = String(node.value ?? "");
  const empty = text === "" && (node.type === Scalar.PLAIN || node.type === undefined);
  return empty ? { kind: "nothing", at } : { kind: "text", text, at };
}

interface MapContext {
  readonly at: number;
  readonly problems: TextProblem[];
  readonly depth: number;
}

function mapOf(pairs: readonly Pair<Node, Node | null>[], context: MapContext): SourceNode {
  const { at, problems, depth } = context;
  const entries = new Map<string, SourceEntry>();
  for (const { key, value } of pairs) {
    const keyNode = treeOf(key, problems, depth + 1);
    const keyAt = keyNode.at;
    const name = keyNode.kind === "text" ? keyNode.text.trim().normalize("NFC") : "";
    const problem = unusableKey(name, entries);
    if (problem) problems.push({ at: keyAt, message: problem });
    const node: SourceNode = value ? treeOf(value, problems, depth + 1) : { kind: "nothing", at: keyAt };
    if (!problem) entries.set(name, { keyAt, value: node });
  }
  return { kind: "map", at, entries };
}
