// How the talks of an exercise ended: the deal, what it is worth to oneself beside no deal, and what is handed in.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Screen } from "../../app/screen.tsx";
import type { TalksView } from "../../engine/questions/exercise-talks.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { Party } from "../../parts/party-mark.tsx";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import type { Catalogue } from "../../texts/catalogue.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { CodesPart } from "./codes-part.tsx";
import { type ExerciseProps, seatsHere, talksArgs } from "./exercise-props.ts";
import { HandInPart } from "./hand-in-part.tsx";
import { useExerciseExplanation } from "./use-explanation.ts";

export interface EndPageProps extends ExerciseProps {
  readonly view: TalksView;
}

export function EndPage(props: EndPageProps) {
  const { exercise, view } = props;
  const { end } = useTexts().exercise;
  const explanation = useExerciseExplanation(exercise);
  const here = seatsHere(props);
  const isElsewhere = exercise.strategy === null && here.length === 1;
  return (
    <Screen
      className="rehearsal exercise"
      question={end.question}
      answer={
        <>
          <EndSentence {...props} />
          {here.length === 1 && <OwnResult {...props} seat={here[0]} />}
        </>
      }
      explanation={explanation}
    >
      {here.length > 1 && here.map((seat) => <FoldedResult key={seat} {...props} seat={seat} />)}
      <p className="hint">{end.later}</p>
      <AgreedDeal {...props} />
      {isElsewhere && <CodesPart {...props} onSay={() => {}} />}
      <HandInPart {...props} course={view.course} />
      <BeginAgain {...props} />
    </Screen>
  );
}

function EndSentence({ view, ground, exercise }: EndPageProps) {
  const { end } = useTexts().exercise;
  const { texts, count } = useCourseWords();
  const ended = view.course.end;
  if (!ended) return null;
  const round = count(ended.round);
  if (ended.kind === "agreed") return <p>{end.agreed(round, count(exercise.rounds))}</p>;
  if (ended.kind === "deadline") return <p>{end.deadline(texts.rounds(round))}</p>;
  if (ended.kind !== "walked-away" || ended.by === null) return <p>{end.failed}</p>;
  return <p>{end.walkedAway(ground.sides[ended.by].name, round)}</p>;
}

function AgreedDeal({ view, ground }: EndPageProps) {
  const { end } = useTexts().exercise;
  const about = view.course.end?.about ?? null;
  if (about === null) return null;
  const { options } = view.course.packages[about];
  return (
    <section className="part">
      <h2>{end.deal}</h2>
      <dl className="package-list">
        {ground.issues.map(({ id, name }, issue) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{options[issue]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ResultProps extends EndPageProps {
  readonly seat: number;
}

/** Where two share the screen, each opens their own. */
function FoldedResult(props: ResultProps) {
  const { ground, seat } = props;
  const { end } = useTexts().exercise;
  const [isOpen, open] = useState(false);
  const { name } = ground.sides[seat];
  return (
    <details className="more" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{end.resultOf(name)}</summary>
      {isOpen && (
        <>
          <p>
            <Party index={seat} name={name} />
          </p>
          <OwnResult {...props} />
        </>
      )}
    </details>
  );
}

function OwnResult({ seat, ...props }: ResultProps) {
  const { end: texts } = useTexts().exercise;
  const words = useCourseWords();
  const answer = useSteadyAnswer("exerciseTalks", talksArgs(props, seat), { lane: "rehearse" });
  const view = answer.value;
  if (view?.kind !== "seated" || view.course.end === null) return null;
  const { end, sides } = view.course;
  const result = { isDeal: end.about !== null, worth: end.worth[seat], noDeal: end.noDeal[seat] };
  return (
    <p>
      {resultSaid(result, texts, (points) => words.worth(sides[seat], points))}{" "}
      {sides[seat].estimated && <Estimate />}
    </p>
  );
}

interface Result {
  readonly isDeal: boolean;
  /** Null where the deal crosses a red line. */
  readonly worth: number | null;
  readonly noDeal: number;
}

type EndTexts = Catalogue["exercise"]["end"];

function resultSaid(
  { isDeal, worth, noDeal }: Result,
  texts: EndTexts,
  said: (points: number) => string,
): string {
  if (!isDeal) return texts.noDeal(said(noDeal));
  if (worth === null) return texts.refused(said(noDeal));
  if (said(worth) === said(noDeal)) return texts.even(said(worth));
  const gain = said(Math.abs(worth - noDeal));
  return (worth > noDeal ? texts.more : texts.less)(said(worth), said(noDeal), gain);
}

function BeginAgain({ change }: ExerciseProps) {
  const { exercise, app } = useTexts();
  const { end } = exercise;
  const [isAsking, ask] = useState(false);
  return (
    <section className="part">
      <Button onPress={() => ask(true)}>{end.again}</Button>
      {isAsking && (
        <PlainDialog title={end.againTitle} onClose={() => ask(false)}>
          <p>{end.againLead}</p>
          <p className="row buttons">
            <Button className="main" onPress={() => change({ isStarted: false, words: [] })}>
              {end.againYes}
            </Button>
            <Button onPress={() => ask(false)}>{app.close}</Button>
          </p>
        </PlainDialog>
      )}
    </section>
  );
}
