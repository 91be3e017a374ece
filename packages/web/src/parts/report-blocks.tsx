// Blocks of the engine's report as parts of the page: what a briefing says can be shown on any screen.
import type { Block } from "@parley/engine/report";
import { lazy, Suspense } from "react";
import { ReportTable } from "./report-table.tsx";
import { ReportText } from "./report-text.tsx";

const DrawnFigure = lazy(async () => ({ default: (await import("./drawn-figure.tsx")).DrawnFigure }));

export function ReportBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity and keep no state
    <ReportBlock key={at} block={block} />
  ));
}

function ReportBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={block.lead ? "lead" : undefined}>
          <ReportText text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul className={block.lead ? "lead" : undefined}>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity and keep no state
            <li key={at}>
              <ReportText text={item} />
            </li>
          ))}
        </ul>
      );
    case "definitions":
      return (
        <dl>
          {block.entries.map(({ term, details }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other identity and keep no state
            <div key={at}>
              <dt>
                <ReportText text={term} />
              </dt>
              {details.map((detail, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: details have no other identity and keep no state
                <dd key={k}>
                  <ReportText text={detail} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case "table":
      return <ReportTable table={block} />;
    case "figure":
      return (
        <Suspense fallback={<p>{block.figure.alternative}</p>}>
          <DrawnFigure figure={block.figure} />
        </Suspense>
      );
    default:
      return <NestedBlocks block={block} />;
  }
}

function NestedBlocks({ block }: { readonly block: Extract<Block, { kind: "note" | "fold" | "part" }> }) {
  if (block.kind === "note") {
    return (
      <div className="note" role="note">
        <p className="note-title">{block.title}</p>
        <ReportBlocks blocks={block.blocks} />
      </div>
    );
  }
  if (block.kind === "fold") {
    return (
      <details className="more">
        <summary>{block.summary}</summary>
        <ReportBlocks blocks={block.blocks} />
      </details>
    );
  }
  return (
    <section className="part" aria-labelledby={`${block.id}-title`}>
      <h2 id={`${block.id}-title`}>
        <ReportText text={block.title} />
      </h2>
      <ReportBlocks blocks={block.blocks} />
    </section>
  );
}
