// The deal being built within the page: kept for each case while the page is open, so that looking at another screen doesn't lose it.
import { useCallback, useState } from "react";
import type { Choices } from "../../../engine/deals/choices.ts";
import { useSession } from "../../../store/use-case.ts";
import {
  type BuilderState,
  back,
  choose,
  EMPTY_BUILDER,
  lastChange,
  type OneChange,
  take,
} from "./builder-state.ts";

export interface Builder {
  /** Null until something is chosen. */
  readonly choices: Choices | null;
  readonly canGoBack: boolean;
  readonly lastChange: OneChange | null;
  choose(shown: Choices, issue: string, to: string): void;
  take(shown: Choices, choices: Choices): void;
  back(): void;
}

const kept = new Map<string, BuilderState>();

export function useBuilder(): Builder {
  const { key } = useSession();
  const [state, setState] = useState(() => kept.get(key) ?? EMPTY_BUILDER);
  const change = useCallback(
    (make: (state: BuilderState) => BuilderState) => {
      const next = make(kept.get(key) ?? EMPTY_BUILDER);
      kept.set(key, next);
      setState(next);
    },
    [key],
  );
  return {
    choices: state.choices,
    canGoBack: state.past.length > 0,
    lastChange: lastChange(state),
    choose: (shown, issue, to) => change((before) => choose(before, shown, issue, to)),
    take: (shown, choices) => change((before) => take(before, shown, choices)),
    back: () => change(back),
  };
}
