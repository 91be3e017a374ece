// Every issue with its options, one of which the deal takes, and what each other one would change for everyone.
import { useCallback, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { IssueView } from "../../../engine/questions/deals-picture.ts";
import type { ChangeView } from "../../../engine/questions/weigh-deal.ts";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { type Numbers, useSideNumbers } from "../parts/use-numbers.ts";
import type { BuilderProps } from "./builder-props.ts";
import { OptionRow } from "./option-row.tsx";

/** More options than this are not all shown at once. */
const MOST_OPEN = 48;
/** With more parties than this there is room for numbers alone. */
const MOST_BARS = 3;

export function OptionTable({ view, choices, weighed, builder }: BuilderProps) {
  const { deals } = useTexts();
  const { sides, issues } = view;
  const { isOpen, toggle } = useOpened(issues);
  const numbers = useSideNumbers(sides);
  const scales = useMemo(() => scalesOf(weighed.changes, sides.length), [weighed.changes, sides.length]);
  const names = useMemo(() => sides.map(({ name }) => name), [sides]);
  const choose = useLatest((issue: string, option: string) =>
    builder.choose({ ...weighed.choices, ...choices }, issue, option),
  );
  return (
    <table className={sides.length > MOST_BARS ? "option-table many" : "option-table"}>
      <caption className="visually-hidden">{deals.optionTable}</caption>
      <TableHead sides={sides} />
      {issues.map((issue, at) => (
        <IssueOptions
          key={issue.id}
          issue={issue}
          chosen={choices[issue.id] ?? weighed.choices[issue.id]}
          changes={weighed.changes[at] ?? []}
          scales={scales}
          numbers={numbers}
          names={names}
          isOpen={isOpen(issue.id)}
          onToggle={() => toggle(issue.id)}
          onChoose={choose}
        />
      ))}
    </table>
  );
}

function TableHead({ sides }: Pick<BuilderProps["view"], "sides">) {
  const { deals } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col">{deals.columnOption}</th>
        {sides.map(({ id, name }, party) => (
          <th key={id} scope="col" className="change-cell">
            <PartyMark index={party} /> <bdi>{name}</bdi>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Which issues show their options: all of them where that is not too much, else the first few until somebody opens more. */
function useOpened(issues: readonly IssueView[]) {
  const options = issues.reduce((count, issue) => count + issue.options.length, 0);
  const [opened, setOpened] = useState<ReadonlySet<string> | "all">(() =>
    options <= MOST_OPEN ? "all" : new Set(issues.slice(0, 2).map(({ id }) => id)),
  );
  const toggle = (id: string) =>
    setOpened((before) => {
      const now = new Set(before === "all" ? issues.map((issue) => issue.id) : before);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  return { isOpen: (id: string) => opened === "all" || opened.has(id), toggle };
}

/** Per party, the largest change that any option would make. */
function scalesOf(changes: readonly (readonly (ChangeView | null)[])[], parties: number): number[] {
  return Array.from({ length: parties }, (_, party) =>
    changes.flat().reduce((most, change) => Math.max(most, Math.abs(change?.by[party] ?? 0)), 0),
  );
}

interface IssueOptionsProps {
  readonly issue: IssueView;
  readonly chosen: string | undefined;
  readonly changes: readonly (ChangeView | null)[];
  readonly scales: readonly number[];
  readonly numbers: readonly Numbers[];
  readonly names: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (issue: string, option: string) => void;
}

function IssueOptions(props: IssueOptionsProps) {
  const { issue, chosen, changes, scales, numbers, names, isOpen, onToggle, onChoose } = props;
  const taken = issue.options.find(({ id }) => id === chosen);
  return (
    <tbody>
      <tr className="issue-row">
        <th scope="rowgroup" colSpan={scales.length + 1}>
          <Button className="quiet" aria-expanded={isOpen} onPress={onToggle}>
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> <bdi>{issue.name}</bdi>
          </Button>{" "}
          {!isOpen && <span className="taken">{taken?.name}</span>}
        </th>
      </tr>
      {isOpen &&
        issue.options.map((option, k) => (
          <OptionRow
            key={option.id}
            issue={issue}
            option={option}
            isChosen={option.id === chosen}
            change={changes[k] ?? null}
            scales={scales}
            numbers={numbers}
            names={names}
            onChoose={onChoose}
          />
        ))}
    </tbody>
  );
}

/** The same function all along, which does what the newest one does. */
function useLatest<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args: Args) => latest.current(...args), []);
}
