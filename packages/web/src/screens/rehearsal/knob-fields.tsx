// The numbers of a way to behave or of a protocol, with their ranges.
import type { Knob } from "@parley/engine/rehearsal";
import { NumberField } from "./number-field.tsx";
import { useCourseWords } from "./rehearsal-words.ts";
import { useBehaviourWords } from "./use-behaviour-words.ts";

interface KnobFieldsProps {
  readonly knobs: readonly Knob[];
  /** Only those that were changed. */
  readonly told: Readonly<Record<string, number>>;
  readonly onChange: (told: Readonly<Record<string, number>>) => void;
}

export function KnobFields({ knobs, told, onChange }: KnobFieldsProps) {
  const { texts } = useCourseWords();
  const words = useBehaviourWords();
  return knobs.map(({ name, usual, least, most }) => (
    <NumberField
      key={name}
      label={words.knob(name)}
      value={told[name] ?? usual}
      least={least}
      most={most}
      hint={texts.sides.range(String(least), String(most))}
      fault={texts.sides.outOfRange(String(least), String(most))}
      onChange={(value) => onChange({ ...told, [name]: value })}
    />
  ));
}
