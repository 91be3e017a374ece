// Which own offer this one takes the place of; it then goes to the same seats.
import { useId } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import { useMoments } from "../../parts/use-moments.ts";
import { canReplace, type OfferPlan } from "./offer-plan.ts";
import { useTalks } from "./talks-context.ts";

interface ReplacesFieldProps {
  readonly value: string;
  readonly onChange: (fields: Partial<OfferPlan>) => void;
}

export function ReplacesField({ value, onChange }: ReplacesFieldProps) {
  const { roomTalks } = useTexts();
  const { offers, self } = useTalks();
  const { list } = useMoments();
  const id = useId();
  const open = offers.filter(canReplace);
  const replaced = open.find(({ act }) => act === value);
  if (open.length === 0) return null;
  const choose = (act: string) => {
    const { to = [] } = open.find((offer) => offer.act === act) ?? {};
    const ids = to.map((seat) => seat.id);
    const isToChair = ids.length === self.chairs.length && self.chairs.every((one) => ids.includes(one.id));
    if (act === "") onChange({ replaces: "", to: "everyone" });
    else onChange({ replaces: act, to: isToChair ? "chair" : ids });
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
      {replaced && (
        <p className="sans fact goes-to-the-same">
          {roomTalks.goesToTheSame(list(replaced.to.map(({ name }) => name)))}
        </p>
      )}
    </div>
  );
}
