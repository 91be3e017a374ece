// An offer in full: who to whom, what is chosen, under which conditions, until when, and what came of it.
import { type ReactNode, useId } from "react";
import { PartyMark } from "../../parts/party-mark.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import type { OfferView } from "../questions/talks-offers.ts";
import { OfferContent } from "./offer-content.tsx";
import { OfferReplies } from "./offer-replies.tsx";
import { useMoments } from "./use-moments.ts";
import "./offer-card.css";

interface OfferCardProps {
  readonly offer: OfferView;
  /** The moment of the view, in milliseconds since 1970 UTC: time left is counted from it. */
  readonly now: number;
  /** Not sent yet: it has no number and no replies. */
  readonly isPreview?: true;
  /** What can be done with it, and what it is worth. */
  readonly children?: ReactNode;
}

export function OfferCard({ offer, now, isPreview, children }: OfferCardProps) {
  const { roomTalks } = useTexts();
  const id = useId();
  const source = offer.conveyed ? offer.conveyed.attributedTo : offer.from;
  const heading = useHeading(offer);
  return (
    <article className="offer-card" aria-labelledby={id} id={isPreview ? undefined : `act-${offer.number}`}>
      <h3 id={id}>
        {source && source.party !== null && (
          <>
            <PartyMark index={source.party} />{" "}
          </>
        )}
        {heading}
      </h3>
      <OfferFacts offer={offer} now={now} {...(isPreview ? { isPreview } : {})} />
      <OfferContent offer={offer} />
      {offer.replaces !== null && <p className="sans fact">{roomTalks.replaces(String(offer.replaces))}</p>}
      {!isPreview && !offer.isDraft && <OfferReplies offer={offer} />}
      {children}
    </article>
  );
}

function useHeading({ from, to, conveyed, isDraft }: OfferView): string {
  const { roomTalks } = useTexts();
  const { list } = useMoments();
  if (isDraft) return roomTalks.draftBy(from.name);
  const receivers = list(to.map(({ name }) => name));
  if (!conveyed) return roomTalks.fromTo(from.name, receivers);
  const { attributedTo } = conveyed;
  return attributedTo
    ? roomTalks.conveyedFrom(from.name, receivers, attributedTo.name)
    : roomTalks.conveyed(from.name, receivers);
}

function OfferFacts({ offer, now, isPreview }: Omit<OfferCardProps, "children">) {
  const { roomTalks } = useTexts();
  const { moment, from } = useMoments();
  const { standing, expires } = offer;
  const isOpen = standing === "open" || standing === "accepted";
  const facts = [
    ...(isPreview ? [] : [roomTalks.numbered(String(offer.number)), moment(offer.at)]),
    offer.complete ? roomTalks.complete : roomTalks.partial,
    ...(isPreview || offer.isDraft ? [] : [roomTalks.standing[standing]]),
    ...(expires === null ? [] : [roomTalks.until(moment(expires))]),
    ...(expires !== null && isOpen && expires > now ? [roomTalks.endsIn(from(now, expires))] : []),
  ];
  return <p className="sans fact">{facts.join(" · ")}</p>;
}
