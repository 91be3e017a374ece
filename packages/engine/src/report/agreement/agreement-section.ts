// The chapter "Agreement": what was declared agreed, word for word, who has signed it, and what each said on reading it back.
import type { AgreementStanding } from "../../agreement/agreement-of.ts";
import { paragraph, part, say } from "../briefing/writing.ts";
import type { Block, Section } from "../document.ts";
import type { Text } from "../text.ts";
import { type AgreementWriting, titled } from "./agreement-writing.ts";
import { momentText, nameOfSeat, seatText } from "./seat-text.ts";
import { signaturesTable } from "./signatures-table.ts";
import { termsBlocks } from "./terms-blocks.ts";

/** `agreements`: in the order in which they were declared. */
export function agreementSection(
  writing: Omit<AgreementWriting, "alone">,
  agreements: readonly AgreementStanding[],
): Section {
  const alone = agreements.length === 1;
  const told = agreements.map((one) => agreementBlocks({ ...writing, alone }, one));
  const blocks = alone
    ? told[0]
    : told.flatMap((one, at) => {
        const number = at + 1;
        return part(`agreement-${number}`, say(writing, "agreement.title-of", { number }), one);
      });
  return { id: "agreement", title: say(writing, "agreement.title"), blocks };
}

function agreementBlocks(writing: AgreementWriting, agreement: AgreementStanding): Block[] {
  return [
    restsOn(writing, agreement),
    { kind: "paragraph", lead: true, text: [leadSentence(writing, agreement)] },
    ...warnings(writing, agreement),
    ...termsBlocks(writing, agreement.terms),
    signaturesTable(writing, agreement),
    ...readBackBlocks(writing, agreement),
  ];
}

function leadSentence(writing: AgreementWriting, { declared, seats }: AgreementStanding): string {
  const named = (some: AgreementStanding["seats"]) => some.map((one) => nameOfSeat(writing, one));
  const signed = seats.filter((one) => one.signed !== null);
  const last = Math.max(...signed.map((one) => one.signed?.stamp ?? 0));
  return say(writing, "agreement.lead", {
    declared: momentText(writing, declared.stamp),
    last: signed.length === 0 ? null : momentText(writing, last),
    parties: named(signed),
    absent: named(seats.filter((one) => one.signed === null)),
  });
}

/** What keeps a reader from taking the text as signed and in force. */
function warnings(writing: AgreementWriting, agreement: AgreementStanding): Block[] {
  const { terms, textCheck, overOtherTexts, replaced, seats } = agreement;
  const strong = (text: string): Text => [{ kind: "strong", text }];
  const others = overOtherTexts.map(({ mark }) => {
    const seat = seats.find((one) => one.seat === mark.seat);
    return say(writing, "agreement.over-other-text", {
      party: nameOfSeat(writing, seat ?? { name: null, seat: mark.seat }),
      moment: momentText(writing, mark.stamp),
    });
  });
  const issues = terms.terms.filter(({ issue }) => replaced.includes(issue)).map((one) => one.issueName);
  return [
    ...(textCheck === "differs" ? [paragraph(strong(say(writing, "agreement.text-differs")))] : []),
    ...others.map((text) => paragraph(strong(text))),
    ...(issues.length > 0 ? [paragraph(strong(say(writing, "agreement.replaced", { issues })))] : []),
  ];
}

function restsOn(writing: AgreementWriting, { terms, termsHash, textCheck }: AgreementStanding): Block {
  const { frame, rules } = terms;
  const checked = textCheck === "same";
  return {
    kind: "note",
    title: say(writing, "briefing.how-to-read"),
    blocks: [
      paragraph(say(writing, "agreement.note", { frame, rules })),
      paragraph(say(writing, checked ? "agreement.hash-checked" : "agreement.hash", { hash: termsHash })),
      paragraph(say(writing, "agreement.note-times")),
    ],
  };
}

function readBackBlocks(writing: AgreementWriting, { readBacks }: AgreementStanding): Block[] {
  const told = readBacks.map(({ made, name, words, reply }) => ({
    term: [
      ...seatText({ name, seat: made.seat }),
      say(writing, "agreement.read-back-at", { moment: momentText(writing, made.stamp) }),
    ],
    details: [[{ kind: "quote", text: words } as const], replyText(writing, reply)],
  }));
  const blocks: Block[] = told.length > 0 ? [{ kind: "definitions", entries: told }] : [];
  return titled(writing, { id: "read-backs", title: say(writing, "agreement.title-read-backs") }, blocks);
}

function replyText(writing: AgreementWriting, reply: AgreementStanding["readBacks"][number]["reply"]): Text {
  if (!reply) return [say(writing, "agreement.no-reply")];
  const moment = momentText(writing, reply.mark.stamp);
  if (reply.correction === null) return [say(writing, "agreement.confirmed-at", { moment })];
  return [say(writing, "agreement.corrected-at", { moment }), " ", { kind: "quote", text: reply.correction }];
}
