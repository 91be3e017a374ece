// Accepting an offer: as a word that can be taken back, or bindingly, with what that means and whom it still needs.
import { useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferContent } from "../../parts/offer-content.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import type { OfferView } from "../../questions/talks-offers.ts";
import { accepting, binding } from "./act-making.ts";
import { KeptNote } from "./kept-note.tsx";
import { Sending } from "./sending.tsx";
import { useTalks } from "./talks-context.ts";
import { useForm } from "./use-typed.ts";
import { WordsField } from "./words-field.tsx";

interface AcceptDialogProps {
  readonly offer: OfferView;
  readonly onClose: () => void;
}

export function AcceptDialog({ offer, onClose }: AcceptDialogProps) {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  const [isBinding, setBinding] = useState(false);
  const [isMeant, setMeant] = useState(false);
  const { value, set, clear, isTyped } = useForm(`accept ${offer.act}`, { words: "" });
  const { words } = value;
  const make = isBinding ? binding : accepting;
  const isReady = !isBinding || isMeant;
  return (
    <PlainDialog title={roomTalks.actOn.accept(String(offer.number))} onClose={onClose} wide>
      <OfferContent offer={offer} />
      <RadioGroup
        className="choices"
        value={isBinding ? "binding" : "plain"}
        onChange={(kind) => setBinding(kind === "binding")}
      >
        <Label>{roomTalks.acceptHow}</Label>
        <Radio className="radio" value="plain">
          {roomTalks.acceptPlain}
        </Radio>
        {self.isRequired && (
          <Radio className="radio" value="binding">
            {roomTalks.acceptBinding}
          </Radio>
        )}
      </RadioGroup>
      {isBinding && <WhatBinds offer={offer} isMeant={isMeant} onMeant={setMeant} />}
      <WordsField
        label={roomTalks.actWords.accept}
        value={words}
        onChange={(next) => set({ words: next })}
        lines={2}
      />
      <KeptNote isTyped={isTyped} onClear={clear} />
      <Sending
        wanted={make(offer.act, words.trim())}
        held={isReady ? null : roomTalks.tickFirst}
        label={isBinding ? roomTalks.sendBinding : roomTalks.sendAccept}
        onSent={() => {
          clear();
          onClose();
        }}
        onCancel={onClose}
      />
    </PlainDialog>
  );
}

interface WhatBindsProps {
  readonly offer: OfferView;
  readonly isMeant: boolean;
  readonly onMeant: (isMeant: boolean) => void;
}

function WhatBinds({ offer, isMeant, onMeant }: WhatBindsProps) {
  const { roomTalks } = useTexts();
  const { self } = useTalks();
  const { list } = useMoments();
  const others = offer.missing.filter(({ id }) => id !== self.seat.id).map(({ name }) => name);
  return (
    <div className="note" role="note">
      <p className="note-title">{roomTalks.bindingTitle}</p>
      <p>{roomTalks.bindingMore}</p>
      <p>{others.length === 0 ? roomTalks.bindingLast : roomTalks.bindingNeeds(list(others))}</p>
      <Checkbox className="checkbox" isSelected={isMeant} onChange={onMeant}>
        <span className="box" aria-hidden="true" />
        {roomTalks.bindingMeant(self.seat.name)}
      </Checkbox>
    </div>
  );
}
