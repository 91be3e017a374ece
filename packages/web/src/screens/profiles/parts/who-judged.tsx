// Who says what the party wants: the party itself, or somebody else who judged it on some evidence; and what should be known when reading it.
import type { ProfileDocument } from "@parley/engine/case";
import { useId, useState } from "react";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useSession } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Problems } from "./layer.tsx";
import { ownWritten } from "./own-written.ts";
import { problemsOfLayer } from "./problem-layers.ts";
import { isBlank } from "./profile-parts.ts";
import { useProfile } from "./use-profile.tsx";

type Estimate = NonNullable<ProfileDocument["estimated"]>;

type Who = "own" | "other";

export function WhoJudged() {
  const { profiles } = useTexts();
  const { profile, name, isReadOnly, problems } = useProfile();
  const { who, isUntold, choose, estimate, describe } = useWho();
  const known = profile.estimated;
  const id = useId();
  return (
    <details className="who-judged">
      <summary>
        {known
          ? profiles.who.estimatedBy(String(known.by ?? ""), String(known.on ?? ""))
          : isUntold
            ? profiles.who.untold
            : profiles.who.own(name)}
      </summary>
      <Problems problems={problemsOfLayer(problems, null)} />
      <WhoChoice who={who} onChoose={choose} />
      {known && <EstimateFields known={known} onType={estimate} />}
      <label className="who-about" htmlFor={`${id}-about`}>
        {profiles.who.about}
        <TypedField
          id={`${id}-about`}
          lines={2}
          value={String(profile.about ?? "")}
          isReadOnly={isReadOnly}
          onType={describe}
        />
      </label>
    </details>
  );
}

function useWho() {
  const { profiles } = useTexts();
  const { party, profile, frame, change } = useProfile();
  const { key } = useSession();
  const [, redraw] = useState(0);
  const page = `${key} ${party}`;
  const isUntold = !profile.estimated && !ownWritten.has(page) && isBlank(profile, frame);
  const set = (make: (before: ProfileDocument) => ProfileDocument, group?: string) =>
    change((before) => ({ profile: make(before), lost: [], workedOut: [] }), {
      label: profiles.did.who,
      ...(group === undefined ? {} : { group }),
    });
  const estimate = (part: Partial<Estimate>, group?: string) =>
    set((before) => {
      const said = Object.entries({ ...before.estimated, ...part }).filter(([, text]) => text !== "");
      return { ...before, estimated: Object.fromEntries(said) };
    }, group);
  const who: Who = profile.estimated || isUntold ? "other" : "own";
  return {
    ...{ who, isUntold, estimate },
    choose: (next: Who) => {
      if (next === "own") ownWritten.add(page);
      else ownWritten.delete(page);
      redraw((count) => count + 1);
      if (next === "own") set(({ estimated: _, ...rest }) => rest);
      else estimate({});
    },
    describe: (text: string) =>
      set(({ about: _, ...rest }) => (text.trim() === "" ? rest : { ...rest, about: text.trim() }), "about"),
  };
}

function WhoChoice({ who, onChoose }: { readonly who: Who; readonly onChoose: (who: Who) => void }) {
  const { profiles } = useTexts();
  const { name, isReadOnly } = useProfile();
  const words = { other: profiles.who.other, own: profiles.who.ownChoice(name) };
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{profiles.who.title}</legend>
      {(["other", "own"] as const).map((one) => (
        <label key={one} className="way">
          <input
            type="radio"
            name="who"
            checked={who === one}
            disabled={isReadOnly}
            onChange={() => onChoose(one)}
          />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface EstimateFieldsProps {
  readonly known: Estimate;
  readonly onType: (part: Partial<Estimate>, group: string) => void;
}

function EstimateFields({ known, onType }: EstimateFieldsProps) {
  const { profiles } = useTexts();
  const { isReadOnly } = useProfile();
  const id = useId();
  return (
    <div className="who-fields">
      {(["by", "on"] as const).map((part) => (
        <label key={part} htmlFor={`${id}-${part}`}>
          {profiles.who[part]}
          <TypedField
            id={`${id}-${part}`}
            value={String(known[part] ?? "")}
            isReadOnly={isReadOnly}
            onType={(text) => onType({ [part]: text.trim() }, part)}
          />
        </label>
      ))}
    </div>
  );
}
