// Single keys of the review. They count only while it has the focus, never in a field, and can be turned off (WCAG 2.1.4).
import { type KeyboardEvent, useState } from "react";

export type ReviewDeed =
  | "next"
  | "previous"
  | "accept"
  | "reject"
  | "mend"
  | "nextOpen"
  | "undo"
  | "speaker"
  | "record"
  | "add"
  | "keys";

const DEEDS: Readonly<Record<string, ReviewDeed>> = {
  j: "next",
  arrowdown: "next",
  k: "previous",
  arrowup: "previous",
  a: "accept",
  r: "reject",
  m: "mend",
  n: "nextOpen",
  u: "undo",
  s: "speaker",
  g: "record",
  c: "add",
  "?": "keys",
};

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

export function deedOf({ key, ctrlKey, metaKey, altKey }: Pressed): ReviewDeed | null {
  if (ctrlKey || metaKey || altKey) return null;
  return DEEDS[key.toLowerCase()] ?? null;
}

/** Where keys are typed, or mean something of their own. */
export function takesKeys(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, [contenteditable], form") !== null
  );
}

const SETTING = "sources-keys";

export function useSingleKeys() {
  const [isOn, setOn] = useState(() => localStorage.getItem(SETTING) !== "off");
  const turn = (on: boolean) => {
    localStorage.setItem(SETTING, on ? "on" : "off");
    setOn(on);
  };
  return { isOn, turn };
}
