// The answers about whole packages that were given, each with whether it fits, and the ways out where it does not.

import { removeComparison } from "@parley/engine/elicitation";
import { useState } from "react";
import type { AnswersView, AnswerView } from "../../../engine/questions/profile-answers.ts";
import { digitsFor } from "../../../parts/worth-digits.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { saysNumbers } from "../parts/says-numbers.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { MendWays } from "./mend-ways.tsx";
import { differingIssues, PackageLine } from "./package-line.tsx";

export function AnswersList({ view }: { readonly view: AnswersView }) {
  const { profiles } = useTexts();
  const { profile } = useProfile();
  const { axis } = view.noDeal;
  const numbers = useNumberFormat(digitsFor(axis.high - axis.low));
  if (view.answers.length === 0) return null;
  const besideNoDeal = view.answers.flatMap(({ first, second }) => {
    const alone = first && second ? null : (first ?? second);
    return alone ? [alone] : [];
  });
  const places = differingIssues(besideNoDeal);
  const hasNumbers = saysNumbers(profile);
  return (
    <>
      <h3>{profiles.packages.given}</h3>
      {hasNumbers && (
        <p className="hint">{profiles.packages.unit(numbers.format(axis.low), numbers.format(axis.high))}</p>
      )}
      {view.rounds.map(({ positions, text }) => (
        <p key={positions.join()} className="problem">
          {text}
        </p>
      ))}
      <ol className="answers" aria-live="polite">
        {view.answers.map((answer) => (
          <li key={answer.position} data-verdict={answer.verdict}>
            <Answer answer={answer} issues={view.issues} besideNoDeal={places} hasNumbers={hasNumbers} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface AnswerProps {
  readonly answer: AnswerView;
  readonly issues: readonly string[];
  /** Issues in which the packages that were put next to no deal differ. */
  readonly besideNoDeal: readonly number[];
  readonly hasNumbers: boolean;
}

function Answer({ answer, issues, besideNoDeal, hasNumbers }: AnswerProps) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
  const [isMending, setMending] = useState(false);
  const { position, verdict, said } = answer;
  const at = useNumberFormat().format(position + 1);
  const contradicts = verdict === "contradicts";
  return (
    <>
      <Sides answer={answer} issues={issues} besideNoDeal={besideNoDeal} />
      <p>
        <strong>{profiles.packages.verdicts[verdict]}</strong>{" "}
        {hasNumbers ? answer.text : profiles.packages.plain[verdict]}
      </p>
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

/** What was said, by the content of the packages: only where they differ. */
function Sides({ answer, issues, besideNoDeal }: Omit<AnswerProps, "hasNumbers">) {
  const { profiles } = useTexts();
  const { first, second, said } = answer;
  const alone = first && second ? null : (first ?? second);
  if (alone) {
    const noDeal = said === "equal" ? "level" : first ? "below" : "above";
    return (
      <p>
        {profiles.noDeal.said[noDeal]} <PackageLine issues={issues} side={alone} places={besideNoDeal} />
      </p>
    );
  }
  if (!first || !second) return null;
  const words = profiles.packages.sides[said];
  const places = differingIssues([first, second]);
  return (
    <p>
      {words.first} <PackageLine issues={issues} side={first} places={places} />
      <br />
      {words.second} <PackageLine issues={issues} side={second} places={places} />
    </p>
  );
}
