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
  /** Nothing says what packages are worth, only what cannot be and what is refused. */
  readonly isPlain: boolean;
  readonly onChoose: (choices: Choices) => void;
  readonly onSay: (word: SaidWord) => void;
}

export function PackageSheet(props: PackageSheetProps) {
  const { ground, seat, noDeal, choices, isPlain, onChoose, onSay } = props;
  const words = useCourseWords();
  const { texts } = words;
  const answer = useSteadyAnswer("rehearsalSheet", { noDeal, seat, choices });
  const sheet = answer.value ?? null;
  const isPossible = sheet !== null && sheet.whole !== "impossible";
  return (
    <fieldset className="sheet">
      <legend>{texts.seat.build}</legend>
      {!isPlain && <p className="hint">{texts.seat.sheetHint}</p>}
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
                isPlain,
              }),
            }))}
            onChange={(option) => onChoose({ ...choices, [id]: option })}
          />
        ))}
      </div>
      <p aria-live="polite">{sheet && totalWords(sheet, { side: ground.sides[seat], words, isPlain })}</p>
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
  readonly isPlain: boolean;
}

function optionWords({ name, worth, seat, ground, words, isPlain }: OptionSaid): string {
  const { texts } = words;
  if (worth === undefined || (isPlain && typeof worth === "number")) return name;
  const said =
    worth === "impossible"
      ? texts.seat.impossible
      : worth === "refused"
        ? texts.seat.refused
        : words.worth(ground.sides[seat], worth);
  return texts.seat.option(name, said);
}

interface TotalSaid {
  readonly side: GroundView["sides"][number];
  readonly words: CourseWords;
  readonly isPlain: boolean;
}

function totalWords({ whole }: SheetView, { side, words: { texts, worth }, isPlain }: TotalSaid): string {
  if (whole === "impossible") return texts.seat.totalImpossible;
  if (whole === "refused") return texts.seat.refusedByYou;
  return isPlain ? "" : texts.seat.total(worth(side, whole));
}
