// What a statement field does: keeps what is typed after a pause, offers short names, and passes on Enter and Backspace.

import { inStatement } from "@parley/engine/editing";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { onKeepTyped } from "../../../store/keep-typed.ts";
import { useHold } from "../use-hold.ts";
import { complete, type NamedAction, suggestionsFor, wordAt } from "./statement-words.ts";

export interface StatementActs {
  /** What the case says; a field for a new statement begins empty. */
  readonly value: string;
  /** What was typed, once the person rests or leaves. */
  readonly onKeep: (text: string) => void;
  /** Enter, with nothing to complete. */
  readonly onEnter?: (text: string) => void;
  /** When the field is left with something in it that was not entered. */
  readonly onLeave?: (text: string) => void;
  /** Backspace in an empty field, or leaving it empty. */
  readonly onEmpty?: () => void;
}

export function useStatementField({ value, onKeep, onEnter, onLeave, onEmpty }: StatementActs) {
  const input = useRef<HTMLInputElement>(null);
  const field = useKept(value, onKeep);
  const { text } = field;
  const offer = useOffer(input);
  useArrows(input, offer.step);
  const take = (action: NamedAction) => {
    const done = complete(text, input.current?.selectionStart ?? text.length, inStatement(action.id));
    field.put(done.text);
    offer.close();
    requestAnimationFrame(() => input.current?.setSelectionRange(done.caret, done.caret));
  };
  const enter = () => {
    if (!onEnter) return field.keep();
    field.drop();
    onEnter(text);
  };
  const keys = (event: KeyboardEvent) => {
    if (offer.handles(event)) {
      event.preventDefault();
      event.stopPropagation();
      const taken = offer.press(event.key);
      if (taken) take(taken);
    } else if (event.key === "Enter" || (event.key === "Backspace" && text === "" && onEmpty)) {
      event.preventDefault();
      if (event.key === "Enter") enter();
      else onEmpty?.();
    }
  };
  const leave = () => {
    if (text === "" && value !== "") onEmpty?.();
    else if (text !== "" && onLeave) onLeave(text);
    else field.keep();
    field.drop();
    offer.close();
  };
  const type = (next: string) => {
    field.put(next);
    offer.open(next);
  };
  return { input, text, offered: offer.offered, active: offer.active, type, take, keys, leave };
}

const KEEP_AFTER = 400;

function useKept(value: string, onKeep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ typed, value, onKeep });
  latest.current = { typed, value, onKeep };
  const stop = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  };
  const keep = () => {
    stop();
    const { typed: now, value: said, onKeep: tell } = latest.current;
    if (now !== null && now !== said) tell(now);
  };
  const put = (next: string) => {
    setTyped(next);
    stop();
    timer.current = setTimeout(keep, KEEP_AFTER);
  };
  /** Forgets what is typed and not kept. */
  const drop = () => {
    stop();
    latest.current = { ...latest.current, typed: null };
    setTyped(null);
  };
  // A field that goes away keeps what was typed into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(() => {
    const leave = onKeepTyped(keep);
    return () => {
      leave();
      keep();
    };
  }, []);
  return { text: typed ?? value, keep, put, drop };
}

function useOffer(input: RefObject<HTMLInputElement | null>) {
  const { makers } = useHold();
  const [offered, setOffered] = useState<readonly NamedAction[]>([]);
  const [active, setActive] = useState(0);
  const close = () => setOffered([]);
  const step = (by: number) => setActive((at) => (at + by + offered.length) % Math.max(1, offered.length));
  const open = (text: string) => {
    const actions = makers.flatMap((maker) =>
      maker.actions.map(({ id, name }) => ({ id, name, maker: maker.name })),
    );
    const word = wordAt(text, input.current?.selectionStart ?? text.length);
    setOffered(word ? suggestionsFor(word.text, actions) : []);
    setActive(0);
  };
  const handles = ({ key, altKey, shiftKey }: KeyboardEvent) =>
    offered.length > 0 && !altKey && KEYS.includes(key) && !(key === "Tab" && shiftKey);
  /** The offer that is taken by the key; null for keys that choose or close. */
  const press = (key: string): NamedAction | null => {
    if (key === "Enter" || key === "Tab") return offered[active] ?? null;
    if (key === "Escape") close();
    else step(key === "ArrowDown" ? 1 : -1);
    return null;
  };
  return { offered, active, open, close, step, handles, press };
}

const KEYS = ["Enter", "Tab", "Escape", "ArrowDown", "ArrowUp"];

/** Within a list that takes the arrow keys for itself they come as an event of their own. */
function useArrows(input: RefObject<HTMLInputElement | null>, step: (by: number) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const element = input.current;
    const listen = (event: Event) => latest.current((event as CustomEvent<number>).detail);
    element?.addEventListener("choose", listen);
    return () => element?.removeEventListener("choose", listen);
  }, [input]);
}
