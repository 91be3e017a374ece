// Blocks of the engine's report as parts of the page: what a briefing says can be shown on any screen.
import type { Block, Table } from "@parley/engine/report";
import { lazy, Suspense } from "react";
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

/** A table may be wider than a phone: then its own frame scrolls, by keyboard as well, and not the page. */
export function ReportTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows } = table;
  const number = (at: number) => (columns[at]?.kind === "number" ? "number" : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <th key={at} scope="col" className={number(at)}>
                <ReportText text={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and keep no state
            <tr key={at}>
              {row.map((cell, k) =>
                k === 0 ? (
                  <th key="head" scope="row" className={number(0)}>
                    <ReportText text={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity
                  <td key={k} className={number(k)}>
                    <ReportText text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
