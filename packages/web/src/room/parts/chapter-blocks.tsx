// The blocks of a chapter below a heading that the screen has for it: its parts get headings of the next level.
import type { Block } from "@parley/engine/report";
import { Fragment } from "react";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { ReportText } from "../../parts/report-text.tsx";

export function ChapterBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) =>
    block.kind === "part" ? (
      <Fragment key={block.id}>
        <h3>
          <ReportText text={block.title} />
        </h3>
        <ReportBlocks blocks={block.blocks} />
      </Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity and keep no state
      <ReportBlocks key={at} blocks={[block]} />
    ),
  );
}
