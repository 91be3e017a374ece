// From worth to pixels and back, for what has to be placed by eye: the same straight line that Plot uses.

export interface LinearScale {
  toPixel(value: number): number;
  fromPixel(pixel: number): number;
}

export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const factor = (range[1] - range[0]) / (domain[1] - domain[0]);
  return {
    toPixel: (value) => range[0] + (value - domain[0]) * factor,
    fromPixel: (pixel) => domain[0] + (pixel - range[0]) / factor,
  };
}
