// JSON to a data tree. A key given twice is a problem, where other readers keep the last one silently.
import type { SourceText } from "../findings.ts";
import type { DataEntry, DataNode } from "./data-tree.ts";

const BLANK = /[ \t\r\n]*/y;
// Unrolled so that a string without its end is given up at once.
const STRING = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_]\w*/y;
const DEEPEST = 100;

/** The value that the text holds; null, with a problem reported, when it is not JSON. */
export function readJsonTree(source: SourceText): DataNode | null {
  const scanner = new Scanner(source);
  try {
    return scanner.document();
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    source.findings.error(stop.at, stop.code, stop.params);
    return null;
  }
}

/** What JSON asks for at a place: a value, a text, or the mark that closes or goes on. */
type Expected = "value" | "text" | "]" | "}" | ":";

class Stop extends Error {
  readonly at: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(at: number, code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.at = at;
    this.code = code;
    this.params = params;
  }
}

class Scanner {
  readonly #source: SourceText;
  readonly #text: string;
  #at = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.#text = source.text;
  }

  document(): DataNode {
    const root = this.#value(0);
    this.#take(BLANK);
    if (this.#at < this.#text.length) throw new Stop(this.#at, "formats.json-after-end");
    return root;
  }

  #value(depth: number): DataNode {
    this.#take(BLANK);
    const at = this.#at;
    if (depth > DEEPEST) throw new Stop(at, "formats.nested-too-deeply", { deepest: DEEPEST });
    const first = this.#text[at];
    if (first === "{") return { kind: "map", at, entries: this.#entries(depth) };
    if (first === "[") return { kind: "list", at, items: this.#items(depth) };
    if (first === '"') return { kind: "text", at, text: this.#string() };
    const number = this.#take(NUMBER);
    if (number !== null) return { kind: "number", at, text: number };
    return this.#word(at);
  }

  #word(at: number): DataNode {
    const word = this.#take(WORD);
    if (word === "true" || word === "false") return { kind: "flag", at, value: word === "true" };
    if (word === "null") return { kind: "nothing", at };
    if (word === "NaN" || word === "Infinity") throw new Stop(at, "formats.not-a-number", { text: word });
    return this.#unexpected(at, "value");
  }

  #items(depth: number): DataNode[] {
    const items: DataNode[] = [];
    this.#at++;
    if (this.#accept("]")) return items;
    do {
      if (items.length > 0 && this.#accept("]")) throw new Stop(this.#at - 1, "formats.json-trailing-comma");
      items.push(this.#value(depth + 1));
    } while (this.#accept(","));
    return this.#accept("]") ? items : this.#unexpected(this.#at, "]");
  }

  #entries(depth: number): DataEntry[] {
    const entries: DataEntry[] = [];
    const names = new Set<string>();
    this.#at++;
    if (this.#accept("}")) return entries;
    do {
      this.#take(BLANK);
      const at = this.#at;
      if (entries.length > 0 && this.#text[at] === "}") throw new Stop(at, "formats.json-trailing-comma");
      const name = this.#string();
      if (names.has(name)) this.#source.findings.error(at, "formats.duplicate-key", { key: name });
      names.add(name);
      if (!this.#accept(":")) this.#unexpected(this.#at, ":");
      entries.push({ key: { kind: "text", text: name, at }, value: this.#value(depth + 1) });
    } while (this.#accept(","));
    return this.#accept("}") ? entries : this.#unexpected(this.#at, "}");
  }

  #string(): string {
    const at = this.#at;
    const found = this.#take(STRING);
    return found === null ? this.#unexpected(at, "text") : (JSON.parse(found) as string);
  }

  #accept(character: string): boolean {
    this.#take(BLANK);
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #unexpected(at: number, expected: Expected): never {
    if (at >= this.#text.length) throw new Stop(at, "formats.json-cut-short", { expected });
    throw new Stop(at, "formats.json", { expected, found: this.#text.slice(at, at + 20).split("\n")[0] });
  }
}
