// What came of asking the language model: how many claims each article got, what was refused and why, and what went wrong.
import type { ModelOutcome, ModelRound } from "../../../sources/model/use-model.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { SourceWords } from "../use-source-words.ts";
import { faultSentences } from "./fault-words.ts";
import { PortionList } from "./portion-list.tsx";

interface OutcomeProps {
  readonly round: ModelRound;
  readonly host: string;
  readonly words: SourceWords;
}

export function ModelRoundText({ round, host, words }: OutcomeProps) {
  const { sourcesModel: texts } = useTexts();
  const { outcomes, unasked, wasStopped } = round;
  return (
    <>
      {wasStopped && <p>{texts.stopped}</p>}
      <PortionList items={outcomes} words={words}>
        {(outcome) => <OutcomeText {...{ outcome, host, words }} />}
      </PortionList>
      {unasked > 0 && <p>{texts.unasked(words.articles(unasked))}</p>}
    </>
  );
}

interface OneProps extends Omit<OutcomeProps, "round"> {
  readonly outcome: ModelOutcome;
}

function OutcomeText({ outcome, host, words }: OneProps) {
  const { sourcesModel: texts } = useTexts();
  const { title, added, answer } = outcome;
  if (!answer) return <p className="problem">{texts.programFault(title)}</p>;
  const { known, leftOut, faults, refused } = answer;
  return (
    <>
      <p>
        {added === 0 ? texts.outcomeNone(title) : texts.outcome(title, words.claims(added))}
        {known > 0 && ` ${texts.known(words.claims(known))}`}
        {leftOut > 0 && ` ${texts.leftOut(words.claims(leftOut))}`}
      </p>
      {faultSentences(faults, { host, texts, words }).map((sentence) => (
        <p key={sentence} className="problem">
          {sentence}
        </p>
      ))}
      {refused.length > 0 && (
        <details>
          <summary>{texts.refused(refused.length, words.number(refused.length))}</summary>
          <PortionList items={refused} words={words}>
            {({ reason, words: own }) => (
              <>
                {texts.refusals[reason]}{" "}
                {own !== "" && (
                  <q dir="auto" className="said-words">
                    {own}
                  </q>
                )}
              </>
            )}
          </PortionList>
        </details>
      )}
    </>
  );
}
