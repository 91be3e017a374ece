// The second layer of a profile: an option marked as a must, good, something to live with, or a red line.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { message } from "../../../case/message.ts";
import { ONE } from "../../../maths/rational.ts";
import { type IssueOutline, outlineOf, tidy } from "./frame-outline.ts";
import { isMarkRange, type Mark, markRange, readsAs, type ScaleMark, topOf } from "./mark-scale.ts";
import { withDemand, withoutLimits, withRedLine } from "./option-limits.ts";
import { formOf } from "./profile-form.ts";
import { changeWorth, issueOf } from "./set-worths.ts";
import { openProfile, switchForm } from "./switch-form.ts";
import { andThen, type Transformed, unchanged } from "./transformed.ts";
import { readQuantity, type TypedQuantity, writeQuantity } from "./typed-quantity.ts";
import { kindOf, typedFor, type WorthDocument } from "./worth-document.ts";

export interface OptionMark {
  readonly issue: string;
  readonly option: string;
  /** Null takes the mark away. */
  readonly mark: Mark | null;
}

/**
 * A must becomes a demand, a red line a red line of this one option. On the scale of ratings a must is at the top, what is good lies in
 * the upper half, the middle included, and what one can live with in the lower; a number or an interval that lies there already stays. A
 * profile in points gets its points back as ratings times weights, exactly, since only ratings have a scale with a middle.
 * @throws RangeError for an issue or an option that the frame does not have.
 */
export function markOption(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
  { issue: name, option, mark }: OptionMark,
): Transformed {
  const outline = outlineOf(frame);
  const issue = issueOf(outline, name);
  const id = tidy(option);
  if (!issue.options.includes(id)) throw new RangeError(`${name} has no option ${option}`);
  const held = formOf(profile) === "none" ? openProfile(profile, outline, "weights") : profile;
  const cleared = withoutLimits(held, issue, id);
  if (mark === "red-line") return unchanged(withRedLine(cleared, issue, id));
  const limited = mark === "must" ? withDemand(cleared, issue, id) : cleared;
  const isPlaced = mark === "good" || mark === "live-with";
  if (issue.kind === "divisible" || (formOf(limited) === "points" && !isPlaced)) return unchanged(limited);
  return andThen(limited.points ? switchForm(limited, frame, "weights") : unchanged(limited), (rated) =>
    changeWorth(rated, issue, (worth) => marked(worth, issue, { option: id, mark })),
  );
}

interface Marking {
  readonly option: string;
  readonly mark: ScaleMark;
}

function marked(worth: WorthDocument, issue: IssueOutline, { option, mark }: Marking) {
  const nothingLost = { worth, lost: [], workedOut: false };
  const found = kindOf(worth);
  if (found.kind !== "each") {
    if (mark === null || mark === "must") return nothingLost;
    const open = issue.options.map((id): [string, TypedQuantity] => [
      id,
      written(id === option ? mark : null),
    ]);
    const params = { issue: issue.id };
    const lost =
      found.kind === "curve"
        ? message("elicitation.lost-option-curve", params)
        : message("elicitation.lost-option-order", params);
    return { worth: Object.fromEntries(open), lost: [lost], workedOut: false };
  }
  const top = topOf(worth);
  const held = typedFor(found.options, option);
  const now = held && readQuantity(held.value);
  const isMark = !now || isMarkRange(now, top);
  if (mark === null ? !isMark : now && readsAs(now, mark, top)) return nothingLost;
  const lost = isMark ? [] : [message("elicitation.lost-option-number", { issue: issue.id, option })];
  const changed = { ...found.options, [held?.key ?? option]: written(mark, top) };
  return { worth: changed, lost, workedOut: false };
}

function written(mark: ScaleMark, top = ONE): TypedQuantity {
  return writeQuantity(markRange(mark, top));
}
