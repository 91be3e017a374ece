// Answers what was asked of the seat: a question, a poll, or whether it was understood rightly.

import type { LeafHash, PollAnswer } from "@parley/engine/talks";
import { useState } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTexts } from "../../../texts/use-texts.ts";
import type { SaidView } from "../../questions/talks-said.ts";
import type { TodoView } from "../../questions/talks-todo.ts";
import { ActDialog } from "./act-dialog.tsx";
import { answering, answeringPoll, confirming, correcting } from "./act-making.ts";
import { useTalks } from "./talks-context.ts";

interface AnswerDialogProps {
  readonly item: Pick<TodoView, "kind" | "act" | "number">;
  readonly onClose: () => void;
}

export function AnswerDialog({ item: { kind, act, number }, onClose }: AnswerDialogProps) {
  const { said } = useTalks();
  const asked = said.find((one) => one.act === act);
  if (!asked) return null;
  const place = String(number);
  if (kind === "poll") return <PollDialog {...{ act, place, asked, onClose }} />;
  if (kind === "read-back") return <ReadBackDialog {...{ act, place, asked, onClose }} />;
  return <QuestionDialog {...{ act, place, asked, onClose }} />;
}

interface OneProps {
  readonly act: LeafHash;
  readonly place: string;
  readonly asked: SaidView;
  readonly onClose: () => void;
}

function QuestionDialog({ act, place, asked, onClose }: OneProps) {
  const { roomTalks } = useTexts();
  const readers = [asked.from.id, ...asked.to.map(({ id }) => id)];
  return (
    <ActDialog
      form={`answer ${act}`}
      title={roomTalks.answerTitle(asked.from.name, place)}
      lead={<blockquote dir="auto">{asked.words}</blockquote>}
      wordsLabel={roomTalks.yourAnswer}
      make={(words) => answering(act, words, readers)}
      missing={roomTalks.wordsMissing}
      label={roomTalks.send}
      onClose={onClose}
    />
  );
}

function PollDialog({ act, place, asked, onClose }: OneProps) {
  const { roomTalks } = useTexts();
  const [answer, setAnswer] = useState<PollAnswer | null>(null);
  return (
    <ActDialog
      form={`answer ${act}`}
      title={roomTalks.pollTitle(asked.from.name, place)}
      lead={<PollQuestion asked={asked} />}
      wordsLabel={roomTalks.pollWords}
      make={(words) => answeringPoll(act, answer, words)}
      missing={roomTalks.pollMissing}
      label={roomTalks.send}
      onClose={onClose}
    >
      <RadioGroup
        className="choices"
        value={answer ?? ""}
        onChange={(chosen) => setAnswer(chosen as PollAnswer)}
      >
        <Label>{roomTalks.couldYouLive}</Label>
        {(["yes", "no", "unsure"] as const).map((way) => (
          <Radio key={way} className="radio" value={way}>
            {roomTalks.pollAnswers[way]}
          </Radio>
        ))}
      </RadioGroup>
    </ActDialog>
  );
}

function PollQuestion({ asked: { words, choices } }: Pick<OneProps, "asked">) {
  return (
    <>
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
    </>
  );
}

function ReadBackDialog({ act, place, asked, onClose }: OneProps) {
  const { roomTalks } = useTexts();
  const [isRight, setRight] = useState(true);
  return (
    <ActDialog
      form={`answer ${act}`}
      title={roomTalks.readBackTitle(asked.from.name, place)}
      lead={<ReadBack asked={asked} />}
      wordsLabel={roomTalks.correction}
      make={(words) => (isRight ? confirming(act) : correcting(act, words))}
      missing={roomTalks.wordsMissing}
      label={isRight ? roomTalks.confirm : roomTalks.sendCorrection}
      hasWords={!isRight}
      onClose={onClose}
    >
      <RadioGroup
        className="choices"
        value={isRight ? "right" : "wrong"}
        onChange={(chosen) => setRight(chosen === "right")}
      >
        <Label>{roomTalks.isItRight}</Label>
        <Radio className="radio" value="right">
          {roomTalks.itIsRight}
        </Radio>
        <Radio className="radio" value="wrong">
          {roomTalks.itIsNotRight}
        </Radio>
      </RadioGroup>
    </ActDialog>
  );
}

/** What was understood, below what was said where that was words. */
function ReadBack({ asked: { words, about } }: Pick<OneProps, "asked">) {
  const { roomTalks } = useTexts();
  const { said } = useTalks();
  const source = said.find(({ number }) => number === about);
  return (
    <>
      {source && (
        <>
          <p className="sans fact">{roomTalks.whatWeSaid(String(source.number))}</p>
          <blockquote dir="auto">{source.words}</blockquote>
          <p className="sans fact">{roomTalks.whatTheyUnderstood}</p>
        </>
      )}
      <blockquote dir="auto">{words}</blockquote>
    </>
  );
}
