// Issue by issue: what an offer gives against what was asked and against the own last offer.
import { useTexts } from "../../../texts/use-texts.ts";
import type { IssueWorthView } from "../../questions/talks-issue-worths.ts";
import type { WorthView } from "../../questions/talks-worth.ts";
import { useEnds } from "./use-ends.ts";

export function WorthByIssue({ worth: { issues } }: { readonly worth: WorthView }) {
  const { roomTalks } = useTexts();
  const hasAsked = issues.some(({ asked }) => asked.length > 0);
  const hasOwn = issues.some(({ own }) => own !== null);
  return (
    <details className="more">
      <summary>{roomTalks.byIssue}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table" role="group" aria-label={roomTalks.byIssue} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{roomTalks.issue}</th>
              <th scope="col">{roomTalks.thisOffer}</th>
              {hasAsked && <th scope="col">{roomTalks.weAsked}</th>}
              {hasOwn && <th scope="col">{roomTalks.ourLast}</th>}
              <th scope="col" className="number">
                {roomTalks.countsForUs}
              </th>
              {hasOwn && (
                <th scope="col" className="number">
                  {roomTalks.againstOurLast}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <IssueRow key={issue.issue} {...{ issue, hasAsked, hasOwn }} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="sans fact">{roomTalks.pointValues}</p>
    </details>
  );
}

interface IssueRowProps {
  readonly issue: IssueWorthView;
  readonly hasAsked: boolean;
  readonly hasOwn: boolean;
}

function IssueRow({ issue, hasAsked, hasOwn }: IssueRowProps) {
  const { roomTalks } = useTexts();
  const { number } = useEnds();
  const { name, option, asked, isAsked, own, points, change, best } = issue;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{option === null ? roomTalks.leftOpen : <bdi>{option}</bdi>}</td>
      {hasAsked && (
        <td>
          <bdi>{asked.join(", ")}</bdi> {isAsked && <small>{roomTalks.asAsked}</small>}
        </td>
      )}
      {hasOwn && (
        <td>
          <bdi>{own}</bdi>
        </td>
      )}
      <td className="number">{points === null ? "" : roomTalks.ofBest(number(points), number(best))}</td>
      {hasOwn && (
        <td className="number">
          {change === null ? "" : change > 0 ? `+${number(change)}` : number(change)}
        </td>
      )}
    </tr>
  );
}
