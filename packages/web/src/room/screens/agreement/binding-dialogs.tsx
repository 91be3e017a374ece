// What binds is asked for once more, with what follows and who will see it.
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Wordings } from "../../agree-act.ts";
import { SeatNames } from "../../parts/seat-name.tsx";
import type { DeclaredPackage } from "../../questions/agreement-declared.ts";
import type { ReadyPackage } from "../../questions/agreement-ready.ts";
import type { SeatTag } from "../../seat-tags.ts";
import { useDeeds, useRoomBrief } from "../../use-room.ts";

interface DeclareProps {
  readonly found: ReadyPackage;
  readonly wordings: Wordings;
  readonly onClose: () => void;
}

export function DeclareDialog({ found: { offer, readers }, wordings, onClose }: DeclareProps) {
  const { roomAgreement: words } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [isImpossible, setImpossible] = useState(false);
  const declare = async () => {
    const declared = await order("declare", { offer, wordings });
    if (declared) onClose();
    else setImpossible(declared === false);
  };
  return (
    <Binding
      {...{ title: words.declareTitle, follows: words.declareFollows, readers, busy, onClose }}
      action={words.declareNow}
      failure={isImpossible ? words.impossible : failure}
      onBind={() => void declare()}
    />
  );
}

interface SignProps {
  readonly found: DeclaredPackage;
  readonly onClose: () => void;
}

export function SignDialog({ found: { act, termsHash, own, readers }, onClose }: SignProps) {
  const { rooms, roomAgreement: words } = useTexts();
  const { seat } = useRoomBrief();
  const { order, busy, failure } = useDeeds();
  const sign = async () => {
    if (await order("send", { act: { do: "sign", agreement: act, termsHash } })) onClose();
  };
  const { understood } = own;
  return (
    <Binding
      {...{ title: words.signTitle(seat.name ?? rooms.roles[seat.role]), follows: words.signFollows }}
      {...{ readers, busy, failure, onClose }}
      action={words.signNow}
      onBind={() => void sign()}
    >
      {understood === "corrected" && <p className="problem">{words.signCorrected}</p>}
      {(understood === "not-read-back" || understood === "awaiting-reply") && (
        <p className="problem">{words.signUnread}</p>
      )}
    </Binding>
  );
}

interface BindingProps {
  readonly title: string;
  readonly follows: readonly string[];
  readonly readers: readonly SeatTag[];
  readonly action: string;
  readonly busy: boolean;
  readonly failure: string | null;
  readonly children?: ReactNode;
  onBind(): void;
  onClose(): void;
}

function Binding({ title, follows, readers, children, ...rest }: BindingProps) {
  const { app, roomAgreement: words } = useTexts();
  const { action, busy, failure, onBind, onClose } = rest;
  return (
    <PlainDialog title={title} onClose={onClose}>
      {children}
      <ul>
        {follows.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {words.goesTo} <SeatNames seats={readers} />
      </p>
      {failure && <p role="alert">{failure}</p>}
      <p className="row buttons">
        <Button className="main" isDisabled={busy} onPress={onBind}>
          {action}
        </Button>
        <Button onPress={onClose}>{app.cancel}</Button>
      </p>
    </PlainDialog>
  );
}
