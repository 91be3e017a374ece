// The package that would have been better for somebody and worse for nobody: its options, and its worth to each.
import type { CourseView } from "../../../engine/rehearsal/course-view.ts";
import { Party } from "../../../parts/party-mark.tsx";
import { useCourseWords } from "../rehearsal-words.ts";

interface LeftPackageProps {
  readonly course: CourseView;
  readonly issues: readonly string[];
}

export function LeftPackage({ course, issues }: LeftPackageProps) {
  const { texts, worth } = useCourseWords();
  const left = course.end?.left;
  if (left?.kind !== "better" && left?.kind !== "missed") return null;
  const { options, worth: worths } = course.packages[left.about];
  return (
    <details className="more">
      <summary>{texts.leftTitle}</summary>
      <dl className="package-list">
        {issues.map((issue, at) => (
          <div key={issue}>
            <dt>{issue}</dt>
            <dd>{options[at]}</dd>
          </div>
        ))}
        {course.sides.map((side, party) => {
          const own = worths[party];
          return (
            <div key={side.name}>
              <dt>
                <Party index={party} name={side.name} />
              </dt>
              <dd>{own === null ? texts.dance.refused : worth(side, own)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
