// A topic as an issue: its name from its words, and its options from what differs between the demands. Nothing is added that nobody said,
// but for the one way out where there would be a single option.
import { idMaker } from "../../../case/editing/new-id.ts";
import { inOrder } from "../accepted-claims.ts";
import { type Alikeness, alikeGroups, isAlike } from "../alike.ts";
import { grouped } from "../grouped.ts";
import type { DemandPart } from "./demand-parts.ts";
import type { IssueShape, OptionShape } from "./form-of-issue.ts";
import { measuresOf } from "./measures.ts";
import { numericShape } from "./numeric-shape.ts";
import { capitalised, clipped, optionName } from "./option-name.ts";
import type { Topic } from "./topics.ts";

/** Much the same words, so that what differs is how it is put. */
export const SAME: Alikeness = { least: 0.6, shared: 1 };
const MOST_QUOTED = 3;

/** `otherwise` names the option beside the only one that was named. */
export function issueShape(topic: Topic, otherwise: string): IssueShape {
  const head = { name: topicName(topic), about: quotations(topic.parts) };
  const numeric = numericShape(topic.parts);
  return numeric ? { ...head, ...numeric } : { ...head, ...listedShape(topic.parts, otherwise) };
}

function listedShape(
  parts: readonly DemandPart[],
  otherwise: string,
): Pick<IssueShape, "form" | "options" | "choiceOf"> {
  const wanted = optionGroups(parts.filter(({ side }) => side === "for"));
  const refused = parts.filter(({ side }) => side === "against");
  const matches = (group: readonly DemandPart[], part: DemandPart) =>
    group.some((one) => isRefusedBy(one, part));
  const unmet = optionGroups(refused.filter((part) => !wanted.some((group) => matches(group, part))));
  const groups = [...wanted, ...unmet];
  const idFor = idMaker({ kind: "option", taken: [] });
  const named = groups.map((group): OptionShape => {
    const name = optionName(group);
    const against = refused.filter((part) => !group.includes(part) && matches(group, part));
    return { id: idFor(name), name, parts: [...group, ...against] };
  });
  const options = named.length > 1 ? named : [...named, { id: idFor(otherwise), name: otherwise, parts: [] }];
  return {
    form: { options: options.map(({ id, name }) => ({ id, name })) },
    options,
    choiceOf: (part) => options.filter((option) => option.parts.includes(part)).map(({ id }) => id),
  };
}

/** Demands that are the same but for their wording; never those that differ by how much. */
export function optionGroups(parts: readonly DemandPart[]): DemandPart[][] {
  const byAmounts = grouped(parts, ({ text }) => measuresOf(text).join(" "));
  return [...byAmounts.values()]
    .flatMap((same) =>
      alikeGroups(
        same.map(({ stems }) => stems),
        SAME,
      ).map((group) => group.map((k) => same[k])),
    )
    .sort((a, b) => inOrder(optionName(a), optionName(b)));
}

/** Who refuses a thing refuses it with whatever is added to it. */
function isRefusedBy(wanted: DemandPart, refused: DemandPart): boolean {
  return (
    isAlike(wanted.stems, refused.stems, SAME) || [...refused.stems].every((stem) => wanted.stems.has(stem))
  );
}

/** The shared word as it is mostly written, with the word before it where that is mostly the same. */
function topicName({ stem, parts }: Topic): string {
  if (stem === null) return optionName(parts);
  const heads = parts.flatMap(({ words }) => words.filter((word) => word.stem === stem));
  const word = mostCommon(heads.map((head) => head.word)) ?? stem;
  const before = mostCommon(heads.flatMap(({ after }) => (after === null ? [] : [after])));
  const share = heads.filter(({ after }) => after === before).length / heads.length;
  const spelled = mostCommon(
    parts.flatMap(({ words }) => words.filter((one) => one.stem === before).map((one) => one.word)),
  );
  return capitalised(before !== null && spelled !== null && share > 0.6 ? `${spelled} ${word}` : word);
}

function mostCommon(words: readonly string[]): string | null {
  const counts = [...grouped(words, (word) => word)].map(([word, all]) => ({ word, count: all.length }));
  counts.sort((a, b) => b.count - a.count || inOrder(a.word, b.word));
  return counts[0]?.word ?? null;
}

function quotations(parts: readonly DemandPart[]): string {
  const texts = [...new Set(parts.map(({ text }) => clipped(text)))];
  const quoted = texts.slice(0, MOST_QUOTED).map((text) => `“${text}”`);
  return texts.length > MOST_QUOTED ? `${quoted.join(" ")} …` : quoted.join(" ");
}
