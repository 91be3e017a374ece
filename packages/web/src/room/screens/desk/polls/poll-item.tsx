// One poll: the question, what each seat answered, and what may be said of it.
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../../texts/use-number-format.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { SeatName, SeatNames } from "../../../parts/seat-name.tsx";
import { useMoments } from "../../../parts/use-moments.ts";
import type { PollView } from "../../../questions/desk-polls.ts";

interface PollItemProps {
  readonly poll: PollView;
  readonly onRelease: () => void;
}

export function PollItem({ poll, onRelease }: PollItemProps) {
  const { polls } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  const { moment } = useMoments();
  const number = numbers.format(poll.number);
  return (
    <article className="told poll" aria-label={polls.asked(number, moment(poll.at))}>
      <p className="told-head sans">{polls.asked(number, moment(poll.at))}</p>
      <p className="told-words" dir="auto">
        {poll.words}
      </p>
      {poll.choices.length > 0 && (
        <dl className="offer-choices">
          {poll.choices.map(({ issue, issueName, unit, optionName }) => (
            <div key={issue}>
              <dt dir="auto">{unit ? `${issueName} (${unit})` : issueName}</dt>
              <dd dir="auto">{optionName}</dd>
            </div>
          ))}
        </dl>
      )}
      <Answers poll={poll} />
      <Released poll={poll} />
      {poll.sources.length > 0 &&
        (poll.leave.mayPass === "nothing" ? (
          <p className="sans fact">{polls.resultBarred}</p>
        ) : (
          <>
            {poll.asked.length === 2 && <p className="sans fact">{polls.twoSides}</p>}
            <Button className="link" aria-label={polls.resultOf(number)} onPress={onRelease}>
              {polls.result}
            </Button>
          </>
        ))}
    </article>
  );
}

function Answers({ poll }: Pick<PollItemProps, "poll">) {
  const { polls } = useTexts().roomDesk;
  return (
    <ul className="plain answers">
      {poll.asked.map(({ seat, answer, words }) => (
        <li key={seat.id}>
          <SeatName seat={seat} /> <strong>{polls.answers[answer ?? "none"]}</strong>
          {words !== null && (
            <>
              {" "}
              <q dir="auto">{words}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Released({ poll }: Pick<PollItemProps, "poll">) {
  const { polls } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  const { moment } = useMoments();
  return poll.released.map(({ number, at, to }) => (
    <p key={number} className="sans fact">
      {polls.released(numbers.format(number), moment(at))} <SeatNames seats={to} />
    </p>
  ));
}
