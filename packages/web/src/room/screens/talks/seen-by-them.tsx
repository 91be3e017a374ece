// Who will see what is about to be sent, and exactly what.
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferCard } from "../../parts/offer-card.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import type { SendingView } from "../../questions/talks-sending.ts";
import { SaidText } from "./said-text.tsx";

export function SeenByThem({ sending }: { readonly sending: SendingView }) {
  const { roomTalks } = useTexts();
  const { list } = useMoments();
  const { to, problem, offer, said, now } = sending;
  if (problem !== null)
    return (
      <p className="problem" role="status">
        {roomTalks.wouldNotCount} {problem}
      </p>
    );
  return (
    <section className="seen-by-them" aria-label={roomTalks.whatTheySee}>
      <p className="sans goes-to">
        {to.length === 0 ? roomTalks.staysInside : roomTalks.goesTo(list(to.map(({ name }) => name)))}
      </p>
      {(offer || said) && <p className="sans fact">{roomTalks.whatTheySee}</p>}
      {offer && <OfferCard offer={offer} now={now} isPreview />}
      {said && <SaidText said={said} isPreview />}
    </section>
  );
}
