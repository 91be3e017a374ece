// The answers about whole packages that were given, each with whether it fits, and the ways out where it does not.

import { removeComparison } from "@parley/engine/elicitation";
import { useState } from "react";
import type { AnswersView, AnswerView } from "../../../engine/questions/profile-answers.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { MendWays } from "./mend-ways.tsx";
import { TwoPackages } from "./two-packages.tsx";

export function AnswersList({ view }: { readonly view: AnswersView }) {
  const { profiles } = useTexts();
  if (view.answers.length === 0) return null;
  return (
    <>
      <h3>{profiles.packages.given}</h3>
      {view.rounds.map(({ positions, text }) => (
        <p key={positions.join()} className="problem">
          {text}
        </p>
      ))}
      <ol className="answers" aria-live="polite">
        {view.answers.map((answer) => (
          <li key={answer.position} data-verdict={answer.verdict}>
            <Answer answer={answer} issues={view.issues} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Answer({ answer, issues }: { readonly answer: AnswerView; readonly issues: readonly string[] }) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
  const [isMending, setMending] = useState(false);
  const { position, verdict, first, second, said } = answer;
  const at = useNumberFormat().format(position + 1);
  const contradicts = verdict === "contradicts";
  return (
    <>
      <p>
        <strong>{profiles.packages.verdicts[verdict]}</strong> {answer.text}
      </p>
      <details>
        <summary>{saidInWords(answer, profiles.packages)}</summary>
        <TwoPackages
          issues={issues}
          first={first}
          second={second}
          caption={profiles.packages.answerNamed(at)}
        />
      </details>
      {answer.because !== null && <p className="hint">{answer.because}</p>}
      {!isReadOnly && (
        <p className="row">
          {contradicts && (
            <button
              type="button"
              aria-expanded={isMending}
              aria-label={profiles.packages.waysOutNamed(at)}
              onClick={() => setMending(!isMending)}
            >
              {profiles.packages.waysOut}
            </button>
          )}
          <button
            type="button"
            className="link"
            aria-label={profiles.packages.takeBackNamed(at)}
            onClick={() =>
              change((profile) => removeComparison(profile, position), { label: profiles.did.takeBack })
            }
          >
            {profiles.packages.takeBack}
          </button>
        </p>
      )}
      {contradicts && isMending && (
        <MendWays key={`${position} ${said}`} position={position} onDone={() => setMending(false)} />
      )}
    </>
  );
}

type Words = ReturnType<typeof useTexts>["profiles"]["packages"];

function saidInWords({ first, second, said }: AnswerView, words: Words): string {
  if (said === "equal") return first && second ? words.saidEqual : words.saidEqualNoDeal;
  if (!first) return words.saidNoDealBetter;
  return second ? words.saidFirst : words.saidBetterThanNoDeal;
}
