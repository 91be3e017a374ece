// Changes the format of the talks.

import type { TalksFormat } from "@parley/engine/talks";
import { useId, useState } from "react";
import { useTexts } from "../../../../texts/use-texts.ts";
import { JudgedButton } from "../../../parts/judged-button.tsx";
import { WordsField } from "../../../parts/words-field.tsx";
import type { DeskCourse } from "../../../questions/desk-course.ts";

const FORMATS: readonly TalksFormat[] = ["joint", "shuttle", "written", "other"];

export function FormatForm({ course }: { readonly course: DeskCourse }) {
  const { roomDesk } = useTexts();
  const { course: texts } = roomDesk;
  const id = useId();
  const [format, setFormat] = useState<TalksFormat>(course.format);
  const [words, setWords] = useState("");
  const said = words.trim();
  const isNew = format !== course.format || said !== "";
  return (
    <section className="step" aria-labelledby="format-title">
      <h3 id="format-title">{texts.formatTitle}</h3>
      <div className="form">
        <div>
          <label htmlFor={id}>{texts.formatLabel}</label>
          <select id={id} value={format} onChange={({ target }) => setFormat(target.value as TalksFormat)}>
            {FORMATS.map((one) => (
              <option key={one} value={one}>
                {texts.formats[one]}
              </option>
            ))}
          </select>
        </div>
        <WordsField label={texts.formatWords} value={words} onChange={setWords} />
      </div>
      <JudgedButton
        act={{ do: "change-format", format, ...(said !== "" && { words: said }) }}
        isIdle={!isNew}
        label={texts.change}
        isMinor
        follows={texts.formatFollows}
        onSent={() => setWords("")}
      />
    </section>
  );
}
