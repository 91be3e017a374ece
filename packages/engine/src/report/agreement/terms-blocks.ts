// The terms as a table, with what bounds them and what they leave open.

import type { AgreedTerm, Terms, TermsCondition } from "../../agreement/terms.ts";
import { nameWithUnit } from "../../case/option-name.ts";
import { list, paragraph, say } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import { isolate } from "../messages/catalogue.ts";
import type { Table, Text } from "../text.ts";
import { type AgreementWriting, titled } from "./agreement-writing.ts";
import { shortName } from "./seat-text.ts";

export function termsBlocks(writing: AgreementWriting, { terms, conditions, open }: Terms): Block[] {
  const issues = open.map(({ issueName }) => issueName);
  return [
    termsTable(writing, terms),
    ...inFull(writing, terms),
    ...titled(
      writing,
      { id: "conditions", title: say(writing, "agreement.title-conditions") },
      list(conditions.map((one) => conditionText(writing, one))),
    ),
    paragraph(
      issues.length === 0 ? say(writing, "agreement.none-open") : say(writing, "agreement.open", { issues }),
    ),
  ];
}

function termsTable(writing: AgreementWriting, terms: readonly AgreedTerm[]): Table {
  const titles = ["briefing.column-issue", "agreement.column-choice", "agreement.column-wording"];
  return {
    kind: "table",
    caption: say(writing, "agreement.terms-caption"),
    columns: titles.map((code) => ({ title: [say(writing, code)], kind: "text" })),
    rows: terms.map(({ issueName, optionName, unit, wording }): Text[] => [
      [isolate(issueName)],
      [isolate(nameWithUnit(optionName, unit))],
      [isolate(paragraphsOf(wording).join(" "))],
    ]),
  };
}

/** A cell runs paragraphs together; where that could be misread, they stand once more by themselves. */
function inFull(writing: AgreementWriting, terms: readonly AgreedTerm[]): Block[] {
  const entries = terms
    .map(({ issueName, wording }) => ({ issueName, lines: paragraphsOf(wording) }))
    .filter(({ lines }) => lines.length > 1)
    .map(({ issueName, lines }) => ({
      term: [isolate(issueName)],
      details: lines.map((line): Text => [isolate(line)]),
    }));
  const blocks: Block[] = entries.length > 0 ? [{ kind: "definitions", entries }] : [];
  return titled(writing, { id: "wordings-in-full", title: say(writing, "agreement.title-in-full") }, blocks);
}

function paragraphsOf(wording: string): string[] {
  return wording.split(/\s*[\r\n\u2028\u2029]\s*/).filter((line) => line.trim() !== "");
}

function conditionText(writing: AgreementWriting, { words, onceAccepted }: TermsCondition): Text {
  const quote: Text = words === null ? [] : [{ kind: "quote", text: words }];
  if (onceAccepted === null) return quote;
  const once = say(writing, "agreement.once-accepted", { act: shortName(onceAccepted) });
  return words === null ? [once] : [once, " ", ...quote];
}
