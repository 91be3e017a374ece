// Tables a draft of the seat as it is; the draft itself goes once the offer has its place.

import type { Addressees } from "@parley/room";
import { useState } from "react";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { OfferView } from "../../questions/talks-offers.ts";
import { offerWanted, planOfDraft } from "./offer-plan.ts";
import { type Passing, PassingField } from "./passing-field.tsx";
import { ReceiversField } from "./receivers-field.tsx";
import { Sending } from "./sending.tsx";
import { useTalks } from "./talks-context.ts";

interface TableDraftDialogProps {
  readonly draft: OfferView;
  readonly onClose: () => void;
}

export function TableDraftDialog({ draft, onClose }: TableDraftDialogProps) {
  const { roomTalks } = useTexts();
  const talks = useTalks();
  const [to, setTo] = useState<Addressees>("everyone");
  const [mayPass, setMayPass] = useState<Passing>();
  const wanted = offerWanted({ ...planOfDraft(draft), to, mayPass });
  return (
    <PlainDialog title={roomTalks.tableNumbered(String(draft.number))} onClose={onClose} wide>
      <ReceiversField value={to} onChange={setTo} isFree={talks.self.mayTableBetween} />
      {to === "chair" && <PassingField value={mayPass} onChange={setMayPass} />}
      <Sending
        wanted={wanted}
        label={roomTalks.sendOffer}
        draft={draft.act}
        onSent={onClose}
        onCancel={onClose}
      />
    </PlainDialog>
  );
}
