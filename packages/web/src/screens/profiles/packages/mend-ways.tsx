// Both ways out of a contradiction: another answer, or another profile, each said in words before it is taken.

import type { MendView } from "../../../engine/questions/mend-ways.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { localeOf } from "../../../texts/language.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";
import { useProfile } from "../parts/use-profile.tsx";

/** So many changes of the profile are shown at first. */
const FIRST_FEW = 4;

export function MendWays({ position, onDone }: { readonly position: number; readonly onDone: () => void }) {
  const { profiles } = useTexts();
  const { party, change } = useProfile();
  const numbers = useNumberFormat();
  const found = useAnswer("mendWays", { party, position });
  const isStale = found.state !== "ready";
  const take = (mend: MendView) => {
    onDone();
    change(() => ({ profile: mend.profile, lost: [], workedOut: [] }), { label: profiles.did.mend });
  };
  const { value } = found;
  return (
    <div className="mends" aria-busy={isStale}>
      {value === undefined && <Waiting answer={found} />}
      {value && (
        <>
          <h4>{profiles.packages.changeAnswer}</h4>
          <MendList mends={value.answer} isStale={isStale} onTake={take} />
          <h4>{profiles.packages.changeProfile}</h4>
          {value.profile.length === 0 ? (
            <p>{profiles.packages.noSingleChange}</p>
          ) : (
            <>
              <MendList mends={value.profile.slice(0, FIRST_FEW)} isStale={isStale} onTake={take} />
              {value.profile.length > FIRST_FEW && (
                <details>
                  <summary>
                    {profiles.packages.moreWays(numbers.format(value.profile.length - FIRST_FEW))}
                  </summary>
                  <MendList mends={value.profile.slice(FIRST_FEW)} isStale={isStale} onTake={take} />
                </details>
              )}
            </>
          )}
        </>
      )}
    </div>
  );
}

interface MendListProps {
  readonly mends: readonly MendView[];
  readonly isStale: boolean;
  readonly onTake: (mend: MendView) => void;
}

function MendList({ mends, isStale, onTake }: MendListProps) {
  const { profiles } = useTexts();
  const list = new Intl.ListFormat(localeOf(useLanguage()));
  const numbers = useNumberFormat();
  return (
    <ul className="plain">
      {mends.map((mend) => (
        <li key={mend.text} className="mend" data-mend={mend.kind}>
          <span>
            {mend.text}
            {mend.breaks.length > 0 && (
              <small>
                {" "}
                {profiles.packages.breaks(list.format(mend.breaks.map((at) => numbers.format(at + 1))))}
              </small>
            )}
          </span>
          <button
            type="button"
            disabled={isStale}
            aria-label={profiles.packages.doThisNamed(mend.text)}
            onClick={() => onTake(mend)}
          >
            {profiles.packages.doThis}
          </button>
        </li>
      ))}
    </ul>
  );
}
