// A picture as data: its marks, axes, caption, text alternative and the table behind it. The host draws it.
import type { Table } from "../text.ts";

interface FigureFrame {
  /** Unique within the document. */
  readonly id: string;
  /** What the picture shows, in a few words. */
  readonly title: string;
  /** What to see in it. */
  readonly caption: string;
  /** How to read it. */
  readonly reading: string;
  /** The picture in sentences, for those who don't see it. */
  readonly alternative: string;
  /** The numbers behind it. */
  readonly table: Table;
}

export type Figure =
  | DanceCourse
  | DanceGraph
  | DealPlot
  | HeatMap
  | LeverGrid
  | MoveMap
  | PackagePlot
  | ShareStrip
  | TradeOffPlot;

/** Two parties: every deal, or a named sample, by what it is worth to each. */
export interface DealPlot extends FigureFrame {
  readonly kind: "deal-plot";
  readonly x: WorthAxis;
  readonly y: WorthAxis;
  readonly deals: readonly DealMark[];
  /** Efficient points in ascending x. */
  readonly frontier: readonly PlanePoint[];
  readonly listed: readonly LabelledPoint[];
  /** Points to compare with: where a solution would lie. None if left out. */
  readonly named?: readonly NamedPoint[];
}

export interface WorthAxis {
  /** Whose worth and in what units. */
  readonly label: string;
  /** Place of the party in the case. */
  readonly party: number;
  readonly low: number;
  readonly high: number;
  /** What the party has without a deal; a band where it is known only roughly; null where it is unknown. */
  readonly noDeal: Band | null;
  /** What stands beside the line or band of no deal. */
  readonly noDealLabel: string;
  readonly estimated: boolean;
}

export interface Band {
  readonly low: number;
  readonly high: number;
}

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

export interface DealMark extends PlanePoint {
  /** Not worse than no deal for both, and crosses no red line. */
  readonly acceptable: boolean;
}

export interface LabelledPoint extends PlanePoint {
  readonly label: string;
  /** From least to most, where what is known leaves it open. */
  readonly ranges: { readonly x: Band; readonly y: Band };
}

/** Two parties: the offers of a session in their order, by what each is worth to both (Tversky & Raiffa's "negotiation dance"). */
export interface DanceGraph extends FigureFrame {
  readonly kind: "dance-graph";
  readonly x: WorthAxis;
  readonly y: WorthAxis;
  /** Efficient points in ascending x. */
  readonly frontier: readonly PlanePoint[];
  readonly steps: readonly DanceStep[];
  /** What was really tabled before; where it is there, `steps` are only rehearsed, and drawn so. Rounds up to 0, the last one's. */
  readonly before?: readonly DanceStep[];
  /** Names of those who table: one a party, and the mediator's after them where one does. */
  readonly names: readonly string[];
  /** Points to compare with: where a solution would lie. */
  readonly named: readonly NamedPoint[];
  /** The deal it ended with. */
  readonly final: NamedPoint | null;
}

export interface DanceStep extends PlanePoint {
  /** Place of who tabled it among the parties; their number for a mediator. */
  readonly by: number;
  /** Counted from 1. */
  readonly round: number;
  readonly accepted: boolean;
}

export interface NamedPoint extends PlanePoint {
  readonly label: string;
}

/** Any number of parties: what each offer of a session is worth to each, round by round, a panel a party. */
export interface DanceCourse extends FigureFrame {
  readonly kind: "dance-course";
  readonly roundLabel: string;
  /** The last round, counted from 1. */
  readonly rounds: number;
  /** One a party, in the order of the case. */
  readonly panels: readonly WorthAxis[];
  readonly steps: readonly CourseStep[];
  /** As in `DanceGraph`. */
  readonly before?: readonly CourseStep[];
  /** Names of those who table: one a party, and the mediator's after them where one does. */
  readonly names: readonly string[];
  /** What stands beside the deal it ended with. */
  readonly finalLabel: string | null;
}

export interface CourseStep {
  readonly by: number;
  /** Counted from 1. */
  readonly round: number;
  /** What it is worth to each, one a panel; null to a party that refuses it. */
  readonly worths: readonly (number | null)[];
  readonly accepted: boolean;
}

/** More than two parties: each package as a line over one axis a party, from the worst to the best that the party could get. */
export interface PackagePlot extends FigureFrame {
  readonly kind: "package-plot";
  readonly axes: readonly PackageAxis[];
  /** What the two ends of every axis mean. */
  readonly worstLabel: string;
  readonly bestLabel: string;
  /** Efficient packages, drawn faintly behind the listed ones. */
  readonly others: readonly (readonly number[])[];
  readonly listed: readonly { readonly label: string; readonly values: readonly number[] }[];
}

export interface PackageAxis {
  readonly party: number;
  readonly name: string;
  readonly estimated: boolean;
  /** As shares of the party's range: 0 is the worst, 1 the best. */
  readonly noDeal: Band | null;
}

/** Shares with their intervals, one row each. */
export interface ShareStrip extends FigureFrame {
  readonly kind: "share-strip";
  readonly axisLabel: string;
  readonly rows: readonly ShareRow[];
}

export interface ShareRow {
  readonly label: string;
  /** Null where the row is about no one party. */
  readonly party: number | null;
  /** All within 0 and 1. */
  readonly low: number;
  readonly share: number;
  readonly high: number;
}

/** Two parties whose no-deal worths are unknown: the line below which a deal exists. */
export interface TradeOffPlot extends FigureFrame {
  readonly kind: "trade-off";
  readonly x: TradeOffAxis;
  readonly y: TradeOffAxis;
  /** Corners of the line in ascending x, descending y. */
  readonly corners: readonly PlanePoint[];
  /** What stands below and above the line. */
  readonly inside: string;
  readonly outside: string;
}

export interface TradeOffAxis {
  readonly label: string;
  readonly party: number;
  readonly low: number;
  readonly high: number;
}

/** States as nodes and moves as arrows, from left to right: around a state that should hold, or on the way from today. */
export interface MoveMap extends FigureFrame {
  readonly kind: "move-map";
  /** What stands above each column. */
  readonly columns: readonly string[];
  readonly states: readonly MapState[];
  readonly moves: readonly MapMove[];
}

export interface MapState {
  /** Short: a letter or an id; unique; stands in the node and in the table behind. */
  readonly label: string;
  /** What is the case there, in a few words; may be empty. */
  readonly text: string;
  /** From 0. */
  readonly column: number;
  /** Order within the column, from 0; a fraction sits between. */
  readonly row: number;
  /** `held`: the state that should hold; `start`: where things are; `passing`: neither. */
  readonly role: "held" | "start" | "passing";
  /** Whether things can rest there. */
  readonly rests: boolean;
}

export interface MapMove {
  /** Labels of two states. */
  readonly from: string;
  readonly to: string;
  /** Place of the mover among the decision makers. */
  readonly maker: number;
  readonly makerName: string;
  /** What it does, in a few words that follow its name: `resumes strikes`. */
  readonly text: string;
  /** What the move by itself brings the one who makes it. */
  readonly effect: "better" | "worse" | "same";
}

/** Which lever makes a difference: a row a set of levers or a variant, a column a question. */
export interface LeverGrid extends FigureFrame {
  readonly kind: "lever-grid";
  /** Names of levers: a column of dots each, a dot where the lever can be used. */
  readonly levers: readonly string[];
  /** Heads of the columns of answers. */
  readonly questions: readonly string[];
  /** At most 16. */
  readonly rows: readonly LeverRow[];
}

export interface LeverRow {
  readonly label: string;
  /** One a lever. */
  readonly has: readonly boolean[];
  /** One a question. */
  readonly cells: readonly LeverCell[];
}

export interface LeverCell {
  /**
   * `firm`: nobody gains by moving; `answered`: a credible answer deters; `threat`: only a threat deters; `open`: somebody gains and
   * nothing deters; `none`: nothing to say.
   */
  readonly mark: "firm" | "answered" | "threat" | "open" | "none";
  /** What stands beside the mark. */
  readonly text: string;
}

/** Everybody against everybody: a row this way of behaving, a column that of the others. */
export interface HeatMap extends FigureFrame {
  readonly kind: "heat-map";
  /** What rows and columns are. */
  readonly rowsLabel: string;
  readonly columnsLabel: string;
  /** Of rows and of columns alike, in their order; at most 20. */
  readonly labels: readonly HeatLabel[];
  /** `[row][column]`; null where there is nothing. */
  readonly cells: readonly (readonly (HeatCell | null)[])[];
}

export interface HeatLabel {
  readonly words: string;
  /** What stands in small print after the words; null for nothing. */
  readonly typed: string | null;
}

export interface HeatCell {
  /** From 0, the lightest, to 1. */
  readonly shade: number;
  /** What stands in it: up to three characters. */
  readonly text: string;
}

/** No picture has more deals than this; of more, a sample is drawn, small enough to be seen as dots. */
export const MARK_LIMIT = 5_000;
export const SAMPLE_SIZE = 2_000;
