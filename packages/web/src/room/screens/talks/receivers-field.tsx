// To whom it goes: everyone, the mediator alone, some of the seats, or nobody outside the own seat.

import type { Addressees } from "@parley/room";
import { Checkbox } from "react-aria-components/Checkbox";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import { useTalks } from "./talks-context.ts";

interface ReceiversFieldProps {
  readonly value: Addressees;
  readonly onChange: (value: Addressees) => void;
  /** The rules let it go to some of the seats. */
  readonly isFree?: boolean;
  /** It can stay within the own seat. */
  readonly hasInside?: boolean;
}

export function ReceiversField({ value, onChange, isFree = false, hasInside = false }: ReceiversFieldProps) {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  const { list } = useMoments();
  const chosen = typeof value === "string" ? value : "some";
  const others = self.chairs.filter(({ id }) => id !== self.seat.id);
  const choose = (kind: string) =>
    onChange(kind === "some" ? [] : (kind as Exclude<Addressees, readonly string[]>));
  return (
    <>
      <RadioGroup className="choices" value={chosen} onChange={choose}>
        <Label>{roomTalks.toWhom}</Label>
        <Radio className="radio" value="everyone">
          {roomTalks.toEveryone}
        </Radio>
        {others.length > 0 && (
          <Radio className="radio" value="chair">
            {roomTalks.toAlone(list(others.map(({ name }) => name)))}
          </Radio>
        )}
        {isFree && (
          <Radio className="radio" value="some">
            {roomTalks.toSome}
          </Radio>
        )}
        {hasInside && (
          <Radio className="radio" value="own-seat">
            {roomTalks.toInside}
          </Radio>
        )}
      </RadioGroup>
      {typeof value !== "string" && <SomeSeats value={value} onChange={onChange} />}
    </>
  );
}

type SomeProps = Pick<ReceiversFieldProps, "onChange"> & {
  readonly value: Extract<Addressees, readonly unknown[]>;
};

function SomeSeats({ value, onChange }: SomeProps) {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  return (
    <fieldset className="choices">
      <legend>{roomTalks.whichSeats}</legend>
      {self.others.map((seat) => (
        <Checkbox
          key={seat.id}
          className="checkbox"
          isSelected={value.includes(seat.id)}
          onChange={(isIn) => onChange(isIn ? [...value, seat.id] : value.filter((id) => id !== seat.id))}
        >
          <span className="box" aria-hidden="true" />
          <SeatName seat={seat} />
        </Checkbox>
      ))}
    </fieldset>
  );
}
