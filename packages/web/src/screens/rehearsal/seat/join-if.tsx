// A yes that hangs on who else joins, or on how many.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { SaidWord } from "../../../engine/rehearsal/setup.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { type CourseWords, useCourseWords } from "../rehearsal-words.ts";

interface JoinIfProps {
  readonly ground: GroundView;
  readonly seat: number;
  /** How many others to ask for at least: fewer would bind nobody anyway. */
  readonly from: number;
  readonly onSay: (word: SaidWord) => void;
}

export function JoinIf({ ground, seat, from, onSay }: JoinIfProps) {
  const words = useCourseWords();
  const { texts } = words;
  const conditions = conditionsFor({ ground, seat, from }, words);
  const [chosen, choose] = useState("0");
  return (
    <div className="fields">
      <LabelledSelect
        label={texts.seat.joinIf}
        value={chosen}
        options={conditions.map(({ name }, at) => ({ id: String(at), name }))}
        onChange={choose}
      />
      <Button onPress={() => onSay(conditions[Number(chosen)].word)}>{texts.seat.join}</Button>
    </div>
  );
}

interface Condition {
  readonly name: string;
  readonly word: SaidWord;
}

function conditionsFor(
  { ground, seat, from }: Omit<JoinIfProps, "onSay">,
  { texts, count }: CourseWords,
): Condition[] {
  const others = ground.sides.filter((_, at) => at !== seat);
  const numbers = others.map((_, at) => at + 1).filter((number) => number >= from);
  return [
    ...numbers.map((number): Condition => {
      const name = number === others.length ? texts.seat.joinAll : texts.seat.joinMany(count(number));
      return { name, word: { say: "join-if-many", others: number } };
    }),
    ...others.map(
      ({ id, name }): Condition => ({
        name: texts.seat.joinSide(name),
        word: { say: "join-if", parties: [id] },
      }),
    ),
  ];
}
