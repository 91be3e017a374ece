// What a draft begins from; another beginning can be chosen, and taken back.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../../texts/use-texts.ts";
import { RulesLink } from "../rules-link.tsx";
import { useWords } from "../use-words.ts";
import type { DraftInHand } from "./use-rules-draft.ts";

export function BeginFrom({ inHand }: { readonly inHand: DraftInHand }) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const [chosen, setChosen] = useState("");
  const { known, replace, undo } = inHand;
  const starts = known?.starts ?? [];
  const begin = () => {
    const start = starts.find(({ version }) => String(version ?? "") === chosen);
    if (start) replace(start.rules);
  };
  const isBehind = inHand.draft !== null && known !== undefined && inHand.draft.next < known.next;
  return (
    <>
      {isBehind && (
        <p className="problem" data-severity="warning">
          {draft.another(words.number(known.next - 1))}{" "}
          <RulesLink detail={`version-${known.next - 1}`}>
            {roomRules.readVersion(words.number(known.next - 1))}
          </RulesLink>
        </p>
      )}
      <p className="row">
        <label>
          {draft.beginFrom}{" "}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {starts.map(({ version }) => (
              <option key={version ?? ""} value={version ?? ""}>
                {version === null ? draft.fromNew : draft.fromVersion(words.number(version))}
              </option>
            ))}
          </select>
        </label>
        <Button onPress={begin}>{draft.beginAnew}</Button>
      </p>
      {undo && (
        <p className="row" role="status">
          {draft.replacedNote} <Button onPress={undo}>{draft.backToMine}</Button>
        </p>
      )}
    </>
  );
}
