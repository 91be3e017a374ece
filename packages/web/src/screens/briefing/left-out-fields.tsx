// What stays out of the copy: chapters, and what is known of the wants of parties.
import type { Chapter } from "../../engine/written-briefing.ts";
import { parties } from "../../parts/names.ts";
import { Party } from "../../parts/party-mark.tsx";
import { useCase } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { withItem } from "./choices.ts";
import type { ChoiceProps } from "./copy-fields.tsx";
import { Tick } from "./tick.tsx";

export function ChapterTicks({
  choices,
  choose,
  chapters,
}: ChoiceProps & { readonly chapters: readonly Chapter[] }) {
  const { briefingScreen } = useTexts();
  const { documents } = useCase();
  return (
    <fieldset className="choices">
      <legend>{briefingScreen.chapters}</legend>
      {documents.frame.summary && (
        <Tick isOn={choices.summary} onTick={(isOn) => choose({ summary: isOn })}>
          {briefingScreen.summary}
        </Tick>
      )}
      {chapters.map(({ name, title, state }) => (
        <Tick
          key={name}
          isOn={state !== "withheld" && !choices.omit.includes(name)}
          isDisabled={state === "withheld"}
          onTick={(isOn) => choose({ omit: withItem(choices.omit, name, { isIn: !isOn }) })}
        >
          {title}
          {state === "in-part" && <small> ({briefingScreen.chapterInPart})</small>}
          {state === "withheld" && <small> ({briefingScreen.chapterWithheld})</small>}
        </Tick>
      ))}
    </fieldset>
  );
}

export function ProfileTicks({ choices, choose, notice }: ChoiceProps & { readonly notice: string | null }) {
  const { briefingScreen } = useTexts();
  const { documents } = useCase();
  return (
    <fieldset className="choices">
      <legend>{briefingScreen.profiles}</legend>
      <small>{briefingScreen.profilesMore}</small>
      {parties(documents).map(({ id, name }, index) => (
        <Tick
          key={id}
          isOn={!choices.withhold.includes(id)}
          onTick={(isOn) => choose({ withhold: withItem(choices.withhold, id, { isIn: !isOn }) })}
        >
          <Party index={index} name={name} />
        </Tick>
      ))}
      <small aria-live="polite">{notice}</small>
    </fieldset>
  );
}
