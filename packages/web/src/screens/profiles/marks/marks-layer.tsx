// The second layer: every option a must, good, something to live with, or a red line; one key each.

import { MARKS, type Mark, markOption, rankOptions } from "@parley/engine/elicitation";
import { type KeyboardEvent, memo, useCallback, useRef } from "react";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { saidWorth, withoutOpenCurve } from "../numbers/worth-kinds.ts";
import type { NamedIssue } from "../parts/profile-parts.ts";
import { type OpenProfile, useProfile } from "../parts/use-profile.tsx";
import { markOfKey } from "./mark-keys.ts";

/** More values are marked as ranges. */
const MOST_ROWS = 12;

type Direction = "more" | "less";

export function MarksLayer({ onLimits }: { readonly onLimits: () => void }) {
  const { profiles } = useTexts();
  const open = useProfile();
  const latest = useRef(open);
  latest.current = open;
  const mark = useMarking(latest);
  const direct = useDirecting(latest);
  const toLimits = useRef(onLimits);
  toLimits.current = onLimits;
  const limits = useCallback(() => toLimits.current(), []);
  const { issues, layers, name, isReadOnly, profile } = open;
  const listen = (event: KeyboardEvent<HTMLElement>) => {
    if (!isReadOnly) listenForMarks(event, { letters: profiles.marks.letters, mark, direct });
  };
  return (
    <>
      <p>{profiles.marks.lead(name)}</p>
      <p className="hint">{profiles.marks.keys}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the radio buttons within */}
      <div className="marks" onKeyDown={listen}>
        {issues.map((issue, k) => (
          <MarkIssue
            key={issue.id}
            issue={issue}
            marks={layers.issues[k].options.map((option) => option.mark ?? "").join()}
            firm={layers.issues[k].options.map(({ isStated }) => (isStated ? "1" : "")).join()}
            direction={directionOf(profile, issue)}
            isReadOnly={isReadOnly}
            onMark={mark}
            onDirect={direct}
            onLimits={limits}
          />
        ))}
      </div>
    </>
  );
}

type OnMark = (issue: string, option: string, mark: Mark | null) => void;
type OnDirect = (issue: string, direction: Direction) => void;

function useMarking(latest: { readonly current: OpenProfile }): OnMark {
  const { profiles } = useTexts();
  return useCallback(
    (issue, option, mark) =>
      latest.current.change(
        (profile, frame) => {
          const options = optionsOf(latest.current, issue);
          return markOption(withoutOpenCurve(profile, { issue, options }), frame, { issue, option, mark });
        },
        { label: profiles.did.mark(option) },
      ),
    [latest, profiles],
  );
}

function optionsOf({ issues }: OpenProfile, id: string): string[] {
  return issues.find((issue) => issue.id === id)?.options.map((option) => option.id) ?? [];
}

function useDirecting(latest: { readonly current: OpenProfile }): OnDirect {
  const { profiles } = useTexts();
  return useCallback(
    (id, direction) => {
      const issue = latest.current.issues.find((one) => one.id === id);
      if (!issue || (issue.kind !== "numeric" && issue.kind !== "ordered")) return;
      const ids = issue.options.map((option) => option.id);
      const tiers = (direction === "more" ? ids.toReversed() : ids).map((option) => [option]);
      latest.current.change(
        (profile, frame) =>
          rankOptions(withoutOpenCurve(profile, { issue: id, options: ids }), frame, { issue: id, tiers }),
        { label: profiles.did.rankOptions(issue.name) },
      );
    },
    [latest, profiles],
  );
}

function directionOf(profile: OpenProfile["profile"], { id, options }: NamedIssue): Direction | null {
  const said = saidWorth(profile, id);
  if (said?.kind !== "ranked" || said.tiers.length < 2) return null;
  const places = said.tiers.map((tier) =>
    tier.length === 1 ? options.findIndex((option) => option.id === tier[0]) : -1,
  );
  if (places.includes(-1) || places.length !== options.length) return null;
  if (places.every((place, k) => k === 0 || place < places[k - 1])) return "more";
  return places.every((place, k) => k === 0 || place > places[k - 1]) ? "less" : null;
}

interface MarkIssueProps {
  readonly issue: NamedIssue;
  /** Joined, so that an issue whose marks stay the same is not drawn again. */
  readonly marks: string;
  readonly firm: string;
  readonly direction: Direction | null;
  readonly isReadOnly: boolean;
  readonly onMark: OnMark;
  readonly onDirect: OnDirect;
  readonly onLimits: () => void;
}

const MarkIssue = memo(function MarkIssue(props: MarkIssueProps) {
  const { issue, direction, isReadOnly, onDirect, onLimits } = props;
  const { profiles } = useTexts();
  const numbers = useNumberFormat();
  const hasDirection = issue.kind === "numeric" || issue.kind === "ordered";
  return (
    <div className="mark-issue" data-issue={issue.id}>
      <div className="mark-issue-head">
        <h3>
          <bdi>{issue.name}</bdi>
          {issue.unit !== null && <small className="unit"> {issue.unit}</small>}
        </h3>
        {hasDirection && (
          <span className="row">
            {(["more", "less"] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="quiet"
                aria-pressed={direction === one}
                aria-label={profiles.marks.directionOf[one](issue.name)}
                disabled={isReadOnly}
                data-direction={one}
                onClick={() => onDirect(issue.id, one)}
              >
                {profiles.marks.direction[one]}
              </button>
            ))}
          </span>
        )}
      </div>
      {issue.kind === "divisible" ? (
        <p className="hint">{profiles.marks.divisible}</p>
      ) : issue.options.length > MOST_ROWS ? (
        <p className="hint">
          {profiles.marks.many(numbers.format(issue.options.length))}{" "}
          <button type="button" className="link" onClick={onLimits}>
            {profiles.marks.toLimits}
          </button>
        </p>
      ) : (
        <MarkTable {...props} />
      )}
    </div>
  );
});

function MarkTable({ issue, marks, firm, isReadOnly, onMark }: MarkIssueProps) {
  const { profiles } = useTexts();
  const marked = marks.split(",");
  const stated = firm.split(",");
  const columns = [...MARKS, null];
  return (
    <table className="mark-table">
      <caption className="visually-hidden">{profiles.marks.caption(issue.name)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{profiles.marks.option}</span>
          </th>
          {columns.map((mark) => (
            <th key={mark ?? "none"} scope="col">
              {profiles.marks.names[mark ?? "none"]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {issue.options.map((option, at) => (
          <tr key={option.id} data-option={option.id} data-mark={marked[at]}>
            <th scope="row">
              <bdi>{option.name}</bdi>
            </th>
            {columns.map((mark) => (
              <td key={mark ?? "none"}>
                <label className="mark-choice">
                  <input
                    type="radio"
                    name={`mark ${issue.id} ${option.id}`}
                    aria-label={profiles.marks.choice(option.name, profiles.marks.names[mark ?? "none"])}
                    className={marked[at] !== "" && stated[at] === "" ? "mark-follows" : undefined}
                    checked={marked[at] === (mark ?? "")}
                    disabled={isReadOnly}
                    onChange={() => onMark(issue.id, option.id, mark)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Listening {
  readonly letters: Readonly<Record<Mark, string>>;
  readonly mark: OnMark;
  readonly direct: OnDirect;
}

function listenForMarks(event: KeyboardEvent<HTMLElement>, { letters, mark, direct }: Listening): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const issue = target.closest<HTMLElement>("[data-issue]")?.dataset.issue;
  if (issue === undefined) return;
  if (event.key === "+" || event.key === "-") {
    event.preventDefault();
    direct(issue, event.key === "+" ? "more" : "less");
    return;
  }
  const row = target.closest<HTMLElement>("[data-option]");
  if (!row) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    stepToRow(event.currentTarget, row, event.key === "ArrowDown" ? 1 : -1);
    return;
  }
  const chosen = markOfKey(event.key, letters);
  if (chosen === undefined) return;
  event.preventDefault();
  mark(issue, row.dataset.option ?? "", chosen);
  stepToRow(event.currentTarget, row, 1);
}

function stepToRow(table: HTMLElement, row: HTMLElement, by: 1 | -1): void {
  const rows = [...table.querySelectorAll<HTMLElement>("[data-option]")];
  const next = rows[rows.indexOf(row) + by];
  const field =
    next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector<HTMLElement>("input");
  field?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
