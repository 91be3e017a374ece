// What a field that chooses by typing does: which entries it offers, which of them is active, and what each key means.
import { type KeyboardEvent, useRef, useState } from "react";
import { type PickItem, pickMatches, sameText } from "./pick-matches.ts";

export interface PickingProps {
  readonly chosen: readonly PickItem[];
  readonly items: readonly PickItem[];
  readonly onChange: (chosen: readonly PickItem[]) => void;
  /** An entry made from what is typed, where the list has none of that name. */
  readonly makeNew?: (typed: string) => PickItem;
  /** Choosing replaces what was chosen. */
  readonly single?: true;
}

export function usePicking({ chosen, items, onChange, makeNew, single }: PickingProps) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [at, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const tags = useRef<HTMLSpanElement>(null);
  const matches = isOpen ? offered({ chosen, items, makeNew, typed }) : [];
  const active = Math.min(at, Math.max(0, matches.length - 1));
  const show = (open: boolean, text = typed) => {
    setOpen(open);
    setActive(0);
    setTyped(text);
    setLeft(false);
  };
  const take = (item: PickItem) => {
    show(false, "");
    onChange(single ? [item] : [...chosen, item]);
  };
  const listen = listener({
    isTyped: typed.trim() !== "",
    isOpen,
    item: matches[active],
    take,
    open: () => show(true),
    clear: () => show(false, ""),
    complain: () => setLeft(true),
    step: (by) => setActive((active + by + matches.length) % Math.max(1, matches.length)),
    dropLast: () => onChange(chosen.slice(0, -1)),
    toTags: () => (tags.current?.lastElementChild as HTMLElement | null)?.focus(),
  });
  return {
    typed,
    isOpen,
    isLeft: isLeft && typed.trim() !== "",
    matches,
    active,
    input,
    tags,
    type: (text: string) => show(text.trim() !== "", text),
    open: () => show(true),
    leave: () => {
      setOpen(false);
      setLeft(true);
    },
    take,
    listen,
  };
}

interface Offering extends Pick<PickingProps, "chosen" | "items"> {
  readonly makeNew: PickingProps["makeNew"] | undefined;
  readonly typed: string;
}

function offered({ chosen, items, makeNew, typed }: Offering): readonly PickItem[] {
  const free = items.filter(({ key }) => !chosen.some((item) => item.key === key));
  const fitting = pickMatches(free, typed);
  const isKnown = [...items, ...chosen].some(({ text }) => sameText(text, typed));
  return makeNew && typed.trim() !== "" && !isKnown ? [...fitting, makeNew(typed.trim())] : fitting;
}

interface Keys {
  readonly isTyped: boolean;
  readonly isOpen: boolean;
  /** The active entry; none where nothing fits or the list is closed. */
  readonly item: PickItem | undefined;
  take(item: PickItem): void;
  open(): void;
  clear(): void;
  complain(): void;
  step(by: 1 | -1): void;
  dropLast(): void;
  toTags(): void;
}

function listener(keys: Keys): (event: KeyboardEvent<HTMLInputElement>) => void {
  const { isTyped, isOpen, item } = keys;
  return (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) keys.step(event.key === "ArrowDown" ? 1 : -1);
      else keys.open();
    } else if (event.key === "Enter" && item && isPlain) {
      event.preventDefault();
      keys.take(item);
    } else if (event.key === "Enter" && isTyped && isPlain) {
      event.preventDefault();
      if (isOpen) keys.complain();
      else keys.open();
    } else if (event.key === "Tab" && isTyped && item && !event.shiftKey) keys.take(item);
    else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      keys.clear();
    } else if (event.key === "Backspace" && event.currentTarget.value === "") keys.dropLast();
    else if (event.key === "ArrowLeft" && event.currentTarget.value === "") keys.toTags();
  };
}
