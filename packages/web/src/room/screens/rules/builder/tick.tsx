// Something to tick, or several of a list.
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Label } from "react-aria-components/Label";

interface TickProps {
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

export function Tick({ isOn, onTick, isDisabled = false, label, children }: TickProps) {
  return (
    <Checkbox
      className="checkbox"
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onTick}
      {...(label !== undefined && { "aria-label": label })}
    >
      <span className="box" aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  );
}

interface TicksProps<Id extends string> {
  readonly label: string;
  readonly chosen: readonly Id[];
  readonly items: readonly { readonly id: Id; readonly name: ReactNode }[];
  readonly onChange: (chosen: Id[]) => void;
}

/** What is chosen keeps the order of the items. */
export function Ticks<Id extends string>({ label, chosen, items, onChange }: TicksProps<Id>) {
  return (
    <CheckboxGroup
      className="choices"
      value={[...chosen]}
      onChange={(ids) => onChange(items.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <Label>{label}</Label>
      {items.map(({ id, name }) => (
        <Checkbox key={id} value={id} className="checkbox">
          <span className="box" aria-hidden="true" />
          <span>{name}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
