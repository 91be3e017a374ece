// Asks a new one: in words, with a package or without, of some seats or all.
import { useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { writeRoute } from "../../../../app/route.ts";
import { useTexts } from "../../../../texts/use-texts.ts";
import { ChoicesField, type ChoicesValue } from "../../../parts/choices-field.tsx";
import { JudgedButton } from "../../../parts/judged-button.tsx";
import { useMoments } from "../../../parts/use-moments.ts";
import { WordsField } from "../../../parts/words-field.tsx";
import type { DeskWriting } from "../../../questions/desk-writing.ts";
import { useRoomLine } from "../../../use-room.ts";
import { ReceiversField } from "../receivers-field.tsx";

export function PollForm({ writing }: { readonly writing: DeskWriting }) {
  const { roomDesk } = useTexts();
  const { key } = useRoomLine();
  const askable = writing.receivers.filter(({ hasVoice }) => hasVoice);
  if (!writing.hasRules) {
    const rules = writeRoute({ at: "room", key, screen: "rules", detail: "" });
    return (
      <p>
        {roomDesk.polls.beforeRules} <a href={rules}>{roomDesk.toRules}</a>
      </p>
    );
  }
  if (askable.length === 0) return <p>{roomDesk.polls.nobody}</p>;
  return <Fields writing={{ ...writing, receivers: askable }} />;
}

function Fields({ writing: { frame, receivers } }: { readonly writing: DeskWriting }) {
  const { roomDesk } = useTexts();
  const { polls } = roomDesk;
  const { list } = useMoments();
  const [words, setWords] = useState(polls.wordsDefault);
  const [isPackage, setPackage] = useState(false);
  const [choices, setChoices] = useState<ChoicesValue>({});
  const everyone = receivers.map(({ seat }) => seat.id);
  const [to, setTo] = useState(everyone);
  const asked = receivers.filter(({ seat }) => to.includes(seat.id)).map(({ seat }) => seat.name);
  const said = words.trim();
  const withPackage = isPackage && Object.keys(choices).length > 0;
  const isWritten = said !== "" && asked.length > 0 && withPackage === isPackage;
  const clear = () => {
    setWords(polls.wordsDefault);
    setPackage(false);
    setChoices({});
  };
  return (
    <section className="step" aria-labelledby="poll-title">
      <h3 id="poll-title">{polls.newTitle}</h3>
      <div className="form release-form">
        <WordsField label={polls.words} value={words} onChange={setWords} />
        {frame && (
          <Checkbox className="checkbox" isSelected={isPackage} onChange={setPackage}>
            <span className="box" aria-hidden="true" />
            {polls.withPackage}
          </Checkbox>
        )}
        {frame && isPackage && (
          <ChoicesField frame={frame} value={choices} onChange={setChoices} legend={polls.choices} />
        )}
        <ReceiversField receivers={receivers} value={to} onChange={(seats) => setTo([...seats])} />
      </div>
      <JudgedButton
        act={isWritten ? { do: "poll", words: said, ...(withPackage && { choices }) } : null}
        to={to}
        label={polls.send}
        follows={asked.length > 0 ? polls.goesTo(list(asked)) : roomDesk.release.refusal.nobody}
        namesReaders
        onSent={clear}
      />
      {asked.length === 2 && <p className="sans fact">{polls.twoSides}</p>}
    </section>
  );
}
