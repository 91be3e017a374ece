// One line of a list that is typed like text. Letters stay in it until the typing pauses or the line is left.

import { memo, useEffect, useRef, useState } from "react";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { onKeepTyped } from "../../../store/keep-typed.ts";
import type { LineControl } from "./line-actor.ts";
import { commandOf } from "./line-keys.ts";
import type { Level } from "./lines.ts";

export interface LineRowProps {
  readonly lineKey: string;
  readonly level: Level;
  readonly text: string;
  readonly label: string;
  readonly control: LineControl;
  readonly isActive: boolean;
  readonly isDraft: boolean;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
  /** The party's place in the case, for its mark. */
  readonly party?: number | undefined;
  /** Names the menu of the line. */
  readonly menuLabel: string;
  /** What a draft would become, for those without a Tab key. */
  readonly toggle?: string | undefined;
  /** What more there is to the line, and whether it is shown. */
  readonly note?: string | undefined;
  readonly noteLabel?: string | undefined;
  readonly isOpen?: boolean;
  readonly onOpen?: ((key: string) => void) | undefined;
}

const KEEP_AFTER = 400;

export const LineRow = memo(function LineRow(props: LineRowProps) {
  return (
    <div className="line" data-level={props.level} data-draft={props.isDraft || undefined}>
      {props.party !== undefined && <PartyMark index={props.party} />}
      <LineField {...props} />
      <LineButtons {...props} />
    </div>
  );
});

function LineField(props: LineRowProps) {
  const { lineKey, control, isDraft, isReadOnly } = props;
  const field = useLineText(props);
  return (
    <input
      ref={(input) => {
        control.hold(lineKey, input);
        return () => control.hold(lineKey, null);
      }}
      type="text"
      className="line-field"
      dir="auto"
      aria-label={props.label}
      aria-invalid={props.isInvalid || undefined}
      aria-describedby={props.describedBy}
      data-said={isDraft ? "" : props.text}
      placeholder={props.placeholder}
      readOnly={isReadOnly}
      tabIndex={props.isActive ? 0 : -1}
      value={field.text}
      autoComplete="off"
      onPointerDown={() => control.onPointer()}
      onFocus={(event) => control.onFocus(lineKey, event)}
      onBlur={(event) => {
        if (!isDraft) field.keep();
        control.onBlur(lineKey, event);
      }}
      onChange={(event) => field.type(event.target.value)}
      onKeyDown={(event) => listen(event, props, field)}
      onPaste={(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (isReadOnly || !/[\n\r\t]/.test(text.trim())) return;
        event.preventDefault();
        if (!isDraft) field.keep();
        control.paste(lineKey, event.currentTarget.value, text);
      }}
    />
  );
}

function LineButtons(props: LineRowProps) {
  const { lineKey, control, isDraft } = props;
  const rove = props.isActive ? 0 : -1;
  return (
    <>
      {props.note !== undefined && (
        <button
          type="button"
          className="link line-note"
          aria-expanded={props.isOpen ?? false}
          aria-label={props.noteLabel}
          tabIndex={rove}
          onClick={() => props.onOpen?.(lineKey)}
        >
          {props.note}
        </button>
      )}
      {isDraft && props.toggle !== undefined && (
        <button
          type="button"
          className="quiet line-toggle"
          tabIndex={rove}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => control.toggleDraft()}
        >
          {props.toggle}
        </button>
      )}
      {!isDraft && !props.isReadOnly && (
        <button
          type="button"
          className="quiet line-more"
          aria-label={props.menuLabel}
          aria-haspopup="menu"
          data-menu-of={lineKey}
          tabIndex={rove}
          onClick={() => control.openMenu(lineKey)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      )}
    </>
  );
}

type LineText = ReturnType<typeof useLineText>;

function listen(
  event: React.KeyboardEvent<HTMLInputElement>,
  { control, isDraft, isReadOnly, lineKey }: LineRowProps,
  field: LineText,
): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const { key, altKey, shiftKey, ctrlKey, metaKey, nativeEvent } = event;
  const caret = { text: value, start: selectionStart ?? 0, end: selectionEnd ?? 0 };
  const command = commandOf(
    {
      key,
      alt: altKey,
      shift: shiftKey,
      command: ctrlKey || metaKey,
      isComposing: nativeEvent.isComposing,
    },
    caret,
  );
  if (!command) return void (key.length === 1 && control.typed());
  if (isReadOnly && command.kind !== "up" && command.kind !== "down") return;
  // A line that is about to go says nothing more.
  if (!isDraft && command.kind === "remove") field.drop();
  else if (!isDraft && command.kind !== "leave") field.keep();
  if (control.run(lineKey, command, caret)) event.preventDefault();
}

function useLineText({ lineKey, text, isDraft, control }: LineRowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ lineKey, typed, control });
  latest.current = { lineKey, typed, control };
  const stop = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  };
  const tell = () => {
    const now = latest.current;
    if (now.typed !== null) now.control.keep(now.lineKey, now.typed);
  };
  const drop = () => {
    stop();
    latest.current = { ...latest.current, typed: null };
    setTyped(null);
  };
  const keep = () => {
    tell();
    drop();
  };
  const type = (next: string) => {
    setTyped(next);
    stop();
    control.typed();
    // Emptied to be typed anew, or to be taken away: that is seen when the line is left.
    if (!isDraft && next.trim() !== "") timer.current = setTimeout(tell, KEEP_AFTER);
  };
  // A line that goes away keeps what was typed into it, if it is still in the case.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(() => {
    const leave = onKeepTyped(tell);
    return () => {
      leave();
      keep();
    };
  }, []);
  return { text: typed ?? text, type, keep, drop };
}
