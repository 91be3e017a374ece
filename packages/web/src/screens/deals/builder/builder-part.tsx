// A deal built option by option: the options with what each would change for everyone, where the deal leaves each party, what it breaks, and
// how it could be bettered.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useExplanations } from "../explanations.ts";
import type { BuilderProps } from "./builder-props.ts";
import { DealNotes } from "./deal-notes.tsx";
import { ImprovePart } from "./improve-part.tsx";
import { LastChange } from "./last-change.tsx";
import { OptionTable } from "./option-table.tsx";
import { StandingStrips } from "./standing-strips.tsx";
import "./builder.css";

export function BuilderPart(props: BuilderProps) {
  const { view, weighed, builder } = props;
  const { deals } = useTexts();
  const explanations = useExplanations();
  return (
    <section className="part" aria-labelledby="builder-title">
      <h2 id="builder-title">
        {deals.builderTitle}
        <Why explanation={explanations.builder} />
      </h2>
      <p>{deals.builderLead}</p>
      <div className="builder">
        <OptionTable {...props} />
        <div className="builder-side">
          <StandingStrips sides={view.sides} standing={weighed.standing} />
          <DealNotes view={view} weighed={weighed} />
          <p className="row">
            <Button isDisabled={!builder.canGoBack} onPress={builder.back}>
              {deals.builderBack}
            </Button>
          </p>
          <LastChange {...props} />
          <ImproveParts {...props} />
        </div>
      </div>
    </section>
  );
}

function ImproveParts({ view, weighed, builder }: BuilderProps) {
  const { deals } = useTexts();
  const [asked, setAsked] = useState<{ party: number; of: string } | null>(null);
  const of = JSON.stringify(weighed.choices);
  const open = asked && asked.of === of ? asked.party : null;
  return (
    <div className="improve">
      <p className="row">
        {view.sides.map(({ id, name }, party) => (
          <Button
            key={id}
            aria-expanded={open === party}
            onPress={() => setAsked(open === party ? null : { party, of })}
          >
            {deals.improveFor(name)}
          </Button>
        ))}
      </p>
      {open !== null && view.sides[open] && (
        <ImprovePart view={view} choices={weighed.choices} builder={builder} party={open} />
      )}
    </div>
  );
}
