// Where labels of points go so that they don't cover each other.

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The point that the label is for. */
  readonly from: { readonly x: number; readonly y: number };
}

interface LineLabel {
  readonly text: string;
  readonly at: number;
}

/** Letters of points along a line, in pixels; labels that would touch each other become one, `A, C`, at their middle. */
export function mergeAlongLine(
  points: readonly { readonly label: string; readonly at: number }[],
): LineLabel[] {
  const sorted = [...points].sort((a, b) => a.at - b.at || (a.label < b.label ? -1 : 1));
  const groups: { label: string; at: number }[][] = [];
  for (const point of sorted) {
    let group = [point];
    for (let last = groups.at(-1); last && touch(labelOf(last), labelOf(group)); last = groups.at(-1)) {
      group = [...last, ...group];
      groups.pop();
    }
    groups.push(group);
  }
  return groups.map(labelOf);
}

function labelOf(group: readonly { readonly label: string; readonly at: number }[]): LineLabel {
  const text = group
    .map(({ label }) => label)
    .sort()
    .join(", ");
  return { text, at: (group[0].at + group[group.length - 1].at) / 2 };
}

// A letter is about 9 pixels wide, a comma with its space 7.
function touch(a: LineLabel, b: LineLabel): boolean {
  return Math.abs(b.at - a.at) < 4 * (a.text.length + b.text.length) + 5;
}

/** Points nearer than this to each other, in pixels, share a label. */
const TOUCHING = 12;

/**
 * Labels up and to the right of points in the plane (in pixels, y downwards): points that touch share a label, and a label that
 * would cover one already placed moves outwards until it doesn't.
 */
export function placeOutwards(
  points: readonly { readonly label: string; readonly x: number; readonly y: number }[],
): PlacedLabel[] {
  const places: { labels: string[]; x: number; y: number }[] = [];
  for (const { label, x, y } of points) {
    const place = places.find((other) => Math.hypot(other.x - x, other.y - y) < TOUCHING);
    if (place) place.labels.push(label);
    else places.push({ labels: [label], x, y });
  }
  const placed: PlacedLabel[] = [];
  for (const { labels, x, y } of places) {
    const text = labels.join(", ");
    let label: PlacedLabel = { text, x: x + 9, y: y - 9, from: { x, y } };
    while (placed.some((other) => covers(other, label))) label = { ...label, x: label.x + 5, y: label.y - 5 };
    placed.push(label);
  }
  return placed;
}

function covers(a: PlacedLabel, b: PlacedLabel): boolean {
  const half = (label: PlacedLabel) => 4.5 * label.text.length;
  return Math.abs(a.y - b.y) < 15 && Math.abs(a.x - b.x) < half(a) + half(b);
}
