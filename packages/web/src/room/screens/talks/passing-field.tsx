// What the mediator may do with what it is told.

import type { PassOn } from "@parley/engine/talks";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTexts } from "../../../texts/use-texts.ts";
import { useTalks } from "./talks-context.ts";

/** Undefined: what the ground rules say. */
export type Passing = PassOn | undefined;

interface PassingFieldProps {
  readonly value: Passing;
  readonly onChange: (value: Passing) => void;
}

export function PassingField({ value, onChange }: PassingFieldProps) {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  const byRules = roomTalks.passingByRules[self.passingOn ?? "nothing"];
  const choose = (kind: string) => onChange(kind === "rules" ? undefined : (kind as PassOn));
  return (
    <RadioGroup className="choices" value={value ?? "rules"} onChange={choose}>
      <Label>{roomTalks.passing}</Label>
      <Radio className="radio" value="rules">
        {byRules}
      </Radio>
      <Radio className="radio" value="nothing">
        {roomTalks.passingNothing}
      </Radio>
      <Radio className="radio" value="unattributed">
        {roomTalks.passingUnnamed}
      </Radio>
      {self.attribution !== "never" && (
        <Radio className="radio" value="attributed">
          {roomTalks.passingNamed}
        </Radio>
      )}
    </RadioGroup>
  );
}
