// A text field that types into the case: what is typed is kept after a short pause and when the field is left, letters of one go being one
// step of the way back.
import { type ComponentProps, useEffect, useRef, useState } from "react";
import { onKeepTyped } from "../store/keep-typed.ts";

interface TypedFieldProps {
  /** What the case says. */
  readonly value: string;
  /** Keeps what was typed. */
  readonly onType: (text: string) => void;
  /** For screen readers; leave out where a `label` element names the field. */
  readonly label?: string;
  readonly id?: string;
  readonly lines?: number;
  readonly isReadOnly?: boolean;
  readonly className?: string;
  readonly placeholder?: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly inputMode?: ComponentProps<"input">["inputMode"];
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly inputRef?: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}

const KEEP_AFTER = 400;

export function TypedField(props: TypedFieldProps) {
  const { value, onType, label, id, lines, isReadOnly, className, placeholder, describedBy, isInvalid } =
    props;
  const field = useTypedText(value, onType);
  const shared = {
    "aria-label": label,
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid || undefined,
    "data-said": value,
    dir: "auto",
    id,
    className,
    placeholder,
    readOnly: isReadOnly,
    value: field.text,
    onChange: (event: { target: { value: string } }) => field.type(event.target.value),
    onBlur: field.keep,
    onKeyDown: (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.key === "Enter") field.keep();
      props.onKeyDown?.(event);
    },
  } as const;
  return lines === undefined ? (
    <input type="text" ref={props.inputRef} inputMode={props.inputMode} {...shared} />
  ) : (
    <textarea rows={lines} ref={props.inputRef} {...shared} />
  );
}

function useTypedText(value: string, onType: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ typed, value, onType });
  latest.current = { typed, value, onType };
  const keep = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const { typed: text, value: said, onType: tell } = latest.current;
    if (text !== null && text !== said) tell(text);
    setTyped(null);
  };
  const type = (text: string) => {
    setTyped(text);
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { typed: now, value: said, onType: tell } = latest.current;
      if (now !== null && now !== said) tell(now);
    }, KEEP_AFTER);
  };
  // A field that goes away keeps what was typed into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(() => {
    const leave = onKeepTyped(keep);
    return () => {
      leave();
      keep();
    };
  }, []);
  return { text: typed ?? value, type, keep };
}
