// Opens the next round, on some issues or on all.
import { useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { useTexts } from "../../../../texts/use-texts.ts";
import { JudgedButton } from "../../../parts/judged-button.tsx";
import type { DeskCourse } from "../../../questions/desk-course.ts";

export function OpenRound({ course }: { readonly course: DeskCourse }) {
  const { roomDesk } = useTexts();
  const { course: texts } = roomDesk;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { issues, next, hasOrder } = course;
  const named = issues.map(({ id }) => id).filter((id) => chosen.includes(id));
  const toggle = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <section className="step" aria-labelledby="round-title">
      <h3 id="round-title">{texts.openTitle}</h3>
      {issues.length > 0 && (
        <fieldset className="choices">
          <legend>{texts.issues}</legend>
          {!hasOrder && <small>{texts.issuesAny}</small>}
          {issues.map(({ id, name, taken }) => (
            <Checkbox
              key={id}
              className="checkbox"
              isSelected={chosen.includes(id)}
              onChange={(isOn) => toggle(id, isOn)}
            >
              <span className="box" aria-hidden="true" />
              <bdi>{name}</bdi> {taken && <small>{texts.taken}</small>}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <JudgedButton
        act={{ do: "open-round", round: next, ...(named.length > 0 && { issues: named }) }}
        label={texts.open(String(next))}
        follows={texts.openFollows}
      />
    </section>
  );
}
