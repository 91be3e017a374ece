// Making an offer, where the seat may table one or prepare one.
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferForm } from "./offer-form.tsx";
import type { OfferPlan } from "./offer-plan.ts";
import { useTalks } from "./talks-context.ts";

interface MakeOfferPartProps {
  /** Null while none is being put together. */
  readonly plan: OfferPlan | null;
  readonly onChange: (plan: OfferPlan | null) => void;
  readonly onBegin: () => void;
}

export function MakeOfferPart({ plan, onChange, onBegin }: MakeOfferPartProps) {
  const { roomTalks } = useTexts();
  const { self, phase } = useTalks();
  if (!self.hasVoice) return null;
  const why = self.mayTable ? roomTalks.tablingWhen[phase] : roomTalks.mayNotTable;
  return (
    <section className="part" aria-labelledby="make-offer">
      <h2 id="make-offer">{roomTalks.makeOffer}</h2>
      {why !== "" && <p>{why}</p>}
      {plan ? (
        <OfferForm plan={plan} onChange={onChange} onDone={() => onChange(null)} />
      ) : (
        <p>
          <Button isDisabled={phase === "before-rules"} onPress={onBegin}>
            {roomTalks.beginOffer}
          </Button>
        </p>
      )}
    </section>
  );
}
