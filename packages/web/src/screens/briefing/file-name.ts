// What a saved briefing is called: the case, the variant, the day, and for whom.
import type { CaseDocuments } from "@parley/engine/case";
import type { BriefingOrder } from "../../engine/briefing-order.ts";
import { fileName } from "../../files/save-files.ts";

interface Named {
  readonly frame: Pick<CaseDocuments["frame"], "id" | "title">;
  readonly order: BriefingOrder;
}

export function briefingFileName({ frame, order }: Named, ending: "html" | "md" | "docx"): string {
  const caseName = String(frame.id ?? frame.title).toLowerCase();
  const parts = [caseName, order.whatIf ?? "", order.date, order.receiver];
  return `${fileName(parts.filter((part) => part !== "").join("-"))}.${ending}`;
}
