// A list that is put in order by dragging, by Alt with the arrow keys, by two buttons, or by react-aria's dragging without a mouse (Enter on the handle).
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { localeOf } from "../texts/language.ts";
import { numberFormat } from "../texts/number-format.ts";
import { useLanguage, useTexts } from "../texts/use-texts.ts";
import { moveBeside, moveBy } from "./reorder.ts";
import "./reorder-list.css";

export interface ReorderItem {
  readonly id: string;
  readonly label: ReactNode;
  /** What screen readers call it. */
  readonly text: string;
  /** Before the label, such as its rank. */
  readonly lead?: ReactNode;
}

interface ReorderListProps {
  /** What the list is, for screen readers. */
  readonly label: string;
  readonly items: readonly ReorderItem[];
  /** All ids in their new order, and the one that was moved. */
  readonly onMove: (ids: readonly string[], moved: string) => void;
  readonly isReadOnly?: boolean;
  readonly className?: string;
  /** Set where the labels hold fields: Tab then goes through them, instead of leaving the list at once. */
  readonly holdsFields?: true;
}

export function ReorderList(props: ReorderListProps) {
  const { label, items, isReadOnly = false, className = "", holdsFields } = props;
  const { lists } = useTexts();
  const { move, said } = useMoves(props);
  const step = (moved: string, by: -1 | 1) => move(moveBy(idsOf(items), moved, by), moved);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": textOf(items, String(key)) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String);
      const after = target.dropPosition === "after";
      move(
        moveBeside(idsOf(items), { moved, beside: String(target.key), place: after ? "after" : "before" }),
        moved,
      );
    },
  });
  return (
    <div
      className={`reorder ${className}`}
      onKeyDownCapture={(event) => listen(event, isReadOnly ? null : step)}
    >
      <GridList
        // The library takes no list that can be dragged only later on.
        key={isReadOnly ? "read" : "edit"}
        aria-label={label}
        className="reorder-list"
        selectionMode="none"
        {...(isReadOnly ? {} : { dragAndDropHooks })}
        {...(holdsFields ? { keyboardNavigationBehavior: "tab" } : {})}
      >
        {items.map((item, at) => (
          <GridListItem key={item.id} id={item.id} textValue={item.text} className="reorder-item">
            {!isReadOnly && (
              <Button slot="drag" className="reorder-handle" aria-label={lists.handle(item.text)}>
                <span aria-hidden="true">⠿</span>
              </Button>
            )}
            {item.lead !== undefined && <span className="reorder-lead">{item.lead}</span>}
            <span className="reorder-label">{item.label}</span>
            {!isReadOnly && (
              <Arrows item={item} at={at} count={items.length} onStep={(by) => step(item.id, by)} />
            )}
          </GridListItem>
        ))}
      </GridList>
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

/** Alt with an arrow moves the line in which the focus is. */
function listen(event: KeyboardEvent, step: ((moved: string, by: -1 | 1) => void) | null): void {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  if (!event.altKey) {
    chooseWithin(event);
    return;
  }
  const moved = (event.target as Element).closest<HTMLElement>("[data-key]")?.dataset.key;
  if (moved === undefined || !step) return;
  event.preventDefault();
  event.stopPropagation();
  step(moved, event.key === "ArrowUp" ? -1 : 1);
}

/** A field in a line that offers choices gets the arrow keys, which the list would take, as an event of its own. */
function chooseWithin(event: KeyboardEvent): void {
  const field = event.target as Element;
  if (field.getAttribute("role") !== "combobox" || field.getAttribute("aria-expanded") !== "true") return;
  event.preventDefault();
  event.stopPropagation();
  field.dispatchEvent(new CustomEvent("choose", { detail: event.key === "ArrowDown" ? 1 : -1 }));
}

interface ArrowsProps {
  readonly item: ReorderItem;
  readonly at: number;
  readonly count: number;
  readonly onStep: (by: -1 | 1) => void;
}

/** For those who can neither drag nor use keys. */
function Arrows({ item, at, count, onStep }: ArrowsProps) {
  const { lists } = useTexts();
  return (
    <span className="reorder-arrows">
      <Button
        className="quiet"
        aria-label={lists.up(item.text)}
        isDisabled={at === 0}
        onPress={() => onStep(-1)}
      >
        <span aria-hidden="true">↑</span>
      </Button>
      <Button
        className="quiet"
        aria-label={lists.down(item.text)}
        isDisabled={at === count - 1}
        onPress={() => onStep(1)}
      >
        <span aria-hidden="true">↓</span>
      </Button>
    </span>
  );
}

function useMoves({ items, onMove }: ReorderListProps) {
  const { lists } = useTexts();
  const numbers = numberFormat(localeOf(useLanguage()));
  const [said, say] = useState("");
  const move = (ids: readonly string[], moved: string) => {
    if (ids.every((id, at) => id === items[at]?.id)) return;
    onMove(ids, moved);
    const place = numbers.format(ids.indexOf(moved) + 1);
    say(lists.moved(textOf(items, moved), place, numbers.format(ids.length)));
  };
  return { move, said };
}

function idsOf(items: readonly ReorderItem[]): string[] {
  return items.map(({ id }) => id);
}

function textOf(items: readonly ReorderItem[], id: string): string {
  return items.find((item) => item.id === id)?.text ?? "";
}
