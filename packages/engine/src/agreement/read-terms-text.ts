// Reads the text of terms back. Only what could have been written is read: any other byte is a problem with its line.
import { type Message, message } from "../case/message.ts";
import { type LeafHash, leafHashSchema, type SeatId, seatIdSchema } from "../talks/ids.ts";
import type { Signatory, Terms } from "./terms.ts";
import type { TermsEntry, TermsField, TermsPart } from "./terms-entries.ts";
import { CONTINUED, TERMS_VERSION, termsText } from "./terms-text.ts";

export type TermsTextReading =
  | { readonly ok: true; readonly terms: Terms }
  /** `params.line` counts from 1. */
  | { readonly ok: false; readonly problem: Message };

export function readTermsText(text: string): TermsTextReading {
  const [first] = text.split("\n", 1);
  if (first !== TERMS_VERSION) {
    const other = /^parley\/terms\/\d+$/.test(first);
    return { ok: false, problem: message(other ? "agreement.text-newer" : "agreement.text-not-terms") };
  }
  const entries = readEntries(text);
  const twice = repeated(entries);
  if (twice !== null) return unreadable(twice);
  const terms = termsFrom(entries);
  const line = firstDifference(text, termsText(terms));
  return line === null ? { ok: true, terms } : unreadable(line);
}

function unreadable(line: number): TermsTextReading {
  return { ok: false, problem: message("agreement.text-unreadable", { line }) };
}

interface ReadEntry extends TermsEntry {
  /** Where it begins, from 1. */
  readonly line: number;
}

interface OpenEntry {
  readonly line: number;
  readonly lines: string[];
}

/** Takes lines for what they most resemble; what was wrong with them shows once they are written again. */
function readEntries(text: string): ReadEntry[] {
  const blocks: OpenEntry[] = [{ line: 2, lines: [] }];
  for (const [at, line] of text.split("\n").slice(1).entries()) {
    if (line === "") blocks.push({ line: at + 3, lines: [] });
    else blocks[blocks.length - 1].lines.push(line);
  }
  return blocks.flatMap(({ line, lines }, at) => {
    const fields = readFields(lines);
    if (at === 0) return [{ part: "head" as const, key: "", fields, line }];
    return fields.length === 0
      ? []
      : [{ part: fields[0][0] as TermsPart, key: fields[0][1], fields: fields.slice(1), line }];
  });
}

function readFields(lines: readonly string[]): TermsField[] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const last = fields[fields.length - 1];
    const [, name, value] = /^ *([^: ]*): ?(.*)$/s.exec(line) ?? ["", "", ""];
    if (line.startsWith(CONTINUED) && last) last[1] += `\n${line.slice(CONTINUED.length)}`;
    else fields.push([name, value]);
  }
  return fields;
}

function repeated(entries: readonly ReadEntry[]): number | null {
  const seen = new Set<string>();
  for (const { part, key, line } of entries) {
    const name = `${part} ${key}`;
    if (seen.has(name)) return line;
    seen.add(name);
  }
  return null;
}

function termsFrom(entries: readonly TermsEntry[]): Terms {
  const all = (part: TermsPart) => entries.filter((entry) => entry.part === part);
  const [head] = all("head");
  return {
    title: value(head, "title"),
    frame: ordinal(value(head, "frame")),
    rules: ordinal(value(head, "rules")),
    offer: leafHash(optional(head, "offer")),
    parties: all("party").map((entry) => ({ id: entry.key, name: value(entry, "name") })),
    terms: all("term").map((entry) => ({
      issue: entry.key,
      issueName: value(entry, "issue"),
      option: value(entry, "option"),
      optionName: value(entry, "choice"),
      unit: optional(entry, "unit"),
      wording: value(entry, "wording"),
    })),
    conditions: all("condition").map((entry) => ({
      words: optional(entry, "words"),
      onceAccepted: leafHash(optional(entry, "once-accepted")),
    })),
    open: all("open").map((entry) => ({ issue: entry.key, issueName: value(entry, "issue") })),
    signatories: all("signs").map(signatory),
  };
}

function signatory(entry: TermsEntry): Signatory {
  return {
    seat: (seatIdSchema.safeParse(entry.key).data ?? "") as SeatId,
    name: optional(entry, "name"),
    speaksFor: entry.fields.flatMap(([name, one]) => (name === "speaks-for" ? [one] : [])),
  };
}

function optional({ fields }: TermsEntry, wanted: string): string | null {
  return fields.find(([name]) => name === wanted)?.[1] ?? null;
}

function value(entry: TermsEntry, wanted: string): string {
  return optional(entry, wanted) ?? "";
}

/** 0, which is never written, for what is no version. */
function ordinal(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
}

function leafHash(text: string | null): LeafHash | null {
  return leafHashSchema.safeParse(text).data ?? null;
}

function firstDifference(text: string, written: string): number | null {
  if (text === written) return null;
  const [given, wanted] = [text.split("\n"), written.split("\n")];
  return given.findIndex((line, at) => line !== wanted[at]) + 1 || given.length;
}
