// What is on the table: the offers one by one, and the same by issue and side.
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferCard } from "../../parts/offer-card.tsx";
import type { OfferView } from "../../questions/talks-offers.ts";
import { OfferActions } from "./offer-actions.tsx";
import { PositionsTable } from "./positions-table.tsx";
import { useTalks } from "./talks-context.ts";
import { WorthNote } from "./worth-note.tsx";

interface OffersPartProps {
  readonly onCounter: (offer: OfferView) => void;
  readonly onMore: () => void;
}

function goToOwnCase(): void {
  const place = document.getElementById("own-case");
  place?.scrollIntoView({ block: "start" });
  place?.parentElement?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
}

export function OffersPart({ onCounter, onMore }: OffersPartProps) {
  const { roomTalks } = useTexts();
  const { offers, older, now, positions, ownCase, self } = useTalks();
  const numbers = useNumberFormat();
  return (
    <section className="part" aria-labelledby="offers">
      <h2 id="offers">{roomTalks.offersTitle}</h2>
      {offers.length === 0 && <p>{roomTalks.noOffers}</p>}
      {offers.length > 0 && ownCase.state === "none" && self.party !== null && (
        <p>
          {roomTalks.worthNeedsCase}{" "}
          <Button className="link" onPress={goToOwnCase}>
            {roomTalks.toOwnCase}
          </Button>
        </p>
      )}
      {positions.sides.length > 0 && <PositionsTable positions={positions} />}
      {offers.map((offer) => (
        <OfferCard key={offer.act} offer={offer} now={now}>
          <WorthNote offer={offer} />
          <OfferActions offer={offer} onCounter={() => onCounter(offer)} />
        </OfferCard>
      ))}
      {older > 0 && <Button onPress={onMore}>{roomTalks.showOlder(older, numbers.format(older))}</Button>}
    </section>
  );
}
