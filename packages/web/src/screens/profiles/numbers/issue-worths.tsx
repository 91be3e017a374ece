// How good the options of one issue are to the party: a number or an interval for each, only their order, or points on a line.
import { type IssueLayers, type Mark, setWorth, type TypedQuantity } from "@parley/engine/elicitation";
import { memo } from "react";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { type Factor, isWide, kept, shown } from "../../../parts/shown-scale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { AddChoice } from "../parts/add-choice.tsx";
import { Problems } from "../parts/layer.tsx";
import { type NamedIssue, optionName } from "../parts/profile-parts.ts";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { usePartyPage } from "../parts/use-profile.tsx";
import { workedOutIn } from "../parts/worked-out.ts";
import { OptionOrder } from "./option-order.tsx";
import { isRoughenable, roughen } from "./roughly.ts";
import { widenOpen } from "./to-points.ts";
import { changeKind, keyFor, saidBy, type Worth, type WorthKind, withoutKnot } from "./worth-kinds.ts";

interface IssueWorthsProps {
  readonly issue: NamedIssue;
  /** As the profile has it; undefined where it does not mention the issue. */
  readonly worth: Worth | undefined;
  readonly layer: IssueLayers["worths"];
  /** The marks that were stated, joined. */
  readonly marks: string;
  readonly isInPoints: boolean;
  readonly factor: Factor;
  /** The largest number that is open to an option of which nothing is said. */
  readonly most: number;
  /** How far one press makes numbers rougher. */
  readonly reach: number;
  readonly problems: readonly SaidProblem[];
}

type Part = Omit<IssueWorthsProps, "worth" | "problems">;

/** Drawn again only when something of this very issue changes: there may be many. */
export const IssueWorths = memo(function IssueWorths({ worth, problems, ...part }: IssueWorthsProps) {
  const { profiles } = useTexts();
  const { issue } = part;
  const said = saidBy(worth);
  const isEmpty = issue.options.length === 0;
  return (
    <section className="worth-issue" aria-label={issue.name} data-worths={issue.id}>
      <div className="worth-head">
        <h4>
          <bdi>{issue.name}</bdi>
          {issue.unit !== null && <small className="unit"> {issue.unit}</small>}
        </h4>
        {!isEmpty && issue.kind !== "divisible" && <KindChoice issue={issue} kind={said?.kind ?? "each"} />}
      </div>
      <Problems problems={problems} />
      {isEmpty ? (
        <p className="hint">{profiles.numbers.noOptions}</p>
      ) : issue.kind === "divisible" ? (
        <WholeCell {...part} whole={said?.kind === "whole" ? said.whole : undefined} />
      ) : said?.kind === "ranked" ? (
        <OptionOrder issue={issue} said={said} factor={part.factor} />
      ) : said?.kind === "curve" ? (
        <CurveRows {...part} knots={said.knots} />
      ) : (
        <OptionRows {...part} options={said?.kind === "each" ? said.options : {}} />
      )}
    </section>
  );
});

function KindChoice({ issue, kind }: { readonly issue: NamedIssue; readonly kind: WorthKind }) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = usePartyPage();
  const kinds = (["each", "ranked", "curve"] as const).filter(
    (one) => one !== "curve" || issue.kind === "numeric",
  );
  return (
    <select
      aria-label={profiles.numbers.kindOf(issue.name)}
      value={kind}
      disabled={isReadOnly}
      onChange={(event) => {
        const to = kinds.find((one) => one === event.target.value);
        if (!to) return;
        const options = issue.options.map(({ id }) => id);
        change((profile, frame) => changeKind(profile, frame, { issue: issue.id, options, to }), {
          label: profiles.did.kind(issue.name),
        });
      }}
    >
      {kinds.map((one) => (
        <option key={one} value={one}>
          {profiles.numbers.kinds[one]}
        </option>
      ))}
    </select>
  );
}

/** Cells of this profile: how they are shown, and what typing into one does. */
function useCells({ issue, isInPoints, factor, most }: Part) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = usePartyPage();
  const open: TypedQuantity = ["0", String(most)];
  return {
    isReadOnly,
    limits: isInPoints || factor === 1 ? {} : { lowest: 0, highest: 100 },
    /** Null for what says nothing. */
    show: (worth: TypedQuantity | undefined) =>
      worth === undefined || isWide(worth, most) ? null : shown(worth, factor),
    set: (option: string | null, worth: TypedQuantity | null) =>
      change(
        (before, frame) =>
          widenOpen(
            before,
            setWorth(before, frame, {
              issue: issue.id,
              ...(option === null ? {} : { option }),
              worth: worth === null ? open : kept(worth, factor),
            }),
          ),
        {
          label: profiles.did.worth(option === null ? issue.name : optionName(issue, option)),
          group: `worth ${issue.id} ${option}`,
          typed: { issue: issue.id, ...(option === null ? {} : { option }) },
        },
      ),
  };
}

interface OptionRowsProps extends Part {
  readonly options: Readonly<Record<string, TypedQuantity>>;
}

function OptionRows({ options, ...part }: OptionRowsProps) {
  const { profiles } = useTexts();
  const { issue, isInPoints } = part;
  const cells = useCells(part);
  const filled = workedOutIn(options);
  const marks = part.marks.split(",") as (Mark | "")[];
  return (
    <>
      <ul className="plain cell-rows">
        {issue.options.map(({ id, name }, at) => {
          const key = keyFor(options, id);
          const mark = marks[at];
          const range = !isInPoints && (mark === "good" || mark === "live-with") ? mark : null;
          return (
            <li key={id}>
              <span>
                <bdi>{name}</bdi>
                {mark && <small> {profiles.marks.names[mark]}</small>}
              </span>
              <QuantityCell
                label={profiles.numbers.worthOf(optionName(issue, id), issue.name)}
                value={range ? null : cells.show(key === undefined ? undefined : options[key])}
                placeholder={range ? profiles.numbers.markRange[range] : "?"}
                isReadOnly={cells.isReadOnly}
                isWorkedOut={filled.has(key ?? id)}
                onSet={(worth) => cells.set(id, worth)}
                {...cells.limits}
              />
            </li>
          );
        })}
      </ul>
      <Roughly {...part} />
    </>
  );
}

/** All numbers of the issue made rougher or sharper at once. */
function Roughly({ issue, layer, reach: step }: Part) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = usePartyPage();
  if (isReadOnly || !isRoughenable(layer)) return null;
  const widen = (by: number) =>
    change((before) => roughen(before, { issue: issue.id, by }), { label: profiles.did.roughly(issue.name) });
  return (
    <p className="row roughly">
      <button
        type="button"
        className="link"
        aria-label={profiles.numbers.rougherNamed(issue.name)}
        onClick={() => widen(step)}
      >
        {profiles.numbers.rougher}
      </button>
      {(layer === "intervals" || layer === "curve") && (
        <button
          type="button"
          className="link"
          aria-label={profiles.numbers.sharperNamed(issue.name)}
          onClick={() => widen(-step)}
        >
          {profiles.numbers.sharper}
        </button>
      )}
    </p>
  );
}

interface CurveRowsProps extends Part {
  readonly knots: Readonly<Record<string, TypedQuantity>>;
}

function CurveRows({ knots, ...part }: CurveRowsProps) {
  const { profiles } = useTexts();
  const { change } = usePartyPage();
  const { issue } = part;
  const cells = useCells(part);
  const { options } = issue;
  const isEnd = (knot: string) =>
    [options[0], options[options.length - 1]].some(({ id }) => keyFor({ [knot]: null }, id) !== undefined);
  const free = options.filter(({ id }) => keyFor(knots, id) === undefined);
  return (
    <>
      <ul className="plain cell-rows">
        {Object.entries(knots).map(([knot, worth]) => (
          <li key={knot}>
            <bdi>{knot}</bdi>
            <span className="row">
              {!cells.isReadOnly && !isEnd(knot) && (
                <button
                  type="button"
                  className="link"
                  aria-label={profiles.numbers.removeKnotNamed(knot, issue.name)}
                  onClick={() =>
                    change((profile) => withoutKnot(profile, issue.id, knot), {
                      label: profiles.did.knot(issue.name),
                    })
                  }
                >
                  {profiles.numbers.removeKnot}
                </button>
              )}
              <QuantityCell
                label={profiles.numbers.worthOf(optionName(issue, knot), issue.name)}
                value={cells.show(worth)}
                placeholder="?"
                isReadOnly={cells.isReadOnly}
                onSet={(typed) => cells.set(knot, typed)}
                {...cells.limits}
              />
            </span>
          </li>
        ))}
      </ul>
      {!cells.isReadOnly && free.length > 0 && (
        <AddChoice
          text={profiles.numbers.addKnot}
          label={profiles.numbers.addKnotNamed(issue.name)}
          items={free}
          onAdd={(knot) => cells.set(knot, null)}
        />
      )}
      <Roughly {...part} />
    </>
  );
}

function WholeCell({ whole, ...part }: Part & { readonly whole: TypedQuantity | undefined }) {
  const { profiles } = useTexts();
  const { issue } = part;
  const cells = useCells(part);
  return (
    <ul className="plain cell-rows">
      <li>
        {profiles.numbers.whole}
        <QuantityCell
          label={profiles.numbers.worthOf(profiles.numbers.whole, issue.name)}
          value={cells.show(whole)}
          placeholder="?"
          isReadOnly={cells.isReadOnly}
          onSet={(worth) => cells.set(null, worth)}
          {...cells.limits}
        />
      </li>
    </ul>
  );
}
