// Heat maps: a few ways of behaving, as many as there may be, and fields without anything.
import type { HeatMap, Table } from "@parley/engine/report";

const table: Table = {
  kind: "table",
  caption: "The numbers",
  columns: [{ title: ["Way"], kind: "text" }],
  rows: [[["one"]]],
};

const NAMES = [
  "tough until late",
  "gives way evenly",
  "wants it over with",
  "answers in kind, towards a fair package",
  "keeps its level and seeks what the other likes",
];

function heatMap(id: string, many: number): HeatMap {
  return {
    kind: "heat-map",
    id,
    title: "Own worth <against whom>",
    caption: "What there is to see.",
    reading: "How to read it.",
    alternative: "The picture in words.",
    table,
    rowsLabel: "This way of behaving",
    columnsLabel: "What the others do",
    labels: Array.from({ length: many }, (_, k) => ({
      words: NAMES[k % NAMES.length],
      typed: k % 4 === 3 ? null : `boulware:e=0.${k},model=frequency,accept=time`,
    })),
    cells: Array.from({ length: many }, (_, own) =>
      Array.from({ length: many }, (_, rest) => {
        const share = ((own * 7 + rest * 13) % 21) / 20;
        return own === 1 && rest === 1 ? null : { shade: share, text: String(Math.round(100 * share)) };
      }),
    ),
  };
}

export const HEAT_MAPS = [2, 5, 20].map((many) => heatMap(`heat-${many}`, many));
