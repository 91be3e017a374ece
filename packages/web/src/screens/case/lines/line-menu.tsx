// What can be done with a line, for mouse, touch and those who don't know the keys. One menu serves all lines of a list.
import { useRef } from "react";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
}

interface LineMenuProps {
  /** The line that it is open for; null while it is closed. */
  readonly of: {
    readonly label: string;
    readonly entries: readonly MenuEntry[];
    readonly trigger: HTMLElement | null;
  } | null;
  readonly onClose: () => void;
  readonly onAction: (entry: string) => void;
}

const CLOSED = { label: "", entries: [] };

export function LineMenu({ of, onClose, onAction }: LineMenuProps) {
  const place = useRef<HTMLElement>(null);
  if (of) place.current = of.trigger;
  const { label, entries } = of ?? CLOSED;
  return (
    <Popover
      className="popover"
      triggerRef={place}
      isOpen={of !== null}
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom end"
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        disabledKeys={entries.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        onAction={(key) => {
          onClose();
          // While the menu is open, the rest of the page takes no focus.
          setTimeout(() => onAction(String(key)));
        }}
      >
        {entries.map(({ id, text, keys }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={text}>
            {text} {keys !== undefined && <small>{keys}</small>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
