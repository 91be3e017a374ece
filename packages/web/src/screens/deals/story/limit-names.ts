// Demands and red lines by what they are about and whose they are.
import type { UnitRef } from "@parley/engine/report";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { localeOf } from "../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";

export function useLimitNames({ issues, sides }: PictureView): (units: readonly UnitRef[]) => string {
  const { deals } = useTexts();
  const list = new Intl.ListFormat(localeOf(useLanguage()), { type: "conjunction" });
  const issueName = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  const whose = (id: string) => sides.find((side) => side.id === id)?.name ?? id;
  return (units) => {
    const parts = new Map<string, { unit: UnitRef; issues: string[] }>();
    for (const unit of units) {
      // The issues of one demand are named together.
      const key = unit.kind === "demand" ? `${unit.party}\n${unit.demand}` : unit.unit;
      const part = parts.get(key) ?? { unit, issues: [] };
      part.issues.push(...(unit.kind === "demand" ? [unit.issue] : unit.issues).map(issueName));
      parts.set(key, part);
    }
    return list.format(
      [...parts.values()].map(({ unit, issues: named }) =>
        unit.kind === "demand"
          ? deals.demandOn(list.format(named), whose(unit.party))
          : deals.redLineOn(list.format(named), whose(unit.party)),
      ),
    );
  };
}
