// Offers that the seat prepares: only its own members see them, until one of them tables one.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import { OfferCard } from "../../parts/offer-card.tsx";
import type { OfferView } from "../../questions/talks-offers.ts";
import { useDeeds } from "../../use-room.ts";
import { TableDraftDialog } from "./table-draft-dialog.tsx";
import { useTalks } from "./talks-context.ts";

export function DraftsPart({ onChange }: { readonly onChange: (draft: OfferView) => void }) {
  const { roomTalks } = useTexts();
  const { drafts, now, self } = useTalks();
  if (drafts.length === 0) return null;
  return (
    <section className="part" aria-labelledby="drafts">
      <h2 id="drafts">{roomTalks.draftsTitle}</h2>
      <p>{self.isShared ? roomTalks.draftsShared : roomTalks.draftsAlone}</p>
      {drafts.map((draft) => (
        <OfferCard key={draft.act} offer={draft} now={now}>
          {self.isShared && draft.by !== null && <p className="sans fact">{roomTalks.writtenBy(draft.by)}</p>}
          <DraftWays draft={draft} onChange={() => onChange(draft)} />
        </OfferCard>
      ))}
    </section>
  );
}

function DraftWays({ draft, onChange }: { readonly draft: OfferView; readonly onChange: () => void }) {
  const { roomTalks } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [isOpen, setOpen] = useState(false);
  const { tabling } = useTalks();
  const isOnItsWay = tabling.drafts.includes(draft.act);
  const place = String(draft.number);
  const drop = () => order("send", { act: { do: "withdraw", offer: draft.act }, to: "own-seat" });
  if (isOnItsWay) return <p role="status">{roomTalks.draftOnItsWay}</p>;
  return (
    <>
      <p className="row actions">
        <Button className="main" aria-label={roomTalks.tableNumbered(place)} onPress={() => setOpen(true)}>
          {roomTalks.table}
        </Button>
        <Button aria-label={roomTalks.changeNumbered(place)} onPress={onChange}>
          {roomTalks.change}
        </Button>
        <Button isDisabled={busy} aria-label={roomTalks.dropNumbered(place)} onPress={() => void drop()}>
          {roomTalks.drop}
        </Button>
      </p>
      {failure !== null && <p role="alert">{failure}</p>}
      {isOpen && <TableDraftDialog draft={draft} onClose={() => setOpen(false)} />}
    </>
  );
}
