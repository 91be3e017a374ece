// What is done in a list that is typed like text, by keys, pointer and menu, and where the focus goes with it.
import type { RefObject } from "react";
import type { LineEdits } from "./line-edits.ts";
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
  placeBelow,
  type Row,
  survivor,
} from "./lines.ts";

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

export interface LineListState {
  readonly active: string | null;
  /** Null: at rest at the end. */
  readonly place: Place | null;
  /** Counts the lines that were typed, so that each draft is a field of its own. */
  readonly round: number;
  readonly menu: string | null;
}

export interface LineListInput {
  readonly lines: readonly Line[];
  readonly edits: LineEdits;
  readonly root: RefObject<HTMLElement | null>;
  readonly isReadOnly: boolean;
}

export interface Latest {
  readonly input: LineListInput;
  readonly state: LineListState;
  readonly draft: Draft;
  readonly rows: readonly Row[];
}

export type SetState = (change: (state: LineListState) => LineListState) => void;

export class LineActor implements LineControl {
  readonly #latest: RefObject<Latest>;
  readonly #setState: SetState;
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #consumed = new Set<string>();
  #wanted: { readonly key: string; readonly column: Column } | null = null;
  /** Once the person has done something in the list, Tab is a key of the list; before, it leads past it. */
  #isEngaged = false;
  #byPointer = false;
  /** A field that is taken away with the focus in it says nothing, so that this goes on naming it. */
  #focused: string | null = null;
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
    this.#focused = key;
    if (this.#latest.current.state.active !== key) this.#setState((state) => ({ ...state, active: key }));
  }

  onBlur(key: string, event: React.FocusEvent<HTMLInputElement>): void {
    this.#focused = null;
    const { draft, input } = this.#latest.current;
    if (key !== draft.key) {
      input.edits.leave();
      return;
    }
    // Another window is looked at, or a button beside the field is pressed: the line goes on being typed.
    if (
      !document.hasFocus() ||
      event.currentTarget.parentElement?.contains(event.relatedTarget as Node | null)
    )
      return;
    this.#addDraft(event.currentTarget.value);
    this.#rest();
  }

  typed(): void {
    this.#isEngaged = true;
    this.#column = null;
  }

  /** An edited line, or a draft whose field goes away. */
  keep(key: string, text: string): void {
    const { draft, input } = this.#latest.current;
    if (key === draft.key) this.#addDraft(text);
    else if (input.lines.some((line) => line.key === key && line.text !== text))
      input.edits.rename(key, text);
  }

  keepDraft(): void {
    const { draft } = this.#latest.current;
    if (this.#addDraft(this.#inputs.get(draft.key)?.value ?? "") !== null) this.#rest();
  }

  paste(key: string, typed: string, text: string): void {
    const { draft, input } = this.#latest.current;
    let place = key === draft.key ? placeOf(draft) : placeBelow(input.lines, key);
    const added = key === draft.key ? this.#addDraft(typed) : null;
    if (added !== null) place = { after: added, level: place.level };
    const next = input.edits.paste(place, text);
    if (next) this.#beginDraft(next);
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

  readonly openMenu = (key: string): void =>
    this.#setState((state) => ({ ...state, active: key, menu: key }));

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
    const place = placeBelow(this.#latest.current.input.lines, key);
    this.#beginDraft(level === 1 ? { after: place.after, level } : place);
  };

  /** After each drawing: goes where the focus is wanted, or to the next line when the one that had it is gone. */
  settleFocus(before: readonly Row[]): void {
    const { rows } = this.#latest.current;
    const lost = this.#focused;
    if (!this.#wanted && lost !== null && !rows.some(({ key }) => key === lost)) {
      this.#focused = null;
      const next = survivor(before, lost, rows);
      if (next !== null && document.activeElement === document.body)
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
    if (command.kind === "new-below") this.#beginDraft(placeBelow(input.lines, key));
    if (command.kind === "new-above") this.#beginDraft(placeAbove(input.lines, key));
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
      this.#rest();
      this.focusSoon(input.edits.add({ after: first, level: draft.level }, command.right), 0);
    }
    if (command.kind === "new-below") {
      // An empty indented line ends the block, as in other lists.
      if (text.trim() === "") this.#shiftDraft("outdent");
      else {
        const added = this.#addDraft(text);
        if (added !== null) this.#beginDraft({ after: added, level: draft.level });
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

  #beginDraft(place: Place): void {
    const round = this.#latest.current.state.round + 1;
    this.#wanted = { key: draftKey(round), column: "end" };
    this.#setState((state) => ({ ...state, place, round, active: draftKey(round) }));
  }

  #rest(): void {
    this.#setState((state) => ({ ...state, place: null, round: state.round + 1 }));
  }
}

function placeOf({ after, level }: Draft): Place {
  return { after, level };
}

export function draftKey(round: number): string {
  return `\ndraft ${round}`;
}
