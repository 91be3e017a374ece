// Issue by issue, what each side asked for last, as far as this seat could read it.
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import type { CellView, PositionsView } from "../../questions/talks-table.ts";

export function PositionsTable({ positions: { sides, rows } }: { readonly positions: PositionsView }) {
  const { roomTalks } = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table positions" role="group" aria-label={roomTalks.positions} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{roomTalks.issue}</th>
            {sides.map((side) => (
              <th key={side.id} scope="col">
                <SeatName seat={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ issue, name, unit, cells, isSame }) => (
            <tr key={issue}>
              <th scope="row">
                <bdi>{unit ? `${name} (${unit})` : name}</bdi>
                {isSame && <small className="same"> {roomTalks.sameSoFar}</small>}
              </th>
              {cells.map((cell, at) => (
                <td key={sides[at].id}>
                  {cell ? <Cell cell={cell} /> : <span className="fact">{roomTalks.nothingNamed}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { option, number, isConveyed, isOver } }: { readonly cell: CellView }) {
  const { roomTalks } = useTexts();
  const place = roomTalks.numbered(String(number));
  const notes = [place, ...(isConveyed ? [roomTalks.passedOn] : []), ...(isOver ? [roomTalks.over] : [])];
  return (
    <>
      <bdi>{option}</bdi> <small>{notes.join(", ")}</small>
    </>
  );
}
