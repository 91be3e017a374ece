// What the own seat can do with an offer.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import type { OfferView } from "../../questions/talks-offers.ts";
import { type OfferAct, OfferActDialog } from "./offer-act-dialog.tsx";
import { useTalks } from "./talks-context.ts";

interface OfferActionsProps {
  readonly offer: OfferView;
  /** Begins an own offer from this one. */
  readonly onCounter: () => void;
}

export function OfferActions({ offer, onCounter }: OfferActionsProps) {
  const { roomTalks } = useTexts();
  const [open, setOpen] = useState<OfferAct | null>(null);
  const { self } = useTalks();
  const ways = waysWith(offer, self);
  if (ways.length === 0 && !self.hasVoice) return null;
  return (
    <p className="row actions">
      {ways.map((way) => (
        <Button
          key={way}
          aria-label={roomTalks.actOn[way](String(offer.number))}
          onPress={() => setOpen(way)}
        >
          {roomTalks.acts[way]}
        </Button>
      ))}
      {self.hasVoice && !offer.isOwn && (
        <Button aria-label={roomTalks.counterTo(String(offer.number))} onPress={onCounter}>
          {roomTalks.counter}
        </Button>
      )}
      {open && <OfferActDialog {...{ offer, way: open, onClose: () => setOpen(null) }} />}
    </p>
  );
}

/** Whether an act would count is judged where it is sent; here only what could ever be. */
function waysWith(
  offer: OfferView,
  self: { readonly hasVoice: boolean; readonly isRequired: boolean },
): OfferAct[] {
  const isLive = offer.standing === "open";
  const isBound = offer.ownReply === "accepted-binding";
  if (offer.isOwn) return self.hasVoice && (isLive || offer.standing === "expired") ? ["withdraw"] : [];
  const replies: OfferAct[] = isBound || !self.hasVoice ? [] : ["reject"];
  return [
    ...(isLive && self.hasVoice && !isBound ? (["accept"] as const) : []),
    ...(isLive || offer.standing === "expired" ? replies : []),
    "ask",
    "read-back",
  ];
}
