// What each side has in the courses that end in an agreement, from least to most, beside no deal.
import type { CourseSide } from "../../../engine/rehearsal/course-view.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useCourseWords } from "../../../screens/rehearsal/rehearsal-words.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { CoursesView } from "../../questions/rehearsal-courses.ts";
import type { PartyHere } from "../../rehearsal/talks-here.ts";

interface WhatEachHasProps {
  readonly courses: CoursesView;
  readonly parties: readonly PartyHere[];
}

export function WhatEachHas({ courses: { ends, sides }, parties }: WhatEachHasProps) {
  const agreed = ends.flatMap(({ agreed }) => agreed ?? []);
  if (agreed.length === 0) return null;
  return (
    <ul className="plain what-each-has">
      {sides.map((side, place) => {
        const { by = "", index = place } = parties[place] ?? {};
        return (
          <li key={side.name}>
            <Party index={index} name={side.name} /> {side.estimated && <Estimate by={by} />}{" "}
            <Has side={side} worths={agreed.map(({ worth }) => worth[place])} />
          </li>
        );
      })}
    </ul>
  );
}

interface HasProps {
  readonly side: CourseSide;
  readonly worths: readonly (number | null)[];
}

function Has({ side, worths }: HasProps) {
  const { roomRehearsal: texts } = useTexts();
  const { worth } = useCourseWords();
  const known = worths.filter((one) => one !== null);
  if (known.length === 0) return null;
  const [least, most] = [worth(side, Math.min(...known)), worth(side, Math.max(...known))];
  const noDeal = worth(side, side.noDeal);
  return least === most ? texts.has(least, noDeal) : texts.hasBetween(least, most, noDeal);
}
