// The situation of today and the one that should last, in words, with a name for each.
import { nameState, pointAtState, pointedAt } from "@parley/engine/editing";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { Labelled } from "../labelled.tsx";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { SituationCount } from "./situation-count.tsx";

export function PointedSituations() {
  const { hold } = useTexts();
  return (
    <section className="part" aria-labelledby="hold-situations">
      <h2 id="hold-situations">{hold.situations.title}</h2>
      <Pointed which="statusQuo" title={hold.situations.today} />
      <Pointed which="hold" title={hold.situations.last} />
      <SituationCount />
    </section>
  );
}

interface PointedProps {
  readonly which: "statusQuo" | "hold";
  readonly title: string;
}

function Pointed({ which, title }: PointedProps) {
  const { hold } = useTexts();
  const { edit, conflict, view, problems, isReadOnly } = useHold();
  const taken = pointedAt(conflict, which);
  const at = view?.[which] ?? null;
  const situation = at === null ? null : (view?.situations[at] ?? null);
  const point = (next: readonly string[] | null) =>
    edit("tick", (documents) => pointAtState(documents, { which, taken: next }));
  return (
    <div className="hold-pointed">
      <h3>{title}</h3>
      {taken === null ? (
        <p className="row">
          {hold.situations.notSaid}
          {!isReadOnly && <Button onPress={() => point([])}>{hold.situations.nothingDone}</Button>}
        </p>
      ) : (
        <>
          <p>{situation ? `${situation.sentence}.` : view?.count ? hold.situations.impossible : null}</p>
          <p className="row">
            {situation && (
              <Labelled label={hold.situations.name}>
                {(id) => (
                  <TypedField
                    id={id}
                    value={situation.name ?? ""}
                    placeholder={hold.situations.namePlaceholder}
                    isReadOnly={isReadOnly}
                    onType={(name) =>
                      edit(
                        "nameSituation",
                        (documents) => nameState(documents, { taken, name }),
                        `name ${taken.join(" ")}`,
                      )
                    }
                  />
                )}
              </Labelled>
            )}
            {!isReadOnly && (
              <Button
                className="quiet"
                aria-label={`${hold.situations.open}: ${title}`}
                onPress={() => point(null)}
              >
                {hold.situations.open}
              </Button>
            )}
          </p>
        </>
      )}
      <ProblemLines problems={problemsAt(problems, which)} />
    </div>
  );
}
