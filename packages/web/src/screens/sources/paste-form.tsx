// A text that is pasted, with what is known of it.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Offered } from "../../sources/intake.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { focusOnce } from "./speaker-dialog.tsx";
import type { SourceWords } from "./use-source-words.ts";

interface PasteFormProps {
  readonly words: SourceWords;
  readonly onTake: (offered: Offered) => void;
  readonly onCancel: () => void;
}

const FIELDS = ["title", "by", "date", "url"] as const;

const NOTHING = { title: "", by: "", date: "", url: "" };

export function PasteForm({ words, onTake, onCancel }: PasteFormProps) {
  const { app } = useTexts();
  const { intake } = words.texts;
  const id = useId();
  const [about, setAbout] = useState(NOTHING);
  const [text, setText] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") setEmpty(true);
        else onTake({ name: about.title, content: text, about });
      }}
    >
      <AboutPasted {...{ about, words }} onAbout={setAbout} />
      <p className="paste-text">
        <label htmlFor={`${id}-text`}>{intake.text}</label>
        <textarea
          id={`${id}-text`}
          rows={8}
          dir="auto"
          value={text}
          aria-invalid={isEmpty || undefined}
          aria-describedby={isEmpty ? `${id}-note` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setEmpty(false);
          }}
        />
      </p>
      {isEmpty && (
        <p className="problem" id={`${id}-note`}>
          {intake.noText}
        </p>
      )}
      <div className="row">
        <Button className="main" type="submit">
          {intake.take}
        </Button>
        <Button onPress={onCancel}>{app.cancel}</Button>
      </div>
    </form>
  );
}

interface AboutProps extends Pick<PasteFormProps, "words"> {
  readonly about: typeof NOTHING;
  readonly onAbout: (about: typeof NOTHING) => void;
}

function AboutPasted({ words, about, onAbout }: AboutProps) {
  const { article } = words.texts;
  const id = useId();
  const names = { title: article.name, by: article.by, date: article.date, url: article.url };
  return FIELDS.map((field) => (
    <p key={field}>
      <label htmlFor={`${id}-${field}`}>{names[field]}</label>
      <input
        id={`${id}-${field}`}
        type="text"
        dir="auto"
        autoComplete="off"
        ref={field === "title" ? focusOnce : undefined}
        placeholder={field === "date" ? article.dateEmpty : undefined}
        value={about[field]}
        onChange={(event) => onAbout({ ...about, [field]: event.target.value })}
      />
    </p>
  ));
}
