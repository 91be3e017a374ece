// For whom the copy is, of which day, in which language, and about which state of the case.

import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { TypedField } from "../../parts/typed-field.tsx";
import { useCase } from "../../store/use-case.ts";
import { dayOfMoment } from "../../texts/date-words.ts";
import { LANGUAGES, type LanguageCode } from "../../texts/language.ts";
import { useSpoken } from "../../texts/use-texts.ts";
import { type BriefingChoices, isDay } from "./choices.ts";
import { Tick } from "./tick.tsx";

export interface ChoiceProps {
  readonly choices: BriefingChoices;
  readonly choose: (changed: Partial<BriefingChoices>) => void;
}

export function ReceiverFields({ choices, choose }: ChoiceProps) {
  const { briefingScreen } = useSpoken().texts;
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{briefingScreen.forWhom}</legend>
      <label htmlFor={id}>{briefingScreen.receiver}</label>
      <TypedField
        id={id}
        value={choices.receiver}
        describedBy={`${id}-more`}
        onType={(receiver) => choose({ receiver })}
      />
      <small id={`${id}-more`}>{briefingScreen.receiverMore}</small>
      {/* Never off: it may be ticked in one go with the name, which is kept only when its field is left. */}
      <Tick isOn={choices.watermark} onTick={(watermark) => choose({ watermark })}>
        {briefingScreen.watermark}
      </Tick>
    </fieldset>
  );
}

export function DateField({ choices, choose }: ChoiceProps) {
  const { briefingScreen } = useSpoken().texts;
  const id = useId();
  const today = dayOfMoment(new Date());
  const date = choices.date ?? today;
  return (
    <div className="choices">
      <label htmlFor={id}>{briefingScreen.date}</label>
      <span className="row">
        <input
          id={id}
          type="date"
          value={date}
          onChange={({ target: { value } }) => {
            if (value === "" || isDay(value))
              choose({ date: value === "" || value === today ? null : value });
          }}
        />
        {date !== today && (
          <Button className="link" onPress={() => choose({ date: null })}>
            {briefingScreen.today}
          </Button>
        )}
      </span>
    </div>
  );
}

export function LanguageField({ choices, choose }: ChoiceProps) {
  const { code, texts } = useSpoken();
  const id = useId();
  return (
    <div className="choices">
      <label htmlFor={id}>{texts.briefingScreen.language}</label>
      <select
        id={id}
        value={choices.language ?? code}
        onChange={({ target: { value } }) => choose({ language: value as LanguageCode })}
      >
        {LANGUAGES.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.name}
          </option>
        ))}
        {code === "pseudo" && <option value="pseudo">⟦⟧</option>}
      </select>
    </div>
  );
}

/** Nothing where the case has no what-ifs. */
export function WhatIfField({ choices, choose }: ChoiceProps) {
  const { briefingScreen } = useSpoken().texts;
  const { whatIfs } = useCase().documents;
  const id = useId();
  const variants = (whatIfs?.whatIfs ?? []).map((variant) => ({
    id: String(variant.id),
    name: String(variant.name ?? variant.id),
  }));
  if (variants.length === 0) return null;
  const chosen = variants.some((variant) => variant.id === choices.whatIf) ? choices.whatIf : null;
  return (
    <div className="choices">
      <label htmlFor={id}>{briefingScreen.whatIf}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ target: { value } }) => choose({ whatIf: value === "" ? null : value })}
      >
        <option value="">{briefingScreen.asItStands}</option>
        {variants.map((variant) => (
          <option key={variant.id} value={variant.id}>
            {variant.name}
          </option>
        ))}
      </select>
    </div>
  );
}
