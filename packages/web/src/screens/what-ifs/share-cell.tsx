// In how many readings a deal exists, as a strip from none to all with its interval, and in words.
import type { CellProps, Found } from "./cell-props.ts";
import { ChangedText } from "./changed-text.tsx";
import type { WhatIfWords } from "./use-what-if-words.ts";

export function ShareCell({ column, base, words }: CellProps) {
  const { compare } = words.texts;
  if (base && said(column, words) === said(base, words) && sure(column) === sure(base))
    return <span className="same">{compare.same}</span>;
  if (!column.share) return <ChangedText text={column.sure} was={base?.sure ?? null} {...{ base, words }} />;
  const text = said(column, words);
  return (
    <>
      <ShareStrip share={column.share} was={base?.share ?? null} />
      {base ? <strong>{text}</strong> : text}
      {base && <small className="was">{compare.was(said(base, words))}</small>}
    </>
  );
}

function sure({ sure: text }: Found): string {
  return JSON.stringify(text);
}

function said({ share }: Found, { texts: { compare }, hundredths }: WhatIfWords): string {
  return share
    ? compare.shareOf(hundredths(share.value), hundredths(share.low), hundredths(share.high))
    : compare.silent;
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
