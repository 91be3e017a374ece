// A field below its label.
import { type ReactNode, useId } from "react";

interface LabelledProps {
  readonly label: string;
  readonly isWide?: true;
  readonly children: (id: string) => ReactNode;
}

export function Labelled({ label, isWide, children }: LabelledProps) {
  const id = useId();
  return (
    <span className={isWide ? "hold-field hold-wide" : "hold-field"}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
