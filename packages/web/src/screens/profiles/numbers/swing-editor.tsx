// Swing weights: how much going from an issue's worst option to its best is worth, next to the issue where that is worth most.
import { type Swings, setSwingWeights, swingsOf, type TypedQuantity } from "@parley/engine/elicitation";
import { endsOf } from "../../../parts/quantity-text.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { type NamedIssue, optionName } from "../parts/profile-parts.ts";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { useProfile } from "../parts/use-profile.tsx";
import { rememberSwings, swingsTyped } from "./ways.ts";
import { areOpen } from "./weights.ts";
import { isOpenCurve, orderOf, saidWorth } from "./worth-kinds.ts";

const MOST = 100;
const OPEN: TypedQuantity = ["0", String(MOST)];

export function SwingEditor() {
  const { profiles } = useTexts();
  const { issues, name, isReadOnly } = useProfile();
  const { swings, set } = useSwings();
  return (
    <>
      <h3>{profiles.numbers.swingsTitle}</h3>
      <p>{profiles.numbers.swingsFirst(name)}</p>
      <p>{profiles.numbers.swingsThen}</p>
      <ul className="plain swings" data-cells="">
        {issues.map((issue) => {
          const swing = swings[issue.id] ?? null;
          const ends = swing === null ? null : endsOf(swing);
          return (
            <li key={issue.id}>
              <span className="swing-name">
                <bdi>{issue.name}</bdi>
                <SwingEnds issue={issue} />
              </span>
              <input
                type="range"
                min={0}
                max={MOST}
                step={5}
                aria-label={profiles.numbers.swingSlider(issue.name)}
                aria-valuetext={swing === null ? profiles.numbers.open : undefined}
                data-open={swing === null || undefined}
                disabled={isReadOnly}
                value={ends === null ? 0 : (ends.low + ends.high) / 2}
                onChange={(event) => set(issue, event.target.value)}
              />
              <QuantityCell
                label={profiles.numbers.swingOf(issue.name)}
                value={swing}
                placeholder="?"
                lowest={0}
                isReadOnly={isReadOnly}
                onSet={(typed) => set(issue, typed)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** From which option to which the swing goes, where the profile tells. */
function SwingEnds({ issue }: { readonly issue: NamedIssue }) {
  const { profiles } = useTexts();
  const { profile } = useProfile();
  const said = saidWorth(profile, issue.id);
  const tiers =
    said && said.kind !== "whole"
      ? orderOf(
          said,
          issue.options.map(({ id }) => id),
        )
      : [];
  const [best, worst] = [tiers[0]?.[0], tiers.at(-1)?.[0]];
  const isKnown =
    said?.kind === "ranked" ||
    (said?.kind === "each" && new Set(Object.values(said.options).map(String)).size > 1) ||
    (said?.kind === "curve" && !isOpenCurve(said));
  if (!isKnown || best === undefined || worst === undefined || best === worst)
    return <small>{profiles.numbers.worstToBest}</small>;
  return <small>{profiles.numbers.fromTo(optionName(issue, worst), optionName(issue, best))}</small>;
}

function useSwings() {
  const { profiles } = useTexts();
  const { profile, frame, issues, change } = useProfile();
  const typed = swingsTyped(profile);
  const known = typed ?? rounded(swingsOf(profile, frame));
  const swings: Partial<Record<string, TypedQuantity>> = Object.fromEntries(
    Object.entries(known).filter(([, swing]) => String(swing) !== String(OPEN)),
  );
  const set = (issue: NamedIssue, swing: TypedQuantity | null) => {
    const next: Swings = Object.fromEntries(
      issues.map(({ id }) => [id, (id === issue.id ? swing : swings[id]) ?? OPEN]),
    );
    if (Object.values(next).every((one) => endsOf(one)?.low === 0 && !Array.isArray(one))) return;
    change(
      (before, within) => {
        const made = setSwingWeights(before, within, next);
        rememberSwings(made.profile, next);
        return made;
      },
      {
        label: profiles.did.swing(issue.name),
        group: `swing ${issue.id}`,
        isSure: typed !== null || areOpen(profile) || swingsOf(profile, frame) !== null,
      },
    );
  };
  return { swings, set };
}

/** As whole numbers: nobody typed them, and finer ones would only look exact. */
function rounded(swings: Readonly<Record<string, string>> | null): Readonly<Record<string, TypedQuantity>> {
  return Object.fromEntries(
    Object.entries(swings ?? {}).map(([id, swing]) => [id, String(Math.round(endsOf(swing)?.low ?? 0))]),
  );
}
