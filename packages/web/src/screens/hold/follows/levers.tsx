// Levers and variants as switches: the answer and the resting places with them, beside those of the model as it stands.
import { Why } from "../../../app/screen.tsx";
import { useAnswer } from "../../../engine/use-answer.ts";
import { ReportText } from "../../../parts/report-text.tsx";
import { Waiting } from "../../../parts/waiting.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useHold } from "../use-hold.ts";
import { ComparedPlaces } from "./compared-places.tsx";
import { SwitchBoard } from "./switch-board.tsx";
import { useSwitches } from "./use-switches.ts";
import { VariantEditor } from "./variant-editor.tsx";

export function Levers() {
  const { hold } = useTexts();
  const { conflict } = useHold();
  const board = useSwitches();
  const { levers: texts } = hold;
  const hasAny = board.levers.length + board.variants.length > 0;
  return (
    <section className="part" aria-labelledby="hold-switches">
      <h2 id="hold-switches">
        {texts.title}{" "}
        <Why explanation={{ ...hold.explanations.levers, pages: ["levers", "misperception"] }} />
      </h2>
      <p>{hasAny ? texts.lead : texts.none}</p>
      {hasAny && (
        <div className="hold-what-if">
          <SwitchBoard board={board} />
          {board.isTurned ? (
            <Comparison switches={board.switches} />
          ) : (
            <p className="hold-order-none">{texts.allAsItStands}</p>
          )}
        </div>
      )}
      {!conflict.moves && <VariantEditor />}
    </section>
  );
}

interface ComparisonProps {
  readonly switches: { readonly off: readonly string[]; readonly variants: readonly string[] };
}

function Comparison({ switches }: ComparisonProps) {
  const { levers } = useTexts().hold;
  const answer = useAnswer("holdLevers", switches, { lane: "hold" });
  const { value } = answer;
  return (
    <div className="hold-comparison" aria-busy={answer.state === "working"}>
      {value && (
        <>
          <div className="hold-sides">
            <div aria-live="polite">
              <h3>{levers.switched}</h3>
              <p>
                <ReportText text={value.after} />
              </p>
            </div>
            <div className="hold-before">
              <h3>{levers.asItStands}</h3>
              <p>
                <ReportText text={value.before} />
              </p>
            </div>
          </div>
          <ComparedPlaces comparison={value} />
        </>
      )}
      <div className="hold-waiting">
        <Waiting answer={answer} />
      </div>
    </div>
  );
}
