// One of a few sentences to choose.
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";

interface OneOfProps<Value extends string> {
  readonly label: string;
  /** The label is for screen readers: what can be seen says the same. */
  readonly isLabelled?: true;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** In the order in which they are shown. */
  readonly options: Readonly<Record<Value, string>>;
}

export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { label, isLabelled, value, onChange, options } = props;
  const values = Object.keys(options) as Value[];
  return (
    <RadioGroup
      className="choices"
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      {...(isLabelled && { "aria-label": label })}
    >
      {!isLabelled && <Label>{label}</Label>}
      {values.map((one) => (
        <Radio key={one} className="radio" value={one}>
          {options[one]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
