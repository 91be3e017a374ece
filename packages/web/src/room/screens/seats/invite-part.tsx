// A link for one person to a seat: one that is there, or a new one.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";
import type { SeatsView } from "../../questions/seats.ts";
import { useDeeds } from "../../use-room.ts";
import { type SeatDraft, SeatFields, seatSaid } from "./seat-fields.tsx";

interface Made {
  readonly link: string;
  readonly seat: string;
  /** Of the case; empty: none. */
  readonly party: string;
}

export function InvitePart({ view }: { readonly view: SeatsView }) {
  const { roomSeats } = useTexts();
  const { order, busy, failure } = useDeeds();
  const open = view.seats.filter(({ canInvite }) => canInvite);
  const [seat, setSeat] = useState(view.isChair ? "" : (open[0]?.id ?? ""));
  const [typed, setTyped] = useState<SeatDraft | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const draft = typed ?? nextSeat(view, made?.party ?? "");
  const invite = async () => {
    const invited = await order("inviteTo", seat === "" ? { made: seatSaid(draft) } : { seat });
    if (!invited) return;
    const name = view.seats.find(({ id }) => id === seat)?.name ?? draft.name.trim();
    setMade({ link: invited.link, seat: name, party: draft.party });
    setTyped(null);
  };
  return (
    <section className="part">
      <h2>{roomSeats.inviteTitle}</h2>
      <p>{view.isChair ? roomSeats.inviteLead : roomSeats.onlyOwn}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <label>
          {roomSeats.inviteHow}
          <select value={seat} onChange={(event) => setSeat(event.target.value)}>
            {view.isChair && <option value="">{roomSeats.newSeat}</option>}
            {open.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? roomSeats.unnamed}
              </option>
            ))}
          </select>
        </label>
        {seat === "" ? (
          <SeatFields draft={draft} parties={view.parties} onChange={setTyped} />
        ) : (
          open.find(({ id }) => id === seat)?.isOwn && (
            <p>
              <small>{roomSeats.sharedSeat}</small>
            </p>
          )
        )}
        {failure && <p role="alert">{failure}</p>}
        <p>
          <Button type="submit" className="main" isDisabled={busy}>
            {roomSeats.makeLink}
          </Button>
        </p>
      </form>
      {made && <MadeLink made={made} />}
    </section>
  );
}

/** For the first party that no seat speaks for; `made` has just got one. */
function nextSeat({ seats, parties }: SeatsView, made: string): SeatDraft {
  const next = parties.find(({ id }) => id !== made && seats.every(({ partyId }) => partyId !== id));
  return { name: next?.name ?? "", role: "party", party: next?.id ?? "" };
}

function MadeLink({ made }: { readonly made: Made }) {
  const { app, roomSeats } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(made.link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div role="status">
      <p>{roomSeats.linkMade(made.seat)}</p>
      <p className="secret-link" data-link dir="ltr" translate="no">
        {made.link}
      </p>
      <p className="row">
        <Button onPress={copy}>{app.copy}</Button> {isCopied && roomSeats.copied}
      </p>
      <p>
        <small>{roomSeats.linkNote}</small>
      </p>
    </div>
  );
}
