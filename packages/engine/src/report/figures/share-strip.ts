// The picture of how sure things are: a row each, with its share of readings and the interval of that.
import type { Speech } from "../speech.ts";
import type { ShareStrip } from "./figure.ts";

export interface StripRow {
  readonly label: string;
  /** Place of the party in the case; null where the row is about no one party. */
  readonly party: number | null;
  readonly share: { readonly value: number; readonly low: number; readonly high: number };
}

export function makeShareStrip(rows: readonly StripRow[], speech: Speech): ShareStrip {
  const percent = (share: number) => speech.wording.formatNumber(100 * share, { places: 1 });
  const inWords = rows.map(({ label, share }) =>
    speech.say("briefing.strip-alternative-row", { label, share: percent(share.value) }),
  );
  return {
    kind: "share-strip",
    id: "share-strip",
    title: speech.say("briefing.strip-title"),
    caption: speech.say("briefing.strip-caption"),
    reading: speech.say("briefing.strip-reading"),
    alternative: [speech.say("briefing.strip-alternative"), ...inWords].join(" "),
    axisLabel: speech.say("briefing.strip-axis"),
    rows: rows.map(({ label, party, share }) => ({
      label,
      party,
      low: share.low,
      share: share.value,
      high: share.high,
    })),
    table: {
      kind: "table",
      caption: speech.say("briefing.strip-table"),
      columns: [
        { title: [speech.say("briefing.strip-column-what")], kind: "text" },
        { title: [speech.say("briefing.strip-column-share")], kind: "number" },
        { title: [speech.say("briefing.strip-column-low")], kind: "number" },
        { title: [speech.say("briefing.strip-column-high")], kind: "number" },
      ],
      rows: rows.map(({ label, share }) => [
        [label],
        [percent(share.value)],
        [percent(share.low)],
        [percent(share.high)],
      ]),
    },
  };
}
