// What each demand costs: how many acceptable packages are left when it is met, and the best that each side could still reach.
import { Why } from "../../../app/screen.tsx";
import type { PriceView } from "../../../engine/deals/story-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { Party } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useExplanations } from "../explanations.ts";
import { type Numbers, useNumbers, useSideNumbers } from "../parts/use-numbers.ts";
import { useLimitNames } from "./limit-names.ts";
import { SeeWithout } from "./see-without.tsx";

interface PricesProps {
  readonly view: PictureView;
  readonly prices: readonly PriceView[];
}

export function Prices({ view, prices }: PricesProps) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const isCounted = prices.some(({ left }) => left !== null);
  return (
    <>
      <h3>
        {deals.pricesTitle}
        <Why explanation={explanations.prices} />
      </h3>
      <p>{deals.pricesLead}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table" role="group" aria-label={deals.pricesTitle} tabIndex={0}>
        <table className="prices">
          <thead>
            <tr>
              <th scope="col">{deals.columnDemand}</th>
              {isCounted && <th scope="col">{deals.columnLeft}</th>}
              {view.sides.map(({ id, name }, party) => (
                <th key={id} scope="col">
                  {deals.columnBest} <Party index={party} name={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {prices.map((price) => (
              <PriceRow
                key={price.units.map(({ unit }) => unit).join("\n")}
                {...{ view, price, isCounted }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface PriceRowProps {
  readonly view: PictureView;
  readonly price: PriceView;
  /** Of some demand at least it was counted what is left. */
  readonly isCounted: boolean;
}

function PriceRow({ view, price, isCounted }: PriceRowProps) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const numbers = useSideNumbers(view.sides);
  const nameOf = useLimitNames(view);
  const { left } = price;
  return (
    <tr>
      <th scope="row">
        {nameOf(price.units)} <SeeWithout view={view} offers={[price.units]} say="it" />
      </th>
      {isCounted && (
        <td>
          {left ? (
            <>
              <span className="bar" aria-hidden="true">
                <span style={{ inlineSize: `${left.all > 0 ? (100 * left.met) / left.all : 0}%` }} />
              </span>
              {deals.leftOf(count(left.met), count(left.all))}
            </>
          ) : (
            deals.notCounted
          )}
        </td>
      )}
      {price.best.map((best, party) => (
        <td key={view.sides[party]?.id ?? party}>
          {numbers[party] && <BestLeft best={best} numbers={numbers[party]} />}
        </td>
      ))}
    </tr>
  );
}

interface BestLeftProps {
  readonly best: PriceView["best"][number];
  readonly numbers: Numbers;
}

function BestLeft({ best: { met, free }, numbers: { worth } }: BestLeftProps) {
  const { deals } = useTexts();
  if (met === null) return deals.noneLeft;
  if (free === null || worth(met) === worth(free)) return deals.bestStays(worth(met));
  return deals.bestFalls(worth(met), worth(free));
}
