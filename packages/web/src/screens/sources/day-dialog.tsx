// Asks on which day something was said, where neither the article nor its sentence tells.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import { isDay } from "../record/day-words.ts";
import { focusOnce } from "./speaker-dialog.tsx";
import type { SourceWords } from "./use-source-words.ts";

export interface ToldDay {
  readonly when: string;
  /** The article was published on that day. */
  readonly isPublished: boolean;
}

interface DayDialogProps {
  readonly words: SourceWords;
  readonly onKeep: (day: ToldDay) => void;
  readonly onClose: () => void;
}

export function DayDialog({ words, onKeep, onClose }: DayDialogProps) {
  const { day, speaker } = words.texts;
  const id = useId();
  const [when, type] = useState("");
  const [isPublished, setPublished] = useState(true);
  const [isWrong, setWrong] = useState(false);
  return (
    <PlainDialog title={day.title} onClose={onClose}>
      <p>{day.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay(when)) onKeep({ when: when.trim(), isPublished });
          else setWrong(true);
        }}
      >
        <p className="day-field">
          <label htmlFor={id}>{day.when}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            ref={focusOnce}
            value={when}
            placeholder="2025-05-07"
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? `${id}-note` : undefined}
            onChange={(event) => type(event.target.value)}
          />
        </p>
        {isWrong && (
          <p className="problem" id={`${id}-note`}>
            {day.fault}
          </p>
        )}
        <p>
          <label>
            <input
              type="checkbox"
              checked={isPublished}
              onChange={(event) => setPublished(event.target.checked)}
            />{" "}
            {day.asArticle}
          </label>
        </p>
        <div className="row buttons">
          <Button className="main" type="submit">
            {day.keep}
          </Button>
          <Button onPress={onClose}>{speaker.later}</Button>
        </div>
      </form>
    </PlainDialog>
  );
}
