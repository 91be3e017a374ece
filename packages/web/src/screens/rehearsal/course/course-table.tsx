// Every step of a course, with what it is worth to each side and which options the package has.
import type { ActView, CourseView } from "../../../engine/rehearsal/course-view.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useCourseWords } from "../rehearsal-words.ts";
import { actWord, speakerOf } from "./act-words.ts";

interface CourseTableProps {
  readonly course: CourseView;
  readonly issues: readonly string[];
}

export function CourseTable({ course, issues }: CourseTableProps) {
  const { texts } = useCourseWords();
  const { dance } = texts;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table course-table" role="group" aria-label={dance.caption} tabIndex={0}>
      <table>
        <caption>{dance.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {dance.columnStep}
            </th>
            <th scope="col" className="number">
              {dance.columnRound}
            </th>
            <th scope="col">{dance.columnWho}</th>
            <th scope="col">{dance.columnWhat}</th>
            {course.sides.map(({ name, estimated }, index) => (
              <th key={name} scope="col" className="number">
                <Party index={index} name={name} /> {estimated && <Estimate />}
              </th>
            ))}
            {issues.map((issue) => (
              <th key={issue} scope="col">
                {issue}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.acts.map((act, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity
            <ActRow key={at} {...{ act, at, course, issues }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ActRow({
  act,
  at,
  course,
  issues,
}: CourseTableProps & { readonly act: ActView; readonly at: number }) {
  const words = useCourseWords();
  const { dance } = words.texts;
  const about = act.about === null ? null : course.packages[act.about];
  return (
    <tr>
      <th scope="row" className="number">
        {words.count(at + 1)}
      </th>
      <td className="number">{words.count(act.round)}</td>
      <td>
        {act.by < course.sides.length ? (
          <Party index={act.by} name={course.sides[act.by].name} />
        ) : (
          speakerOf(course, act, words)
        )}
      </td>
      <td>{actWord(act, words)}</td>
      {course.sides.map((side, party) => {
        const worth = about?.worth[party];
        return (
          <td key={side.name} className="number">
            {about && (typeof worth === "number" ? words.worth(side, worth) : dance.refused)}
          </td>
        );
      })}
      {issues.map((issue, place) => (
        <td key={issue}>{about?.options[place]}</td>
      ))}
    </tr>
  );
}
