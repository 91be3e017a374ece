// What is wrong with the shape of places in a text, in words of their own: they are numbers that a program writes.
import { type Message, message } from "../../message.ts";
import type { Path } from "../source-tree.ts";
import { valueAt } from "../value-at.ts";

const PASSAGES = ["evidence", "content", "mention", "cue", "condition", "by"];

/** Null for everything else. A value that is missing has the message of any missing key. */
export function claimProblem(path: Path, data: unknown): { path: Path; message: Message } | null {
  if (path[0] === "blocks" && path.length > 1) return blockProblem(path, data);
  if (path[0] !== "claims" && path[0] !== "acts") return null;
  const last = path[path.length - 1];
  if (valueAt(data, path) === undefined) return null;
  if (last === "confidence" && path.length === 3) {
    const text = shown(valueAt(data, path));
    return { path, message: message("case.confidence", { text }) };
  }
  const isPlace = (last === "from" || last === "to") && path.some((step) => PASSAGES.includes(String(step)));
  return isPlace ? { path, message: placeMessage(path, data) } : null;
}

function placeMessage(path: Path, data: unknown): Message {
  return message("case.text-place", { key: String(path[path.length - 1]), text: shown(valueAt(data, path)) });
}

function blockProblem(path: Path, data: unknown): { path: Path; message: Message } | null {
  const block = path.slice(0, 2);
  const value = valueAt(data, block);
  const isTriple = Array.isArray(value) && value.length === 3;
  if (isTriple && path.length === 3 && path[2] === 0 && typeof value[0] === "string") return null;
  return { path: block, message: message("case.block-form") };
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
