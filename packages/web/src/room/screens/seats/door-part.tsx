// Who asks to be let in, and the answer to each.
import { useCallback, useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { momentWords } from "../../../texts/date-words.ts";
import { localeOf } from "../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";
import type { AtDoor } from "../../deeds/inviting.ts";
import type { SeatView } from "../../questions/seats.ts";
import { useDeeds, useRoomBrief } from "../../use-room.ts";

export function DoorPart({ seats }: { readonly seats: readonly SeatView[] }) {
  const { roomSeats } = useTexts();
  const { joins } = useRoomBrief();
  const { order, busy, failure } = useDeeds();
  const [waiting, setWaiting] = useState<readonly AtDoor[]>();
  const look = useCallback(async () => setWaiting(await order("lookAtDoor", null)), [order]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever somebody comes or goes
  useEffect(() => {
    void look();
  }, [look, joins]);
  return (
    <section className="part">
      <h2>{roomSeats.doorTitle}</h2>
      <p>{roomSeats.doorNote}</p>
      {waiting?.length === 0 && <p>{roomSeats.doorEmpty}</p>}
      {failure && <p role="alert">{failure}</p>}
      <ul className="plain">
        {(waiting ?? []).map((one) => (
          <li key={one.id}>
            <Request
              one={one}
              seat={seats.find(({ id }) => id === one.seat)}
              isBusy={busy}
              onLetIn={(instead) =>
                void order("letIn", { id: one.id, ...(instead !== undefined && { instead }) }).then(look)
              }
              onSendAway={() => void order("sendAway", { id: one.id }).then(look)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RequestProps {
  readonly one: AtDoor;
  readonly seat: SeatView | undefined;
  readonly isBusy: boolean;
  /** `instead`: the member whose key is no more. */
  readonly onLetIn: (instead?: string) => void;
  readonly onSendAway: () => void;
}

function Request({ one, seat, isBusy, onLetIn, onSendAway }: RequestProps) {
  const { roomSeats } = useTexts();
  const locale = localeOf(useLanguage());
  const since = roomSeats.asksSince(momentWords(new Date(one.at), locale));
  return (
    <>
      <p>
        {one.seat === null ? roomSeats.unknownInvitation : roomSeats.asksFor(seat?.name ?? roomSeats.unnamed)}{" "}
        <small>{since}</small>
      </p>
      <p className="row">
        {one.seat !== null && (
          <Button className="main" isDisabled={isBusy} onPress={() => onLetIn()}>
            {roomSeats.letIn}
          </Button>
        )}
        {one.seat !== null &&
          seat?.members
            .filter(({ canRemove }) => canRemove)
            .map(({ key, name }) => (
              <Button key={key} isDisabled={isBusy} onPress={() => onLetIn(key)}>
                {roomSeats.letInInstead(name ?? roomSeats.nameless)}
              </Button>
            ))}
        <Button isDisabled={isBusy} onPress={onSendAway}>
          {one.seat === null ? roomSeats.sendAwayAll : roomSeats.sendAway}
        </Button>
      </p>
    </>
  );
}
