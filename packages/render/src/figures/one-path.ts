// Many dots as one path: thousands of elements would make the page slow to open and slow to read aloud.
import type { RenderFunction } from "@observablehq/plot";

/** For the `render` option of `Plot.dot`: round dots as wide as the stroke. */
export const renderAsOnePath: RenderFunction = (index, _scales, values, _dimensions, context, next) => {
  const group = next?.(index.slice(0, 0), _scales, values, _dimensions, context) ?? null;
  const { x, y } = values as { x?: ArrayLike<number>; y?: ArrayLike<number> };
  if (!group || !x || !y || index.length === 0) return group;
  const path = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
  const places = new Set(Array.from(index, (i) => `M${toTenth(x[i])},${toTenth(y[i])}h0`));
  path.setAttribute("d", [...places].join(""));
  path.setAttribute("stroke-linecap", "round");
  group.append(path);
  return group;
};

function toTenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
