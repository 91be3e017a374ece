// The three steps of the screen, each with an address of its own.
import type { ConflictDocument } from "@parley/engine/case";
import { actionIds, makersOf, preferenceOf } from "@parley/engine/editing";
import { writeRoute } from "../../app/route.ts";
import { useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";

export const STEPS = ["can", "wants", "follows"] as const;

export type Step = (typeof STEPS)[number];

/** What follows, once something can follow. */
export function firstStep(conflict: ConflictDocument): Step {
  const isRanked = makersOf(conflict).every(({ id }) => preferenceOf(conflict, String(id)));
  return isRanked && (actionIds(conflict).length > 0 || conflict.moves) ? "follows" : "can";
}

export function StepBar({ step }: { readonly step: Step }) {
  const { hold } = useTexts();
  const { key } = useSession();
  return (
    <nav className="hold-steps" aria-label={hold.steps.label}>
      {STEPS.map((name) => (
        <a
          key={name}
          href={writeRoute({ at: "case", key, screen: "hold", detail: name })}
          aria-current={name === step ? "page" : undefined}
        >
          {hold.steps[name]}
        </a>
      ))}
    </nav>
  );
}
