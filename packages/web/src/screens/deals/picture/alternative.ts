// The picture in sentences, for those who don't see it.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNumbers, useSideNumbers } from "../parts/use-numbers.ts";

export function useAlternative(view: PictureView, listed: readonly ListedView[]): string {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const numbers = useSideNumbers(view.sides);
  const { sides, allowed, acceptable, plane } = view;
  const noDeals = sides.map(({ name, noDeal }, party) =>
    noDeal === null
      ? deals.alternativeUnknown(name)
      : deals.alternativeNoDeal(name, numbers[party].worth(noDeal)),
  );
  const packages = listed.map(({ label, sides: own }) =>
    deals.alternativePackage(
      label,
      own.map((one, party) =>
        deals.spotWorth(sides[party]?.name ?? "", numbers[party]?.worth(one.worth) ?? ""),
      ),
    ),
  );
  return [
    allowed === null ? "" : deals.alternativeAll(count(allowed)),
    acceptable === null ? "" : deals.alternativeAcceptable(count(acceptable)),
    ...noDeals,
    plane && plane.frontier.size > 0 ? deals.alternativeEdge(count(plane.frontier.size)) : "",
    ...packages,
  ]
    .filter((text) => text !== "")
    .join(" ");
}
