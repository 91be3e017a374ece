// A package built from the person's own sheet: every option with what the whole package would be worth with it.
import { Button } from "react-aria-components/Button";
import type { Choices } from "../../../engine/deals/choices.ts";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { SheetView, SheetWorth } from "../../../engine/questions/rehearsal-sheet.ts";
import type { AssumedNoDeal, SaidWord } from "../../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../../engine/use-steady-answer.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { type CourseWords, useCourseWords } from "../rehearsal-words.ts";

interface PackageSheetProps {
  readonly ground: GroundView;
  readonly seat: number;
  readonly noDeal: AssumedNoDeal;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onSay: (word: SaidWord) => void;
}

export function PackageSheet({ ground, seat, noDeal, choices, onChoose, onSay }: PackageSheetProps) {
  const words = useCourseWords();
  const { texts } = words;
  const answer = useSteadyAnswer("rehearsalSheet", { noDeal, seat, choices });
  const sheet = answer.value ?? null;
  const isPossible = sheet !== null && sheet.whole !== "impossible";
  return (
    <fieldset className="sheet">
      <legend>{texts.seat.build}</legend>
      <p className="hint">{texts.seat.sheetHint}</p>
      <div className="fields">
        {ground.issues.map(({ id, name, options }, issue) => (
          <LabelledSelect
            key={id}
            label={name}
            value={choices[id] ?? ""}
            options={options.map((option, at) => ({
              id: option.id,
              name: optionWords({
                name: option.name,
                worth: sheet?.options[issue]?.[at],
                seat,
                ground,
                words,
              }),
            }))}
            onChange={(option) => onChoose({ ...choices, [id]: option })}
          />
        ))}
      </div>
      <p aria-live="polite">{sheet && totalWords(sheet, ground.sides[seat], words)}</p>
      <Button className="main" isDisabled={!isPossible} onPress={() => onSay({ say: "offer", choices })}>
        {texts.seat.offer}
      </Button>
    </fieldset>
  );
}

interface OptionSaid {
  readonly name: string;
  readonly worth: SheetWorth | undefined;
  readonly seat: number;
  readonly ground: GroundView;
  readonly words: CourseWords;
}

function optionWords({ name, worth, seat, ground, words }: OptionSaid): string {
  const { texts } = words;
  if (worth === undefined) return name;
  const said =
    worth === "impossible"
      ? texts.seat.impossible
      : worth === "refused"
        ? texts.seat.refused
        : words.worth(ground.sides[seat], worth);
  return texts.seat.option(name, said);
}

function totalWords(
  { whole }: SheetView,
  side: GroundView["sides"][number],
  { texts, worth }: CourseWords,
): string {
  if (whole === "impossible") return texts.seat.totalImpossible;
  return whole === "refused" ? texts.seat.refusedByYou : texts.seat.total(worth(side, whole));
}
