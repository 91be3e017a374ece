// Signs of trouble, agreed beforehand: what all notice, after how much, and what can then be done.
import type { TripwireClause } from "@parley/engine/talks";
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../../texts/use-texts.ts";
import { changedAt, DAY, newTripwire, withoutAt } from "../../../rules/draft-edits.ts";
import { useWords } from "../use-words.ts";
import { ClausePart, ClauseProblems } from "./clause-part.tsx";
import { useDrafting } from "./drafting.ts";
import { MomentField } from "./moment-field.tsx";
import { TripwireWays } from "./tripwire-ways.tsx";

const KINDS = [
  "no-movement-time",
  "no-movement-rounds",
  "gap-not-smaller",
  "deadline",
  "walk-away-words",
] as const;

export function TripwiresClause() {
  const { roomRules } = useTexts();
  const { rules, edit } = useDrafting();
  const add = () =>
    edit((now) => ({ ...now, tripwires: [...now.tripwires, newTripwire("no-movement-time")] }));
  return (
    <ClausePart clause="tripwires">
      {rules.tripwires.map((tripwire, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tripwire has no identity but its place
        <TripwireFields key={at} at={at} tripwire={tripwire} />
      ))}
      <p>
        <Button onPress={add}>{roomRules.draft.addTripwire}</Button>
      </p>
    </ClausePart>
  );
}

interface TripwireFieldsProps {
  readonly at: number;
  readonly tripwire: TripwireClause;
}

function TripwireFields({ at, tripwire }: TripwireFieldsProps) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const { edit } = useDrafting();
  const name = draft.tripwire(words.number(at + 1));
  const set = (next: TripwireClause) =>
    edit((now) => ({ ...now, tripwires: changedAt(now.tripwires, at, () => next) }));
  return (
    <fieldset className="rules-entry">
      <legend>{name}</legend>
      <p className="rules-words">
        <label>
          {draft.tripwireKind}{" "}
          <select
            value={tripwire.kind}
            onChange={({ target }) => set(newTripwire(target.value as TripwireClause["kind"], tripwire.ways))}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {draft.tripwireKinds[kind]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Limit tripwire={tripwire} onChange={set} />
      <TripwireWays ways={tripwire.ways} onChange={(ways) => set({ ...tripwire, ways })} />
      <ClauseProblems clause="tripwires" at={at} />
      <Button
        className="link"
        aria-label={draft.removeNamed(name)}
        onPress={() => edit((now) => ({ ...now, tripwires: withoutAt(now.tripwires, at) }))}
      >
        {draft.remove}
      </Button>
    </fieldset>
  );
}

interface LimitProps {
  readonly tripwire: TripwireClause;
  readonly onChange: (tripwire: TripwireClause) => void;
}

function Limit({ tripwire, onChange }: LimitProps) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const id = useId();
  if (tripwire.kind === "walk-away-words") return null;
  const set = (limit: number) => onChange({ ...tripwire, limit });
  if (tripwire.kind === "deadline")
    return <MomentField label={draft.tripwireMoment} value={tripwire.limit} onChange={set} />;
  const unit = tripwire.kind === "no-movement-time" ? DAY : 1;
  const shown = tripwire.limit / unit;
  return (
    <p className="rules-words">
      <label htmlFor={id}>{unit === DAY ? draft.tripwireDays : draft.tripwireRounds}</label>
      <input
        id={id}
        type="number"
        className="rules-number"
        min={1}
        step={1}
        max={9999}
        value={shown === 0 ? "" : shown}
        onChange={({ target }) => set(countOf(target.value) * unit)}
      />
    </p>
  );
}

/** A whole number from 1; anything else is none yet. */
function countOf(written: string): number {
  const count = Number(written);
  return Number.isInteger(count) && count >= 1 && count <= 9999 ? count : 0;
}
