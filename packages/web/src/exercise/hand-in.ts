// What students hand in: who sat where and every word that was said, so that the talks can be gone through again.
import type { SaidWord } from "../engine/rehearsal/setup.ts";
import { MOST_ROUNDS } from "./exercise.ts";
import { isRecord, isTextList } from "./looked-at.ts";
import { type PackedFault, packText, unpackText } from "./packed-text.ts";
import { readWord } from "./said-words.ts";

export interface HandIn {
  /** Id and title of the case. */
  readonly case: string;
  readonly title: string;
  readonly rounds: number;
  /** The program played the party that has no name here. */
  readonly isAlone: boolean;
  /** By party; empty where nobody gave one. */
  readonly names: Readonly<Record<string, string>>;
  /** All that was said, by everybody, in order. */
  readonly words: readonly SaidWord[];
  /** How often the talks were begun, this time included. */
  readonly begun: number;
}

export type HandInFault = PackedFault | "newer" | "not-one";

export type ReadHandIn =
  | { readonly ok: true; readonly handIn: HandIn }
  | { readonly ok: false; readonly fault: HandInFault };

const OPENING = "parley-hand-in:";
const FORMAT = 1;
const LONGEST_NAME = 80;

export function writeHandIn(handIn: HandIn): string {
  return OPENING + packText({ parley: "hand-in", format: FORMAT, ...handIn });
}

/** All hand-ins within a text, however it was quoted and broken into lines. */
export function findHandIns(text: string): string[] {
  return text
    .split(OPENING)
    .slice(1)
    .map((rest) => /^[\sA-Za-z0-9_>-]*(\.[\s>0-9a-z]{0,40})?/.exec(rest)?.[0] ?? "")
    .map((rest) => wholeOf(rest.replace(/[\s>]+/g, " ")));
}

/** What follows the mark is no part of it: seven letters, with a line break among them at most. */
function wholeOf(rest: string): string {
  const [word, after = ""] = rest.split(".");
  return `${word.replaceAll(" ", "")}.${after.replaceAll(" ", "").slice(0, 7)}`;
}

export function readHandIn(text: string): ReadHandIn {
  const unpacked = unpackText(text);
  if (!unpacked.ok) return unpacked;
  const { data } = unpacked;
  if (!isRecord(data) || data.parley !== "hand-in") return { ok: false, fault: "not-one" };
  if (typeof data.format === "number" && data.format > FORMAT) return { ok: false, fault: "newer" };
  const handIn = handInIn(data);
  return handIn ? { ok: true, handIn } : { ok: false, fault: "not-one" };
}

function handInIn(data: Readonly<Record<string, unknown>>): HandIn | null {
  const { case: id, title, rounds, isAlone, names, words, begun } = data;
  if (typeof id !== "string" || typeof title !== "string" || typeof isAlone !== "boolean") return null;
  if (!isCount(rounds, MOST_ROUNDS) || !isCount(begun, Number.MAX_SAFE_INTEGER)) return null;
  if (!isRecord(names) || !isTextList(Object.values(names))) return null;
  if (!Array.isArray(words) || words.length > 2 * MOST_ROUNDS) return null;
  const said = words.flatMap((word) => readWord(word) ?? []);
  if (said.length !== words.length) return null;
  return { case: id, title, rounds, isAlone, names: shortNames(names), words: said, begun };
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && 1 <= value && value <= most;
}

function shortNames(names: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).map(([party, name]) => [party, String(name).trim().slice(0, LONGEST_NAME)]),
  );
}
