// What every section of a briefing is written from, and the few turns of phrase that several need.
import type { Assessment } from "../../analysis/bargaining/assessment.ts";
import type { Examined } from "../../analysis/conflict/examine-conflict.ts";
import type { Case } from "../../case/case.ts";
import type { Deal, PartyId } from "../../case/frame.ts";
import type { Message } from "../../case/message.ts";
import type { Block } from "../document.ts";
import type { Speech } from "../speech.ts";
import type { Text } from "../text.ts";
import { optionInSentence } from "./naming.ts";
import type { SectionName } from "./section-names.ts";

export interface Writing extends CaseWriting {
  readonly assessment: Assessment;
  /** What was found of the case's conflict; null where there is none, or where nobody asked. */
  readonly examined: Examined | null;
  /** Places of the parties whose profiles this copy must not tell of. */
  readonly withheld: ReadonlySet<number>;
  /** Whether a copy that withholds somebody says nevertheless what the listed packages are. */
  readonly recommend: boolean;
  /** Sections that are left out by choice. */
  readonly omitted: readonly SectionName[];
}

/** What is enough where no figures of an assessment are needed. */
export interface CaseWriting {
  readonly subject: Case;
  readonly speech: Speech;
}

export function paragraph(text: Text | string): Block {
  return { kind: "paragraph", text: typeof text === "string" ? [text] : text };
}

/** No block for no items. */
export function list(items: readonly (Text | string)[]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: "list", items: items.map((item) => (typeof item === "string" ? [item] : item)) }];
}

/** A part of a section under its own heading; none where it would be empty. */
export function part(id: string, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "part", id, title: [title], blocks }];
}

/** Of a long list this many are shown, and the rest folded away; a few more are not worth folding. */
const MOST_SHOWN = 6;
const WORTH_FOLDING = 3;

/** The first of the items as one block, the rest folded with their count; nothing for no items. */
export function shortened<T>(
  writing: Pick<CaseWriting, "speech">,
  items: readonly T[],
  block: (items: readonly T[]) => Block[],
): Block[] {
  const rest = items.slice(MOST_SHOWN);
  if (rest.length < WORTH_FOLDING) return items.length === 0 ? [] : block(items);
  const count = rest.length;
  return [
    ...block(items.slice(0, MOST_SHOWN)),
    {
      kind: "fold",
      summary: say(writing, "briefing.fold", { count }),
      elsewhere: say(writing, "briefing.fold-elsewhere", { count }),
      blocks: block(rest),
    },
  ];
}

export function nameOf({ subject }: Pick<CaseWriting, "subject">, party: PartyId | number): string {
  const { parties } = subject.frame;
  return typeof party === "number"
    ? parties[party].name
    : (parties.find(({ id }) => id === party)?.name ?? party);
}

/** Place of a party in the case. */
export function placeOf({ subject }: Pick<CaseWriting, "subject">, party: PartyId): number {
  return subject.frame.parties.findIndex(({ id }) => id === party);
}

export function namesOf(
  writing: Pick<CaseWriting, "subject">,
  parties: readonly (PartyId | number)[],
): string[] {
  return parties.map((party) => nameOf(writing, party));
}

/** Where two deals differ, as the second has it. */
export function differenceText(writing: CaseWriting, from: Deal, to: Deal): string {
  const { frame } = writing.subject;
  return to
    .flatMap((option, issue) =>
      option === from[issue]
        ? []
        : [
            writing.speech.say("briefing.pattern-term", {
              issue: frame.issues[issue].name,
              choice: optionInSentence(frame, issue, option, writing.speech),
            }),
          ],
    )
    .join("; ");
}

export function say(
  { speech }: Pick<CaseWriting, "speech">,
  code: string,
  params: Message["params"] = {},
): string {
  return speech.say(code, params);
}
