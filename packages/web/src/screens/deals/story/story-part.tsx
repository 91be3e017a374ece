// What stands in the way, told step by step, each demand or red line with a way to see the case without it; then what each demand costs.
import { Why } from "../../../app/screen.tsx";
import type { StoryView } from "../../../engine/deals/story-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { ReportText } from "../../../parts/report-text.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useExplanations } from "../explanations.ts";
import { Prices } from "./prices.tsx";
import { SeeWithout } from "./see-without.tsx";
import type { OfferingStep } from "./step-offers.ts";
import { type StoryGroup, storyGroups } from "./story-groups.ts";

interface StoryPartProps {
  readonly view: PictureView;
  readonly story: StoryView;
}

export function StoryPart({ view, story }: StoryPartProps) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const [lead, ...groups] = storyGroups(story.steps);
  return (
    <section className="part" aria-labelledby="story-title">
      <h2 id="story-title">
        {deals.storyTitle}
        <Why explanation={explanations.story} />
      </h2>
      {lead?.steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity
        <p key={at}>
          <ReportText text={step.text} />
        </p>
      ))}
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other identity
        <Group key={at} view={view} group={group} />
      ))}
      {story.prices.length > 0 && <Prices view={view} prices={story.prices} />}
    </section>
  );
}

/** More steps than this are folded away. */
const MOST_STEPS = 4;

function Group({ view, group }: { readonly view: PictureView; readonly group: StoryGroup }) {
  const { deals } = useTexts();
  const { name, steps } = group;
  return (
    <>
      {name !== "lead" && <h3>{deals.storyParts[name]}</h3>}
      <Steps view={view} steps={steps.slice(0, MOST_STEPS)} />
      {steps.length > MOST_STEPS && (
        <details className="more">
          <summary>{deals.moreSteps(String(steps.length - MOST_STEPS))}</summary>
          <Steps view={view} steps={steps.slice(MOST_STEPS)} start={MOST_STEPS + 1} />
        </details>
      )}
    </>
  );
}

interface StepsProps {
  readonly view: PictureView;
  readonly steps: readonly OfferingStep[];
  readonly start?: number;
}

function Steps({ view, steps, start = 1 }: StepsProps) {
  return (
    <ol className="story" start={start}>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity
        <li key={at}>
          <ReportText text={step.text} />
          {step.offers.length > 0 && (
            <SeeWithout
              view={view}
              offers={step.offers}
              say={step.kind === "drop" || step.units.length === 1 ? "it" : "names"}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
