// The picture of two parties: all deals by what they are worth to each, with no deal, the edge that cannot be bettered, the short list and
// the deal being built; a place in it can be pointed at, by mouse or arrow keys.
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { WeighedView } from "../../../engine/questions/weigh-deal.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useInk } from "../parts/use-ink.ts";
import { useWidth } from "../parts/use-width.ts";
import { paintPlane } from "./paint-plane.ts";
import { AxisTitle, PlaneAxes } from "./plane-axes.tsx";
import { geometryOf, type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";
import { PlaneMarks } from "./plane-marks.tsx";
import type { PlaneProps } from "./plane-props.ts";
import { SpotDeals } from "./spot-deals.tsx";
import { type Direction, nearestSpot, nextSpot, type Spot, spotAt } from "./spots.ts";

export function Plane(props: PlaneProps) {
  const { view, plane, listed, weighed, onTake, alternative } = props;
  const { deals } = useTexts();
  const [box, width] = useWidth<HTMLDivElement>();
  const geometry = useMemo(
    () => geometryOf(width, { plane, sides: view.sides, listed }),
    [width, plane, view.sides, listed],
  );
  const [spot, setSpot] = useState<Spot | null>(null);
  const pointing = usePointing({ plane, geometry, weighed, spot, setSpot });
  return (
    <>
      <AxisTitle side={view.sides[plane.y]} index={plane.y} direction="up" />
      <div
        ref={box}
        className="plane"
        dir="ltr"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys point at places of the picture
        tabIndex={0}
        aria-label={deals.planeName}
        aria-describedby="plane-alternative"
        style={{ blockSize: geometry.height }}
        {...pointing}
      >
        {width > 0 && (
          <>
            <PlaneCanvas plane={plane} geometry={geometry} />
            <svg width={width} height={geometry.height} aria-hidden="true">
              <PlaneAxes geometry={geometry} plane={plane} sides={view.sides} />
              <PlaneMarks {...props} geometry={geometry} spot={spot} />
            </svg>
          </>
        )}
      </div>
      <AxisTitle side={view.sides[plane.x]} index={plane.x} direction="right" />
      <p id="plane-alternative" className="visually-hidden">
        {alternative}
      </p>
      <SpotDeals view={view} plane={plane} spot={spot} onTake={onTake} />
    </>
  );
}

function PlaneCanvas({ plane, geometry }: { readonly plane: PlaneView; readonly geometry: PlaneGeometry }) {
  const ink = useInk();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (!canvas.current) return;
    paintPlane(canvas.current, { plane, geometry, ink });
    canvas.current.dataset.painted = String(Number(canvas.current.dataset.painted ?? 0) + 1);
  }, [plane, geometry, ink]);
  return <canvas ref={canvas} style={{ inlineSize: geometry.width, blockSize: geometry.height }} />;
}

interface Pointing {
  readonly plane: PlaneView;
  readonly geometry: PlaneGeometry;
  readonly weighed: WeighedView | null;
  readonly spot: Spot | null;
  setSpot(spot: Spot | null): void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** How many coarse cells off a pointer may be. */
const REACH = 2;

function usePointing({ plane, geometry, weighed, spot, setSpot }: Pointing) {
  const { spots } = plane;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = cellUnder({ plane, geometry }, event.clientX - box.left, event.clientY - box.top);
    const found = at && nearestSpot(spots, at, REACH);
    if (found && (found.column !== spot?.column || found.row !== spot.row)) setSpot(found);
  };
  const firstSpot = () => {
    const standing = weighed?.standing;
    const { xAxis, yAxis } = plane;
    if (!standing || !xAxis || !yAxis) return nearestSpot(spots, { column: 24, row: 18 }, 100);
    const share = (worth: number, low: number, high: number) => (worth - low) / (high - low || 1);
    const at = spotAt(
      spots,
      share(standing[plane.x].worth, xAxis.lowest, xAxis.highest),
      share(standing[plane.y].worth, yAxis.lowest, yAxis.highest),
    );
    return nearestSpot(spots, at, 100);
  };
  return {
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (event.pointerType === "mouse") point(event);
    },
    onPointerDown: point,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      const direction = DIRECTIONS[event.key];
      if (direction) {
        event.preventDefault();
        setSpot(spot ? nextSpot(spots, spot, direction) : firstSpot());
      } else if (event.key === "Escape") setSpot(null);
      else if (event.key === "Enter") {
        event.preventDefault();
        document.querySelector<HTMLElement>(".spot-deals button")?.click();
      }
    },
  };
}

function cellUnder(
  { plane, geometry }: Pick<Pointing, "plane" | "geometry">,
  left: number,
  top: number,
): Spot | null {
  const { xAxis, yAxis, spots } = plane;
  if (!xAxis || !yAxis) return null;
  const [x0, x1] = [xOf(geometry, xAxis.lowest), xOf(geometry, xAxis.highest)];
  const [y0, y1] = [yOf(geometry, yAxis.lowest), yOf(geometry, yAxis.highest)];
  return {
    column: ((left - x0) / (x1 - x0 || 1)) * spots.columns - 0.5,
    row: ((top - y0) / (y1 - y0 || 1)) * spots.rows - 0.5,
  };
}
