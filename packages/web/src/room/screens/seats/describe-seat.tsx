// Says anew what a seat is, to everyone.
import type { SeatId } from "@parley/engine/talks";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { SeatsView, SeatView } from "../../questions/seats.ts";
import { useDeeds } from "../../use-room.ts";
import { type SeatDraft, SeatFields, seatSaid } from "./seat-fields.tsx";

interface DescribeSeatProps {
  readonly seat: SeatView;
  readonly view: SeatsView;
  readonly onClose: () => void;
}

export function DescribeSeat({ seat, view, onClose }: DescribeSeatProps) {
  const { app, roomSeats } = useTexts();
  const { order, failure } = useDeeds();
  const [draft, setDraft] = useState<SeatDraft>({
    ...{ name: seat.name ?? "", role: seat.role, party: seat.partyId ?? "" },
  });
  const keep = async () => {
    await order("send", { act: { do: "seat", seat: seat.id as SeatId, ...seatSaid(draft) } });
    onClose();
  };
  return (
    <PlainDialog title={roomSeats.describeTitle} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <SeatFields draft={draft} parties={view.parties} onChange={setDraft} />
        {failure && <p role="alert">{failure}</p>}
        <p className="row buttons">
          <Button type="submit" className="main">
            {roomSeats.keep}
          </Button>
          <Button onPress={onClose}>{app.cancel}</Button>
        </p>
      </form>
    </PlainDialog>
  );
}
