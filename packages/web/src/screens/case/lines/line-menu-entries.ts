// What the menu of every line offers, and doing it.
import type { Catalogue } from "../../../texts/catalogue.ts";
import type { LineEdits } from "./line-edits.ts";
import type { MenuEntry } from "./line-menu.tsx";
import type { LineList } from "./use-line-list.ts";

type Words = Catalogue["caseScreen"]["lines"];

interface Standing {
  readonly at: number;
  readonly count: number;
}

export function lineMenu(words: Words, { at, count }: Standing): MenuEntry[] {
  return [
    { id: "add", text: words.addBelow, keys: "Enter" },
    { id: "up", text: words.up, keys: "Alt+↑", isDisabled: at === 0 },
    { id: "down", text: words.down, keys: "Alt+↓", isDisabled: at === count - 1 },
    { id: "remove", text: words.remove },
  ];
}

interface OnLine {
  readonly key: string;
  readonly edits: LineEdits;
  readonly list: LineList;
}

export function runLineMenu(entry: string, { key, edits, list }: OnLine): void {
  if (entry === "add") list.typeBelow(key);
  if (entry === "up" || entry === "down") {
    if (edits.move(key, entry === "up" ? -1 : 1)) list.focus(key, "end");
  }
  if (entry === "indent" || entry === "outdent") {
    const made = edits[entry]?.(key) ?? null;
    if (made !== null) list.focus(made, "end");
  }
  if (entry === "remove") {
    const at = list.rows.findIndex((row) => row.key === key);
    edits.remove(key);
    const next = list.rows[at - 1] ?? list.rows[at + 1];
    if (next) list.focus(next.key, "end");
  }
}
