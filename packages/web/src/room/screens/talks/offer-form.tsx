// Puts an offer together, shows it as its receivers will see it, and sends it or keeps it as a draft within the seat.
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { ChoicesField } from "../../parts/choices-field.tsx";
import { ConditionsField } from "./conditions-field.tsx";
import { OfferKeeping } from "./offer-keeping.tsx";
import { NEW_OFFER, type OfferPlan, offerWanted } from "./offer-plan.ts";
import { PassingField } from "./passing-field.tsx";
import { ReceiversField } from "./receivers-field.tsx";
import { ReplacesField } from "./replaces-field.tsx";
import { Sending } from "./sending.tsx";
import { useTalks } from "./talks-context.ts";
import { WordsField } from "./words-field.tsx";

interface OfferFormProps {
  readonly plan: OfferPlan;
  readonly onChange: (plan: OfferPlan) => void;
  readonly onDone: () => void;
}

export function OfferForm({ plan, onChange, onDone }: OfferFormProps) {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  const set = (fields: Partial<OfferPlan>) => onChange({ ...plan, ...fields });
  const wanted = offerWanted(plan);
  if (!self.frame) return <p>{roomTalks.noFrame}</p>;
  const later = self.frame.issues.filter(({ isLater }) => isLater);
  const barred = Object.fromEntries(later.map(({ id }) => [id, roomTalks.notYet]));
  return (
    <form className="offer-form" onSubmit={(event) => event.preventDefault()} aria-labelledby="make-offer">
      <ChoicesField
        {...{ frame: self.frame, value: plan.choices, barred, legend: roomTalks.whatWeOffer }}
        onChange={(choices) => set({ choices })}
      />
      <ConditionsField value={plan.conditions} onChange={(conditions) => set({ conditions })} />
      <ExpiryField value={plan.expires} onChange={(expires) => set({ expires })} />
      <WordsField label={roomTalks.offerWords} value={plan.words} onChange={(words) => set({ words })} />
      <ReplacesField value={plan.replaces} onChange={set} />
      <ReceiversField value={plan.to} isFree={self.mayTableBetween} onChange={(to) => set({ to })} />
      {plan.to === "chair" && <PassingField value={plan.mayPass} onChange={(mayPass) => set({ mayPass })} />}
      <Sending
        {...{
          wanted,
          missing: roomTalks.chooseFirst,
          label: roomTalks.sendOffer,
          onSent: onDone,
          onCancel: onDone,
        }}
      >
        <OfferKeeping wanted={wanted} onKept={onDone} />
        <Button onPress={() => onChange(NEW_OFFER)}>{roomTalks.beginAnew}</Button>
      </Sending>
    </form>
  );
}

function ExpiryField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { roomTalks } = useTexts();
  const id = useId();
  return (
    <div className="words-field">
      <label htmlFor={id}>{roomTalks.expiry}</label>
      <input id={id} type="datetime-local" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
