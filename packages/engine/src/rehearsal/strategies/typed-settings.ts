// What strategies and protocols have in common where they are typed: a name, then settings, as in `boulware:e=0.1,model=frequency`.
import { type Message, message } from "../../case/message.ts";
import { nearestName } from "../../case/reading/nearest-name.ts";
import type { Knob, Knobs } from "./knobs.ts";

export interface Search {
  readonly name: string;
  /** Of the reason why there is none. */
  readonly code: string;
  readonly reasons: Message[];
}

export function findKind<T extends { readonly id: string }>(
  kinds: readonly T[],
  { name, code, reasons }: Search,
): T | null {
  const found = kinds.find(({ id }) => id === name.toLowerCase());
  if (found) return found;
  const known = kinds.map(({ id }) => id);
  reasons.push(message(code, { name, nearest: nearestName(name, known), known }));
  return null;
}

export function readPairs(text: string, reasons: Message[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of text.split(",").filter((one) => one.trim() !== "")) {
    const [key, value] = splitOnce(part.trim(), "=");
    if (value === undefined || value === "")
      reasons.push(message("rehearsal.bad-setting", { text: part.trim() }));
    else if (pairs.has(key)) reasons.push(message("rehearsal.setting-twice", { name: key }));
    else pairs.set(key, value);
  }
  return pairs;
}

export interface Told {
  /** Of the strategy or protocol. */
  readonly name: string;
  readonly known: readonly Knob[];
  /** Settings that are no numbers, which it takes as well. */
  readonly others: readonly string[];
  readonly reasons: Message[];
}

/** Where two knobs have one name, the first counts. */
export function readKnobs(told: ReadonlyMap<string, string>, { name, known, others, reasons }: Told): Knobs {
  const knobs = Object.fromEntries([...known].reverse().map((knob) => [knob.name, knob.usual]));
  for (const [key, text] of told) {
    const knob = known.find((one) => one.name === key);
    const names = [...new Set(known.map((one) => one.name)), ...others];
    if (!knob) {
      const nearest = nearestName(key, names);
      reasons.push(message("rehearsal.unknown-setting", { kind: name, name: key, nearest, known: names }));
      continue;
    }
    const value = Number(text);
    const { least, most } = knob;
    if (Number.isFinite(value) && value >= least && value <= most) knobs[key] = value;
    else reasons.push(message("rehearsal.setting-out-of-range", { name: key, text, least, most }));
  }
  return knobs;
}

export function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
