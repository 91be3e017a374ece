// One option of an issue: taken or not, and what taking it would change for everyone.
import { memo } from "react";
import type { IssueView } from "../../../engine/questions/deals-picture.ts";
import type { ChangeView } from "../../../engine/questions/weigh-deal.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { Numbers } from "../parts/use-numbers.ts";

interface OptionRowProps {
  readonly issue: IssueView;
  readonly option: IssueView["options"][number];
  readonly isChosen: boolean;
  readonly change: ChangeView | null;
  /** Per party, the largest change that any option would make. */
  readonly scales: readonly number[];
  readonly numbers: readonly Numbers[];
  /** Names of the parties. */
  readonly names: readonly string[];
  readonly onChoose: (issue: string, option: string) => void;
}

/** Drawn anew only when something in it changed: there may be hundreds. */
export const OptionRow = memo(Option);

function Option({ issue, option, isChosen, change, scales, numbers, names, onChoose }: OptionRowProps) {
  return (
    <tr className={isChosen ? "chosen" : undefined}>
      <th scope="row">
        <label>
          <input
            type="radio"
            name={`option-of-${issue.id}`}
            checked={isChosen}
            onChange={() => onChoose(issue.id, option.id)}
          />
          <OptionName name={option.name} names={names} change={change} />
        </label>
      </th>
      {scales.map((scale, party) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties stand in their order
        <td key={party} className="change-cell">
          {change && numbers[party] && (
            <ChangeBar by={change.by[party] ?? 0} scale={scale} party={party} numbers={numbers[party]} />
          )}
        </td>
      ))}
    </tr>
  );
}

interface OptionNameProps {
  readonly name: string;
  readonly names: readonly string[];
  readonly change: ChangeView | null;
}

/** With what speaks against taking it. */
function OptionName({ name, names, change }: OptionNameProps) {
  const { deals } = useTexts();
  const crossed = (change?.crosses ?? []).map((party) => names[party] ?? "");
  const bars = !change?.isAllowed
    ? change && deals.optionImpossible
    : crossed.length > 0 && deals.optionCrosses(crossed);
  return (
    <span>
      <bdi>{name}</bdi> {bars && <small>{bars}</small>}
    </span>
  );
}

interface ChangeBarProps {
  readonly by: number;
  readonly scale: number;
  readonly party: number;
  readonly numbers: Numbers;
}

/** A bar from the middle: to the end for more, to the start for less. */
function ChangeBar({ by, scale, party, numbers }: ChangeBarProps) {
  const share = scale > 0 ? (50 * Math.abs(by)) / scale : 0;
  return (
    <span className="change">
      <span className="change-track" aria-hidden="true">
        <span
          className={`change-bar p${party % 8} ${by < 0 ? "less" : "more"}`}
          style={{ inlineSize: `${share.toFixed(1)}%` }}
        />
      </span>
      <span className="change-number">{numbers.change(by)}</span>
    </span>
  );
}
