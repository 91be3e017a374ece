// A list that is typed like text: Enter adds, Tab indents, arrows go from line to line. One line of it is in the way of the Tab key.
import { Fragment, type ReactNode, useCallback, useRef } from "react";
import type { LineEdits } from "./line-edits.ts";
import { LineMenu, type MenuEntry } from "./line-menu.tsx";
import { LineRow } from "./line-row.tsx";
import { headOf, type Line, type Place, type Row } from "./lines.ts";
import { type LineList, useLineList } from "./use-line-list.ts";

export interface ShownLine extends Line {
  readonly label: string;
  /** Names the menu of the line. */
  readonly menuLabel: string;
  readonly party?: number;
  readonly note?: string;
  readonly noteLabel?: string;
}

export interface DraftWords {
  readonly label: string;
  readonly placeholder: string;
  /** What a button beside it would make of it. */
  readonly toggle?: string;
}

interface LineListProps {
  readonly label: string;
  readonly lines: readonly ShownLine[];
  readonly edits: LineEdits;
  readonly isReadOnly: boolean;
  /** For the place of the line being typed, and the line of level 0 above it. */
  readonly draftWords: (place: Place, head: ShownLine | null) => DraftWords;
  readonly menuOf: (line: ShownLine, at: number) => readonly MenuEntry[];
  readonly onMenu: (key: string, entry: string, list: LineList) => void;
  /** What is shown below a line: its details, problems. */
  readonly below?: (line: ShownLine) => ReactNode;
  readonly isOpen?: (key: string) => boolean;
  readonly onOpen?: (key: string) => void;
  readonly problemsOf?: (key: string) => string | undefined;
}

/** From here on it matters what is laid out. */
const LONG = 100;

export function TypedLines(props: LineListProps) {
  const { lines, edits, isReadOnly } = props;
  const root = useRef<HTMLUListElement>(null);
  const list = useLineList({ lines, edits, root, isReadOnly });
  const known = new Map(lines.map((line, at) => [line.key, at]));
  const menuAt = list.menu === null ? undefined : known.get(list.menu);
  const trigger = useCallback(
    (key: string) => root.current?.querySelector<HTMLElement>(`[data-menu-of="${CSS.escape(key)}"]`) ?? null,
    [],
  );
  return (
    <>
      <ul
        className="lines"
        aria-label={props.label}
        ref={root}
        data-long={list.rows.length > LONG || undefined}
      >
        {list.rows.map((row) => (
          <li key={row.key} data-level={row.level}>
            <ListRow row={row} line={lines[known.get(row.key) ?? -1]} list={list} props={props} />
          </li>
        ))}
      </ul>
      <LineMenu
        of={
          menuAt === undefined || list.menu === null
            ? null
            : {
                label: lines[menuAt].menuLabel,
                entries: props.menuOf(lines[menuAt], menuAt),
                trigger: trigger(list.menu),
              }
        }
        onClose={list.closeMenu}
        onAction={(entry) => menuAt !== undefined && props.onMenu(lines[menuAt].key, entry, list)}
      />
    </>
  );
}

interface ListRowProps {
  readonly row: Row;
  readonly line: ShownLine | undefined;
  readonly list: LineList;
  readonly props: LineListProps;
}

function ListRow({ row, line, list, props }: ListRowProps) {
  const { isReadOnly } = props;
  const shared = {
    lineKey: row.key,
    level: row.level,
    control: list.control,
    isActive: row.key === list.active,
    isReadOnly,
  };
  if (!line) {
    const head = headOf(props.lines, list.draft.after) as ShownLine | null;
    const words = props.draftWords(list.draft, head);
    return <LineRow {...shared} text="" isDraft isInvalid={false} menuLabel="" {...words} />;
  }
  const problems = props.problemsOf?.(line.key);
  return (
    <Fragment>
      <LineRow
        {...shared}
        text={line.text}
        label={line.label}
        menuLabel={line.menuLabel}
        party={line.party}
        note={line.note}
        noteLabel={line.noteLabel}
        isDraft={false}
        isInvalid={problems !== undefined}
        describedBy={problems}
        isOpen={props.isOpen?.(line.key) ?? false}
        onOpen={props.onOpen}
      />
      {props.below?.(line)}
    </Fragment>
  );
}
