// The ledger as a table: what was told, and for each seat since when it has it.
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import type { DeskLedger, LedgerCell, LedgerRow } from "../../questions/desk-ledger.ts";

interface LedgerTableProps {
  readonly ledger: DeskLedger;
  readonly most: number;
  readonly onMore: () => void;
}

export function LedgerTable({ ledger: { seats, rows }, most, onMore }: LedgerTableProps) {
  const { ledger, parts } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  const older = rows.length - most;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table" role="group" aria-label={parts.ledger} tabIndex={0}>
        <table className="ledger-table">
          <caption>{ledger.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{ledger.what}</th>
              {seats.map((seat) => (
                <th key={seat.id} scope="col">
                  <SeatName seat={seat} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Row key={row.item} row={row} seats={seats} />
            ))}
          </tbody>
        </table>
      </div>
      {older > 0 && <Button onPress={onMore}>{ledger.older(older, numbers.format(older))}</Button>}
    </>
  );
}

function Row({ row, seats }: { readonly row: LedgerRow; readonly seats: DeskLedger["seats"] }) {
  const { roomDesk } = useTexts();
  const numbers = useNumberFormat();
  const { number, words, leave, known } = row;
  return (
    <tr>
      <th scope="row">
        <small>{roomDesk.actNumber(numbers.format(number))}</small>{" "}
        <span className="excerpt" dir="auto">
          {words}
        </span>
        {leave && (
          <small>
            {roomDesk.mayBePassedOn} {roomDesk.leave[leave.mayPass]}
          </small>
        )}
      </th>
      {known.map((cell, at) => (
        <td key={seats[at].id}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell }: { readonly cell: LedgerCell }) {
  const { ledger } = useTexts().roomDesk;
  const numbers = useNumberFormat();
  const { moment } = useMoments();
  if (cell.kind !== "known")
    return cell.kind === "author" ? ledger.author : <span className="faint">{ledger.unknown}</span>;
  const since = ledger.since(moment(cell.since));
  return cell.by === null ? since : `${since}, ${ledger.by(numbers.format(cell.by))}`;
}
