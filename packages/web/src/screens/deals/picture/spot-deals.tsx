// The deals at the place of the plane that is pointed at, to build on.
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Choices } from "../../../engine/deals/choices.ts";
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { useSteadyAnswer } from "../../../engine/use-steady-answer.ts";
import { digitsOf } from "../../../parts/worth-digits.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNumbers } from "../parts/use-numbers.ts";
import type { Spot } from "./spots.ts";

interface SpotDealsProps {
  readonly view: PictureView;
  readonly plane: PlaneView;
  readonly spot: Spot | null;
  readonly onTake: (choices: Choices) => void;
}

/** A pointer that only passes asks nothing. */
const REST = 70;

export function SpotDeals({ view, plane, spot, onTake }: SpotDealsProps) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const rested = useRested(spot);
  const args = { x: plane.x, y: plane.y, column: rested?.column ?? 0, row: rested?.row ?? 0 };
  const { value } = useSteadyAnswer("dealsAtSpot", args, { off: rested === null });
  const worths = useWorthsAt(plane, spot, view);
  if (!spot) return <p className="spot-deals hint">{deals.spotHint}</p>;
  const cell = spot.row * plane.spots.columns + spot.column;
  const all = plane.spots.all[cell];
  const good = plane.spots.good[cell];
  const known = view.acceptable !== null;
  return (
    <div className="spot-deals">
      <p aria-live="polite">
        {deals.spotAt(worths)}{" "}
        {known ? deals.spotCount(count(all), count(good), all) : deals.spotCountOpen(count(all), all)}
      </p>
      <ul className="plain">
        {rested === spot &&
          value?.map(({ choices, options, grade }) => (
            <li key={options.join("\n")} data-grade={grade}>
              <Button className="link" onPress={() => onTake(choices)}>
                {options.join(" · ")}
              </Button>{" "}
              <small>{[deals.spotCrosses, known ? deals.spotBelow : "", ""][grade]}</small>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** The worths in the middle of the place. */
function useWorthsAt({ x, y, xAxis, yAxis, spots }: PlaneView, spot: Spot | null, view: PictureView): string {
  const { deals } = useTexts();
  const [across, up] = [useNumbers(digitsOf(view.sides[x])), useNumbers(digitsOf(view.sides[y]))];
  if (!spot) return "";
  const middle = (axis: PlaneView["xAxis"], at: number, count: number) =>
    axis ? axis.lowest + ((at + 0.5) / count) * spanOf(axis) : 0;
  return [
    deals.spotWorth(view.sides[x].name, across.worth(middle(xAxis, spot.column, spots.columns))),
    deals.spotWorth(view.sides[y].name, up.worth(middle(yAxis, spot.row, spots.rows))),
  ].join(", ");
}

function spanOf(axis: PlaneView["xAxis"]): number {
  return axis ? axis.highest - axis.lowest : 1;
}

function useRested(spot: Spot | null): Spot | null {
  const [rested, setRested] = useState<Spot | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(spot), REST);
    return () => clearTimeout(timer);
  }, [spot]);
  return rested;
}
