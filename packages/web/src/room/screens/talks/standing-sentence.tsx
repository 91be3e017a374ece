// The answer in a sentence: how many offers stand open, and how many things wait for this seat.
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useTalks } from "./talks-context.ts";

export function StandingSentence() {
  const { roomTalks } = useTexts();
  const { offers, todo, phase } = useTalks();
  const numbers = useNumberFormat();
  const open = offers.filter(({ standing }) => standing === "open" || standing === "accepted").length;
  const offersWords =
    open === 0 ? roomTalks.noneOpen[phase] : roomTalks.openOffers(open, numbers.format(open));
  const todoWords =
    todo.length === 0
      ? roomTalks.nothingWaits
      : roomTalks.thingsWait(todo.length, numbers.format(todo.length));
  return (
    <p>
      {offersWords} {todoWords}
    </p>
  );
}
