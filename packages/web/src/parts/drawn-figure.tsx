// A figure of the engine's report, drawn as wide as the page allows, with its caption, and its numbers one press away.
import type { Figure } from "@parley/engine/report";
import { drawFigureAt } from "@parley/render/figures";
import { useEffect, useId, useRef } from "react";
import { useTexts } from "../texts/use-texts.ts";
import { ReportTable } from "./report-table.tsx";

const WIDEST = 760;

export function DrawnFigure({ figure }: { readonly figure: Figure }) {
  const { app } = useTexts();
  const place = useDrawing(figure);
  return (
    <figure>
      <figcaption>
        {figure.caption}
        <small>{figure.reading}</small>
      </figcaption>
      <div className="picture" ref={place} dir="ltr" />
      <details>
        <summary>{app.numbersBehind}</summary>
        <ReportTable table={figure.table} />
      </details>
    </figure>
  );
}

/** Draws anew when the place becomes wider or narrower, so that letters keep their size. */
function useDrawing(figure: Figure) {
  const place = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let drawn = 0;
    const draw = () => {
      const width = Math.min(Math.floor(element.clientWidth), WIDEST);
      if (width === 0 || width === drawn) return;
      drawn = width;
      element.replaceChildren(drawFigureAt(figure, { document, width, idPrefix }));
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [figure, idPrefix]);
  return place;
}
