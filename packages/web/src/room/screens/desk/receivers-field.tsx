// Chooses to whom something goes.
import { Checkbox } from "react-aria-components/Checkbox";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import type { Receiver } from "../../questions/desk-writing.ts";

type SeatId = Receiver["seat"]["id"];

interface ReceiversFieldProps {
  readonly receivers: readonly Receiver[];
  readonly value: readonly SeatId[];
  readonly onChange: (to: readonly SeatId[]) => void;
}

export function ReceiversField({ receivers, value, onChange }: ReceiversFieldProps) {
  const { roomDesk } = useTexts();
  // In one order, however they were ticked.
  const tick = (id: SeatId, isOn: boolean) =>
    onChange(receivers.map(({ seat }) => seat.id).filter((one) => (one === id ? isOn : value.includes(one))));
  return (
    <fieldset className="choices">
      <legend>{roomDesk.release.to}</legend>
      {receivers.map(({ seat }) => (
        <Checkbox
          key={seat.id}
          className="checkbox"
          isSelected={value.includes(seat.id)}
          onChange={(isOn) => tick(seat.id, isOn)}
        >
          <span className="box" aria-hidden="true" />
          <SeatName seat={seat} />
        </Checkbox>
      ))}
    </fieldset>
  );
}
