// In how many readings a deal exists, as a strip from none to all with its interval, and in words.
import type { CellProps, Found } from "./cell-props.ts";
import { ChangedText } from "./changed-text.tsx";

export function ShareCell({ column, base, words }: CellProps) {
  const isSame = base !== null && JSON.stringify(column.sure) === JSON.stringify(base.sure);
  return (
    <>
      {column.share && !isSame && <ShareStrip share={column.share} was={base?.share ?? null} />}
      <ChangedText text={column.sure} was={base?.sure ?? null} {...{ base, words }} />
    </>
  );
}

type Share = NonNullable<Found["share"]>;

function ShareStrip({ share, was }: { readonly share: Share; readonly was: Share | null }) {
  const percent = (value: number) => `${(100 * Math.min(1, Math.max(0, value))).toFixed(2)}%`;
  return (
    <span className="strip" aria-hidden="true">
      <span
        className="strip-range"
        style={{ insetInlineStart: percent(share.low), inlineSize: percent(share.high - share.low) }}
      />
      {was && <span className="strip-was" style={{ insetInlineStart: percent(was.value) }} />}
      <span className="strip-value" style={{ insetInlineStart: percent(share.value) }} />
    </span>
  );
}
