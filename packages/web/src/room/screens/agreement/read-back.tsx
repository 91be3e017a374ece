// Reading terms back in one's own words before signing, and replying to what others read back.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatNames } from "../../parts/seat-name.tsx";
import type { DeclaredPackage, OwnPart } from "../../questions/agreement-declared.ts";
import { useDeeds } from "../../use-room.ts";

export function ReadBack({ found: { act, own, readers } }: { readonly found: DeclaredPackage }) {
  const { roomAgreement: words } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(own.saidBack === null);
  const id = useId();
  if (!isOpen) {
    return (
      <p>
        <Button onPress={() => setOpen(true)}>{words.readBackAgain}</Button>
      </p>
    );
  }
  const send = async () => {
    if (!(await order("send", { act: { do: "read-back", of: act, words: text.trim() } }))) return;
    setText("");
    setOpen(false);
  };
  return (
    <form
      className="form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 id={`${id}-title`}>{words.readBackTitle}</h3>
      <p>{words.readBackLead}</p>
      <WordsField id={id} label={words.readBackField} text={text} onText={setText} />
      <p>
        <small>
          {words.goesTo} <SeatNames seats={readers} />
        </small>
      </p>
      {failure && <p role="alert">{failure}</p>}
      <p>
        <Button type="submit" isDisabled={busy || text.trim() === ""}>
          {words.readBackSend}
        </Button>
      </p>
    </form>
  );
}

export function AnswerReadBack({ found }: { readonly found: OwnPart["toAnswer"][number] }) {
  const { app, roomAgreement: words } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const confirm = () => order("send", { act: { do: "confirm", readBack: found.act } });
  const correct = async () => {
    await order("send", { act: { do: "correct", readBack: found.act, words: (text ?? "").trim() } });
  };
  return (
    <section className="form" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.answerTitle}</h3>
      <p>{words.answerLead(found.seat.name)}</p>
      <blockquote dir="auto">{found.words}</blockquote>
      {text !== null && <WordsField id={id} label={words.correctField} text={text} onText={setText} />}
      {failure && <p role="alert">{failure}</p>}
      {text === null ? (
        <p className="row">
          <Button isDisabled={busy} onPress={() => void confirm()}>
            {words.confirm}
          </Button>
          <Button onPress={() => setText("")}>{words.correct}</Button>
        </p>
      ) : (
        <p className="row">
          <Button isDisabled={busy || text.trim() === ""} onPress={() => void correct()}>
            {words.correctSend}
          </Button>
          <Button onPress={() => setText(null)}>{app.cancel}</Button>
        </p>
      )}
    </section>
  );
}

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
}

function WordsField({ id, label, text, onText }: WordsFieldProps) {
  return (
    <label htmlFor={`${id}-words`}>
      {label}
      <textarea
        id={`${id}-words`}
        rows={4}
        maxLength={40_000}
        dir="auto"
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    </label>
  );
}
