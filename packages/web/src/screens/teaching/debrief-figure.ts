// All deals of a debrief as a figure of the report.
import type { Column, Figure, Text } from "@parley/engine/report";
import type { DebriefView } from "../../engine/questions/exercise-debrief.ts";
import type { Catalogue } from "../../texts/catalogue.ts";
import type { CourseWords } from "../rehearsal/rehearsal-words.ts";

type DealPlot = Extract<Figure, { kind: "deal-plot" }>;
type DebriefTexts = Catalogue["teaching"]["debrief"];

export function debriefFigure(view: DebriefView, texts: DebriefTexts, words: CourseWords): DealPlot {
  const { plane } = view;
  const listed = dealsMade(view).map(({ numbers, x, y }) => ({
    label: numbers.map(words.count).join(", "),
    x,
    y,
    ranges: { x: { low: x, high: x }, y: { low: y, high: y } },
  }));
  const named = plane.solutions.map(({ rule, x, y }) => ({ label: texts.rules[rule], x, y }));
  const agreed = view.pairs.filter(({ deal }) => deal !== null).length;
  const shown = [...plane.deals, ...listed, ...named];
  return {
    kind: "deal-plot",
    id: "debrief",
    title: texts.pictureTitle,
    caption: texts.pictureCaption,
    reading: texts.pictureReading(plane.complete),
    alternative: texts.alternative(words.count(listed.length), words.count(agreed)),
    x: axisOf(0, { view, texts, worths: shown.map(({ x }) => x) }),
    y: axisOf(1, { view, texts, worths: shown.map(({ y }) => y) }),
    deals: plane.deals,
    frontier: plane.frontier.map(([x, y]) => ({ x, y })),
    listed,
    named,
    table: tableOf({ view, texts, words }),
  };
}

export interface DealMade {
  /** Of the talks that made it. */
  readonly numbers: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** Deals that are worth the same to both stand together. One that a side was to refuse has no place. */
function dealsMade({ pairs }: Pick<DebriefView, "pairs">): DealMade[] {
  const made = new Map<string, DealMade>();
  for (const { deal, number } of pairs) {
    const [x, y] = deal?.worth ?? [null, null];
    if (x === null || y === null) continue;
    const key = `${x} ${y}`;
    made.set(key, { x, y, numbers: [...(made.get(key)?.numbers ?? []), number] });
  }
  return [...made.values()];
}

interface AxisInput {
  readonly view: DebriefView;
  readonly texts: DebriefTexts;
  readonly worths: readonly number[];
}

const PAD = 0.05;

function axisOf(party: number, { view, texts, worths }: AxisInput): DealPlot["x"] {
  const { name, noDeal, estimated } = view.sides[party];
  const all = [...worths, noDeal];
  const [least, most] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const pad = most > least ? PAD * (most - least) : 1;
  return {
    label: estimated ? texts.axisEstimated(name) : texts.axis(name),
    party,
    low: least - pad,
    high: most + pad,
    noDeal: { low: noDeal, high: noDeal },
    noDealLabel: texts.axisNoDeal(name),
    estimated,
  };
}

interface TableInput {
  readonly view: DebriefView;
  readonly texts: DebriefTexts;
  readonly words: CourseWords;
}

function tableOf({ view, texts, words }: TableInput): DealPlot["table"] {
  const columns: Column[] = [
    { title: [texts.tablePoint], kind: "text" },
    ...view.sides.map(
      ({ name, estimated }, index): Column => ({
        title: [
          { kind: "party", index, text: name },
          ...(estimated ? [" ", { kind: "estimate", by: null } as const] : []),
        ],
        kind: "number",
      }),
    ),
  ];
  const row = (name: string, worths: readonly number[]): Text[] => [
    [name],
    ...worths.map((worth, party): Text => [words.worth(view.sides[party], worth)]),
  ];
  const made = dealsMade(view).map(({ numbers, x, y }) =>
    row(texts.pairs(words.list(numbers.map(words.count))), [x, y]),
  );
  const solutions = view.plane.solutions.map(({ rule, x, y }) => row(texts.rulesLong[rule], [x, y]));
  return { kind: "table", caption: texts.pointTable, columns, rows: [...made, ...solutions] };
}
