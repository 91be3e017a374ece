// Other deals told by what they change and what each party gains or loses by it, to take over.
import { Button } from "react-aria-components/Button";
import type { Choices } from "../../../engine/deals/choices.ts";
import type { OtherDealView, SaidChange } from "../../../engine/deals/other-deal-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { Party } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useSideNumbers } from "../parts/use-numbers.ts";

interface OtherDealsProps {
  readonly view: PictureView;
  readonly deals: readonly (OtherDealView & { readonly note: string })[];
  readonly onTake: (choices: Choices) => void;
}

export function OtherDeals({ view, deals: others, onTake }: OtherDealsProps) {
  const { deals } = useTexts();
  if (others.length === 0) return null;
  return (
    <ol className="other-deals">
      {others.map(({ choices, changes, gains, note }) => (
        <li key={Object.values(choices).join("\n")}>
          <ChangeList changes={changes} />
          <Gains view={view} gains={gains} />
          {note !== "" && <small>{note}</small>}{" "}
          <Button className="link" onPress={() => onTake(choices)}>
            {deals.takeThis}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function ChangeList({ changes }: { readonly changes: readonly SaidChange[] }) {
  const { deals } = useTexts();
  return (
    <ul className="plain change-list">
      {changes.map(({ issue, from, to }) => (
        <li key={issue}>{deals.changeOn(issue, from, to)}</li>
      ))}
    </ul>
  );
}

export function Gains({ view, gains }: { readonly view: PictureView; readonly gains: readonly number[] }) {
  const numbers = useSideNumbers(view.sides);
  return (
    <p className="gains">
      {view.sides.map(({ id, name }, party) => (
        <span key={id} className="gain">
          <Party index={party} name={name} /> {numbers[party].change(gains[party] ?? 0)}
        </span>
      ))}
    </p>
  );
}
