// About where the texts of a drawing stand: letters of average width, so that covered and cut off texts show without a browser.
import { textWidth } from "@parley/engine/report";

export interface TextBox {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Of letters, as shares of their size. */
const [WIDTH, HEIGHT] = [0.47, 0.8];

export function textBoxes(svg: Element): TextBox[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const [x, y] = (element.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    const size = Number(inherited(element, "font-size").replace("px", ""));
    const text = element.textContent ?? "";
    const width = textWidth(text) * size * WIDTH;
    const anchor = inherited(element, "text-anchor");
    const x1 = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    return { text, x1, x2: x1 + width, y1: y - (size * HEIGHT) / 2, y2: y + (size * HEIGHT) / 2 };
  });
}

// Plot sets what is shared on the group around the texts, and what is usual on the whole drawing.
function inherited(element: Element, name: string): string {
  const own = element.getAttribute(name);
  if (own !== null || !element.parentElement) return own ?? "";
  return inherited(element.parentElement, name);
}

/** Pairs of texts of which one covers the other. */
export function overlapping(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Texts that reach beyond the drawing. */
export function cutOff(svg: Element): string[] {
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name)));
  return textBoxes(svg)
    .filter(({ x1, x2, y1, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height)
    .map(({ text }) => text);
}
