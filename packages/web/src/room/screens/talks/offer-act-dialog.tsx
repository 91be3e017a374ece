// Accepting, rejecting, withdrawing, asking about or reading back an offer.
import { useTexts } from "../../../texts/use-texts.ts";
import type { OfferView } from "../../questions/talks-offers.ts";
import { AcceptDialog } from "./accept-dialog.tsx";
import { ActDialog } from "./act-dialog.tsx";
import { asking, readingBack, rejecting, withdrawing } from "./act-making.ts";

export type OfferAct = "accept" | "reject" | "withdraw" | "ask" | "read-back";

interface OfferActDialogProps {
  readonly offer: OfferView;
  readonly way: OfferAct;
  readonly onClose: () => void;
}

export function OfferActDialog({ offer, way, onClose }: OfferActDialogProps) {
  const { roomTalks } = useTexts();
  if (way === "accept") return <AcceptDialog offer={offer} onClose={onClose} />;
  const { act, from, to } = offer;
  const readers = [from.id, ...to.map(({ id }) => id)];
  const make = {
    reject: (words: string) => rejecting(act, words),
    withdraw: (words: string) => withdrawing(act, words),
    ask: (words: string) => asking(words, act, readers),
    "read-back": (words: string) => readingBack(act, words),
  };
  return (
    <ActDialog
      form={`${way} ${act}`}
      title={roomTalks.actOn[way](String(offer.number))}
      lead={<p>{roomTalks.actLeads[way]}</p>}
      wordsLabel={roomTalks.actWords[way]}
      make={make[way]}
      missing={roomTalks.wordsMissing}
      label={roomTalks.send}
      onClose={onClose}
    />
  );
}
