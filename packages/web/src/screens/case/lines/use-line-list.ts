// The behaviour of a list that is typed like text: which line is active, where the line being typed stands, and what each key does.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { onKeepTyped } from "../../../store/keep-typed.ts";
import {
  type Column,
  draftKey,
  LineActor,
  type LineControl,
  type LineListInput,
  type LineListState,
} from "./line-actor.ts";
import { type Draft, placeAtEnd, type Row, rowsOf, settled } from "./lines.ts";

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

const START: LineListState = { active: null, place: null, round: 0, menu: null };

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
  useEffect(() => onKeepTyped(() => actor.keepDraft()), [actor]);

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
