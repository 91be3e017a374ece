// What is wrong with a text before it has any structure: places are offsets.
import { type Message, message } from "../message.ts";

export interface TextProblem {
  /** Offset in the text. */
  readonly at: number;
  readonly message: Message;
}

/** Objects treat this one name specially; as a key it would be lost. */
export const UNUSABLE_NAME = "__proto__";

/** Why a key cannot stand in this map; null when it can. */
export function unusableKey(key: string, taken: { has(key: string): boolean }): Message | null {
  if (key === "") return message("case.empty-key");
  if (key === UNUSABLE_NAME) return message("case.unusable-key", { key });
  return taken.has(key) ? message("case.duplicate-key", { key }) : null;
}

/** Characters that no editor shows and that would make two names look alike. One problem a line. */
export function controlCharacters(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  let [line, lastLine] = [0, -1];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) line++;
    if (isOrdinary(unit) || isPaired(text, i) || (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a)) continue;
    if (line === lastLine) continue;
    lastLine = line;
    problems.push({ at: i, message: unprintable(unit) });
    // A zero byte: not text at all, or UTF-16 without its mark. One problem says it.
    if (unit === 0) break;
  }
  return problems;
}

/** The first character of a value that people could not see or type, as U+XXXX; null when there is none. */
export function hiddenCharacter(value: string): string | null {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (!isOrdinary(unit) && !isPaired(value, i)) return codeName(unit);
  }
  return null;
}

function unprintable(unit: number): Message {
  return unit === 0
    ? message("case.not-text")
    : message("case.control-character", { character: codeName(unit) });
}

function codeName(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

function isOrdinary(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a;
  if (unit < 0x7f) return true;
  if (unit < 0xa0) return false;
  return (unit < 0xd800 || unit > 0xdfff) && unit !== 0xfeff && unit < 0xfffe;
}

/** True within a pair of surrogates, which together are one character. */
function isPaired(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  const neighbour = text.charCodeAt(unit < 0xdc00 ? i + 1 : i - 1);
  if (unit >= 0xd800 && unit < 0xdc00) return neighbour >= 0xdc00 && neighbour <= 0xdfff;
  return unit >= 0xdc00 && unit <= 0xdfff && neighbour >= 0xd800 && neighbour < 0xdc00;
}
