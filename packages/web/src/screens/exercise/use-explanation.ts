// What the margin says of an exercise.
import { useMemo } from "react";
import type { Explanation } from "../../app/screen.tsx";
import type { Exercise } from "../../exercise/exercise.ts";
import { useTexts } from "../../texts/use-texts.ts";

export function useExerciseExplanation({ strategy }: Exercise): Explanation {
  const { exercise } = useTexts();
  const { explained } = exercise;
  return useMemo(
    () => ({
      title: explained.title,
      method: explained.method,
      inputs: explained.inputs,
      caveat: strategy === null ? explained.caveat : `${explained.caveat} ${explained.machine}`,
    }),
    [explained, strategy],
  );
}
