// A small picture beside the profile, so that the effect of what is filled in is seen at once.

import { writeRoute } from "../../../app/route.ts";
import type { PlanePicture, ProfilePicture } from "../../../engine/questions/profile-picture.ts";
import { useSteadyAnswer } from "../../../engine/use-steady-answer.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useSession } from "../../../store/use-case.ts";
import { localeOf } from "../../../texts/language.ts";
import { numberFormat } from "../../../texts/number-format.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";
import { useNotComplete } from "../../case/not-complete.ts";
import { RangeStrips } from "./range-strips.tsx";
import { SmallPlane } from "./small-plane.tsx";

export function LivePicture() {
  const { profiles } = useTexts();
  const { key } = useSession();
  const { value } = useSteadyAnswer("profilePicture", null);
  return (
    <section className="live-picture" aria-labelledby="live-picture-title">
      <h2 id="live-picture-title">{profiles.picture.title}</h2>
      {value && <Picture picture={value} />}
      <p>
        <a href={writeRoute({ at: "case", key, screen: "deals", detail: "" })}>{profiles.picture.toDeals}</a>
      </p>
    </section>
  );
}

function Picture({ picture }: { readonly picture: ProfilePicture }) {
  const { profiles } = useTexts();
  const notComplete = useNotComplete();
  if (picture.kind === "errors") return <p>{notComplete ?? profiles.picture.errors}</p>;
  if (picture.kind === "ranges") return <RangeStrips sides={picture.sides} />;
  return (
    <figure>
      <p className="axis-name" dir="ltr">
        <Party index={1} name={picture.sides[1].name} /> <span aria-hidden="true">↑</span>{" "}
        {picture.sides[1].estimated && <Estimate />}
      </p>
      <SmallPlane picture={picture} />
      <p className="axis-name axis-x" dir="ltr">
        {picture.sides[0].estimated && <Estimate />} <Party index={0} name={picture.sides[0].name} />{" "}
        <span aria-hidden="true">→</span>
      </p>
      <Caption picture={picture} />
    </figure>
  );
}

function Caption({ picture }: { readonly picture: PlanePicture }) {
  const { profiles } = useTexts();
  const locale = localeOf(useLanguage());
  const numbers = numberFormat(locale);
  const { count, acceptable, sides } = picture;
  const isFlat = sides.every(({ ends }) => ends !== null && ends.lowest === ends.highest);
  const unknown = sides.filter(({ noDeal }) => noDeal === null).map(({ name }) => name);
  return (
    <figcaption aria-live="polite">
      <small>
        {isFlat
          ? profiles.picture.flat
          : count !== null && acceptable !== null
            ? profiles.picture.counts(numbers.format(acceptable), numbers.format(count), acceptable)
            : profiles.picture.each}
        {unknown.length > 0 && !isFlat && (
          <> {profiles.picture.noDealUnknown(new Intl.ListFormat(locale).format(unknown), unknown.length)}</>
        )}
      </small>
    </figcaption>
  );
}
