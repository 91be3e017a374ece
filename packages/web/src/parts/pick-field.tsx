// A field that chooses from a list by typing: Enter or Tab takes the first that fits, Backspace in the empty field gives the last back.
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTexts } from "../texts/use-texts.ts";
import { type PickItem, pickMatches, sameText } from "./pick-matches.ts";
import "./pick-field.css";

export interface PickFieldProps {
  readonly label: string;
  readonly chosen: readonly PickItem[];
  readonly items: readonly PickItem[];
  readonly onChange: (chosen: readonly PickItem[]) => void;
  /** An entry made from what is typed, where the list has none of that name. */
  readonly makeNew?: (typed: string) => PickItem;
  /** What the list says for that entry. */
  readonly newText?: (typed: string) => string;
  /** Choosing replaces what was chosen. */
  readonly single?: true;
  readonly placeholder?: string;
  readonly problem?: string | null;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
}

export function PickField(props: PickFieldProps) {
  const { label, chosen, placeholder, problem = null } = props;
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
        <ul
          id={`${id}-list`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
          role="listbox"
          aria-label={label}
          className="popover pick-list"
          hidden={!isOpen || matches.length === 0}
        >
          {isOpen &&
            matches.map((item, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active entry
              <li
                key={item.key}
                id={`${id}-${at}`}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an entry of the list of a combobox
                role="option"
                aria-selected={at === active}
                className="menu-item"
                data-focused={at === active || undefined}
                dir="auto"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick.take(item)}
              >
                {item.isNew ? props.newText?.(item.text) : item.text}
              </li>
            ))}
        </ul>
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

function usePicking({ chosen, items, onChange, makeNew, single }: PickFieldProps) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const tags = useRef<HTMLSpanElement>(null);
  const free = items.filter(({ key }) => !chosen.some((item) => item.key === key));
  const fitting = isOpen ? pickMatches(free, typed) : [];
  const isKnown = [...items, ...chosen].some(({ text }) => sameText(text, typed));
  const matches =
    isOpen && makeNew && typed.trim() !== "" && !isKnown ? [...fitting, makeNew(typed.trim())] : fitting;
  const show = (open: boolean, text = typed) => {
    setOpen(open);
    setActive(0);
    setTyped(text);
    setLeft(false);
  };
  const take = (item: PickItem) => {
    show(false, "");
    onChange(single ? [item] : [...chosen, item]);
  };
  const listen = (event: KeyboardEvent<HTMLInputElement>) => {
    const item = matches[active];
    const isTyped = typed.trim() !== "";
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) show(true);
      else if (matches.length > 0)
        setActive((active + (event.key === "ArrowDown" ? 1 : matches.length - 1)) % matches.length);
    } else if (event.key === "Enter" && isOpen && item && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(item);
    } else if (event.key === "Enter" && isTyped && !item) {
      event.preventDefault();
      if (isOpen) setLeft(true);
      else show(true);
    } else if (event.key === "Tab" && isOpen && isTyped && item && !event.shiftKey) take(item);
    else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      show(false, "");
    } else if (event.key === "Backspace" && !isTyped && chosen.length > 0) onChange(chosen.slice(0, -1));
    else if (event.key === "ArrowLeft" && typed === "")
      (tags.current?.lastElementChild as HTMLElement | null)?.focus();
  };
  return {
    typed,
    isOpen,
    isLeft: isLeft && typed.trim() !== "",
    matches,
    active: Math.min(active, Math.max(0, matches.length - 1)),
    input,
    tags,
    type: (text: string) => show(text.trim() !== "", text),
    open: () => show(true),
    leave: () => {
      setOpen(false);
      setLeft(true);
    },
    take,
    listen,
  };
}
