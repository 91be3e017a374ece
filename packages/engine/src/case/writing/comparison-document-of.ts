// Whole packages, and answers about them, back to their documents.

import type { ComparisonDocument } from "../documents/comparison-document.ts";
import { NO_DEAL } from "../documents/no-deal-word.ts";
import type { Deal, Frame } from "../frame.ts";
import type { ComparedSide, PackageComparison } from "../profile.ts";
import { given } from "./given.ts";

export function packageDocument(deal: Deal, { issues }: Frame): Record<string, string> {
  return Object.fromEntries(issues.map(({ id, options }, k) => [id, options[deal[k]].id]));
}

export function comparisonDocument(
  { verdict, first, second, because, act }: PackageComparison,
  frame: Frame,
): ComparisonDocument {
  const side = (of: ComparedSide) => (of === "no-deal" ? NO_DEAL : packageDocument(of, frame));
  const grounds = given({ because, act });
  return verdict === "better"
    ? { better: side(first), than: side(second), ...grounds }
    : { equal: side(first), to: side(second), ...grounds };
}
