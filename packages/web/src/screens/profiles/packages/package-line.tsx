// A whole package on one line: only the issues in which packages of a list differ.
import type { PackageView } from "../../../engine/profiles/packages.ts";
import { useTexts } from "../../../texts/use-texts.ts";

/** Places of the issues in which not all of them are the same; all issues where that leaves none. */
export function differingIssues(packages: readonly PackageView[]): readonly number[] {
  const [first] = packages;
  if (!first) return [];
  const all = first.words.map((_, k) => k);
  const differing = all.filter((k) => packages.some(({ words }) => words[k] !== first.words[k]));
  return differing.length > 0 ? differing : all;
}

interface PackageLineProps {
  readonly issues: readonly string[];
  readonly side: PackageView;
  readonly places: readonly number[];
}

export function PackageLine({ issues, side, places }: PackageLineProps) {
  const { profiles } = useTexts();
  return (
    <span className="package-line">
      {places.map((k) => (
        <bdi key={k}>{profiles.packages.part(issues[k], side.words[k])}</bdi>
      ))}
    </span>
  );
}
