// Why something is taken to be so, and the act of the record that shows it.
import { useId } from "react";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useCase } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useProfile } from "../parts/use-profile.tsx";

export interface GroundsOf {
  readonly because?: string | number;
  readonly act?: string | number;
}

interface GroundsProps {
  readonly grounds: GroundsOf;
  /** What it is about. */
  readonly name: string;
  readonly hasAct: boolean;
  readonly onChange: (grounds: GroundsOf, group: string) => void;
}

const LONGEST = 70;

export function Grounds({ grounds, name, hasAct, onChange }: GroundsProps) {
  const { profiles } = useTexts();
  const { isReadOnly } = useProfile();
  const { documents } = useCase();
  const { because, act } = grounds;
  const id = useId();
  const acts = (documents.record?.acts ?? []).filter(({ id }) => id !== undefined);
  const set = (
    next: { readonly because?: string | undefined; readonly act?: string | undefined },
    group: string,
  ) =>
    onChange(
      {
        ...(next.because ? { because: next.because } : {}),
        ...(next.act ? { act: next.act } : {}),
      },
      group,
    );
  const said = {
    because: because === undefined ? undefined : String(because),
    act: act === undefined ? undefined : String(act),
  };
  return (
    <div className="row grounds">
      <label className="row grow" htmlFor={id}>
        {profiles.limits.because}
        <TypedField
          id={id}
          label={profiles.limits.becauseOf(name)}
          value={said.because ?? ""}
          isReadOnly={isReadOnly}
          onType={(text) => set({ ...said, because: text.trim() }, "because")}
        />
      </label>
      {hasAct && acts.length > 0 && (
        <label className="row">
          {profiles.limits.act}
          <select
            aria-label={profiles.limits.actOf(name)}
            value={said.act ?? ""}
            disabled={isReadOnly}
            onChange={(event) => set({ ...said, act: event.target.value }, "act")}
          >
            <option value="">–</option>
            {acts.map(({ id, when, says }) => (
              <option key={String(id)} value={String(id)}>
                {`${when}: ${shortened(String(says))}`}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
