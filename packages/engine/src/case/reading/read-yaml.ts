// YAML to a source tree. Plain words and numbers stay as typed; aliases and tags are refused, so no small file can grow large.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from "yaml";
import { message } from "../message.ts";
import { MOST_FAULTS, parseYaml } from "./parse-yaml.ts";
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
  const document = parseYaml(text);
  if (!document)
    return {
      root: null,
      problems: [{ at: 0, message: message("case.nested-too-deeply", { deepest: DEEPEST }) }],
    };
  const problems = yamlProblems(text, document);
  if (problems.length > 0) return { root: null, problems: withNotice(problems) };
  const found: TextProblem[] = [];
  const root = document.contents ? treeOf(document.contents, found) : null;
  // What stands for an alias is not known, so nothing can be said about the rest; nor about what was not looked at.
  const readable =
    found.length < MOST_FAULTS &&
    !found.some(({ message: { code } }) => code === "case.yaml-alias" || code === "case.nested-too-deeply");
  return { root: root?.kind === "nothing" || !readable ? null : root, problems: withNotice(found) };
}

// So that nobody takes the list for complete.
function withNotice(problems: readonly TextProblem[]): readonly TextProblem[] {
  if (problems.length < MOST_FAULTS) return problems;
  const { at } = problems[problems.length - 1];
  return [...problems, { at, message: message("case.many-problems", { most: MOST_FAULTS }) }];
}

function treeOf(node: Node, problems: TextProblem[], depth = 0): SourceNode {
  const at = node.range?.[0] ?? 0;
  const nothing: SourceNode = { kind: "nothing", at };
  if (problems.length >= MOST_FAULTS) return nothing;
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
    if (problems.length >= MOST_FAULTS) break;
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
