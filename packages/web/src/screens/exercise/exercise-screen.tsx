// One exercise from its role sheet to its end.
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import type { Exercise } from "../../exercise/exercise.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { Reasons } from "../rehearsal/reasons.tsx";
import { StartPage } from "./start-page.tsx";
import { TalksPage } from "./talks-page.tsx";
import { useKept } from "./use-kept.ts";

interface ExerciseScreenProps {
  readonly exercise: Exercise;
  readonly mark: string;
}

export function ExerciseScreen({ exercise, mark }: ExerciseScreenProps) {
  const answer = useSteadyAnswer("rehearsalGround", null);
  const [kept, change] = useKept(`exercise ${mark} ${exercise.seats.join(" ")}`);
  const ground = answer.value;
  if (!ground) {
    return (
      <main className="page" id="text" aria-busy={answer.state === "working"}>
        {answer.state === "failed" && <Waiting answer={{ ...answer, stop: () => {} }} />}
      </main>
    );
  }
  if (ground.kind !== "ground") {
    return (
      <main className="page" id="text">
        <Reasons closed={ground} />
      </main>
    );
  }
  const props = { exercise, mark, ground, kept, change, noDeal: withUnknown(exercise, ground.sides) };
  return kept.isStarted ? <TalksPage {...props} /> : <StartPage {...props} />;
}

/** Nothing rests on what stands in for what this link keeps back: no page shows it. */
function withUnknown(
  { noDeal }: Exercise,
  sides: readonly { readonly id: string; readonly noDeal: number | null }[],
): Exercise["noDeal"] {
  const unknown = sides.filter((side) => side.noDeal === null && !(side.id in noDeal));
  return { ...noDeal, ...Object.fromEntries(unknown.map(({ id }) => [id, "0"])) };
}
