// A field that chooses from a list by typing: Enter or Tab takes the first that fits, Backspace in the empty field gives the last back.
import { type KeyboardEvent, useId } from "react";
import { useTexts } from "../texts/use-texts.ts";
import type { PickItem } from "./pick-matches.ts";
import { type PickingProps, usePicking } from "./use-picking.ts";
import "./pick-field.css";

export interface PickFieldProps extends PickingProps {
  readonly label: string;
  /** What the list says for that entry. */
  readonly newText?: (typed: string) => string;
  readonly placeholder?: string;
  readonly problem?: string | null;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
}

export function PickField(props: PickFieldProps) {
  const { label, chosen, placeholder, newText, problem = null } = props;
  const id = useId();
  const { lists } = useTexts();
  const pick = usePicking(props);
  const { typed, isOpen, matches, active } = pick;
  const note = problem ?? (pick.isLeft ? lists.notChosen(typed) : null);
  return (
    <div className="pick">
      <label htmlFor={id}>{label}</label>
      <div className="pick-field">
        <input
          id={id}
          ref={(element) => {
            pick.input.current = element;
            props.inputRef?.(element);
          }}
          type="text"
          dir="auto"
          role="combobox"
          autoComplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && matches.length > 0 ? `${id}-${active}` : undefined}
          aria-invalid={note !== null || undefined}
          aria-describedby={note === null ? undefined : `${id}-note`}
          placeholder={chosen.length === 0 ? placeholder : undefined}
          value={typed}
          onChange={(event) => pick.type(event.target.value)}
          onClick={pick.open}
          onBlur={pick.leave}
          onKeyDown={pick.listen}
        />
        <PickList id={`${id}-list`} entry={id} {...{ label, pick }} {...(newText ? { newText } : {})} />
        <ChosenItems {...props} onGone={() => pick.input.current?.focus()} tags={pick.tags} />
      </div>
      {note !== null && (
        <p className="problem" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

interface ListProps extends Pick<PickFieldProps, "label" | "newText"> {
  readonly id: string;
  /** Heads the ids of the entries. */
  readonly entry: string;
  readonly pick: ReturnType<typeof usePicking>;
}

function PickList({ id, entry, label, pick, newText }: ListProps) {
  const { isOpen, matches, active } = pick;
  return (
    <ul
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
      role="listbox"
      aria-label={label}
      className="popover pick-list"
      hidden={!isOpen || matches.length === 0}
    >
      {matches.map((item, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active entry
        <li
          key={item.key}
          id={`${entry}-${at}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an entry of the list of a combobox
          role="option"
          aria-selected={at === active}
          className="menu-item"
          data-focused={at === active || undefined}
          dir="auto"
          ref={(element) => {
            if (at === active) element?.scrollIntoView({ block: "nearest" });
          }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick.take(item)}
        >
          {item.isNew ? newText?.(item.text) : item.text}
        </li>
      ))}
    </ul>
  );
}

interface ChosenProps extends PickFieldProps {
  readonly tags: React.RefObject<HTMLSpanElement | null>;
  readonly onGone: () => void;
}

/** What was chosen; the arrow keys lead there from the empty field. */
function ChosenItems({ chosen, onChange, tags, onGone }: ChosenProps) {
  const { lists } = useTexts();
  const drop = (key: string) => {
    onChange(chosen.filter((item) => item.key !== key));
    onGone();
  };
  const listen = (event: KeyboardEvent<HTMLButtonElement>, item: PickItem) => {
    const step = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" } as const;
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      drop(item.key);
    } else if (event.key in step) {
      const next = event.currentTarget[step[event.key as keyof typeof step]];
      if (next instanceof HTMLElement) next.focus();
      else onGone();
    } else if (event.key === "Escape") onGone();
  };
  return (
    <span className="pick-chosen" ref={tags}>
      {chosen.map((item) => (
        <button
          key={item.key}
          type="button"
          // The field itself is the one stop of the Tab key.
          tabIndex={-1}
          className="pick-tag"
          aria-label={lists.takeAway(item.text)}
          onClick={() => drop(item.key)}
          onKeyDown={(event) => listen(event, item)}
        >
          <bdi>{item.text}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
    </span>
  );
}
