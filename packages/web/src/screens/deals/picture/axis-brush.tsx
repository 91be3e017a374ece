// Limits on one axis: two thumbs that are dragged, or moved by arrow keys.
import { Slider, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import type { SideView } from "../../../engine/deals/side-view.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { AXIS_ROOM } from "./parallel-geometry.ts";
import { LIMIT_STEPS, type Limit } from "./parallel-limits.ts";

interface AxisBrushProps {
  readonly side: SideView;
  readonly party: number;
  readonly limit: Limit | null;
  readonly height: number;
  readonly onLimit: (limit: Limit | null) => void;
}

export function AxisBrush({ side, limit, height, onLimit }: AxisBrushProps) {
  const { deals } = useTexts();
  const { ends } = side;
  if (!ends || ends.highest <= ends.lowest) return <span />;
  const from = Math.round((limit?.from ?? 0) * LIMIT_STEPS);
  const to = Math.round((limit?.to ?? 1) * LIMIT_STEPS);
  const share = (step: number) => `${((100 * step) / LIMIT_STEPS).toFixed(2)}%`;
  return (
    <Slider
      className="axis-brush"
      orientation="vertical"
      aria-label={deals.limitsOf(side.name)}
      minValue={0}
      maxValue={LIMIT_STEPS}
      value={[from, to]}
      onChange={([low, high]) =>
        onLimit(low <= 0 && high >= LIMIT_STEPS ? null : { from: low / LIMIT_STEPS, to: high / LIMIT_STEPS })
      }
      style={{ blockSize: height - 2 * AXIS_ROOM, marginBlock: AXIS_ROOM }}
    >
      <SliderTrack className="axis-track">
        <span className="axis-within" style={{ insetBlockEnd: share(from), blockSize: share(to - from) }} />
        <SliderThumb index={0} className="axis-thumb low" aria-label={deals.lowestFor(side.name)} />
        <SliderThumb index={1} className="axis-thumb high" aria-label={deals.highestFor(side.name)} />
      </SliderTrack>
    </Slider>
  );
}
