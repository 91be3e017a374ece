// The mark that every estimate wears, with whose and on what where that is known.
import { useTexts } from "../texts/use-texts.ts";

interface EstimateProps {
  readonly by?: string | null;
  readonly on?: string | null;
}

export function Estimate({ by = null, on = null }: EstimateProps) {
  const { app } = useTexts();
  const title = by ? (on ? app.estimatedBy(by, on) : app.estimatedByWhom(by)) : app.estimated;
  return (
    <span className="estimate" title={title}>
      <abbr title={title}>{app.estimatedShort}</abbr>
      {by ? <bdi> {by}</bdi> : null}
    </span>
  );
}
