// The meter: what more detail would change in the answer, so that nobody fills in what does not matter.

import { Why } from "../../../app/screen.tsx";
import { changesMuch } from "../../../engine/changes-much.ts";
import type { DetailItemView, DetailView } from "../../../engine/questions/worth-of-more-detail.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { partyName } from "../../../parts/names.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useCase } from "../../../store/use-case.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNotComplete } from "../../case/not-complete.ts";
import { useExplanations } from "../parts/explanations.tsx";
import type { LayerName } from "../parts/layer.tsx";

export interface Wanted {
  readonly party: string;
  readonly layer: LayerName;
}

const SETTLE = 800;

export function Meter({ onWant }: { readonly onWant: (wanted: Wanted) => void }) {
  const { profiles } = useTexts();
  const explanations = useExplanations();
  const answer = useAnswer("worthOfMoreDetail", null, { lane: "assess", settle: SETTLE });
  const { value } = answer;
  const notComplete = useNotComplete();
  return (
    <section className="meter" aria-labelledby="meter-title">
      <h2 id="meter-title">
        {profiles.meter.title}
        <Why explanation={explanations.meter} />
      </h2>
      {value === null && <p>{notComplete ?? profiles.picture.errors}</p>}
      {value && <Found found={value} onWant={onWant} />}
      <Waiting answer={answer} />
    </section>
  );
}

function Found({ found, onWant }: { readonly found: DetailView; readonly onWant: (wanted: Wanted) => void }) {
  const { profiles } = useTexts();
  const { documents } = useCase();
  const numbers = useNumberFormat();
  const large = found.items.filter(changesMuch);
  const small = found.items.filter((item) => !changesMuch(item));
  return (
    <div aria-live="polite">
      {found.lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {found.noDealFirst.length > 0 && (
        <ul className="plain">
          {found.noDealFirst.map((party) => (
            <li key={party}>
              <button type="button" className="link" onClick={() => onWant({ party, layer: "noDeal" })}>
                {profiles.meter.toNoDeal(partyName(documents, party))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Items items={large} onWant={onWant} />
      {small.length > 0 && (
        <details>
          <summary>{profiles.meter.small(numbers.format(small.length))}</summary>
          <Items items={small} onWant={onWant} />
        </details>
      )}
      {found.rest.map((text) => (
        <p key={text} className="hint">
          {text}
        </p>
      ))}
    </div>
  );
}

const LAYER_OF: Readonly<Record<DetailItemView["kind"], LayerName>> = {
  "no-deal": "noDeal",
  weights: "numbers",
  "option-worths": "numbers",
  interactions: "limits",
};

function Items({
  items,
  onWant,
}: {
  readonly items: readonly DetailItemView[];
  readonly onWant: (wanted: Wanted) => void;
}) {
  const { profiles } = useTexts();
  if (items.length === 0) return null;
  return (
    <ul className="plain meter-items">
      {items.map(({ text, party, kind, share }) => (
        <li key={text}>
          <span
            className="meter-bar"
            aria-hidden="true"
            style={{ inlineSize: `${Math.max(1, Math.round(100 * (share?.value ?? 0)))}%` }}
          />
          {text}{" "}
          <button
            type="button"
            className="link"
            aria-label={profiles.meter.fillInNamed(text)}
            onClick={() => onWant({ party, layer: LAYER_OF[kind] })}
          >
            {profiles.meter.fillIn}
          </button>
        </li>
      ))}
    </ul>
  );
}
