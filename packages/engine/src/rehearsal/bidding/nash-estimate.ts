// What one would have oneself at Nash's solution, as far as an opponent model shows it: at the package with the largest product of one's own
// worth and the others' estimated worth. What no deal is worth to them nobody knows, so that on both sides worth counts from the worst;
// packages that are worse than no deal to oneself are left out.
import type { AdditiveEstimate } from "../scenario/deals.ts";
import { LIKED_ALIKE } from "../scenario/party-halves.ts";
import type { View } from "../strategies/negotiator.ts";

/** Own worth is searched in so many bands: the product found is less than the largest by at most the width of one. */
const BANDS = 20;

/** Own worth at the largest product, the larger own worth among ties. 1 where nothing is worth as much as no deal. */
export function estimateOwnNash(view: View, liked: AdditiveEstimate): number {
  const floor = Math.min(1, Math.max(0, view.noDeal));
  const width = (1 - floor) / BANDS;
  let [found, most] = [1, 0];
  for (let band = BANDS - 1; band >= 0; band--) {
    const low = floor + band * width;
    // What lies above has had its turn; the highest band ends at 1 whatever rounding says.
    const high = band === BANDS - 1 ? 1 : low + width;
    const deal = view.own.bestFor({ low, high }, liked);
    if (deal === null) continue;
    const own = view.worth(deal);
    const product = own * estimated(view, deal, liked);
    // Sums of an estimate come out otherwise in another order of issues.
    if (product > most + LIKED_ALIKE) [found, most] = [own, product];
  }
  return found;
}

function estimated(view: View, deal: number, liked: AdditiveEstimate): number {
  let worth = 0;
  for (let issue = 0; issue < liked.length; issue++) worth += liked[issue][view.optionOf(deal, issue)];
  return worth;
}
