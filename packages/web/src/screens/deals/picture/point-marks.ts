// The points that the plane labels: packages of the short list and the deals that rules pick, those at one place under one label.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { Rule, RulePoint } from "../../../engine/questions/deals-picture.ts";

export interface PointMark {
  /** Worths. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly isListed: boolean;
}

export interface PointInput {
  readonly listed: readonly ListedView[];
  readonly rules: readonly RulePoint[];
  readonly plane: { readonly x: number; readonly y: number };
  readonly names: Readonly<Record<Rule, string>>;
  /** There is only room for the letters of the short list. */
  readonly isNarrow: boolean;
}

export function pointMarks({ listed, rules, plane, names, isNarrow }: PointInput): PointMark[] {
  const marks = new Map<string, { x: number; y: number; letters: string[]; rules: string[] }>();
  const at = (x: number, y: number) => {
    const key = `${x} ${y}`;
    const mark = marks.get(key) ?? { x, y, letters: [], rules: [] };
    marks.set(key, mark);
    return mark;
  };
  for (const { label, sides } of listed) {
    const [x, y] = [sides[plane.x], sides[plane.y]];
    if (x && y) at(x.worth, y.worth).letters.push(label);
  }
  for (const { rule, worth } of rules) at(worth[plane.x], worth[plane.y]).rules.push(names[rule]);
  return [...marks.values()].flatMap((mark) => {
    const isListed = mark.letters.length > 0;
    const shown = isNarrow ? [] : mark.rules;
    const label = [mark.letters.join(", "), shown.join(", ")].filter((text) => text !== "").join(" · ");
    return label === "" ? [] : [{ x: mark.x, y: mark.y, label, isListed }];
  });
}
