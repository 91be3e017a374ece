// A note or a question: to everyone, to the mediator alone, to some seats, or within the own seat.

import type { Addressees } from "@parley/room";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Wanted } from "../../next-place.ts";
import { type Passing, PassingField } from "./passing-field.tsx";
import { ReceiversField } from "./receivers-field.tsx";
import { Sending } from "./sending.tsx";
import { WordsField } from "./words-field.tsx";

export function SayForm() {
  const { roomTalks } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <SayFields onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button onPress={() => setOpen(true)}>{roomTalks.say}</Button>
    </p>
  );
}

function SayFields({ onDone }: { readonly onDone: () => void }) {
  const { roomTalks } = useTexts();
  const [kind, setKind] = useState<"note" | "ask">("note");
  const [words, setWords] = useState("");
  const [to, setTo] = useState<Addressees>("everyone");
  const [mayPass, setMayPass] = useState<Passing>();
  const said = words.trim();
  const passing = to === "chair" && mayPass !== undefined ? { mayPass } : {};
  const wanted: Wanted | null =
    said === "" || to.length === 0 ? null : { act: { do: kind, words: said, ...passing }, to };
  return (
    <form className="offer-form" onSubmit={(event) => event.preventDefault()} aria-label={roomTalks.say}>
      <RadioGroup className="choices" value={kind} onChange={(way) => setKind(way as "note" | "ask")}>
        <Label>{roomTalks.sayWhat}</Label>
        <Radio className="radio" value="note">
          {roomTalks.sayNote}
        </Radio>
        <Radio className="radio" value="ask">
          {roomTalks.sayQuestion}
        </Radio>
      </RadioGroup>
      <WordsField label={roomTalks.yourWords} value={words} onChange={setWords} />
      <ReceiversField value={to} onChange={setTo} isFree hasInside={kind === "note"} />
      {to === "chair" && <PassingField value={mayPass} onChange={setMayPass} />}
      <Sending
        {...{ wanted, missing: roomTalks.wordsMissing, label: roomTalks.send }}
        {...{ onSent: onDone, onCancel: onDone }}
      />
    </form>
  );
}
