// The fifth layer: which of two whole packages the party would rather have, as a check on everything else.
import type { ComparisonDocument } from "@parley/engine/case";
import { addComparison } from "@parley/engine/elicitation";
import { useState } from "react";
import type { NextPackages } from "../../../engine/questions/next-packages.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNotComplete } from "../../case/not-complete.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { AnswersList } from "./answers-list.tsx";
import { TwoPackages } from "./two-packages.tsx";

type Asked = Extract<NextPackages, { kind: "ask" }>;
type Said = "first" | "second" | "equal";

export function PackagesLayer() {
  const { profiles } = useTexts();
  const { party, name, change, isReadOnly } = useProfile();
  const [skip, setSkip] = useState<readonly Pair[]>([]);
  const question = useAnswer("nextPackages", { party, skip });
  const answers = useAnswer("profileAnswers", { party });
  const say = (asked: Asked, said: Said) =>
    change((profile) => addComparison(profile, answerOf(asked, said)), { label: profiles.did.answer });
  return (
    <>
      <p>{profiles.packages.lead(name)}</p>
      {!isReadOnly && (
        <Question
          question={question.value}
          isStale={question.state !== "ready"}
          onSay={say}
          onSkip={({ first, second }) => setSkip([...skip, { first: first.choices, second: second.choices }])}
        />
      )}
      {question.value === undefined && !isReadOnly && <Waiting answer={question} />}
      {answers.value && <AnswersList view={answers.value} />}
    </>
  );
}

interface Pair {
  readonly first: Readonly<Record<string, string>>;
  readonly second: Readonly<Record<string, string>>;
}

function answerOf({ first, second }: Asked, said: Said): ComparisonDocument {
  const [one, other] = [{ ...first.choices }, { ...second.choices }];
  if (said === "equal") return { equal: one, to: other };
  return said === "first" ? { better: one, than: other } : { better: other, than: one };
}

interface QuestionProps {
  readonly question: NextPackages | undefined;
  readonly isStale: boolean;
  readonly onSay: (asked: Asked, said: Said) => void;
  readonly onSkip: (asked: Asked) => void;
}

function Question({ question, isStale, onSay, onSkip }: QuestionProps) {
  const { profiles } = useTexts();
  const { name } = useProfile();
  const notComplete = useNotComplete();
  if (!question) return null;
  if (question.kind === "errors") return <p className="note">{notComplete ?? profiles.needsWhole}</p>;
  if (question.kind !== "ask") return <p>{profiles.packages.noneLeft}</p>;
  return (
    <fieldset className="asking" aria-busy={isStale}>
      <legend>{profiles.packages.ask(name)}</legend>
      <TwoPackages
        issues={question.issues}
        first={question.first}
        second={question.second}
        caption={profiles.packages.two}
      />
      <div className="row">
        {(["first", "second", "equal"] as const).map((said) => (
          <button
            key={said}
            type="button"
            data-say={said}
            disabled={isStale}
            onClick={() => onSay(question, said)}
          >
            {profiles.packages.replies[said]}
          </button>
        ))}
        <button type="button" className="quiet" disabled={isStale} onClick={() => onSkip(question)}>
          {profiles.packages.cannotSay}
        </button>
      </div>
    </fieldset>
  );
}
