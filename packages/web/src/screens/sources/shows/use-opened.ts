// Which cell of a table is open, and the way of the focus to its sentences and back.
import { useRef } from "react";
import { useKept } from "../use-kept.ts";

export function useOpened(name: string) {
  const [key, keep] = useKept<string | null>(`opened ${name}`, null);
  const wasPressed = useRef(false);
  const mark = (cell: string) => `${name} ${cell}`;
  return {
    key,
    /** False for what was open already when the page came back. */
    takesFocus: () => wasPressed.current,
    /** What a cell's button carries. */
    button: (cell: string) => ({
      "data-opens": mark(cell),
      "aria-expanded": cell === key,
      onClick: () => {
        wasPressed.current = true;
        keep(cell);
      },
    }),
    close: () => {
      keep(null);
      const button = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(mark(key ?? ""))}"]`);
      button?.focus();
    },
  };
}

export type OpenedState = ReturnType<typeof useOpened>;
