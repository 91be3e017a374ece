// Two whole packages side by side; what is the same in both stands back.
import type { PackageView } from "../../../engine/profiles/packages.ts";
import { useTexts } from "../../../texts/use-texts.ts";

interface TwoPackagesProps {
  readonly issues: readonly string[];
  /** Null stands for having no deal. */
  readonly first: PackageView | null;
  readonly second: PackageView | null;
  readonly caption: string;
}

export function TwoPackages({ issues, first, second, caption }: TwoPackagesProps) {
  const { profiles } = useTexts();
  const both = first !== null && second !== null;
  const differs = (k: number) => !both || first.words[k] !== second.words[k];
  const rows = issues.map((issue, k) => ({ issue, k, isDifferent: differs(k) }));
  const same = rows.filter(({ isDifferent }) => !isDifferent);
  return (
    <table className="package two">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{first ? profiles.packages.first : profiles.packages.noDeal}</th>
          <th scope="col">{second ? profiles.packages.second : profiles.packages.noDeal}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ isDifferent }) => isDifferent)
          .map(({ issue, k }) => (
            <tr key={issue} data-differs="">
              <th scope="row">
                <bdi>{issue}</bdi>
              </th>
              {[first, second].map((side, at) => (
                <td key={at === 0 ? "first" : "second"}>
                  <bdi>{side?.words[k] ?? "–"}</bdi>
                </td>
              ))}
            </tr>
          ))}
        {same.map(({ issue, k }) => (
          <tr key={issue}>
            <th scope="row">
              <bdi>{issue}</bdi>
            </th>
            <td colSpan={2}>
              {profiles.packages.inBoth} <bdi>{first?.words[k]}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
