// What came of an offer: who is bound to it, who is still to accept, and what was said.
import { useTexts } from "../../texts/use-texts.ts";
import type { OfferView } from "../questions/talks-offers.ts";
import { SeatName } from "./seat-name.tsx";
import { useMoments } from "./use-moments.ts";

export function OfferReplies({ offer }: { readonly offer: OfferView }) {
  const { roomTalks } = useTexts();
  const { list, moment } = useMoments();
  const { replies, bound, missing, standing } = offer;
  const others = bound.filter(({ id }) => offer.conveyed !== null || id !== offer.from.id);
  return (
    <>
      {replies.length > 0 && (
        <ul className="plain replies">
          {replies.map(({ seat, reply, words, at }) => (
            <li key={`${at} ${seat.id} ${reply}`}>
              <SeatName seat={seat} /> {roomTalks.replied[reply]} <small>{moment(at)}</small>
              {words !== null && (
                <>
                  {" "}
                  <q dir="auto">{words}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {replies.length === 0 && standing === "open" && <p className="sans fact">{roomTalks.noReply}</p>}
      {others.length > 0 && missing.length > 0 && (standing === "open" || standing === "accepted") && (
        <p className="sans fact">{roomTalks.stillMissing(list(missing.map(({ name }) => name)))}</p>
      )}
    </>
  );
}
