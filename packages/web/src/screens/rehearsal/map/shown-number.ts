// Which number stands in the cells of the map, and how strong its tone is.
import type { MapCell, MapView } from "../../../engine/questions/rehearsal-map.ts";

export const SHOWN = ["own", "others", "agreed", "round"] as const;
export type Shown = (typeof SHOWN)[number];

/** Shares in hundredths; rounds as they are. Null where there is nothing to say but that they never agree. */
export function shownNumber(cell: MapCell, shown: Shown): number | null {
  if (shown === "round") return cell.round;
  const number = cell[shown] * 100;
  return shown !== "agreed" && cell.agreed === 0 && Math.round(number) === 0 ? null : number;
}

/** From 0, the least in the table, to 1, the most. */
export function toneOf(cell: MapCell, cells: MapView["cells"], shown: Shown): number {
  const own = shownNumber(cell, shown);
  const all = cells.flat().flatMap((one) => shownNumber(one, shown) ?? []);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return own === null || most === least ? 0 : (own - least) / (most - least);
}

/** The rows whose side ends with most on average over the columns, as it is shown in whole hundredths. */
export function bestRows(cells: MapView["cells"]): { readonly rows: number[]; readonly mean: number } {
  const means = cells.map((row) => row.reduce((sum, { own }) => sum + own, 0) / row.length);
  const most = Math.max(...means.map((mean) => Math.round(mean * 100)));
  const rows = means.flatMap((mean, row) => (Math.round(mean * 100) === most ? [row] : []));
  return { rows, mean: most / 100 };
}
