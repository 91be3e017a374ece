// A figure of the engine's report, drawn in the page, with its caption, and its numbers one press away.
import type { Figure } from "@parley/engine/report";
import { drawFigure } from "@parley/render/figures";
import { useMemo } from "react";
import { useTexts } from "../texts/use-texts.ts";
import { ReportTable } from "./report-table.tsx";

export function DrawnFigure({ figure }: { readonly figure: Figure }) {
  const { app } = useTexts();
  const drawing = useMemo(() => drawFigure(figure, { document }), [figure]);
  return (
    <figure>
      <figcaption>
        {figure.caption}
        <small>{figure.reading}</small>
      </figcaption>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own package from data; texts in it are escaped by the document that drew it */}
      <div className="picture" dangerouslySetInnerHTML={{ __html: drawing }} />
      <details>
        <summary>{app.numbersBehind}</summary>
        <ReportTable table={figure.table} />
      </details>
    </figure>
  );
}
