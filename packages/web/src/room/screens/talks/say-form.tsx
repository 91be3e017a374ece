// A note or a question: to everyone, to the mediator alone, to some seats, or within the own seat.

import type { Addressees } from "@parley/room";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Wanted } from "../../next-place.ts";
import { KeptNote } from "./kept-note.tsx";
import { type Passing, PassingField } from "./passing-field.tsx";
import { ReceiversField } from "./receivers-field.tsx";
import { Sending } from "./sending.tsx";
import { useArrivingFocus } from "./use-arriving-focus.ts";
import { type Form, useForm } from "./use-typed.ts";
import { WordsField } from "./words-field.tsx";

interface Saying {
  readonly kind: "note" | "ask";
  readonly words: string;
  readonly to: Addressees;
  readonly mayPass: Passing;
}

const NOTHING_SAID: Saying = { kind: "note", words: "", to: "everyone", mayPass: undefined };

export function SayForm() {
  const { roomTalks } = useTexts();
  const form = useForm("say", NOTHING_SAID);
  const [opening, setOpening] = useState(0);
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <SayFields form={form} onClose={() => setOpen(false)} />;
  const open = () => {
    setOpening(opening + 1);
    setOpen(true);
  };
  return (
    <p className="row">
      <Button autoFocus={opening > 0} onPress={open}>
        {form.isTyped ? roomTalks.goOnSaying : roomTalks.say}
      </Button>
      {form.isTyped && (
        <Button className="link" onPress={form.clear}>
          {roomTalks.beginAnew}
        </Button>
      )}
    </p>
  );
}

function SayFields({ form, onClose }: { readonly form: Form<Saying>; readonly onClose: () => void }) {
  const { roomTalks } = useTexts();
  const place = useArrivingFocus<HTMLFormElement>("textarea", "said");
  const { value, set, clear, isTyped } = form;
  const { kind, words, to, mayPass } = value;
  const said = words.trim();
  const passing = to === "chair" && mayPass !== undefined ? { mayPass } : {};
  const wanted: Wanted | null =
    said === "" || to.length === 0 ? null : { act: { do: kind, words: said, ...passing }, to };
  const choose = (way: string) =>
    set(
      way === "ask" && to === "own-seat" ? { kind: "ask", to: "everyone" } : { kind: way as Saying["kind"] },
    );
  return (
    <form
      ref={place}
      className="offer-form"
      onSubmit={(event) => event.preventDefault()}
      aria-label={roomTalks.say}
    >
      <RadioGroup className="choices" value={kind} onChange={choose}>
        <Label>{roomTalks.sayWhat}</Label>
        <Radio className="radio" value="note">
          {roomTalks.sayNote}
        </Radio>
        <Radio className="radio" value="ask">
          {roomTalks.sayQuestion}
        </Radio>
      </RadioGroup>
      <WordsField label={roomTalks.yourWords} value={words} onChange={(next) => set({ words: next })} />
      <ReceiversField value={to} onChange={(next) => set({ to: next })} isFree hasInside={kind === "note"} />
      {to === "chair" && <PassingField value={mayPass} onChange={(next) => set({ mayPass: next })} />}
      <Sending
        {...{ wanted, label: roomTalks.send, cancel: roomTalks.close, onCancel: onClose }}
        missing={said === "" ? roomTalks.wordsMissing : roomTalks.receiversMissing}
        onSent={() => {
          clear();
          onClose();
        }}
      />
      <KeptNote isTyped={isTyped} onClear={clear} />
    </form>
  );
}
