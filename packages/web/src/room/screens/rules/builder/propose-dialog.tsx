// The last step before ground rules are proposed: who sees them, and what follows.
import type { GroundRules } from "@parley/engine/talks";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import type { RulesCheckView } from "../../../questions/rules-check.ts";
import { useDeeds, useRoomAnswer } from "../../../use-room.ts";
import { useWords } from "../use-words.ts";
import { useDrafting } from "./drafting.ts";

interface ProposeDialogProps {
  readonly check: RulesCheckView;
  readonly ready: GroundRules;
  readonly onClose: () => void;
  readonly onProposed: () => Promise<void>;
}

export function ProposeDialog({ check, ready, onClose, onProposed }: ProposeDialogProps) {
  const { app, roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const { known } = useDrafting();
  const { order, busy, failure } = useDeeds();
  const next = words.number(known.next);
  const propose = async () => {
    const sent = await order("send", { act: { do: "propose-rules", version: known.next, rules: ready } });
    if (sent) await onProposed();
  };
  return (
    <PlainDialog title={draft.proposeTitle(next)} onClose={onClose}>
      <p>{roomRules.whoSeesAll}</p>
      <p>
        {check.signers.length === 0
          ? draft.proposeNoSigner
          : draft.proposeSigners(words.seats(check.signers))}{" "}
        {draft.proposeNotSigning}
      </p>
      <Before />
      <p>{draft.proposeFinal}</p>
      {failure && <p role="alert">{failure}</p>}
      <p className="row buttons">
        <Button className="main" isDisabled={busy} onPress={() => void propose()}>
          {draft.proposeSend(next)}
        </Button>
        <Button onPress={onClose}>{app.cancel}</Button>
      </p>
    </PlainDialog>
  );
}

/** What becomes of the versions that there are. */
function Before() {
  const { roomRules } = useTexts();
  const words = useWords();
  const { value } = useRoomAnswer("rules", null);
  return (
    <>
      {value?.inForce && <p>{roomRules.draft.proposeUntil(words.number(value.inForce.version))}</p>}
      {value?.waiting && <p>{roomRules.draft.proposePasses(words.number(value.waiting.version))}</p>}
    </>
  );
}
