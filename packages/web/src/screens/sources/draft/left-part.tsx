// Accepted claims that the draft leaves out, with the reason: of the record, or of the issues.
import type { ClaimPlace } from "@parley/engine/editing";
import type { LeftOut } from "@parley/engine/picture";
import { StatementList } from "../shows/statement-list.tsx";
import type { PreviewProps } from "./preview-props.ts";

interface LeftProps extends Pick<PreviewProps, "shows" | "texts"> {
  readonly leftOut: readonly LeftOut[];
  readonly withoutIssue: readonly ClaimPlace[];
}

const REASONS = ["speaker", "day"] as const;

export function LeftPart({ leftOut, withoutIssue, shows, texts }: LeftProps) {
  const { left } = texts.draft;
  return (
    <section aria-labelledby="draft-left">
      <h3 id="draft-left">{left.title}</h3>
      <p>{leftOut.length === 0 ? left.none : left.lead}</p>
      {REASONS.map((reason) => {
        const claims = leftOut.filter(({ because }) => because === reason).map(({ claim }) => claim);
        if (claims.length === 0) return null;
        return (
          <div key={reason}>
            <h4>{left[reason]}</h4>
            <StatementList grounds={{ acts: [], claims }} shows={shows} />
          </div>
        );
      })}
      {withoutIssue.length > 0 && (
        <div>
          <h4>{left.issue}</h4>
          <StatementList grounds={{ acts: [], claims: withoutIssue }} shows={shows} />
        </div>
      )}
    </section>
  );
}
