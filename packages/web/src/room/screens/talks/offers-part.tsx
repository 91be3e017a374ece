// What is on the table: what is open, offer by offer; the same by issue and side; and what is over.
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../../app/route.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferCard } from "../../parts/offer-card.tsx";
import type { OfferView } from "../../questions/talks-offers.ts";
import type { TabledView } from "../../questions/talks-view.ts";
import { useRoomBrief } from "../../use-room.ts";
import { OfferActions } from "./offer-actions.tsx";
import { PositionsTable } from "./positions-table.tsx";
import { useTalks } from "./talks-context.ts";
import { WorthNote } from "./worth-note.tsx";

interface OffersPartProps {
  readonly onCounter: (offer: OfferView) => void;
  readonly onMore: () => void;
}

export function OffersPart({ onCounter, onMore }: OffersPartProps) {
  const { roomTalks } = useTexts();
  const { offers, older, positions } = useTalks();
  const numbers = useNumberFormat();
  const isOver = ({ standing }: OfferView) => OVER.includes(standing);
  const over = offers.filter(isOver);
  const cardOf = (offer: TabledView) => (
    <TabledOffer key={offer.act} offer={offer} onCounter={() => onCounter(offer)} />
  );
  return (
    <section className="part" aria-labelledby="offers">
      <h2 id="offers">{roomTalks.offersTitle}</h2>
      {offers.length === 0 ? <p>{roomTalks.noOffers}</p> : <WhatTheyGive />}
      {offers.filter((offer) => !isOver(offer)).map(cardOf)}
      {over.length > 0 && (
        <details className="more offers-over">
          <summary>{roomTalks.offersOver(over.length, numbers.format(over.length))}</summary>
          {over.map(cardOf)}
        </details>
      )}
      {older > 0 && <Button onPress={onMore}>{roomTalks.showOlder(older, numbers.format(older))}</Button>}
      {positions.sides.length > 1 && (
        <details className="more">
          <summary>{roomTalks.positions}</summary>
          <PositionsTable positions={positions} />
        </details>
      )}
    </section>
  );
}

const OVER: readonly OfferView["standing"][] = ["expired", "withdrawn", "superseded"];

interface TabledOfferProps {
  readonly offer: TabledView;
  readonly onCounter: () => void;
}

function TabledOffer({ offer, onCounter }: TabledOfferProps) {
  const { now } = useTalks();
  return (
    <OfferCard offer={offer} now={now}>
      <WorthNote offer={offer} />
      <OfferActions offer={offer} onCounter={onCounter} />
    </OfferCard>
  );
}

/** What is missing before the offers can say what they give. */
function WhatTheyGive() {
  const { roomTalks } = useTexts();
  const { ownCase, self } = useTalks();
  const { caseKey } = useRoomBrief();
  if (self.party === null) return null;
  if (ownCase.state === "none")
    return (
      <p>
        {roomTalks.worthNeedsCase}{" "}
        <Button className="link" onPress={goToOwnCase}>
          {roomTalks.toOwnCase}
        </Button>
      </p>
    );
  if (!ownCase.isBlank || caseKey === null) return null;
  const profile = writeRoute({ at: "case", key: caseKey, screen: "profiles", detail: self.party });
  return (
    <p>
      {roomTalks.worthNeedsProfile} <a href={profile}>{roomTalks.fillProfile}</a>
    </p>
  );
}

function goToOwnCase(): void {
  const place = document.getElementById("own-case");
  place?.scrollIntoView({ block: "start" });
  place?.parentElement?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
}
