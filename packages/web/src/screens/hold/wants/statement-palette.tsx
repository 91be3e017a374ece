// The short names that statements are made of, with what they stand for.
import { inStatement } from "@parley/engine/editing";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useHold } from "../use-hold.ts";

export function StatementWords() {
  const { hold } = useTexts();
  const { makers } = useHold();
  return (
    <details className="hold-words">
      <summary>{hold.statements.words}</summary>
      <p>{hold.statements.join}</p>
      <ul className="plain">
        {makers.flatMap((maker) =>
          maker.actions.map((action) => (
            <li key={action.id}>
              <b>{inStatement(action.id)}</b> <PartyMark index={maker.mark} />{" "}
              {hold.statements.of(action.name, maker.name)}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
