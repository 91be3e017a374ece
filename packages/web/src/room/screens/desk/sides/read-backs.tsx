// Saying back what was understood, and what came of it.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../../texts/use-number-format.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { JudgedButton } from "../../../parts/judged-button.tsx";
import { WordsField } from "../../../parts/words-field.tsx";
import type { ReadBackView, ToldView } from "../../../questions/desk-sides.ts";

export function ReadBacks({ told }: { readonly told: ToldView }) {
  const { roomDesk } = useTexts();
  const numbers = useNumberFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {told.readBacks.map((one) => (
        <ReadBack key={one.number} view={one} />
      ))}
      {!told.isVoid && !isOpen && (
        <Button
          className="link"
          aria-label={roomDesk.readBack.openOf(numbers.format(told.number))}
          onPress={() => setOpen(true)}
        >
          {roomDesk.readBack.open}
        </Button>
      )}
      {isOpen && <ReadBackForm told={told} onDone={() => setOpen(false)} />}
    </>
  );
}

function ReadBack({ view: { number, words, isOwn, reply, correction } }: { readonly view: ReadBackView }) {
  const { roomDesk } = useTexts();
  const numbers = useNumberFormat();
  const { own, other, reply: replies } = roomDesk.readBack;
  return (
    <p className="read-back">
      <span className="sans fact">{(isOwn ? own : other)(numbers.format(number))}</span>{" "}
      <q dir="auto">{words}</q> <span className="sans fact">{replies[reply]}</span>
      {correction !== null && (
        <>
          {" "}
          <q dir="auto">{correction}</q>
        </>
      )}
    </p>
  );
}

function ReadBackForm({ told, onDone }: { readonly told: ToldView; readonly onDone: () => void }) {
  const { roomDesk } = useTexts();
  const { readBack } = roomDesk;
  const [words, setWords] = useState("");
  return (
    <div className="form">
      <WordsField label={readBack.label} value={words} onChange={setWords} rows={3} takesFocus />
      <JudgedButton
        act={words.trim() === "" ? null : { do: "read-back", of: told.act, words: words.trim() }}
        label={readBack.send}
        follows={readBack.follows}
        onSent={onDone}
        onCancel={onDone}
      />
    </div>
  );
}
