// The chapter "Will it hold?" as a section of a briefing, and by itself as a document.
import type { Examined } from "../../analysis/conflict/examine-conflict.ts";
import type { Case } from "../../case/case.ts";
import type { BriefingOptions } from "../briefing/briefing-options.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block, ReportDocument, Section } from "../document.ts";
import { type Speech, speechIn } from "../speech.ts";
import { plainText, type Text } from "../text.ts";
import { type Chapter, makeChapter, tell } from "./chapter.ts";
import { holdsPart } from "./holds-part.ts";
import { leversPart } from "./levers-part.ts";
import { restingPart } from "./resting-part.ts";
import { risesPart } from "./rises-part.ts";
import { situationsPart } from "./situations-part.ts";
import { conflictSurePart } from "./sure-part.ts";
import { verdictText } from "./verdict-line.ts";
import { waysPart } from "./ways-part.ts";

export function stabilitySection(
  subject: Case,
  examined: Examined,
  { speech, only = null }: { readonly speech: Speech; readonly only?: StabilityQuestionName | null },
): Section {
  const blocks =
    examined.kind === "examined"
      ? chapterBlocks(makeChapter(subject, examined.findings, speech), only)
      : [paragraph(speech.say(examined.kind === "no-states" ? "hold.no-states" : "hold.too-many-states"))];
  return { id: "will-it-hold", title: speech.say("hold.title"), blocks };
}

/** The questions that the chapter answers, in its order. */
const PARTS = {
  holds: holdsPart,
  rest: restingPart,
  paths: waysPart,
  levers: leversPart,
  rises: risesPart,
  sure: conflictSurePart,
} as const;

export type StabilityQuestionName = keyof typeof PARTS;

export const STABILITY_QUESTIONS = Object.keys(PARTS) as readonly StabilityQuestionName[];

export interface StabilityOptions extends BriefingOptions {
  /** One question only; all by default. */
  readonly only?: StabilityQuestionName | null;
  /** `told`, the default: tables in the place of figures, for a host that draws nothing. */
  readonly pictures?: "drawn" | "told";
}

/** The chapter alone, its parts as sections. */
export function writeStability(subject: Case, examined: Examined, options: StabilityOptions): ReportDocument {
  const { language, date, confidentialTo = null, only = null, pictures = "told" } = options;
  const { title, blocks } = stabilitySection(subject, examined, { speech: speechIn(language), only });
  const leading = blocks.filter(({ kind }) => kind !== "part");
  const sections = blocks.flatMap((block): Section[] =>
    block.kind === "part"
      ? [
          {
            id: block.id,
            title: plainText(block.title),
            blocks: pictures === "drawn" ? block.blocks : block.blocks.map(withoutPicture),
          },
        ]
      : [],
  );
  return {
    language: language.code,
    title: subject.frame.title,
    summary: null,
    date,
    confidentialTo,
    sections: [{ id: "will-it-hold", title, blocks: leading }, ...sections],
  };
}

// Where nothing is drawn, the table behind a picture says more than its caption.
function withoutPicture(block: Block): Block {
  return block.kind === "figure" ? block.figure.table : block;
}

// All parts are made, so that a situation has the same number whether one part is wanted or all.
function chapterBlocks(chapter: Chapter, only: StabilityQuestionName | null): Block[] {
  const opening: Block[] = [
    methodNote(chapter),
    { kind: "paragraph", lead: true, text: verdictText(chapter) },
    ...(only === null ? actorBlocks(chapter) : []),
  ];
  const parts = STABILITY_QUESTIONS.map((name) => ({
    name,
    ...chapter.words.collect(() => PARTS[name](chapter)),
  }));
  const wanted = parts.filter(({ name }) => only === null || name === only);
  const mentioned = wanted.flatMap((one) => one.mentioned);
  return [...opening, ...wanted.flatMap(({ made }) => made), ...situationsPart(chapter, mentioned)];
}

function methodNote(chapter: Chapter): Block {
  const { estimated } = chapter.findings.model.conflict;
  const { restoring } = chapter.findings.method;
  const by = estimated
    ? [paragraph(tell(chapter, "hold.estimated", { by: estimated.by, on: estimated.on }))]
    : [];
  return {
    kind: "note",
    title: tell(chapter, "briefing.how-to-read"),
    blocks: [
      paragraph(tell(chapter, "hold.method")),
      paragraph(tell(chapter, "hold.method-answers", { excluded: restoring === "is-none" })),
      ...by,
    ],
  };
}

// Who can do what: without it no sentence about moves means anything.
function actorBlocks(chapter: Chapter): Block[] {
  const { model } = chapter.findings;
  const { conflict, space, variant } = model;
  const can = (maker: number) => {
    if (conflict.form === "listed") return tell(chapter, "hold.can-move");
    const actions = conflict.actions
      .filter((action, at) => action.maker === maker && !variant?.without.includes(at))
      .map(({ name }) => name);
    return actions.length > 0 ? tell(chapter, "hold.can", { actions }) : tell(chapter, "hold.can-nothing");
  };
  const actors = conflict.makers.map((_, maker): Text => [chapter.words.makerSpan(maker), `: ${can(maker)}`]);
  const title: Block[] = conflict.title ? [paragraph([{ kind: "strong", text: conflict.title }])] : [];
  const about = conflict.about ? [paragraph(conflict.about)] : [];
  const blind = model.unseen.some((one) => one !== null)
    ? [paragraph(tell(chapter, "hold.not-all-seen"))]
    : [];
  const changed = variant
    ? [paragraph(tell(chapter, "hold.variant", { name: variant.name, about: variant.about }))]
    : [];
  return part("actors", tell(chapter, "hold.title-actors"), [
    ...title,
    ...about,
    ...changed,
    ...blind,
    ...list(actors),
    paragraph(tell(chapter, "hold.states", { count: space.count })),
  ]);
}
