// Closing in on no deal by real packages: would the party rather have this one, or no deal?

import type { ComparisonDocument } from "@parley/engine/case";
import { addComparison } from "@parley/engine/elicitation";
import { useState } from "react";
import type { NextNoDeal } from "../../../engine/questions/next-no-deal.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNotComplete } from "../../case/not-complete.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { NoDealAnswers } from "./no-deal-answers.tsx";
import { NoDealFinding } from "./no-deal-finding.tsx";

type Choices = Readonly<Record<string, string>>;
type Said = "better" | "worse" | "equal";

export function NoDealAsking({ onTaken }: { readonly onTaken: (kind: "worth" | "deal") => void }) {
  const { profiles } = useTexts();
  const { party, change, isReadOnly } = useProfile();
  const [skip, setSkip] = useState<readonly Choices[]>([]);
  const question = useAnswer("nextNoDeal", { party, skip });
  const answers = useAnswer("profileAnswers", { party });
  const say = (deal: Choices, said: Said) =>
    change((profile) => addComparison(profile, answerOf({ ...deal }, said)), { label: profiles.did.answer });
  const next = question.value;
  return (
    <>
      {!isReadOnly && (
        <Question
          question={next}
          answered={answers.value?.noDeal.asked.length ?? 0}
          isStale={question.state !== "ready"}
          onSay={say}
          onSkip={(deal) => setSkip([...skip, deal])}
        />
      )}
      {next === undefined && <Waiting answer={question} />}
      {answers.value && next && next.kind !== "errors" && (
        <NoDealFinding
          found={answers.value.noDeal}
          soFar={next.soFar}
          isSettled={next.kind === "settled"}
          isStale={question.state !== "ready"}
          onTaken={onTaken}
        />
      )}
      {answers.value && <NoDealAnswers view={answers.value} />}
    </>
  );
}

function answerOf(deal: Record<string, string>, said: Said): ComparisonDocument {
  if (said === "equal") return { equal: deal, to: "noDeal" };
  return said === "better" ? { better: deal, than: "noDeal" } : { better: "noDeal", than: deal };
}

interface QuestionProps {
  readonly question: NextNoDeal | undefined;
  readonly answered: number;
  readonly isStale: boolean;
  readonly onSay: (deal: Choices, said: Said) => void;
  readonly onSkip: (deal: Choices) => void;
}

function Question({ question, answered, isStale, onSay, onSkip }: QuestionProps) {
  const { profiles } = useTexts();
  const { name } = useProfile();
  const notComplete = useNotComplete();
  const numbers = useNumberFormat();
  if (!question) return null;
  if (question.kind === "errors") return <p className="note">{notComplete ?? profiles.needsWhole}</p>;
  if (question.kind === "settled") return <p>{profiles.noDeal.settled[question.reason]}</p>;
  const { deal, issues, most } = question;
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
      <p className="hint">
        {profiles.noDeal.answerOf(numbers.format(Math.min(answered + 1, most)), numbers.format(most))}
      </p>
    </fieldset>
  );
}
