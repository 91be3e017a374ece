// Keeps what was put together as a draft that only the own seat can open.
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Wanted } from "../../next-place.ts";
import { useDeeds } from "../../use-room.ts";

interface OfferKeepingProps {
  readonly wanted: Wanted | null;
  /** The draft in whose place it comes; empty: none. */
  readonly draft: string;
  readonly onKept: () => void;
}

export function OfferKeeping({ wanted, draft, onKept }: OfferKeepingProps) {
  const { roomTalks } = useTexts();
  const { order, busy, failure } = useDeeds();
  const keep = async () => {
    if (wanted?.act.do !== "offer") return;
    const { replaces: _, mayPass: __, ...kept } = wanted.act;
    const act = draft === "" ? kept : { ...kept, replaces: draft };
    if (await order("send", { act, to: "own-seat" })) onKept();
  };
  return (
    <>
      <Button isDisabled={busy || wanted === null} onPress={() => void keep()}>
        {draft === "" ? roomTalks.keepDraft : roomTalks.changeDraft}
      </Button>
      {failure !== null && <span role="alert">{failure}</span>}
    </>
  );
}
