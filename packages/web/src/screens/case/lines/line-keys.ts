// What a key means in a line, where it means more than in any text field.

export interface KeyPress {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Ctrl, or the command key. */
  readonly command: boolean;
  /** An input method is choosing letters: the key is its own. */
  readonly isComposing: boolean;
}

export interface Caret {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type LineCommand =
  | {
      readonly kind:
        | "up"
        | "down"
        | "move-up"
        | "move-down"
        | "indent"
        | "outdent"
        | "remove"
        | "leave"
        | "menu";
    }
  | { readonly kind: "new-above" | "new-below" }
  /** Only inside the text. */
  | { readonly kind: "split"; readonly left: string; readonly right: string };

export function commandOf(press: KeyPress, caret: Caret): LineCommand | null {
  const { key, alt, shift, command, isComposing } = press;
  if (isComposing || command) return null;
  if (key === "ArrowUp" || key === "ArrowDown") {
    if (shift) return null;
    const way = key === "ArrowUp" ? "up" : "down";
    return { kind: alt ? `move-${way}` : way };
  }
  if (key === "F10" && shift) return { kind: "menu" };
  if (alt) return null;
  if (key === "ContextMenu") return { kind: "menu" };
  if (key === "Tab") return { kind: shift ? "outdent" : "indent" };
  if (key === "Escape") return { kind: "leave" };
  if (key === "Backspace") return caret.text === "" ? { kind: "remove" } : null;
  return key === "Enter" && !shift ? enter(caret) : null;
}

function enter({ text, start, end }: Caret): LineCommand {
  const [left, right] = [text.slice(0, start).trim(), text.slice(end).trim()];
  if (right === "") return { kind: "new-below" };
  if (left === "") return { kind: "new-above" };
  return { kind: "split", left, right };
}
