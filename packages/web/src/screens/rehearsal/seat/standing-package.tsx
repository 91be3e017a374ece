// The package on the table, option by option, with its worth to the person alone.
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { PackageView } from "../../../engine/rehearsal/course-view.ts";
import type { DueView } from "../../../engine/rehearsal/due-view.ts";
import { useCourseWords } from "../rehearsal-words.ts";

interface StandingPackageProps {
  readonly title: string;
  readonly shown: PackageView;
  /** What it would take the place of: where it differs, that is said. */
  readonly before?: PackageView;
  readonly ground: GroundView;
  readonly seat: number;
  readonly due: DueView;
  readonly isPlain: boolean;
}

export function StandingPackage({ title, shown, before, ground, seat, due, isPlain }: StandingPackageProps) {
  const { texts, worth } = useCourseWords();
  const side = ground.sides[seat];
  const own = shown.worth[seat];
  return (
    <div className="standing">
      <h4>{title}</h4>
      <dl className="package-list">
        {ground.issues.map(({ id, name }, at) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {shown.options[at]}
              {before && before.options[at] !== shown.options[at] && (
                <strong> {texts.seat.insteadOf(before.options[at])}</strong>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {own === null ? (
        <p>{texts.seat.refusedByYou}</p>
      ) : (
        !isPlain && <p>{texts.seat.worthToYou(worth(side, own), worth(side, due.noDeal))}</p>
      )}
    </div>
  );
}
