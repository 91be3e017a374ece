// A cell for a number or an interval. What can be read is kept after a short pause; what cannot stays to be mended. Enter and the arrow keys lead on, as in
// a spreadsheet.

import type { TypedQuantity } from "@parley/engine/elicitation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type CellEntry, cellText, endsOf, readCell, saidNumber } from "../../../parts/quantity-text.ts";
import { onKeepTyped } from "../../../store/keep-typed.ts";
import { localeOf } from "../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";

interface QuantityCellProps {
  readonly label: string;
  /** Null: nothing is said. */
  readonly value: TypedQuantity | null;
  /** Null: anything is possible again. */
  readonly onSet: (quantity: TypedQuantity | null) => void;
  readonly lowest?: number;
  readonly highest?: number;
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  /** Nobody typed it: it follows from something else. */
  readonly isWorkedOut?: boolean;
}

const KEEP_AFTER = 400;

export function QuantityCell(props: QuantityCellProps) {
  const { label, placeholder, isReadOnly = false, isWorkedOut = false } = props;
  const { profiles } = useTexts();
  const id = useId();
  const cell = useCell(props);
  return (
    <span className="cell">
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        data-cell=""
        className={isWorkedOut ? "cell-worked-out" : undefined}
        data-said={cell.said}
        dir="ltr"
        aria-label={label}
        aria-invalid={cell.problem !== null || undefined}
        aria-describedby={cell.problem !== null || isWorkedOut ? `${id}-note` : undefined}
        placeholder={placeholder}
        readOnly={isReadOnly}
        value={cell.text}
        onChange={(event) => cell.type(event.target.value)}
        onBlur={cell.leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") cell.leave();
          if (isStep(event)) stepToCell(event);
        }}
      />
      {isWorkedOut && cell.problem === null && (
        <span id={`${id}-note`} className="visually-hidden">
          {profiles.numbers.workedOut}
        </span>
      )}
      {cell.problem !== null && (
        <span id={`${id}-note`} className="problem">
          {cell.problem}
        </span>
      )}
    </span>
  );
}

/** What is wrong with an entry, in words; null for nothing. */
function useProblemWith({ lowest, highest }: Pick<QuantityCellProps, "lowest" | "highest">) {
  const locale = localeOf(useLanguage());
  const { cells } = useTexts().profiles;
  return (entry: CellEntry): string | null => {
    if (entry.kind === "unclear") return cells.unclear;
    if (entry.kind !== "quantity") return null;
    const ends = endsOf(entry.quantity);
    if (ends && lowest !== undefined && ends.low < lowest) return cells.tooLow(saidNumber(lowest, locale));
    if (ends && highest !== undefined && ends.high > highest)
      return cells.tooHigh(saidNumber(highest, locale));
    return null;
  };
}

function useCell(props: QuantityCellProps) {
  const { value, onSet } = props;
  const locale = localeOf(useLanguage());
  const problemWith = useProblemWith(props);
  const said = value === null ? "" : cellText(value, locale);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const keep = (text: string) => {
    const entry = readCell(text);
    if (text === said || problemWith(entry) !== null) return;
    if (entry.kind === "quantity") onSet(entry.quantity);
    else if (value !== null) onSet(null);
  };
  const stop = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  };
  const latest = useRef({ typed, keep });
  latest.current = { typed, keep };
  const type = (text: string) => {
    setTyped(text);
    setProblem(null);
    stop();
    // An emptied cell is about to be typed anew; that it is empty counts when it is left.
    if (text.trim() !== "") timer.current = setTimeout(() => latest.current.keep(text), KEEP_AFTER);
  };
  const leave = () => {
    stop();
    const { typed: text } = latest.current;
    if (text === null) return;
    const found = problemWith(readCell(text));
    setProblem(found);
    if (found !== null) return;
    setTyped(null);
    keep(text);
  };
  // A cell that goes away keeps what was typed into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(() => {
    const tell = () => {
      stop();
      const { typed: text, keep: settle } = latest.current;
      if (text !== null) settle(text);
    };
    const ignore = onKeepTyped(tell);
    return () => {
      ignore();
      tell();
    };
  }, []);
  return { said, problem, type, leave, text: typed ?? said };
}

function isStep({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key === "Enter" || key === "ArrowDown" || key === "ArrowUp") && !altKey && !ctrlKey && !metaKey;
}

function stepToCell(event: KeyboardEvent<HTMLInputElement>): void {
  const cells = [
    ...(event.currentTarget.closest("[data-cells]")?.querySelectorAll<HTMLInputElement>("[data-cell]") ?? []),
  ];
  const isBack = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
  const next = cells[cells.indexOf(event.currentTarget) + (isBack ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
