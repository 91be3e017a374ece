// Who has had what, since when, and by which act; for all seats or for one.
import { useId, useState } from "react";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { LedgerTable } from "./ledger-table.tsx";

/** Rows shown at first; more on request. */
const FIRST = 50;

export function LedgerPart() {
  const { ledger, parts } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  const id = useId();
  const [seat, setSeat] = useState<string | null>(null);
  const [most, setMost] = useState(FIRST);
  const { value } = useRoomAnswer("deskLedger", { seat });
  const chosen = value?.seats.find((one) => one.id === seat);
  return (
    <section className="part ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{parts.ledger}</h2>
      <p>{ledger.lead}</p>
      {value && (
        <>
          <p className="row sans">
            <label htmlFor={id}>{ledger.filter}</label>
            <select id={id} value={seat ?? ""} onChange={({ target }) => setSeat(target.value || null)}>
              <option value="">{ledger.all}</option>
              {value.seats.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </p>
          <p aria-live="polite">
            {chosen &&
              ledger.known(numbers.format(value.rows.length), numbers.format(value.told), chosen.name)}
          </p>
          {value.told === 0 && <p>{ledger.nothing}</p>}
          {value.rows.length > 0 && (
            <LedgerTable ledger={value} most={most} onMore={() => setMost(most + FIRST)} />
          )}
        </>
      )}
    </section>
  );
}
