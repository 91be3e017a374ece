// What a saved briefing is called: the case, the variant, the day, and for whom.
import type { BriefingOrder } from "../../engine/briefing-order.ts";
import { fileName } from "../../files/save-files.ts";

export function briefingFileName(
  { caseId, order }: { readonly caseId: string; readonly order: BriefingOrder },
  ending: "html" | "md" | "docx",
): string {
  const parts = [caseId, order.whatIf ?? "", order.date, order.receiver];
  return `${fileName(parts.filter((part) => part !== "").join("-"))}.${ending}`;
}
