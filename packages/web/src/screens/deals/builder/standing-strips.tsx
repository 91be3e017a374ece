// Where the deal leaves each party: between its worst and its best deal, with the mark of no deal, and the distance between the two in words.
import type { Band, SideView } from "../../../engine/deals/side-view.ts";
import type { Standing } from "../../../engine/questions/weigh-deal.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { digitsOf } from "../../../parts/worth-digits.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useGainWords } from "../parts/use-gain-words.ts";
import { useNumbers } from "../parts/use-numbers.ts";
import { shareOnAxis } from "../picture/parallel-limits.ts";

interface StandingStripsProps {
  readonly sides: readonly SideView[];
  readonly standing: readonly Standing[];
}

export function StandingStrips({ sides, standing }: StandingStripsProps) {
  const { deals } = useTexts();
  return (
    <div className="standing" aria-live="polite">
      <p className="standing-ends" aria-hidden="true">
        <span>{deals.itsWorst}</span>
        <span>{deals.itsBest}</span>
      </p>
      {sides.map((side, party) => {
        const own = standing[party];
        return own && <StandingStrip key={side.id} side={side} party={party} standing={own} />;
      })}
    </div>
  );
}

interface StandingStripProps {
  readonly side: SideView;
  readonly party: number;
  readonly standing: Standing;
}

function StandingStrip({ side, party, standing }: StandingStripProps) {
  const { deals } = useTexts();
  const numbers = useNumbers(digitsOf(side));
  const { worth } = numbers;
  const gain = useGainWords(numbers);
  const { range } = standing;
  return (
    <div className="standing-party">
      <p>
        <Party index={party} name={side.name} /> {side.estimated && <Estimate />}
      </p>
      <div className="strip" aria-hidden="true">
        {side.noDealBand && <StripBand side={side} band={side.noDealBand} className="strip-no-deal-band" />}
        {range && <StripBand side={side} band={range} className={`strip-range p${party % 8}`} />}
        {side.noDeal !== null && (
          <StripMark share={shareOnAxis(side, side.noDeal)} className="strip-no-deal" />
        )}
        <StripMark share={shareOnAxis(side, standing.worth)} className={`strip-dot p${party % 8}`} />
      </div>
      <p className="standing-words">
        {range
          ? deals.worthBetween(worth(standing.worth), worth(range.low), worth(range.high))
          : deals.worthOf(worth(standing.worth))}{" "}
        {gain(standing)}
      </p>
    </div>
  );
}

interface StripBandProps {
  readonly side: SideView;
  readonly band: Band;
  readonly className: string;
}

function StripBand({ side, band, className }: StripBandProps) {
  const [from, to] = [shareOnAxis(side, band.low), shareOnAxis(side, band.high)];
  return (
    <span
      className={className}
      style={{ insetInlineStart: percent(from), inlineSize: percent(Math.max(0.004, to - from)) }}
    />
  );
}

function StripMark({ share, className }: { readonly share: number; readonly className: string }) {
  return <span className={className} style={{ insetInlineStart: percent(share) }} />;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
