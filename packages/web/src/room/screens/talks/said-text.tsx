// What somebody said, with what came of it.
import { PartyMark } from "../../../parts/party-mark.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import type { SaidView } from "../../questions/talks-said.ts";

interface SaidTextProps {
  readonly said: SaidView;
  readonly isPreview?: true;
}

export function SaidText({ said, isPreview }: SaidTextProps) {
  const { roomTalks } = useTexts();
  const { list, moment } = useMoments();
  const numbers = useNumberFormat();
  const { kind, from, to, words, about, attributedTo, counts, choices } = said;
  const side = attributedTo ?? from;
  const receivers = list(to.map(({ name }) => name));
  const heading =
    to.length === 0
      ? roomTalks.insideBy(from.name)
      : attributedTo
        ? roomTalks.conveyedFrom(from.name, receivers, attributedTo.name)
        : roomTalks.saidTo[kind](from.name, receivers);
  const facts = [
    ...(isPreview ? [] : [roomTalks.numbered(String(said.number)), moment(said.at)]),
    ...(about === null ? [] : [roomTalks.about(String(about))]),
  ];
  return (
    <>
      <p className="said-heading sans">
        {side.party !== null && (
          <>
            <PartyMark index={side.party} />{" "}
          </>
        )}
        <strong>{heading}</strong> {facts.length > 0 && <small>{facts.join(" · ")}</small>}
      </p>
      <blockquote dir="auto">{words}</blockquote>
      {choices.length > 0 && (
        <dl className="offer-choices">
          {choices.map(({ issue, issueName, unit, optionName }) => (
            <div key={issue}>
              <dt>
                <bdi>{unit ? `${issueName} (${unit})` : issueName}</bdi>
              </dt>
              <dd>
                <bdi>{optionName}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {counts && (
        <p className="sans fact">
          {roomTalks.pollCounts(
            numbers.format(counts.yes),
            numbers.format(counts.no),
            numbers.format(counts.unsure),
          )}
        </p>
      )}
      <SaidAnswers said={said} />
    </>
  );
}

function SaidAnswers({ said: { answers, reply } }: SaidTextProps) {
  const { roomTalks } = useTexts();
  const { moment } = useMoments();
  return (
    <>
      {answers.length > 0 && (
        <ul className="plain replies">
          {answers.map(({ seat, at, answer, words }) => (
            <li key={`${at} ${seat.id}`}>
              <SeatName seat={seat} />
              {answer && ` ${roomTalks.pollAnswers[answer]}`} <small>{moment(at)}</small>{" "}
              {words !== null && <q dir="auto">{words}</q>}
            </li>
          ))}
        </ul>
      )}
      {reply && (
        <p className="sans fact">
          {reply.isRight ? roomTalks.readBackRight : roomTalks.readBackCorrected}{" "}
          {reply.words !== null && <q dir="auto">{reply.words}</q>}
        </p>
      )}
    </>
  );
}
