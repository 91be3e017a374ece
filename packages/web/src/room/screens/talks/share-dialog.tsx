// Sharing the own profile: to whom, exactly what, and that it cannot be taken back.
import type { Addressees } from "@parley/room";
import { useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Wanted } from "../../next-place.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { type Passing, PassingField } from "./passing-field.tsx";
import { ReceiversField } from "./receivers-field.tsx";
import { Sending } from "./sending.tsx";

export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { roomTalks } = useTexts();
  const { value: shared } = useRoomAnswer("ownProfileText", null);
  const [to, setTo] = useState<Addressees>("chair");
  const [mayPass, setMayPass] = useState<Passing>("nothing");
  const [isMeant, setMeant] = useState(false);
  const passing = to === "chair" && mayPass !== undefined ? { mayPass } : {};
  const wanted: Wanted | null = shared
    ? { act: { do: "share", profile: shared.document, ...passing }, to }
    : null;
  return (
    <PlainDialog title={roomTalks.shareProfile} onClose={onClose} wide>
      <ReceiversField value={to} onChange={setTo} />
      {to === "chair" && <PassingField value={mayPass} onChange={setMayPass} />}
      {shared && (
        <details className="more" open>
          <summary>{roomTalks.whatIsShared}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
          <pre className="shared-text" dir="auto" tabIndex={0}>
            {shared.text}
          </pre>
        </details>
      )}
      <div className="note" role="note">
        <p className="note-title">{roomTalks.shareTitle}</p>
        <p>{roomTalks.shareMore}</p>
        <Checkbox className="checkbox" isSelected={isMeant} onChange={setMeant}>
          <span className="box" aria-hidden="true" />
          {roomTalks.shareMeant}
        </Checkbox>
      </div>
      <Sending
        {...{ wanted, held: isMeant ? null : roomTalks.tickFirst, label: roomTalks.share }}
        {...{ onSent: onClose, onCancel: onClose }}
      />
    </PlainDialog>
  );
}
