// The behaviour of a list that is typed like text: which line is active, where the line being typed stands, and what each key does.
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Caret, LineCommand } from "./line-keys.ts";
import {
  type Draft,
  headOf,
  indented,
  type Line,
  neighbour,
  outdented,
  type Place,
  placeAbove,
  placeAtEnd,
  placeBelow,
  type Row,
  rowsOf,
  settled,
  survivor,
} from "./lines.ts";

/** What the list does to the case. Keys given back are those of the lines that came of it. */
export interface LineEdits {
  add(place: Place, text: string): string;
  rename(key: string, text: string): void;
  split(key: string, parts: { readonly left: string; readonly right: string }): string;
  remove(key: string): void;
  /** False where it stands at the end already. */
  move(key: string, by: -1 | 1): boolean;
  /** Of many lines at once; the last of them. Null where there was nothing in it. */
  paste(place: Place, text: string): string | null;
  /** Null where nothing stands above that it could belong to. Lists without it have one level. */
  indent?(key: string): string | null;
  outdent?(key: string): string | null;
  /** False where nothing can be typed below the line; says why. */
  mayHold?(head: string): boolean;
}

export type Column = number | "end";

/** What a row needs of the list; never changes. */
export interface LineControl {
  onFocus(key: string, event: React.FocusEvent): void;
  onBlur(key: string, event: React.FocusEvent<HTMLInputElement>): void;
  onPointer(): void;
  /** True where the key was used up. */
  run(key: string, command: LineCommand, caret: Caret): boolean;
  typed(): void;
  keep(key: string, text: string): void;
  paste(key: string, typed: string, text: string): void;
  toggleDraft(): void;
  openMenu(key: string): void;
  hold(key: string, input: HTMLInputElement | null): void;
}

interface State {
  readonly active: string | null;
  /** Null: at rest at the end. */
  readonly place: Place | null;
  /** Counts the lines that were typed, so that each draft is a field of its own. */
  readonly round: number;
  readonly menu: string | null;
}

export interface LineList {
  readonly rows: readonly Row[];
  readonly draft: Draft;
  readonly active: string | null;
  readonly menu: string | null;
  readonly control: LineControl;
  closeMenu(): void;
  focus(key: string, column: Column): void;
  typeBelow(key: string, level?: 0 | 1): void;
}

export interface LineListInput {
  readonly lines: readonly Line[];
  readonly edits: LineEdits;
  readonly root: RefObject<HTMLElement | null>;
  readonly isReadOnly: boolean;
}

const START: State = { active: null, place: null, round: 0, menu: null };

export function useLineList(input: LineListInput): LineList {
  const [state, setState] = useState(START);
  const { lines } = input;
  const draft = useMemo(
    (): Draft => ({ ...settled(lines, state.place ?? placeAtEnd(lines)), key: draftKey(state.round) }),
    [lines, state.place, state.round],
  );
  const rows = useMemo(
    () => rowsOf(lines, input.isReadOnly ? null : draft),
    [lines, draft, input.isReadOnly],
  );
  const latest = useRef({ input, state, draft, rows });
  const before = latest.current.rows;
  latest.current = { input, state, draft, rows };
  const actor = useMemo(() => new LineActor(latest, setState), []);

  useLayoutEffect(() => actor.settleFocus(before));
  useEffect(() => {
    const keep = () => actor.keepDraft();
    // Before the session writes what it has, for which it listens too.
    addEventListener("pagehide", keep, { capture: true });
    return () => removeEventListener("pagehide", keep, { capture: true });
  }, [actor]);

  const active = rows.some(({ key }) => key === state.active) ? state.active : (rows[0]?.key ?? null);
  return {
    rows,
    draft,
    active,
    menu: state.menu,
    control: actor,
    closeMenu: actor.closeMenu,
    focus: actor.focusSoon,
    typeBelow: actor.typeBelow,
  };
}

interface Latest {
  readonly input: LineListInput;
  readonly state: State;
  readonly draft: Draft;
  readonly rows: readonly Row[];
}

type SetState = (change: (state: State) => State) => void;

class LineActor implements LineControl {
  readonly #latest: RefObject<Latest>;
  readonly #setState: SetState;
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #consumed = new Set<string>();
  #wanted: { readonly key: string; readonly column: Column } | null = null;
  /** Once the person has done something in the list, Tab is a key of the list; before, it leads past it. */
  #isEngaged = false;
  #byPointer = false;
  /** The column that going up and down keeps to, though lines in between are shorter. */
  #column: number | null = null;

  constructor(latest: RefObject<Latest>, setState: SetState) {
    this.#latest = latest;
    this.#setState = setState;
  }

  hold(key: string, input: HTMLInputElement | null): void {
    if (input) this.#inputs.set(key, input);
    else this.#inputs.delete(key);
  }

  onPointer(): void {
    this.#byPointer = true;
    this.#column = null;
  }

  onFocus(key: string, event: React.FocusEvent): void {
    const { root } = this.#latest.current.input;
    if (!root.current?.contains(event.relatedTarget as Node | null)) this.#isEngaged = this.#byPointer;
    this.#byPointer = false;
    if (this.#latest.current.state.active !== key) this.#setState((state) => ({ ...state, active: key }));
  }

  onBlur(key: string, event: React.FocusEvent<HTMLInputElement>): void {
    if (key !== this.#latest.current.draft.key) return;
    // Another window is looked at, or a button beside the field is pressed: the line goes on being typed.
    if (!document.hasFocus() || event.currentTarget.parentElement?.contains(event.relatedTarget as Node | null))
      return;
    this.#addDraft(event.currentTarget.value);
    if (!this.#wanted) this.#rest();
  }

  typed(): void {
    this.#isEngaged = true;
    this.#column = null;
  }

  /** An edited line, or a draft whose field goes away. */
  keep(key: string, text: string): void {
    const { draft, input } = this.#latest.current;
    if (key === draft.key) this.#addDraft(text);
    else if (input.lines.some((line) => line.key === key && line.text !== text)) input.edits.rename(key, text);
  }

  keepDraft(): void {
    const { draft } = this.#latest.current;
    this.#addDraft(this.#inputs.get(draft.key)?.value ?? "");
  }

  paste(key: string, typed: string, text: string): void {
    const { draft, input } = this.#latest.current;
    let place = key === draft.key ? placeOf(draft) : placeBelow(input.lines, key);
    const added = key === draft.key ? this.#addDraft(typed) : null;
    if (added !== null) place = { after: added, level: place.level };
    const last = input.edits.paste(place, text);
    if (last !== null) this.#beginDraft((lines) => placeBelow(lines, last));
  }

  run(key: string, command: LineCommand, caret: Caret): boolean {
    const isDraft = key === this.#latest.current.draft.key;
    if (command.kind === "indent" || command.kind === "outdent") {
      if (!this.#isEngaged) return false;
      this.#column = null;
      return isDraft ? this.#shiftDraft(command.kind) : this.#shift(key, command.kind, caret);
    }
    if (command.kind === "leave") {
      this.#isEngaged = false;
      return false;
    }
    this.#isEngaged = true;
    if (command.kind === "up" || command.kind === "down")
      return this.#go(key, command.kind === "up" ? -1 : 1, caret);
    this.#column = null;
    if (command.kind === "menu") {
      if (!isDraft) this.openMenu(key);
      return !isDraft;
    }
    if (isDraft) this.#runInDraft(command, caret.text);
    else this.#runInLine(key, command, caret);
    return true;
  }

  readonly openMenu = (key: string): void => this.#setState((state) => ({ ...state, active: key, menu: key }));

  readonly closeMenu = (): void => this.#setState((state) => ({ ...state, menu: null }));

  readonly toggleDraft = (): void => {
    const { draft } = this.#latest.current;
    this.#isEngaged = true;
    this.#shiftDraft(draft.level === 0 ? "indent" : "outdent");
  };

  readonly focusSoon = (key: string, column: Column): void => {
    this.#wanted = { key, column };
    // Even where nothing else changes, the list is drawn once more and the focus moves.
    this.#setState((state) => ({ ...state, active: key }));
  };

  readonly typeBelow = (key: string, level?: 0 | 1): void => {
    this.#beginDraft((lines) => {
      const place = placeBelow(lines, key);
      return level === 1 ? { after: place.after, level } : place;
    });
  };

  /** After each drawing: goes where the focus is wanted, or to the next line when the one that had it is gone. */
  settleFocus(before: readonly Row[]): void {
    const { rows, state, input } = this.#latest.current;
    if (!this.#wanted && state.active !== null && !rows.some(({ key }) => key === state.active)) {
      const hadFocus = document.activeElement === document.body && input.root.current !== null;
      const next = survivor(before, state.active, rows);
      if (hadFocus && next !== null && before.some(({ key }) => key === state.active))
        this.#wanted = { key: next, column: "end" };
    }
    const wanted = this.#wanted;
    const field = wanted && this.#inputs.get(wanted.key);
    if (!wanted || !field) return;
    this.#wanted = null;
    field.focus();
    this.#isEngaged = true;
    const column = wanted.column === "end" ? field.value.length : wanted.column;
    field.setSelectionRange(column, column);
  }

  #go(key: string, by: -1 | 1, caret: Caret): boolean {
    const next = neighbour(this.#latest.current.rows, key, by);
    const field = next === null ? undefined : this.#inputs.get(next);
    if (!field) return false;
    this.#column ??= caret.start;
    const column = Math.min(this.#column, field.value.length);
    const kept = this.#column;
    field.focus();
    field.setSelectionRange(column, column);
    this.#column = kept;
    return true;
  }

  #runInLine(key: string, command: LineCommand, caret: Caret): void {
    const { rows, input } = this.#latest.current;
    const { edits } = input;
    if (command.kind === "new-below") this.#beginDraft((lines) => placeBelow(lines, key));
    if (command.kind === "new-above") this.#beginDraft((lines) => placeAbove(lines, key));
    if (command.kind === "split") this.focusSoon(edits.split(key, command), 0);
    if (command.kind === "remove") {
      const target = neighbour(rows, key, -1) ?? neighbour(rows, key, 1);
      edits.remove(key);
      if (target !== null) this.focusSoon(target, "end");
    }
    if (command.kind === "move-up" || command.kind === "move-down") {
      if (edits.move(key, command.kind === "move-up" ? -1 : 1)) this.focusSoon(key, caret.start);
    }
  }

  #runInDraft(command: LineCommand, text: string): void {
    const { draft, input, rows } = this.#latest.current;
    if (command.kind === "split") {
      const first = this.#addDraft(command.left);
      if (first === null) return;
      this.focusSoon(input.edits.add({ after: first, level: draft.level }, command.right), 0);
    }
    if (command.kind === "new-below") {
      // An empty indented line ends the block, as in other lists.
      if (text.trim() === "") this.#shiftDraft("outdent");
      else {
        const added = this.#addDraft(text);
        if (added !== null) this.#beginDraft(() => ({ after: added, level: draft.level }));
      }
    }
    if (command.kind === "remove") {
      const target = neighbour(rows, draft.key, -1);
      if (target === null) return;
      this.#rest();
      this.focusSoon(target, "end");
    }
  }

  #shift(key: string, way: "indent" | "outdent", caret: Caret): boolean {
    const made = this.#latest.current.input.edits[way]?.(key) ?? null;
    if (made !== null) this.focusSoon(made, caret.start);
    return made !== null;
  }

  #shiftDraft(way: "indent" | "outdent"): boolean {
    const { draft, input } = this.#latest.current;
    const { lines, edits } = input;
    if (!edits[way]) return false;
    const place = way === "indent" ? indented(draft) : outdented(lines, draft);
    if (!place) return false;
    const head = headOf(lines, place.after);
    if (way === "indent" && head && edits.mayHold?.(head.key) === false) return true;
    this.#setState((state) => ({ ...state, place }));
    this.#wanted = { key: draft.key, column: "end" };
    return true;
  }

  #addDraft(typed: string): string | null {
    const { draft, input } = this.#latest.current;
    const text = typed.trim();
    if (text === "" || this.#consumed.has(draft.key) || input.isReadOnly) return null;
    this.#consumed.add(draft.key);
    return input.edits.add(placeOf(draft), text);
  }

  #beginDraft(place: (lines: readonly Line[]) => Place): void {
    const begin = (state: State): State => {
      const round = state.round + 1;
      return { ...state, place: place(this.#latest.current.input.lines), round, active: draftKey(round) };
    };
    this.#wanted = { key: draftKey(this.#latest.current.state.round + 1), column: "end" };
    this.#setState(begin);
  }

  #rest(): void {
    this.#setState((state) => ({ ...state, place: null, round: state.round + 1 }));
  }
}

function placeOf({ after, level }: Draft): Place {
  return { after, level };
}

function draftKey(round: number): string {
  return `\ndraft ${round}`;
}
