// The briefing as one page with its pictures drawn, and whether that is the one that was written last.
import { useEffect, useState } from "react";
import type { BriefingPage } from "../../engine/questions/briefing.ts";

export interface DrawnPage {
  readonly html: string;
  readonly of: BriefingPage;
}

/** Null until the first is drawn; an older page until the newer one is. @throws what the drawing throws */
export function usePage(page: BriefingPage): DrawnPage | null {
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let wanted = true;
    import("./page-drawing.ts")
      .then(({ drawPage }) => drawPage(page, () => wanted))
      .then((html) => {
        if (html !== null && wanted) setDrawn({ html, of: page });
      })
      .catch(setFault);
    return () => {
      wanted = false;
    };
  }, [page]);
  if (fault) throw fault;
  return drawn;
}
