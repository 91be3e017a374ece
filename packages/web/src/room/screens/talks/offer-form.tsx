// Puts an offer together, shows it as its receivers will see it, and sends it or keeps it as a draft within the seat.
import type { LeafHash } from "@parley/engine/talks";
import { useId, useState } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import { ChoicesField } from "../../parts/choices-field.tsx";
import { ConditionsField } from "./conditions-field.tsx";
import { KeptNote } from "./kept-note.tsx";
import { OfferKeeping } from "./offer-keeping.tsx";
import { type OfferPlan, offerWanted, planNow } from "./offer-plan.ts";
import { PassingField } from "./passing-field.tsx";
import { PlanWorth } from "./plan-worth.tsx";
import { ReceiversField } from "./receivers-field.tsx";
import { ReplacesField } from "./replaces-field.tsx";
import { Sending } from "./sending.tsx";
import { useTalks } from "./talks-context.ts";
import { useArrivingFocus } from "./use-arriving-focus.ts";
import type { OfferMaking } from "./use-offer-making.ts";
import { WordsField } from "./words-field.tsx";

export function OfferForm({ making }: { readonly making: OfferMaking }) {
  const { roomTalks } = useTexts();
  const { self, offers, drafts } = useTalks();
  const { form, close } = making;
  const { set, clear } = form;
  const place = useArrivingFocus<HTMLFormElement>("select:enabled", "make-offer");
  if (!self.frame) return <p>{roomTalks.noFrame}</p>;
  const { frame, proposals } = self;
  const plan = planNow(form.value, { frame, offers, drafts, proposals });
  const wanted = offerWanted(plan);
  const later = frame.issues.filter(({ isLater }) => isLater);
  const barred = Object.fromEntries(later.map(({ id }) => [id, roomTalks.notYet]));
  const done = () => {
    clear();
    close();
  };
  return (
    <form
      ref={place}
      className="offer-form"
      onSubmit={(event) => event.preventDefault()}
      aria-labelledby="make-offer"
    >
      <ChoicesField
        {...{ frame, value: plan.choices, barred, legend: roomTalks.whatWeOffer }}
        onChange={(choices) => set({ choices })}
      />
      <WordsField label={roomTalks.offerWords} value={plan.words} onChange={(words) => set({ words })} />
      <MoreOfIt plan={plan} set={set} />
      {plan.replaces === "" && (
        <ReceiversField value={plan.to} isFree={self.mayTableBetween} onChange={(to) => set({ to })} />
      )}
      {plan.to === "chair" && <PassingField value={plan.mayPass} onChange={(mayPass) => set({ mayPass })} />}
      <Sending
        {...{ wanted, missing: roomTalks.chooseFirst, label: roomTalks.sendOffer }}
        draft={plan.draft === "" ? null : (plan.draft as LeafHash)}
        cancel={roomTalks.close}
        onSent={done}
        onCancel={close}
        note={<PlanWorth choices={plan.choices} />}
      >
        <OfferKeeping wanted={wanted} draft={plan.draft} onKept={done} />
      </Sending>
      <KeptNote isTyped={form.isTyped} onClear={making.beginAnew} />
    </form>
  );
}

interface MoreProps {
  readonly plan: OfferPlan;
  readonly set: (fields: Partial<OfferPlan>) => void;
}

/** What most offers do without: folded, unless something of it was filled in before. */
function MoreOfIt({ plan, set }: MoreProps) {
  const { roomTalks } = useTexts();
  const [isFilled] = useState(plan.conditions.length > 0 || plan.expires !== "" || plan.replaces !== "");
  return (
    <details className="more-of-it" open={isFilled}>
      <summary>{roomTalks.moreOfIt}</summary>
      <ConditionsField value={plan.conditions} onChange={(conditions) => set({ conditions })} />
      <ExpiryField value={plan.expires} onChange={(expires) => set({ expires })} />
      <ReplacesField value={plan.replaces} onChange={set} />
    </details>
  );
}

interface ExpiryProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ExpiryField({ value, onChange }: ExpiryProps) {
  const { roomTalks } = useTexts();
  const id = useId();
  return (
    <div className="words-field">
      <label htmlFor={id}>{roomTalks.expiry}</label>
      <input id={id} type="datetime-local" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
