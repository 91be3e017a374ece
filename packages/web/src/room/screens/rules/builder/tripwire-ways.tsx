// What can be done once a sign of trouble has come about, and until when.
import type { TripwireClause } from "@parley/engine/talks";
import { useTexts } from "../../../../texts/use-texts.ts";
import { useDrafting } from "./drafting.ts";
import { MomentField } from "./moment-field.tsx";
import { Ticks } from "./tick.tsx";

type Ways = TripwireClause["ways"];
type Way = Ways[number];

interface WaysProps {
  readonly ways: Ways;
  readonly onChange: (ways: Ways) => void;
}

const KINDS = ["change-format", "pause", "resume-later", "bring-text", "leave"] as const;

const HAVE_A_TIME: readonly Way["kind"][] = ["pause", "resume-later", "bring-text"];

export function TripwireWays({ ways, onChange }: WaysProps) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const { sentences } = useDrafting().known;
  const nameOf = (kind: Way["kind"]) => capitalised(sentences[`way-${kind}`]);
  const choose = (kinds: readonly Way["kind"][]) =>
    onChange(kinds.map((kind) => ways.find((way) => way.kind === kind) ?? { kind }));
  const setUntil = (kind: Way["kind"], until: number) =>
    onChange(ways.map((way) => (way.kind === kind ? { kind, ...(until !== 0 && { until }) } : way)));
  return (
    <>
      <Ticks
        label={draft.ways}
        chosen={ways.map(({ kind }) => kind)}
        items={KINDS.map((kind) => ({ id: kind, name: nameOf(kind) }))}
        onChange={choose}
      />
      {ways
        .filter(({ kind, until }) => until !== undefined || HAVE_A_TIME.includes(kind))
        .map(({ kind, until = 0 }) => (
          <MomentField
            key={kind}
            label={draft.wayUntil(nameOf(kind))}
            value={until}
            onChange={(moment) => setUntil(kind, moment)}
          />
        ))}
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
