// Where things can rest, as the model stands and with the switches as they are turned.
import type { LeverComparisonView, Standing } from "../../../engine/questions/hold-levers.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNumbers } from "../use-numbers.ts";

export function ComparedPlaces({ comparison }: { readonly comparison: LeverComparisonView }) {
  const { levers } = useTexts().hold;
  const numbers = useNumbers();
  const { places, more } = comparison;
  if (places.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      <div className="table" role="group" aria-label={levers.places} tabIndex={0}>
        <table>
          <caption>{levers.places}</caption>
          <thead>
            <tr>
              <th scope="col">{levers.place}</th>
              <th scope="col">{levers.asItStands}</th>
              <th scope="col">{levers.switched}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ name, sentence, before, after, isHeld }) => (
              <tr key={sentence} className={before === after ? undefined : "hold-changed"}>
                <th scope="row">
                  {name ?? sentence} {isHeld && <small>({levers.held})</small>}
                </th>
                <Cell standing={before} />
                <Cell standing={after} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {places.filter(({ isHeld }) => isHeld).length > 1 && <p>{levers.counterpart}</p>}
      {more > 0 && <p>{levers.more(numbers(more))}</p>}
    </>
  );
}

/** As in the picture of levers. */
const MARKS = { firm: "●", answered: "◉", threat: "⊖", open: "◌", impossible: "–" } as const;

function Cell({ standing }: { readonly standing: Standing }) {
  const { levers } = useTexts().hold;
  return (
    <td>
      <span className="mark" aria-hidden="true">
        {MARKS[standing]}
      </span>{" "}
      {levers[standing]}
    </td>
  );
}
