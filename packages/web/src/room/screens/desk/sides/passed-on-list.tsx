// What this seat passed on: when, to whom, and which acts it came from.
import { useNumberFormat } from "../../../../texts/use-number-format.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { SeatNames } from "../../../parts/seat-name.tsx";
import { useMoments } from "../../../parts/use-moments.ts";
import type { PassedOn } from "../../../questions/desk-sides.ts";

/** Those before stand in the record. */
const MOST = 20;

export function PassedOnList({ passedOn }: { readonly passedOn: readonly PassedOn[] }) {
  const { roomDesk } = useTexts();
  const { moment, list } = useMoments();
  const numbers = useNumberFormat();
  return (
    <section aria-labelledby="passed-on-title">
      <h3 id="passed-on-title">{roomDesk.passedOn.title}</h3>
      {passedOn.slice(0, MOST).map(({ number, at, to, words, sources }) => (
        <article key={number} className="told" aria-label={roomDesk.actNumber(numbers.format(number))}>
          <p className="told-head sans">
            {roomDesk.actNumber(numbers.format(number))} · {moment(at)} · <SeatNames seats={to} />
          </p>
          <p className="told-words" dir="auto">
            {words}
          </p>
          <p className="sans fact">
            {sources.length > 0
              ? roomDesk.passedOn.from(list(sources.map((source) => numbers.format(source))))
              : roomDesk.passedOn.own}
          </p>
        </article>
      ))}
    </section>
  );
}
