// One tick of a list of choices.
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";

interface TickProps {
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function Tick({ isOn, onTick, isDisabled = false, children }: TickProps) {
  return (
    <Checkbox className="checkbox" isSelected={isOn} isDisabled={isDisabled} onChange={onTick}>
      <span className="box" aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  );
}
