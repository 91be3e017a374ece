// Which own offer this one takes the place of; it then goes to the same seats.
import { useId } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import { useMoments } from "../../parts/use-moments.ts";
import type { OfferPlan } from "./offer-plan.ts";
import { useTalks } from "./talks-context.ts";

interface ReplacesFieldProps {
  readonly value: string;
  readonly onChange: (fields: Partial<OfferPlan>) => void;
}

export function ReplacesField({ value, onChange }: ReplacesFieldProps) {
  const { roomTalks } = useTexts();
  const { offers } = useTalks();
  const { list } = useMoments();
  const id = useId();
  const open = offers.filter(
    ({ isOwn, conveyed, standing }) =>
      isOwn && conveyed === null && (standing === "open" || standing === "expired"),
  );
  if (open.length === 0) return null;
  const choose = (act: string) => {
    const replaced = open.find((offer) => offer.act === act);
    onChange(
      replaced ? { replaces: act, to: replaced.to.map((seat) => seat.id) } : { replaces: "", to: "everyone" },
    );
  };
  return (
    <div className="words-field">
      <label htmlFor={id}>{roomTalks.inPlaceOf}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{roomTalks.inPlaceOfNone}</option>
        {open.map(({ act, number, to }) => (
          <option key={act} value={act}>
            {roomTalks.offerTo(String(number), list(to.map(({ name }) => name)))}
          </option>
        ))}
      </select>
    </div>
  );
}
