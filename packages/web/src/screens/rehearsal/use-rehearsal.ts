// The choices of the rehearsal of one case, kept in this tab.
import { useCallback, useState } from "react";
import { FIRST_STATE, type RehearsalState } from "./rehearsal-state.ts";

export type Change = (patch: Partial<RehearsalState>) => void;

/** @param keptAs tells one rehearsal from another, such as the key of its case. */
export function useRehearsal(keptAs: string): readonly [RehearsalState, Change] {
  const name = `rehearsal ${keptAs}`;
  const [state, setState] = useState<RehearsalState>(() => ({ ...FIRST_STATE, ...readKept(name) }));
  const change = useCallback<Change>(
    (patch) =>
      setState((last) => {
        const next = { ...last, ...patch };
        keep(name, next);
        return next;
      }),
    [name],
  );
  return [state, change];
}

function readKept(name: string): Partial<RehearsalState> {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "{}") as Partial<RehearsalState>;
  } catch {
    return {};
  }
}

/** Where the tab may keep nothing, the choices last as long as the page. */
function keep(name: string, state: RehearsalState): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(state));
  } catch {}
}
