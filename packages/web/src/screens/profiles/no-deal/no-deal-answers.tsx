// The answers about packages and no deal that were given: which package, in what differs from the others, and how it compares.
import { removeComparison } from "@parley/engine/elicitation";
import type { AnswersView } from "../../../engine/questions/profile-answers.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { differingIssues, PackageLine } from "../packages/package-line.tsx";
import { useProfile } from "../parts/use-profile.tsx";

export function NoDealAnswers({ view }: { readonly view: AnswersView }) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
  const numbers = useNumberFormat();
  const { asked, clash } = view.noDeal;
  if (asked.length === 0) return null;
  const sides = asked.flatMap(({ position, noDeal }) => {
    const answer = view.answers[position];
    const side = answer?.first ?? answer?.second;
    return side ? [{ position, noDeal, side }] : [];
  });
  const places = differingIssues(sides.map(({ side }) => side));
  return (
    <>
      <h3>{profiles.noDeal.answers}</h3>
      <ul className="plain answers">
        {sides.map(({ position, noDeal, side }) => (
          <li key={position} data-clash={clash.includes(position) || undefined}>
            <span>{profiles.noDeal.said[noDeal]}</span>{" "}
            <PackageLine issues={view.issues} side={side} places={places} />{" "}
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
        ))}
      </ul>
    </>
  );
}
