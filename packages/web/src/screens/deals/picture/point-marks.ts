// The points that the plane labels: packages of the short list, the deals that rules pick and the one being built; those that lie at one
// place share a label.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { Rule, RulePoint } from "../../../engine/questions/deals-picture.ts";
import type { Standing } from "../../../engine/questions/weigh-deal.ts";

export interface PointMark {
  /** On the screen. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly kind: "listed" | "rule" | "built";
}

export interface PointInput {
  readonly listed: readonly ListedView[];
  readonly rules: readonly RulePoint[];
  readonly built: readonly Standing[] | null;
  readonly builtName: string;
  readonly plane: { readonly x: number; readonly y: number };
  readonly names: Readonly<Record<Rule, string>>;
  /** Where worths to the two parties lie on the screen. */
  readonly onScreen: (x: number, y: number) => readonly [number, number];
  /** There is only room for the letters of the short list. */
  readonly isNarrow: boolean;
}

/** Points nearer than this, in pixels, look like one. */
const NEAR = 5;

export function pointMarks(input: PointInput): PointMark[] {
  const { listed, rules, plane, names, onScreen, isNarrow } = input;
  const places: Place[] = [];
  for (const { label, sides } of listed) {
    const [x, y] = [sides[plane.x], sides[plane.y]];
    if (x && y) placeAt(places, onScreen(x.worth, y.worth), NEAR).letters.push(label);
  }
  for (const { rule, worth } of isNarrow ? [] : rules) {
    // A rule's deal shares the label of a package only where both are worth the same.
    placeAt(places, onScreen(worth[plane.x], worth[plane.y]), 0.01).rules.push(names[rule]);
  }
  return [...places.map(markOf), ...builtMark(input, places)];
}

interface Place {
  readonly at: readonly [number, number];
  readonly letters: string[];
  readonly rules: string[];
}

function placeAt(places: Place[], at: readonly [number, number], reach: number): Place {
  const near = places.find(({ at: [x, y] }) => Math.hypot(x - at[0], y - at[1]) <= reach);
  if (near) return near;
  const place = { at, letters: [], rules: [] };
  places.push(place);
  return place;
}

function markOf({ at: [x, y], letters, rules }: Place): PointMark {
  const label = [letters.join(", "), rules.join(", ")].filter((text) => text !== "").join(" · ");
  return { x, y, label, kind: letters.length > 0 ? "listed" : "rule" };
}

/** Where it lies on a package of the short list, the ring around that says enough. */
function builtMark({ built, builtName, plane, onScreen }: PointInput, places: readonly Place[]): PointMark[] {
  const [across, up] = [built?.[plane.x], built?.[plane.y]];
  if (!across || !up) return [];
  const [x, y] = onScreen(across.worth, up.worth);
  const isListed = places.some(
    ({ at, letters }) => letters.length > 0 && Math.hypot(at[0] - x, at[1] - y) <= NEAR,
  );
  return isListed ? [] : [{ x, y, label: builtName, kind: "built" }];
}
