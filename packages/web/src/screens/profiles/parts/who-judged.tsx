// Who says what the party wants: the party itself, or somebody else who judged it on some evidence; and what should be known when reading it.
import type { ProfileDocument } from "@parley/engine/case";
import { useId, useState } from "react";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useSession } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Problems } from "./layer.tsx";
import { problemsOfLayer } from "./problem-layers.ts";
import { isBlank } from "./profile-parts.ts";
import { ownWritten, useProfile } from "./use-profile.tsx";

type Estimate = NonNullable<ProfileDocument["estimated"]>;

export function WhoJudged() {
  const { profiles } = useTexts();
  const { party, profile, frame, name, isReadOnly, problems, change } = useProfile();
  const { key } = useSession();
  const [, redraw] = useState(0);
  const id = useId();
  const isOwn = ownWritten.has(`${key} ${party}`);
  const isUntold = !profile.estimated && !isOwn && isBlank(profile, frame);
  const set = (make: (before: ProfileDocument) => ProfileDocument, group?: string) =>
    change((before) => ({ profile: make(before), lost: [], workedOut: [] }), {
      label: profiles.did.who,
      ...(group === undefined ? {} : { group }),
    });
  const estimate = (part: Partial<Estimate>, group?: string) =>
    set((before) => {
      const { by = profiles.who.byDefault, on = profiles.who.onDefault } = { ...before.estimated, ...part };
      return { ...before, estimated: { by, on } };
    }, group);
  const setOwn = (own: boolean) => {
    if (own) ownWritten.add(`${key} ${party}`);
    else ownWritten.delete(`${key} ${party}`);
    redraw((count) => count + 1);
    if (own) set(({ estimated: _, ...rest }) => rest);
    else estimate({});
  };
  const known = profile.estimated;
  return (
    <details className="who-judged">
      <summary>
        {known
          ? profiles.who.estimatedBy(String(known.by), String(known.on))
          : isUntold
            ? profiles.who.untold
            : profiles.who.own(name)}
      </summary>
      <Problems problems={problemsOfLayer(problems, null)} />
      <fieldset className="choices">
        <legend className="visually-hidden">{profiles.who.title}</legend>
        <label className="way">
          <input
            type="radio"
            name="who"
            checked={known !== undefined || isUntold}
            disabled={isReadOnly}
            onChange={() => setOwn(false)}
          />
          <span>{profiles.who.other}</span>
        </label>
        <label className="way">
          <input
            type="radio"
            name="who"
            checked={known === undefined && !isUntold}
            disabled={isReadOnly}
            onChange={() => setOwn(true)}
          />
          <span>{profiles.who.ownChoice(name)}</span>
        </label>
      </fieldset>
      {known && (
        <div className="who-fields">
          {(["by", "on"] as const).map((part) => (
            <label key={part} htmlFor={`${id}-${part}`}>
              {profiles.who[part]}
              <TypedField
                id={`${id}-${part}`}
                value={String(known[part])}
                isReadOnly={isReadOnly}
                onType={(text) => text.trim() !== "" && estimate({ [part]: text.trim() }, part)}
              />
            </label>
          ))}
        </div>
      )}
      <label className="who-about" htmlFor={`${id}-about`}>
        {profiles.who.about}
        <TypedField
          id={`${id}-about`}
          lines={2}
          value={String(profile.about ?? "")}
          isReadOnly={isReadOnly}
          onType={(text) =>
            set(
              ({ about: _, ...rest }) => (text.trim() === "" ? rest : { ...rest, about: text.trim() }),
              "about",
            )
          }
        />
      </label>
    </details>
  );
}
