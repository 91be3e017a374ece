// Closing in on what no deal is worth by real packages: would the party rather have this one, or no deal?

import type { ComparisonDocument } from "@parley/engine/case";
import { addComparison, removeComparison, setNoDeal } from "@parley/engine/elicitation";
import { useState } from "react";
import type { NextNoDeal } from "../../../engine/questions/next-no-deal.ts";
import type { NoDealView } from "../../../engine/questions/profile-answers.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNotComplete } from "../../case/not-complete.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { NoDealStrip } from "./no-deal-strip.tsx";

type Choices = Readonly<Record<string, string>>;
type Said = "better" | "worse" | "equal";

export function NoDealAsking({ onTaken }: { readonly onTaken: () => void }) {
  const { profiles } = useTexts();
  const { party, change, isReadOnly } = useProfile();
  const [skip, setSkip] = useState<readonly Choices[]>([]);
  const question = useAnswer("nextNoDeal", { party, skip });
  const answers = useAnswer("profileAnswers", { party });
  const say = (deal: Choices, said: Said) =>
    change((profile) => addComparison(profile, answerOf({ ...deal }, said)), { label: profiles.did.answer });
  const found = answers.value?.noDeal;
  const numbers = useNumberFormat();
  return (
    <>
      {found && <Finding found={found} onTaken={onTaken} />}
      {!isReadOnly && (
        <Question
          question={question.value}
          isStale={question.state !== "ready"}
          onSay={say}
          onSkip={(deal) => setSkip([...skip, deal])}
        />
      )}
      {question.value === undefined && <Waiting answer={question} />}
      {answers.value && found && found.asked.length > 0 && (
        <>
          <h3>{profiles.noDeal.answers}</h3>
          <ul className="plain answers">
            {found.asked.map(({ position, noDeal }) => {
              const answer = answers.value?.answers[position];
              const words = (answer?.first ?? answer?.second)?.words ?? [];
              return (
                <li key={position} data-clash={found.clash.includes(position) || undefined}>
                  <span>{profiles.noDeal.said[noDeal]}</span> <small>{words.join(" · ")}</small>{" "}
                  {!isReadOnly && (
                    <button
                      type="button"
                      className="link"
                      aria-label={profiles.packages.takeBackNamed(numbers.format(position + 1))}
                      onClick={() =>
                        change((profile) => removeComparison(profile, position), {
                          label: profiles.did.takeBack,
                        })
                      }
                    >
                      {profiles.packages.takeBack}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function answerOf(deal: Record<string, string>, said: Said): ComparisonDocument {
  if (said === "equal") return { equal: deal, to: "noDeal" };
  return said === "better" ? { better: deal, than: "noDeal" } : { better: "noDeal", than: deal };
}

function Finding({ found, onTaken }: { readonly found: NoDealView; readonly onTaken: () => void }) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
  const { low, high } = found;
  return (
    <div aria-live="polite">
      <p>{found.text}</p>
      {found.asked.length > 0 && <NoDealStrip found={found} />}
      {low && high && !isReadOnly && (
        <p>
          <button
            type="button"
            className="main"
            onClick={() => {
              const worth: [string, string] | string =
                low.typed === high.typed ? low.typed : [low.typed, high.typed];
              change((profile) => setNoDeal(profile, worth), { label: profiles.did.noDeal });
              onTaken();
            }}
          >
            {profiles.noDeal.takeOver}
          </button>
        </p>
      )}
      {found.kind === "interval" && !(low && high) && <p className="hint">{profiles.noDeal.needsBoth}</p>}
    </div>
  );
}

interface QuestionProps {
  readonly question: NextNoDeal | undefined;
  readonly isStale: boolean;
  readonly onSay: (deal: Choices, said: Said) => void;
  readonly onSkip: (deal: Choices) => void;
}

function Question({ question, isStale, onSay, onSkip }: QuestionProps) {
  const { profiles } = useTexts();
  const { name } = useProfile();
  const notComplete = useNotComplete();
  if (!question) return null;
  if (question.kind === "errors") return <p className="note">{notComplete ?? profiles.needsWhole}</p>;
  if (question.kind === "settled") return <p>{profiles.noDeal.settled[question.reason]}</p>;
  const { deal, issues } = question;
  return (
    <fieldset className="asking" aria-busy={isStale}>
      <legend>{profiles.noDeal.ask(name)}</legend>
      <table className="package">
        <caption className="visually-hidden">{profiles.noDeal.package}</caption>
        <tbody>
          {issues.map((issue, k) => (
            <tr key={issue}>
              <th scope="row">
                <bdi>{issue}</bdi>
              </th>
              <td>
                <bdi>{deal.words[k]}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        {(["better", "worse", "equal"] as const).map((said) => (
          <button
            key={said}
            type="button"
            data-say={said}
            disabled={isStale}
            onClick={() => onSay(deal.choices, said)}
          >
            {profiles.noDeal.replies[said]}
          </button>
        ))}
        <button type="button" className="quiet" disabled={isStale} onClick={() => onSkip(deal.choices)}>
          {profiles.packages.cannotSay}
        </button>
      </div>
    </fieldset>
  );
}
