// The talks of one pair, gone through step by step.
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { PairView } from "../../engine/questions/exercise-debrief.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { partyIds } from "../../parts/names.ts";
import { useCase } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { CoursePart } from "../rehearsal/course/course-part.tsx";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { useWho } from "./pair-words.ts";

interface OpenPairProps {
  readonly pair: PairView;
  readonly noDeal: AssumedNoDeal;
  readonly issues: readonly string[];
  readonly isNamed: boolean;
  readonly onClose: () => void;
}

export function OpenPair({ pair, noDeal, issues, isNamed, onClose }: OpenPairProps) {
  const { debrief } = useTexts().teaching;
  const { count } = useCourseWords();
  const who = useWho();
  const { documents } = useCase();
  const { value } = useSteadyAnswer("exercisePair", { handIn: pair.handIn, noDeal }, { lane: "rehearse" });
  const place = useRef<HTMLDivElement>(null);
  const isThere = Boolean(value);
  useEffect(() => {
    if (!isThere) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "start" });
  }, [isThere]);
  if (!value) return null;
  const number = count(pair.number);
  return (
    <div ref={place} tabIndex={-1} className="dance">
      <CoursePart
        course={value.course}
        told={value.told}
        issues={issues}
        id="pair-title"
        title={
          isNamed ? debrief.openTitle(number, who(pair, partyIds(documents))) : debrief.openTitlePlain(number)
        }
      />
      <p>
        <Button onPress={onClose}>{debrief.close}</Button>
      </p>
    </div>
  );
}
