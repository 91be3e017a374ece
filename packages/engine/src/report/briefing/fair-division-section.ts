// Fair division: what Adjusted Winner gives each of two parties where issues can be shared.
import type {
  DivisibleIssuesShared,
  DivisionAcceptance,
} from "../../analysis/bargaining/share-divisible-issues.ts";
import { equal, sign, toText } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import type { Text } from "../text.ts";
import { partyText } from "./naming.ts";
import { list, nameOf, paragraph, say, type Writing } from "./writing.ts";

type Shared = Extract<DivisibleIssuesShared, { found: true }>;

/** Empty where no issue is divisible. */
export function fairDivisionSection(writing: Writing): Section {
  const { fairDivision } = writing.assessment;
  const title = say(writing, "briefing.title-fair-division");
  if (!fairDivision) return { id: "fair-division", title, blocks: [] };
  const blocks = fairDivision.found
    ? sharedBlocks(writing, fairDivision)
    : [paragraph(noneSentence(writing, fairDivision))];
  return { id: "fair-division", title, blocks };
}

/** True where every issue can be shared: then the division is an answer to the whole case. */
export function dividesAll({ subject, assessment }: Writing): boolean {
  return (
    assessment.fairDivision?.found === true && subject.frame.issues.every(({ kind }) => kind === "divisible")
  );
}

/** The division in a sentence, where it answers the whole case. */
export function divisionLine(writing: Writing): string | null {
  const { fairDivision } = writing.assessment;
  if (!fairDivision?.found || !dividesAll(writing)) return null;
  const { shares, totals } = fairDivision.division;
  const splits = shares
    .filter(({ shares: [one, other] }) => sign(one) > 0 && sign(other) > 0)
    .map(({ id, shares: [one, other] }) =>
      say(writing, "briefing.division-split", {
        issue: issueName(writing, id),
        first: nameOf(writing, 0),
        one: shareText(writing, toText(one)),
        second: nameOf(writing, 1),
        other: shareText(writing, toText(other)),
      }),
    );
  return equal(totals[0], totals[1])
    ? say(writing, "briefing.glance-division", { total: mixedNumber(writing, toText(totals[0])), splits })
    : say(writing, "briefing.glance-division-unequal", { splits });
}

function issueName({ subject }: Writing, id: string): string {
  return subject.frame.issues.find((issue) => issue.id === id)?.name ?? id;
}

function noneSentence(writing: Writing, none: Exclude<DivisibleIssuesShared, Shared>): string {
  return say(
    writing,
    none.reason === "not-two-parties" ? "briefing.division-two-only" : "briefing.division-not-additive",
  );
}

function sharedBlocks(writing: Writing, { division, acceptance }: Shared): Block[] {
  const totals = division.totals.map((total) => mixedNumber(writing, toText(total)));
  const [first, second] = [nameOf(writing, 0), nameOf(writing, 1)];
  const lead =
    totals[0] === totals[1]
      ? say(writing, "briefing.division-equal", { total: totals[0] })
      : say(writing, "briefing.division-unequal", { first, second, one: totals[0], other: totals[1] });
  const notes = [
    division.scale === "rescaled-to-100"
      ? say(writing, "briefing.division-rescaled")
      : say(writing, "briefing.division-as-given"),
    ...(division.unique ? [] : [say(writing, "briefing.division-not-unique")]),
    ...acceptanceNotes(writing, acceptance),
  ];
  return [
    {
      kind: "note",
      title: say(writing, "briefing.method"),
      blocks: [paragraph(say(writing, "briefing.division-method"))],
    },
    paragraph(lead),
    shareTable(writing, division),
    ...list(notes),
  ];
}

function shareTable(writing: Writing, division: Shared["division"]): Block {
  const { subject } = writing;
  return {
    kind: "table",
    caption: say(writing, "briefing.division-table"),
    columns: [
      { title: [say(writing, "briefing.column-issue")], kind: "text" },
      { title: partyText(subject, 0), kind: "text" },
      { title: partyText(subject, 1), kind: "text" },
    ],
    rows: division.shares.map(({ id, shares }): Text[] => [
      [issueName(writing, id)],
      ...shares.map((share): Text => {
        if (sign(share) === 0) return [say(writing, "briefing.division-none")];
        return [
          toText(share) === "1" ? say(writing, "briefing.division-all") : shareText(writing, toText(share)),
        ];
      }),
    ]),
  };
}

function acceptanceNotes(writing: Writing, { parties, crossed, impossible }: DivisionAcceptance): string[] {
  const below = parties.filter(({ verdict }) => verdict === "below-no-deal");
  const open = parties.filter(({ verdict }) => verdict === "depends" || verdict === "unknown");
  return [
    ...below.map(({ party }) => say(writing, "briefing.division-below", { party: nameOf(writing, party) })),
    ...open.map(({ party }) => say(writing, "briefing.division-open", { party: nameOf(writing, party) })),
    ...crossed.map(({ party }) =>
      say(writing, "briefing.division-crosses", { party: nameOf(writing, party) }),
    ),
    ...(impossible ? [say(writing, "briefing.division-impossible")] : []),
  ];
}

/** `395/6` as `65 5/6`; decimals as they are. */
function mixedNumber({ speech }: Writing, text: string): string {
  const [top, bottom] = text.split("/");
  if (!bottom) return speech.wording.formatNumber(text);
  const [num, den] = [BigInt(top), BigInt(bottom)];
  if (den > 100n || num < den) return den > 100n ? speech.wording.formatNumber(text) : text;
  return `${num / den} ${num % den}/${den}`;
}

function shareText({ speech }: Writing, text: string): string {
  const bottom = text.split("/")[1];
  return bottom && bottom.length <= 2 ? text : speech.wording.formatNumber(text, { places: 3 });
}
