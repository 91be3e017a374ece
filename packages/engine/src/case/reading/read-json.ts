// JSON to a source tree, for records of one act a line and for claims. Numbers keep the digits that were typed; equal keys are problems.
import { type Message, message } from "../message.ts";
import type { TreeReading } from "./read-yaml.ts";
import type { SourceEntry, SourceNode } from "./source-tree.ts";
import { type TextProblem, unusableKey } from "./text-problem.ts";

const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEEPEST = 24;

/** Reads one JSON value. `base` is added to every offset. The first mistake ends the reading, as what follows is guesswork. */
export function readJson(text: string, base = 0): TreeReading {
  const reader = new JsonReader(text, base);
  try {
    return { root: reader.document(), problems: reader.problems };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { root: null, problems: [...reader.problems, { at: base + stop.at, message: stop.reason }] };
  }
}

class Stop extends Error {
  readonly at: number;
  readonly reason: Message;
  constructor(at: number, reason: Message) {
    super(reason.code);
    this.at = at;
    this.reason = reason;
  }
}

class JsonReader {
  readonly problems: TextProblem[] = [];
  readonly #text: string;
  readonly #base: number;
  #at = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  document(): SourceNode {
    const root = this.#value(0);
    this.#skipBlank();
    if (this.#at < this.#text.length) this.#stop("end");
    return root;
  }

  #value(depth: number): SourceNode {
    this.#skipBlank();
    if (depth > DEEPEST) throw new Stop(this.#at, message("case.nested-too-deeply", { deepest: DEEPEST }));
    const at = this.#base + this.#at;
    const first = this.#text[this.#at];
    if (first === "{") return this.#map(at, depth);
    if (first === "[") return this.#list(at, depth);
    if (first === '"') return { kind: "text", text: this.#string(), at };
    const word = this.#take(WORD);
    if (word === null) return this.#stop("value");
    return word === "null" ? { kind: "nothing", at } : { kind: "text", text: word, at, bare: true };
  }

  #list(at: number, depth: number): SourceNode {
    const items: SourceNode[] = [];
    this.#at++;
    if (!this.#accept("]")) {
      do items.push(this.#value(depth + 1));
      while (this.#accept(","));
      if (!this.#accept("]")) this.#stop("]");
    }
    return { kind: "list", items, at };
  }

  #map(at: number, depth: number): SourceNode {
    const entries = new Map<string, SourceEntry>();
    this.#at++;
    if (!this.#accept("}")) {
      do this.#entry(entries, depth);
      while (this.#accept(","));
      if (!this.#accept("}")) this.#stop("}");
    }
    return { kind: "map", entries, at };
  }

  #entry(entries: Map<string, SourceEntry>, depth: number): void {
    this.#skipBlank();
    const keyAt = this.#base + this.#at;
    const key = this.#string().trim().normalize("NFC");
    const problem = unusableKey(key, entries);
    if (problem) this.problems.push({ at: keyAt, message: problem });
    if (!this.#accept(":")) this.#stop(":");
    const value = this.#value(depth + 1);
    if (!problem) entries.set(key, { keyAt, value });
  }

  #string(): string {
    const found = this.#take(STRING);
    return found === null ? this.#stop("text") : (JSON.parse(found.replaceAll("\t", "\\t")) as string);
  }

  #accept(character: string): boolean {
    this.#skipBlank();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  #skipBlank(): void {
    this.#take(BLANK);
  }

  #stop(expected: string): never {
    const found = this.#text.slice(this.#at, this.#at + 20);
    throw new Stop(this.#at, message("case.json", { expected, found }));
  }
}
