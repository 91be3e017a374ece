// What situations are that statements or weights do not tell apart.
import { preferenceOf } from "@parley/engine/editing";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";

interface TiesChoiceProps {
  readonly maker: MakerView;
  readonly onTies: (ties: "equal" | "unknown") => void;
}

/** Nothing where nothing is said yet. */
export function TiesChoice({ maker, onTies }: TiesChoiceProps) {
  const { statements } = useTexts().hold;
  const { conflict, isReadOnly } = useHold();
  const preference = preferenceOf(conflict, maker.id);
  if (!preference) return null;
  return (
    <p className="hold-ties">
      <label>
        {statements.ties}{" "}
        <select
          value={preference.ties ?? "equal"}
          disabled={isReadOnly}
          onChange={(event) => onTies(event.target.value as "equal" | "unknown")}
        >
          <option value="equal">{statements.tiesEqual}</option>
          <option value="unknown">{statements.tiesUnknown}</option>
        </select>
      </label>
    </p>
  );
}
