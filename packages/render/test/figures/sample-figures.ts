// Figures of every kind, with long and foreign names, coinciding points and unknown no-deal worths.
import type { DealPlot, Figure, PackagePlot, ShareStrip, Table, TradeOffPlot } from "@parley/engine/report";
import { DANCES } from "./sample-dances.ts";
import { HEAT_MAPS } from "./sample-heat-maps.ts";
import { GRIDS, MAPS } from "./sample-maps.ts";

const table: Table = {
  kind: "table",
  caption: "The numbers",
  columns: [
    { title: ["Package"], kind: "text" },
    { title: [{ kind: "party", index: 0, text: "The union" }], kind: "number" },
  ],
  rows: [
    [["A"], ["46"]],
    [["B"], ["52"]],
  ],
};

const frame = {
  caption: "What there is to see.",
  reading: "How to read it.",
  alternative: "The picture in words, with 0.123456 in it.",
  table,
};

const exactly = (x: number, y: number) => ({ x: { low: x, high: x }, y: { low: y, high: y } });

const deals = Array.from({ length: 400 }, (_, k) => {
  const x = 10 + ((k * 37) % 80) + (k % 7) / 7;
  const y = 10 + ((95 - x) * ((k * 53) % 101)) / 100;
  return { x, y, acceptable: x >= 45 && y >= 30 };
});

export const DEAL_PLOT: DealPlot = {
  ...frame,
  kind: "deal-plot",
  id: "deal-plot",
  title: "Deals <of two>",
  x: {
    label: "Worth to the union, in its points (est.)",
    party: 0,
    low: 0,
    high: 100,
    noDeal: { low: 38, high: 45 },
    noDealLabel: "no deal, the union",
    estimated: true,
  },
  y: {
    label: "Worth to the management of both works, in its points",
    party: 1,
    low: 0,
    high: 100,
    noDeal: { low: 30, high: 30 },
    noDealLabel: "no deal, the management",
    estimated: false,
  },
  deals,
  frontier: Array.from({ length: 14 }, (_, k) => ({ x: 10 + k * 6, y: 85 - k * 5 - k * k * 0.05 })),
  listed: [
    { label: "A", x: 46, y: 53.2, ranges: { x: { low: 30, high: 80 }, y: { low: 40, high: 60 } } },
    { label: "B", x: 52, y: 47.55, ranges: exactly(52, 47.55) },
    { label: "C", x: 52, y: 47.55, ranges: exactly(52, 47.55) },
    { label: "D", x: 53, y: 46.9, ranges: exactly(53, 46.9) },
  ],
};

const names = [
  "Upstream",
  "Downstream",
  "Port authority",
  "Federation of farmers of the lower valley",
  "Союз",
  "اتحاد المدن",
];

export const PACKAGE_PLOT: PackagePlot = {
  ...frame,
  kind: "package-plot",
  id: "package-plot",
  title: "Packages",
  worstLabel: "worst it could get",
  bestLabel: "best it could get",
  axes: names.map((name, party) => ({
    party,
    name,
    estimated: party % 2 === 0,
    noDeal: party === 4 ? null : { low: 0.2, high: party % 2 ? 0.2 : 0.35 },
  })),
  others: Array.from({ length: 30 }, (_, k) => names.map((_, party) => ((k * 37 + party * 53) % 100) / 100)),
  listed: ["A", "B", "C", "D"].map((label, k) => ({
    label,
    values: names.map((_, party) => 0.4 + ((k * 23 + party * 31) % 55) / 100),
  })),
};

export const SHARE_STRIP: ShareStrip = {
  ...frame,
  kind: "share-strip",
  id: "share-strip",
  title: "How sure",
  axisLabel: "of 100 readings",
  rows: [
    { label: "A deal exists", party: null, low: 0.78, share: 0.83, high: 0.87 },
    { label: "Package A suits the union", party: 0, low: 0.6, share: 0.66, high: 0.7 },
  ],
};

export const TRADE_OFF: TradeOffPlot = {
  ...frame,
  kind: "trade-off",
  id: "trade-off",
  title: "What no deal may be worth",
  x: { label: "Worth of no deal to the union, in its points (est.)", party: 0, low: 0, high: 108 },
  y: { label: "Worth of no deal to the works council, in its points", party: 1, low: 0, high: 108 },
  corners: Array.from({ length: 9 }, (_, k) => ({ x: 20 + k * 10, y: 100 - k * 9 })),
  inside: "a deal exists",
  outside: "no deal exists",
};

export const FIGURES: readonly Figure[] = [
  DEAL_PLOT,
  PACKAGE_PLOT,
  SHARE_STRIP,
  TRADE_OFF,
  ...MAPS,
  ...GRIDS,
  ...DANCES,
  ...HEAT_MAPS.slice(0, 2),
];
