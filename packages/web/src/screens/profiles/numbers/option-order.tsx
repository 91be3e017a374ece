// Only the order of an issue's options, best first, with what the best and the worst are worth.
import { rankOptions, type TypedQuantity } from "@parley/engine/elicitation";
import { ReorderList } from "../../../parts/reorder-list.tsx";
import { type Factor, kept, shown } from "../../../parts/shown-scale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { type NamedIssue, optionName } from "../parts/profile-parts.ts";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { usePartyPage } from "../parts/use-profile.tsx";
import { reordered, rowsOf, type Tiers, tiersOf, withTie } from "../rank/tiers.ts";
import type { SaidWorth } from "./worth-kinds.ts";

interface OptionOrderProps {
  readonly issue: NamedIssue;
  readonly said: Extract<SaidWorth, { kind: "ranked" }>;
  readonly factor: Factor;
}

export function OptionOrder({ issue, said, factor }: OptionOrderProps) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = usePartyPage();
  const rows = rowsOf(said.tiers);
  const nameOf = (id: string) => issue.options.find((option) => option.id === id)?.name ?? id;
  const rank = (tiers: Tiers) =>
    change((profile, frame) => rankOptions(profile, frame, { issue: issue.id, tiers }), {
      label: profiles.did.rankOptions(issue.name),
    });
  return (
    <>
      <p className="hint">{profiles.numbers.bestFirst}</p>
      <ReorderList
        label={profiles.numbers.orderOf(issue.name)}
        isReadOnly={isReadOnly}
        holdsFields
        items={rows.map(({ id, isTied }, at) => ({
          id,
          text: nameOf(id),
          lead: isTied ? "=" : at + 1,
          label: (
            <span className="rank-label">
              <bdi>{nameOf(id)}</bdi>
              {at > 0 && !isReadOnly && (
                <span className="rank-tools">
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={isTied}
                    aria-label={profiles.numbers.tieNamed(nameOf(id), nameOf(rows[at - 1].id))}
                    onClick={() => rank(tiersOf(withTie(rows, id, !isTied)))}
                  >
                    {isTied ? profiles.rank.untie : profiles.numbers.tie}
                  </button>
                </span>
              )}
            </span>
          ),
        }))}
        onMove={(ids, moved) => rank(tiersOf(reordered(rows, ids, moved)))}
      />
      <Ends issue={issue} said={said} factor={factor} />
    </>
  );
}

function Ends({ issue, said, factor }: OptionOrderProps) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = usePartyPage();
  const set = (end: "best" | "worst", worth: TypedQuantity | null) =>
    change(
      (before) => {
        const base = before.points ? "points" : "ratings";
        const entry = before[base]?.[issue.id];
        if (typeof entry !== "object" || Array.isArray(entry) || worth === null)
          return { profile: before, lost: [], workedOut: [] };
        return {
          profile: {
            ...before,
            [base]: { ...before[base], [issue.id]: { ...entry, [end]: kept(worth, factor) } },
          },
          lost: [],
          workedOut: [],
        };
      },
      { label: profiles.did.worth(issue.name), group: `worth ${issue.id} ${end}` },
    );
  const tiers = said.tiers;
  return (
    <ul className="plain cell-rows">
      {(["best", "worst"] as const).map((end) => {
        const option = (end === "best" ? tiers[0] : tiers.at(-1))?.[0] ?? "";
        return (
          <li key={end}>
            {profiles.numbers.ends[end]}
            <QuantityCell
              label={profiles.numbers.worthOf(optionName(issue, option), issue.name)}
              value={shown(said[end], factor)}
              isReadOnly={isReadOnly}
              onSet={(worth) => set(end, worth)}
            />
          </li>
        );
      })}
    </ul>
  );
}
