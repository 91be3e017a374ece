// The order of the situations that follows from what was said, in words, the best first.
import type { OrderTier } from "../../../engine/questions/hold-model.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";
import { useNumbers } from "../use-numbers.ts";

/** So many places are shown at once; the rest on demand. */
const MOST_AT_ONCE = 5;

export function OrderPreview({ maker }: { readonly maker: MakerView }) {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { view, conflict } = useHold();
  const order = view?.orders[maker.id];
  if (!view) return null;
  if (!order) return <p className="hold-order-none">{hold.order.none}</p>;
  const { tiers, skipped } = order;
  const isLong = tiers.length > MOST_AT_ONCE + 1;
  const estimate = conflict.estimated && <Estimate />;
  return (
    <div className="hold-order">
      <h3>
        {hold.order.title} {estimate}
      </h3>
      <ol>
        {(isLong ? tiers.slice(0, MOST_AT_ONCE) : tiers).map((tier) => (
          <Tier key={tier.situations.join(" ")} tier={tier} />
        ))}
      </ol>
      {isLong && (
        <details>
          <summary>{hold.order.all(numbers(tiers.length))}</summary>
          <ol>
            {tiers.map((tier) => (
              <Tier key={tier.situations.join(" ")} tier={tier} />
            ))}
          </ol>
        </details>
      )}
      {skipped > 0 && <p>{hold.order.skipped(numbers(skipped))}</p>}
    </div>
  );
}

function Tier({ tier }: { readonly tier: OrderTier }) {
  const { hold } = useTexts();
  const { view } = useHold();
  const said = tier.situations.map((at) => {
    const situation = view?.situations[at];
    return situation?.name ?? situation?.sentence ?? "";
  });
  if (said.length === 1) {
    return (
      <li>
        <span dir="auto">{said[0]}</span>
      </li>
    );
  }
  return (
    <li>
      <ul className="plain">
        {said.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <small>{tier.ties === "equal" ? hold.order.tiesEqual : hold.order.tiesUnknown}</small>
    </li>
  );
}
