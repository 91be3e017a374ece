// What follows from the model: switches for levers and variants, then the chapter of the briefing with its pictures.
import { preferenceOf } from "@parley/engine/editing";
import { writeRoute } from "../../../app/route.ts";
import { Why } from "../../../app/screen.tsx";
import type { HoldChapter } from "../../../engine/questions/hold-chapter.ts";
import { ReportBlocks } from "../../../parts/report-blocks.tsx";
import { useSession } from "../../../store/use-case.ts";
import { localeOf } from "../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { isOfAllWants, useHold } from "../use-hold.ts";
import { Levers } from "./levers.tsx";
import { useSectionExplanation } from "./section-explanation.ts";

export function FollowsStep({ chapter }: { readonly chapter: HoldChapter | null }) {
  const { view } = useHold();
  if (!chapter || view?.isComplete === false) return <Unfinished />;
  const [first, ...rest] = chapter.sections;
  const isFirst = first?.id === "what-holds";
  return (
    <>
      {isFirst && <ChapterSection section={first} />}
      <Levers />
      {(isFirst ? rest : chapter.sections).map((section) => (
        <ChapterSection key={section.id} section={section} />
      ))}
    </>
  );
}

/** What stands in the way. Missing preferences are the next step of the screen, with the names that people read. */
function Unfinished() {
  const { conflict, makers, problems } = useHold();
  const silent = makers.filter(({ id }) => preferenceOf(conflict, id) === undefined);
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = silent.length === 0 ? errors : errors.filter((problem) => !isOfAllWants(problem));
  return (
    <>
      {others.length < errors.length && <WantsMissing names={silent.map(({ name }) => name)} />}
      <ProblemLines problems={others} />
    </>
  );
}

function WantsMissing({ names }: { readonly names: readonly string[] }) {
  const { hold } = useTexts();
  const { key } = useSession();
  const locale = localeOf(useLanguage());
  return (
    <p>
      {hold.wantsMissing(new Intl.ListFormat(locale).format(names), names.length)}{" "}
      <a href={writeRoute({ at: "case", key, screen: "hold", detail: "wants" })}>{hold.toWants}</a>
    </p>
  );
}

function ChapterSection({ section }: { readonly section: HoldChapter["sections"][number] }) {
  const explanation = useSectionExplanation(section);
  return (
    <section className="part" aria-labelledby={`hold-${section.id}`}>
      <h2 id={`hold-${section.id}`}>
        {section.title} {explanation && <Why explanation={explanation} />}
      </h2>
      <ReportBlocks blocks={section.id === "what-holds" ? pictureFirst(section.blocks) : section.blocks} />
    </section>
  );
}

/** Which situation it is about, the picture, and then the story of each side. */
function pictureFirst(blocks: HoldChapter["sections"][number]["blocks"]) {
  const picture = blocks.filter(({ kind }) => kind === "figure");
  const [lead, ...rest] = blocks.filter(({ kind }) => kind !== "figure");
  return [lead, ...picture, ...rest];
}
