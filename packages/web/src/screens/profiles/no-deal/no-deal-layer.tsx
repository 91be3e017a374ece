// What the party has without a deal: unknown, a number or an interval, as good as some package, or found by comparing packages with no deal.

import { setNoDeal, type TypedNoDeal, type TypedQuantity } from "@parley/engine/elicitation";
import { useState } from "react";
import { useAnswer } from "../../../engine/use-answer.ts";
import { digitsFor } from "../../../parts/worth-digits.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { PackagePicker } from "../parts/package-picker.tsx";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { useProfile } from "../parts/use-profile.tsx";
import { NoDealAsking } from "./no-deal-asking.tsx";

const KINDS = ["unknown", "worth", "deal", "asking"] as const;

type Kind = (typeof KINDS)[number];

export function NoDealLayer() {
  const { profiles } = useTexts();
  const { layers, change, isReadOnly, name, issues } = useProfile();
  const { noDeal, noDealComparisons } = layers;
  const [chosen, choose] = useState<Kind | null>(null);
  const written: Kind =
    noDeal.kind === "deal"
      ? "deal"
      : noDeal.kind === "number" || noDeal.kind === "interval"
        ? "worth"
        : noDealComparisons > 0
          ? "asking"
          : "unknown";
  const kind = chosen ?? written;
  const set = (typed: TypedNoDeal) =>
    change((profile) => setNoDeal(profile, typed), { label: profiles.did.noDeal, group: "no deal" });
  const enter = (next: Kind) => {
    choose(next);
    if (next === "unknown") set("unknown");
    if (next === "deal" && noDeal.kind !== "deal") {
      set({
        deal: Object.fromEntries(
          issues.flatMap(({ id, options }) => (options[0] ? [[id, options[0].id]] : [])),
        ),
      });
    }
  };
  return (
    <>
      <p>{profiles.noDeal.lead(name)}</p>
      <fieldset className="choices">
        <legend className="visually-hidden">{profiles.noDeal.title}</legend>
        {KINDS.map((one) => (
          <label key={one} className="way">
            <input
              type="radio"
              name="no-deal"
              checked={kind === one}
              disabled={isReadOnly}
              onChange={() => enter(one)}
            />
            <span>{profiles.noDeal.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      {kind === "worth" && <NoDealWorth onSet={(worth) => set(worth ?? "unknown")} />}
      {kind === "deal" && noDeal.kind === "deal" && (
        <PackagePicker
          legend={profiles.noDeal.dealIs(name)}
          choices={noDeal.deal}
          onChoose={(deal) => set({ deal: { ...deal } })}
        />
      )}
      {kind === "asking" && <NoDealAsking onTaken={choose} />}
    </>
  );
}

function NoDealWorth({ onSet }: { readonly onSet: (worth: TypedQuantity | null) => void }) {
  const { profiles } = useTexts();
  const { party, name, layers, isReadOnly } = useProfile();
  const { value } = useAnswer("profileAnswers", { party }, { settle: 300 });
  const { noDeal } = layers;
  const axis = value?.noDeal.axis;
  const numbers = useNumberFormat(axis ? digitsFor(axis.high - axis.low) : 0);
  return (
    <p className="row" data-cells="">
      {profiles.noDeal.worthIs}
      <QuantityCell
        label={profiles.noDeal.worthLabel(name)}
        value={noDeal.kind === "number" || noDeal.kind === "interval" ? noDeal.worth : null}
        placeholder="?"
        isReadOnly={isReadOnly}
        onSet={onSet}
      />
      {axis && (
        <span className="hint">
          {profiles.noDeal.worthHint(numbers.format(axis.low), numbers.format(axis.high))}
        </span>
      )}
    </p>
  );
}
