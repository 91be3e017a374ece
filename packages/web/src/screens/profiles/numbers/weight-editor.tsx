// Weights one by one, each a number or an interval.
import { switchForm, type TypedQuantity } from "@parley/engine/elicitation";
import { isWide, kept, shown, weightFactor } from "../../../parts/shown-scale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Problems } from "../parts/layer.tsx";
import { problemsOfLayer } from "../parts/problem-layers.ts";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { useProfile } from "../parts/use-profile.tsx";
import { workedOutIn } from "../parts/worked-out.ts";
import { setWeight } from "./weights.ts";

export function WeightEditor() {
  const { profiles } = useTexts();
  const { profile, frame, issues, problems, change, isReadOnly } = useProfile();
  const rated =
    profile.points || profile.weightPairs ? switchForm(profile, frame, "weights").profile : profile;
  const factor = weightFactor(rated);
  const total = Number(rated.weightTotal ?? 1);
  const filled = workedOutIn(rated.weights);
  const isPart = Object.values(rated.weights ?? {}).some(Array.isArray) || rated.weightOrder !== undefined;
  const set = (issue: string, name: string, weight: TypedQuantity | null) =>
    change((before, within) => setWeight(before, within, { issue, weight: weight && kept(weight, factor) }), {
      label: profiles.did.weight(name),
      group: `weight ${issue}`,
    });
  return (
    <>
      <h3>{profiles.numbers.weightsTitle}</h3>
      <p>{isPart ? profiles.numbers.weightsOf(String(total * factor)) : profiles.numbers.weightsFree}</p>
      <Problems
        problems={problemsOfLayer(problems, "numbers").filter(({ path }) =>
          String(path[0]).startsWith("weight"),
        )}
      />
      <ul className="plain cell-rows" data-cells="">
        {issues.map(({ id, name }) => {
          const weight = rated.weights?.[id] as TypedQuantity | undefined;
          return (
            <li key={id}>
              <bdi>{name}</bdi>
              <QuantityCell
                label={profiles.numbers.weightFor(name)}
                value={weight === undefined || isWide(weight, total) ? null : shown(weight, factor)}
                placeholder="?"
                lowest={0}
                isReadOnly={isReadOnly}
                isWorkedOut={filled.has(id)}
                onSet={(typed) => set(id, name, typed)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
