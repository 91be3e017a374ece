// What the answers about packages and no deal come to: in packages, and in worths where the profile has numbers; and how to take it over.
import { setNoDeal, takePackageForNoDeal } from "@parley/engine/elicitation";
import type { SoFar } from "../../../engine/questions/next-no-deal.ts";
import type { NoDealView } from "../../../engine/questions/profile-answers.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { digitsFor } from "../../../parts/worth-digits.ts";
import { localeOf } from "../../../texts/language.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";
import { PackageLine } from "../packages/package-line.tsx";
import { saysNumbers } from "../parts/says-numbers.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { NoDealStrip } from "./no-deal-strip.tsx";

interface FindingProps {
  readonly found: NoDealView;
  readonly soFar: SoFar | null;
  readonly isSettled: boolean;
  readonly isStale: boolean;
  readonly onTaken: (kind: "worth" | "deal") => void;
}

export function NoDealFinding({ found, soFar, isSettled, isStale, onTaken }: FindingProps) {
  const { profile, isReadOnly } = useProfile();
  const hasNumbers = saysNumbers(profile);
  const isBothWays =
    found.asked.some(({ noDeal }) => noDeal !== "below") &&
    found.asked.some(({ noDeal }) => noDeal !== "above");
  return (
    <div aria-live="polite" aria-busy={isStale}>
      {soFar && <InPackages soFar={soFar} />}
      {hasNumbers && found.asked.length > 0 && (
        <>
          <p>{found.text}</p>
          <NoDealStrip found={found} />
        </>
      )}
      {hasNumbers && !isReadOnly && <TakeWorth found={found} onTaken={() => onTaken("worth")} />}
      {soFar?.near && (isSettled || isBothWays) && (
        <Near soFar={soFar} near={soFar.near} isStale={isStale} onTaken={() => onTaken("deal")} />
      )}
    </div>
  );
}

/** What is sure counts packages in every reading; what is likely is an estimate. */
function InPackages({ soFar }: { readonly soFar: SoFar }) {
  const { profiles } = useTexts();
  const numbers = useNumberFormat();
  const shares = new Intl.NumberFormat(localeOf(useLanguage()), { style: "percent" });
  const { packages, sure, likely, fits } = soFar;
  return (
    <>
      <p>
        {profiles.noDeal.sure({
          packages: numbers.format(packages),
          better: numbers.format(sure.better),
          worse: numbers.format(sure.worse),
          open: numbers.format(packages - sure.better - sure.worse),
        })}
      </p>
      {fits && likely && sure.better + sure.worse < packages && (
        <p>
          {profiles.noDeal.likely(shares.format(likely.low), shares.format(likely.high))} <Estimate />
        </p>
      )}
      {!fits && <p className="problem">{profiles.noDeal.hardlyFits}</p>}
    </>
  );
}

function TakeWorth({ found, onTaken }: { readonly found: NoDealView; readonly onTaken: () => void }) {
  const { profiles } = useTexts();
  const { change } = useProfile();
  const { low, high, axis } = found;
  const numbers = useNumberFormat(digitsFor(axis.high - axis.low));
  if (!low || !high)
    return found.kind === "interval" ? <p className="hint">{profiles.noDeal.needsBoth}</p> : null;
  const take = () => {
    const worth: [string, string] | string = low.typed === high.typed ? low.typed : [low.typed, high.typed];
    change((profile) => setNoDeal(profile, worth), { label: profiles.did.noDeal });
    onTaken();
  };
  return (
    <p className="row">
      <button type="button" className="main" onClick={take}>
        {profiles.noDeal.takeOver}
      </button>
      <span className="hint">
        {profiles.noDeal.takeBetween(numbers.format(low.value), numbers.format(high.value))}
      </span>
    </p>
  );
}

interface NearProps {
  readonly soFar: SoFar;
  readonly near: NonNullable<SoFar["near"]>;
  readonly isStale: boolean;
  readonly onTaken: () => void;
}

function Near({ soFar, near, isStale, onTaken }: NearProps) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
  const { title, said, guess, take, note } = profiles.noDeal.near;
  return (
    <section className="near-package">
      <h3>{title}</h3>
      <p>
        {near.isSaid ? said : guess} {!near.isSaid && <Estimate />}
      </p>
      <p>
        <PackageLine issues={soFar.issues} side={near.deal} places={near.deal.words.map((_, k) => k)} />
      </p>
      {!isReadOnly && (
        <p>
          <button
            type="button"
            className="main"
            disabled={isStale}
            onClick={() => {
              change((profile) => takePackageForNoDeal(profile, near.position), {
                label: profiles.did.noDeal,
              });
              onTaken();
            }}
          >
            {take}
          </button>
        </p>
      )}
      {!near.isSaid && <p className="hint">{note}</p>}
    </section>
  );
}
