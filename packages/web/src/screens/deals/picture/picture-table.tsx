// The picture's numbers as a table: the short list, the deals that rules pick, and the efficient deals of the plane.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { Party } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNumbers, useSideNumbers } from "../parts/use-numbers.ts";

interface PictureTableProps {
  readonly view: PictureView;
  readonly plane: PlaneView | null;
  readonly listed: readonly ListedView[];
}

const MOST_ROWS = 60;

export function PictureTable({ view, plane, listed }: PictureTableProps) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const shown = plane ? [plane.x, plane.y] : view.sides.map((_, at) => at);
  const frontier = plane?.frontier;
  const rows = [
    { head: deals.rowNoDeal, worths: view.sides.map(({ noDeal }) => noDeal) },
    ...listed.map(({ label, sides }) => ({
      head: deals.packageOf(label),
      worths: sides.map(({ worth }) => worth as number | null),
    })),
    ...view.rules.map(({ rule, worth }) => ({
      head: deals.ruleNames[rule],
      worths: worth as readonly (number | null)[],
    })),
  ];
  return (
    <>
      <WorthTable
        caption={deals.tablePoints}
        view={view}
        shown={shown}
        rows={rows.map(({ head, worths }) => ({ head, worths: shown.map((party) => worths[party]) }))}
      />
      {frontier && frontier.size > 0 && (
        <WorthTable
          caption={deals.tableFrontier(count(frontier.size), count(Math.min(MOST_ROWS, frontier.x.length)))}
          view={view}
          shown={shown}
          rows={Array.from(frontier.x.subarray(0, MOST_ROWS), (x, k) => ({
            head: count(k + 1),
            worths: [x, frontier.y[k]],
          }))}
        />
      )}
    </>
  );
}

interface WorthTableProps {
  readonly caption: string;
  readonly view: PictureView;
  readonly shown: readonly number[];
  readonly rows: readonly { readonly head: string; readonly worths: readonly (number | null)[] }[];
}

function WorthTable({ caption, view, shown, rows }: WorthTableProps) {
  const { deals } = useTexts();
  const numbers = useSideNumbers(view.sides);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{deals.columnPoint}</th>
            {shown.map((party) => (
              <th key={party} scope="col" className="number">
                <Party index={party} name={view.sides[party].name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, worths }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {worths.map((value, k) => (
                <td key={shown[k]} className="number">
                  {value === null ? deals.unknown : numbers[shown[k]].worth(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
