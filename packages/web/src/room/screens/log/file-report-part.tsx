// What a file turned out to be: sound or not, what was agreed, and the story that it tells.
import { useRef } from "react";
import { useTexts } from "../../../texts/use-texts.ts";
import type { FileReport } from "../../deeds/verify-file.ts";
import { ChapterBlocks } from "../../parts/chapter-blocks.tsx";
import { LongList } from "../../parts/long-list.tsx";

type Told = Extract<FileReport, { kind: "report" }>;

export function FileReportPart({ report }: { readonly report: Told }) {
  const { roomLog: words } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { title, summary, isWell, sections, story } = report;
  return (
    <div className="file-report" data-well={isWell}>
      <h3 dir="auto">{title}</h3>
      {summary && <p>{summary}</p>}
      {sections.map((section) => (
        <div key={section.id}>
          <h3>{section.title}</h3>
          <ChapterBlocks blocks={section.blocks.filter(({ kind }) => kind !== "note")} />
        </div>
      ))}
      {story.length > 0 && (
        <>
          <h3>{words.fileStory}</h3>
          <LongList count={story.length} label={words.fileStory} frame={frame}>
            {(from, count) => (
              <ol>
                {story.slice(from, from + count).map(({ heading, text }) => (
                  <li key={heading}>
                    <small>{heading}</small>
                    {text !== null && <span dir="auto">{text}</span>}
                  </li>
                ))}
              </ol>
            )}
          </LongList>
        </>
      )}
    </div>
  );
}
