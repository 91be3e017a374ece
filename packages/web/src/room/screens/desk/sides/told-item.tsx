// One thing that a side told: its words, what may be passed on of it, where it went, and what was said back.
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../../texts/use-number-format.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { SeatNames } from "../../../parts/seat-name.tsx";
import { useMoments } from "../../../parts/use-moments.ts";
import type { ToldView } from "../../../questions/desk-sides.ts";
import { LeaveWords } from "./leave-words.tsx";
import { ReadBacks } from "./read-backs.tsx";

interface ToldItemProps {
  readonly told: ToldView;
  readonly onCarry: () => void;
}

export function ToldItem({ told, onCarry }: ToldItemProps) {
  const { roomDesk } = useTexts();
  const numbers = useNumberFormat();
  const { moment } = useMoments();
  const number = numbers.format(told.number);
  const mayPass = told.leave.mayPass !== "nothing";
  return (
    <article className="told" aria-label={roomDesk.actNumber(number)}>
      <p className="told-head sans">
        {roomDesk.actNumber(number)} · {moment(told.at)}
      </p>
      <p className="told-words" dir="auto">
        {told.words}
      </p>
      {told.alsoHeard.length > 0 && (
        <p className="sans fact">
          {roomDesk.alsoHeardBy} <SeatNames seats={told.alsoHeard} />
        </p>
      )}
      {told.isVoid ? (
        <p className="sans fact">{roomDesk.withoutEffect}</p>
      ) : (
        <LeaveWords leave={told.leave} />
      )}
      <CarriedTo told={told} />
      {mayPass && !told.isVoid && (
        <Button className="link" aria-label={roomDesk.carryAcrossOf(number)} onPress={onCarry}>
          {roomDesk.carryAcross}
        </Button>
      )}
      <ReadBacks told={told} />
    </article>
  );
}

function CarriedTo({ told: { carried, leave, isVoid } }: Pick<ToldItemProps, "told">) {
  const { roomDesk } = useTexts();
  const numbers = useNumberFormat();
  const { moment } = useMoments();
  if (carried.length === 0) {
    const isOpen = leave.mayPass !== "nothing" && !isVoid;
    return isOpen ? <p className="sans fact">{roomDesk.notCarried}</p> : null;
  }
  return carried.map((one) => (
    <details key={one.number} className="more carried">
      <summary>
        {roomDesk.carriedTo} <SeatNames seats={one.to} />{" "}
        <small>{roomDesk.carriedIn(numbers.format(one.number), moment(one.at))}</small>
      </summary>
      <p dir="auto">{one.words}</p>
    </details>
  ));
}
