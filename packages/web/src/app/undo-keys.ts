// Ctrl+Z and its kin undo in the case, unless the person is within a text field that has its own way back.
import { useEffect } from "react";
import type { CaseSession } from "../store/case-session.ts";

export function useUndoKeys(session: CaseSession): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if ((key !== "z" && key !== "y") || isEdited(event.target)) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) session.redo();
      else session.undo();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [session]);
}

/** A text field in which something was typed that the case does not yet say. */
function isEdited(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  return target.dataset.said !== undefined && target.dataset.said !== target.value;
}
