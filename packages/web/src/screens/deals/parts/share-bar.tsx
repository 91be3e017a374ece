// A share of readings as a strip from none to all, with its interval, and in words.
import type { ShareView } from "../../../engine/deals/listed-view.ts";
import { useNumbers } from "./use-numbers.ts";

interface ShareBarProps {
  readonly share: ShareView;
  /** Says the share, in hundredths. */
  readonly label: (hundredths: string) => string;
  /** Position of the party whose share it is; null where it is about no one party. */
  readonly party: number | null;
}

export function ShareBar({ share, label, party }: ShareBarProps) {
  const { inHundred } = useNumbers();
  const percent = (value: number) => `${(100 * Math.min(1, Math.max(0, value))).toFixed(2)}%`;
  return (
    <span className="share-bar">
      <span className="share-track" aria-hidden="true">
        <span
          className="share-range"
          style={{ insetInlineStart: percent(share.low), inlineSize: percent(share.high - share.low) }}
        />
        <span
          className={party === null ? "share-dot" : `share-dot p${party % 8}`}
          style={{ insetInlineStart: percent(share.value) }}
        />
      </span>
      <span>{label(inHundred(share.value))}</span>
    </span>
  );
}
