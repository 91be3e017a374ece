// What is typed in the forms of the table: shown at once, and kept on this device shortly after until it is sent.
import { createContext, useContext, useEffect, useRef, useState } from "react";
import { onKeepTyped } from "../../../store/keep-typed.ts";
import type { OwnTalks } from "../../questions/talks.ts";
import { useDeeds } from "../../use-room.ts";

export interface Typed {
  /** Null where nothing is kept of that form. */
  read(form: string): unknown;
  keep(form: string, value: unknown): void;
}

export const TypedContext = createContext<Typed | null>(null);

/** Milliseconds without a change after which what was typed is kept. */
const KEEP_AFTER = 500;

/** For the whole screen, so that a form that is closed loses nothing. `kept`: as the device has it. */
export function useTypedKeeping(kept: OwnTalks["typed"]): Typed {
  const { order } = useDeeds();
  const now = useRef({ order, kept });
  now.current = { order, kept };
  const latest = useRef(new Map<string, unknown>());
  const due = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; forms: Map<string, unknown> }>({
    timer: undefined,
    forms: new Map(),
  });
  const flush = () => {
    const { forms, timer } = due.current;
    clearTimeout(timer);
    if (forms.size === 0) return;
    due.current = { timer: undefined, forms: new Map() };
    void now.current.order("keepTalksTyped", Object.fromEntries(forms));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen is left
  useEffect(() => {
    const leave = onKeepTyped(flush);
    addEventListener("pagehide", flush);
    return () => {
      leave();
      removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  const [typed] = useState<Typed>(() => ({
    read: (form) => (latest.current.has(form) ? latest.current.get(form) : now.current.kept[form]) ?? null,
    keep: (form, value) => {
      latest.current.set(form, value);
      due.current.forms.set(form, value);
      clearTimeout(due.current.timer);
      due.current.timer = setTimeout(flush, KEEP_AFTER);
    },
  }));
  return typed;
}

export interface Form<Fields> {
  readonly value: Fields;
  set(fields: Partial<Fields>): void;
  /** As it was before anybody typed; nothing of it is kept any more. */
  clear(): void;
  /** Something was typed that was not sent. */
  readonly isTyped: boolean;
}

/** One form by its name. `first` is what it holds before anybody typed. */
export function useForm<Fields extends object>(name: string, first: Fields): Form<Fields> {
  const typed = useContext(TypedContext);
  if (!typed) throw new TypeError("nothing is kept here");
  const [value, setValue] = useState<Fields>(() => ({ ...first, ...(typed.read(name) as Fields | null) }));
  const latest = useRef(value);
  const put = (next: Fields) => {
    latest.current = next;
    setValue(next);
    typed.keep(name, isAs(next, first) ? null : next);
  };
  return {
    value,
    set: (fields) => put({ ...latest.current, ...fields }),
    clear: () => put(first),
    isTyped: !isAs(value, first),
  };
}

function isAs(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
