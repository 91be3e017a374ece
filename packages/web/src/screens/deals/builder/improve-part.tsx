// How one party could do better than in the deal without anyone doing worse.
import type { ImprovedView } from "../../../engine/questions/improve-deal.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { BuilderProps } from "./builder-props.ts";
import { OtherDeals } from "./other-deals.tsx";

interface ImprovePartProps extends Pick<BuilderProps, "view" | "choices" | "builder"> {
  readonly party: number;
}

export function ImprovePart({ view, choices, builder, party }: ImprovePartProps) {
  const { deals } = useTexts();
  // A search may take seconds: it must not keep the picture waiting.
  const answer = useAnswer("improveDeal", { choices, party }, { lane: "hold" });
  const found = answer.value;
  const name = view.sides[party].name;
  return (
    <div className="found-deals" aria-live="polite">
      <Waiting answer={answer} />
      {answer.state === "ready" && found && (
        <>
          <p>{sentence(found, deals, name)}</p>
          <OtherDeals
            view={view}
            deals={dealsIn(found).map((one) => ({
              ...one,
              note: one.isProven ? "" : deals.notProven,
            }))}
            onTake={(taken) => builder.take(choices, taken)}
          />
        </>
      )}
    </div>
  );
}

function dealsIn(found: ImprovedView) {
  if (found.kind === "improved") return found.deals;
  return found.kind === "none" && found.instead ? [found.instead] : [];
}

function sentence(found: ImprovedView, deals: ReturnType<typeof useTexts>["deals"], name: string): string {
  if (found.kind === "improved") return deals.improved(name, found.deals.length);
  if (found.kind === "undecided") return deals.improveUndecided;
  if (found.instead) return deals.improveInstead(name);
  return found.stands ? deals.improveNone(name) : deals.improveNoneStands(name);
}
