// One more of something, chosen from a list: it is added only when that is said, since the arrow keys pass over the entries of a list.
import { useState } from "react";
import { useTexts } from "../../../texts/use-texts.ts";

interface AddChoiceProps {
  /** What is added. */
  readonly text: string;
  /** The same where it stands alone, for screen readers. */
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly onAdd: (id: string) => void;
}

export function AddChoice({ text, label, items, onAdd }: AddChoiceProps) {
  const { profiles } = useTexts();
  const [chosen, choose] = useState("");
  const isThere = items.some(({ id }) => id === chosen);
  return (
    <div className="row add-choice">
      <label className="row">
        {text}
        <select
          aria-label={label}
          value={isThere ? chosen : ""}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">–</option>
          {items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="quiet"
        aria-label={profiles.addNamed(label)}
        disabled={!isThere}
        onClick={() => {
          onAdd(chosen);
          choose("");
        }}
      >
        {profiles.add}
      </button>
    </div>
  );
}
