// YAML, as Python programs write it, to a data tree. Aliases are followed within a limit; tags that name Python objects are refused.
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from "yaml";
import type { Findings, SourceText } from "../findings.ts";
import { LONGEST_NUMBER } from "../numbers.ts";
import type { DataEntry, DataNode } from "./data-tree.ts";

const DEEPEST = 60;
/** More values than this only come about where aliases multiply them. */
const MOST_NODES = 400_000;
const NUMBER = /^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const CORE = "tag:yaml.org,2002:";

/** The value that the text holds; null, with problems reported, when it is not sound YAML. */
export function readYamlTree({ text, findings }: SourceText): DataNode | null {
  try {
    const document = parseDocument<Node, true>(text, {
      schema: "failsafe",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    for (const { pos, message } of document.errors.slice(0, 20)) {
      findings.error(Math.min(pos[0], text.length), "formats.yaml", { detail: message.split("\n")[0] });
    }
    if (document.errors.length > 0) return null;
    if (!document.contents) return { kind: "nothing", at: 0 };
    return new TreeBuilder(findings).build(document.contents, 0);
  } catch (error) {
    // The parser and the builder call themselves for every level; only nesting without end exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    findings.error(0, "formats.nested-too-deeply", { deepest: DEEPEST });
    return null;
  }
}

class TreeBuilder {
  readonly #findings: Findings;
  readonly #anchors = new Map<string, Node>();
  #count = 0;
  #refused = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  build(node: Node | null, depth: number): DataNode {
    const at = node?.range?.[0] ?? 0;
    if (!node || this.#isTooMuch(depth, at)) return { kind: "nothing", at };
    if (isAlias(node)) return this.#follow(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (this.#hasStrangeTag(node, at)) return { kind: "nothing", at };
    if (isSeq(node)) {
      return { kind: "list", at, items: node.items.map((item) => this.build(item as Node, depth + 1)) };
    }
    if (isMap(node))
      return { kind: "map", at, entries: this.#entries(node.items as Pair<Node, Node | null>[], depth) };
    return isScalar(node) ? scalarOf(node, at) : { kind: "nothing", at };
  }

  #isTooMuch(depth: number, at: number): boolean {
    this.#count++;
    if (this.#refused || (depth <= DEEPEST && this.#count <= MOST_NODES)) return this.#refused;
    this.#refused = true;
    if (depth > DEEPEST) this.#findings.error(at, "formats.nested-too-deeply", { deepest: DEEPEST });
    else this.#findings.error(at, "formats.yaml-too-many-values", { most: MOST_NODES });
    return true;
  }

  #follow(alias: Alias, depth: number): DataNode {
    const at = alias.range?.[0] ?? 0;
    const target = this.#anchors.get(alias.source);
    if (!target) this.#findings.error(at, "formats.yaml-alias", { name: alias.source });
    return this.build(target ?? null, depth + 1);
  }

  #hasStrangeTag(node: Node, at: number): boolean {
    const tag = isAlias(node) ? undefined : node.tag;
    if (tag === undefined) return false;
    const known = ["str", "int", "float", "bool", "null", "map", "seq"];
    if (known.some((name) => tag === CORE + name)) return false;
    const python = tag.startsWith(`${CORE}python`);
    this.#findings.error(at, python ? "formats.yaml-python" : "formats.yaml-tag", {
      tag: tag.replace(CORE, "!!"),
    });
    return true;
  }

  #entries(pairs: readonly Pair<Node, Node | null>[], depth: number): DataEntry[] {
    const names = new Set<string>();
    return pairs.map((pair) => {
      const key = this.build(pair.key, depth + 1);
      const name = key.kind === "text" || key.kind === "number" ? `${key.kind} ${key.text}` : null;
      if (name !== null && names.has(name)) {
        this.#findings.error(key.at, "formats.duplicate-key", { key: name.replace(/^\w+ /, "") });
      }
      if (name !== null) names.add(name);
      return { key, value: this.build(pair.value, depth + 1) };
    });
  }
}

function scalarOf(node: Scalar, at: number): DataNode {
  const text = String(node.value ?? "");
  const tag = node.tag?.replace(CORE, "");
  if (tag === "str" || (tag === undefined && node.type !== Scalar.PLAIN && node.type !== undefined)) {
    return { kind: "text", text, at };
  }
  if ((text.length <= LONGEST_NUMBER && NUMBER.test(text)) || /^[+-]?\.(inf|nan)$/i.test(text))
    return { kind: "number", text: text.replaceAll("_", ""), at };
  if (/^(true|false)$/i.test(text)) return { kind: "flag", value: text.toLowerCase() === "true", at };
  return /^(|~|null)$/i.test(text) ? { kind: "nothing", at } : { kind: "text", text, at };
}
