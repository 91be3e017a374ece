// What is to be said against the deal, or for it: red lines, impossible combinations, worse than no deal, whether it can be bettered.
import type { SaidChoice } from "../../../engine/deals/deal-words.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import type { WeighedView } from "../../../engine/questions/weigh-deal.ts";
import { localeOf } from "../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";

interface DealNotesProps {
  readonly view: PictureView;
  readonly weighed: WeighedView;
}

export function DealNotes({ view, weighed }: DealNotesProps) {
  const { deals } = useTexts();
  const { sides } = view;
  const list = useChoiceWords();
  const because = (reason: string | null) => (reason === null ? "" : ` ${deals.because(reason)}`);
  const below = sides.filter((_, party) => (weighed.standing[party]?.gain ?? 0) < 0).map(({ name }) => name);
  const unknown = sides.filter(({ noDeal }) => noDeal === null).map(({ name }) => name);
  const notes = [
    ...weighed.impossible.map((one) => deals.isImpossible(list(one.choices)) + because(one.because)),
    ...weighed.crosses.map(
      (one) => deals.crossesLine(sides[one.party]?.name ?? "", list(one.choices)) + because(one.because),
    ),
    ...(below.length > 0 ? [deals.belowNoDeal(below)] : []),
  ];
  const isGood = notes.length === 0 && unknown.length === 0;
  return (
    <ul className="deal-notes plain" aria-live="polite">
      {notes.map((note) => (
        <li key={note} className="problem">
          {note}
        </li>
      ))}
      {isGood && <li>{deals.isAcceptable(sides.length)}</li>}
      {notes.length === 0 && unknown.length > 0 && <li>{deals.turnsOnNoDeal(unknown)}</li>}
      <li>
        {
          {
            efficient: deals.isEfficient,
            improvable: deals.isImprovable,
            undecided: deals.isUndecided,
          }[weighed.efficiency]
        }
      </li>
    </ul>
  );
}

/** `Wage: 2 %, 3 %; Hours: 36`. */
function useChoiceWords(): (choices: readonly SaidChoice[]) => string {
  const { deals } = useTexts();
  const locale = localeOf(useLanguage());
  const options = new Intl.ListFormat(locale, { type: "disjunction" });
  const issues = new Intl.ListFormat(locale, { type: "conjunction" });
  return (choices) =>
    issues.format(choices.map(({ issue, options: named }) => deals.choiceOn(issue, options.format(named))));
}
