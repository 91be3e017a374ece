// The last step before a seat signs ground rules: what follows, and who sees it.
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { RulesView } from "../../questions/rules.ts";
import type { RulesVersionView } from "../../questions/rules-version.ts";
import { useDeeds } from "../../use-room.ts";
import { useWords } from "./use-words.ts";

interface SignDialogProps {
  readonly shown: RulesVersionView;
  readonly view: RulesView;
  readonly onClose: () => void;
}

export function SignDialog({ shown, view, onClose }: SignDialogProps) {
  const { app, roomRules } = useTexts();
  const words = useWords();
  const { order, busy, failure } = useDeeds();
  const version = words.number(shown.version);
  const seat = view.own.tag.name;
  const sign = async () => {
    const sent = await order("send", { act: { do: "sign-rules", proposal: shown.proposal } });
    if (sent) onClose();
  };
  return (
    <PlainDialog title={roomRules.signTitle(version)} onClose={onClose}>
      <p>{roomRules.signAs(seat)}</p>
      <WhatFollows shown={shown} view={view} />
      <p>{roomRules.signBinds}</p>
      <p>
        {shown.everyone.length === 0
          ? roomRules.whoSeesAlone
          : roomRules.whoSees(words.seats(shown.everyone))}
      </p>
      {failure && <p role="alert">{failure}</p>}
      <p className="row buttons">
        <Button className="main" isDisabled={busy} onPress={() => void sign()}>
          {roomRules.signNow(version, seat)}
        </Button>
        <Button onPress={onClose}>{app.cancel}</Button>
      </p>
    </PlainDialog>
  );
}

function WhatFollows({ shown, view }: Pick<SignDialogProps, "shown" | "view">) {
  const { roomRules } = useTexts();
  const words = useWords();
  const { standing, own } = shown;
  if (standing === "in-force") return <p>{roomRules.signLate}</p>;
  return (
    <>
      <p>{own.bringsIntoForce ? roomRules.signLast : roomRules.signNotLast(words.seats(own.missingAfter))}</p>
      {view.inForce && <p>{roomRules.signReplaces(words.number(view.inForce.version))}</p>}
    </>
  );
}
