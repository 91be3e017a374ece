// Making an offer, where the seat may table one or prepare one.
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferForm } from "./offer-form.tsx";
import { useTalks } from "./talks-context.ts";
import type { OfferMaking } from "./use-offer-making.ts";

export function MakeOfferPart({ making }: { readonly making: OfferMaking }) {
  const { roomTalks } = useTexts();
  const { self, phase } = useTalks();
  const { form, isOpen, opening, open, beginAnew, bringBack } = making;
  if (!self.hasVoice) return null;
  // Before there are rules, none of them can keep a seat from tabling.
  const isTabler = self.mayTable || phase === "before-rules";
  const why = isTabler ? roomTalks.tablingWhen[phase] : roomTalks.mayNotTable;
  return (
    <section className="part" aria-labelledby="make-offer">
      <h2 id="make-offer">{roomTalks.makeOffer}</h2>
      {why !== "" && <p>{why}</p>}
      {bringBack && (
        <p className="sans fact" role="status">
          {roomTalks.setAside}{" "}
          <Button className="link" onPress={bringBack}>
            {roomTalks.bringBack}
          </Button>
        </p>
      )}
      {isOpen ? (
        <OfferForm key={opening} making={making} />
      ) : (
        <p className="row">
          <Button isDisabled={phase === "before-rules"} autoFocus={opening > 0} onPress={open}>
            {form.isTyped ? roomTalks.goOnOffer : roomTalks.beginOffer}
          </Button>
          {form.isTyped && (
            <Button className="link" onPress={beginAnew}>
              {roomTalks.beginAnew}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
