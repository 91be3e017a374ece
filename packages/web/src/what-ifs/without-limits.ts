// The case without some demands or red lines.
import type { CaseDocuments, ProfileDocument } from "@parley/engine/case";
import type { UnitRef } from "@parley/engine/report";

/** Of a demand on several issues only what it asks on the named ones goes. */
export function withoutLimits(documents: CaseDocuments, units: readonly UnitRef[]): CaseDocuments {
  const profiles = documents.profiles.map((profile) => {
    const own = units.filter(({ party }) => party === String(profile.party).trim());
    return own.length === 0 ? profile : withoutUnits(profile, own);
  });
  return { ...documents, profiles };
}

type DemandDocument = NonNullable<ProfileDocument["demands"]>[number];

function withoutUnits(profile: ProfileDocument, units: readonly UnitRef[]): ProfileDocument {
  const { demands = [], redLines = [] } = profile;
  const red = new Set(units.flatMap((unit) => (unit.kind === "red-line" ? [unit.redLine] : [])));
  const names = limitNames(redLines, "red-line");
  const kept = redLines.filter((_, k) => !red.has(names[k]));
  const left = remainingDemands(demands, units);
  return {
    ...profile,
    ...(kept.length < redLines.length ? { redLines: kept } : {}),
    ...(units.some(({ kind }) => kind === "demand") ? { demands: left } : {}),
  };
}

function remainingDemands(demands: readonly DemandDocument[], units: readonly UnitRef[]): DemandDocument[] {
  const names = limitNames(demands, "demand");
  return demands.flatMap((demand, k) => {
    const dropped = new Set(
      units.flatMap((unit) =>
        unit.kind === "demand" && unit.demand === names[k] ? [unit.issue as string] : [],
      ),
    );
    if (dropped.size === 0) return [demand];
    const asks = Object.fromEntries(
      Object.entries(demand.asks).filter(([issue]) => !dropped.has(issue.trim())),
    );
    return Object.keys(asks).length === 0 ? [] : [{ ...demand, asks }];
  });
}

/** As the reader of cases names them: by their ids, else by their place. */
function limitNames(
  limits: readonly { readonly id?: string | number | undefined }[],
  prefix: string,
): string[] {
  const taken = new Set(limits.flatMap(({ id }) => (id === undefined ? [] : [String(id).trim()])));
  return limits.map(({ id }, k) => {
    if (id !== undefined) return String(id).trim();
    let name = `${prefix}-${k + 1}`;
    while (taken.has(name)) name = `${name}'`;
    taken.add(name);
    return name;
  });
}
