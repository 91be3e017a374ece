// How good the options of one issue are to the party: a number or an interval for each, only their order, or points on a line.
import { setWorth, type TypedQuantity } from "@parley/engine/elicitation";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { isWide, kept, mostIn, ratingFactor, shown } from "../../../parts/shown-scale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Problems } from "../parts/layer.tsx";
import { type NamedIssue, optionName } from "../parts/profile-parts.ts";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { useProfile } from "../parts/use-profile.tsx";
import { workedOutIn } from "../parts/worked-out.ts";
import { OptionOrder } from "./option-order.tsx";
import { reachOf, roughen } from "./roughly.ts";
import { widenOpen } from "./to-points.ts";
import { changeKind, keyFor, type SaidWorth, saidWorth, type WorthKind, withoutKnot } from "./worth-kinds.ts";

interface IssueWorthsProps {
  readonly issue: NamedIssue;
  readonly problems: readonly SaidProblem[];
}

export function IssueWorths({ issue, problems }: IssueWorthsProps) {
  const { profiles } = useTexts();
  const { profile } = useProfile();
  const said = saidWorth(profile, issue.id);
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
      {isEmpty ? <p className="hint">{profiles.numbers.noOptions}</p> : <Worths issue={issue} said={said} />}
    </section>
  );
}

function Worths({ issue, said }: { readonly issue: NamedIssue; readonly said: SaidWorth | null }) {
  if (issue.kind === "divisible") return <WholeCell issue={issue} said={said} />;
  if (said?.kind === "ranked") return <OptionOrder issue={issue} said={said} />;
  if (said?.kind === "curve") return <CurveRows issue={issue} knots={said.knots} />;
  return <OptionRows issue={issue} options={said?.kind === "each" ? said.options : {}} />;
}

function KindChoice({ issue, kind }: { readonly issue: NamedIssue; readonly kind: WorthKind }) {
  const { profiles } = useTexts();
  const { change, isReadOnly } = useProfile();
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
function useCells(issue: NamedIssue) {
  const { profiles } = useTexts();
  const { profile, change, isReadOnly } = useProfile();
  const factor = ratingFactor(profile);
  const most = profile.points ? mostIn(profile.points) : factor === 100 ? 1 : mostIn(profile.ratings);
  const open: TypedQuantity = ["0", String(most)];
  return {
    isReadOnly,
    limits: profile.points || factor === 1 ? {} : { lowest: 0, highest: 100 },
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

function OptionRows({
  issue,
  options,
}: {
  readonly issue: NamedIssue;
  readonly options: Readonly<Record<string, TypedQuantity>>;
}) {
  const { profiles } = useTexts();
  const { layers, profile } = useProfile();
  const cells = useCells(issue);
  const filled = workedOutIn((profile.points ?? profile.ratings)?.[issue.id]);
  const marks = layers.issues.find((one) => one.issue === issue.id)?.options ?? [];
  return (
    <>
      <ul className="plain cell-rows">
        {issue.options.map(({ id, name }, at) => {
          const key = keyFor(options, id);
          const { mark = null, isStated = false } = marks[at] ?? {};
          const range =
            isStated && !profile.points && (mark === "good" || mark === "live-with") ? mark : null;
          return (
            <li key={id}>
              <span>
                <bdi>{name}</bdi>
                {mark !== null && isStated && <small> {profiles.marks.names[mark]}</small>}
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
      <Roughly issue={issue} />
    </>
  );
}

/** All numbers of the issue made rougher or sharper at once. */
function Roughly({ issue }: { readonly issue: NamedIssue }) {
  const { profiles } = useTexts();
  const { profile, change, isReadOnly, layers } = useProfile();
  const { worths } = layers.issues.find((one) => one.issue === issue.id) ?? {};
  if (isReadOnly || (worths !== "numbers" && worths !== "intervals" && worths !== "curve")) return null;
  const step = reachOf(profile, issue.id);
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
      {(worths === "intervals" || worths === "curve") && (
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

function CurveRows({
  issue,
  knots,
}: {
  readonly issue: NamedIssue;
  readonly knots: Readonly<Record<string, TypedQuantity>>;
}) {
  const { profiles } = useTexts();
  const { change } = useProfile();
  const cells = useCells(issue);
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
        <label className="row">
          {profiles.numbers.addKnot}
          <select
            value=""
            aria-label={profiles.numbers.addKnotNamed(issue.name)}
            onChange={(event) => event.target.value !== "" && cells.set(event.target.value, null)}
          >
            <option value="">–</option>
            {free.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Roughly issue={issue} />
    </>
  );
}

function WholeCell({ issue, said }: IssueWorthsSaid) {
  const { profiles } = useTexts();
  const cells = useCells(issue);
  return (
    <ul className="plain cell-rows">
      <li>
        {profiles.numbers.whole}
        <QuantityCell
          label={profiles.numbers.worthOf(profiles.numbers.whole, issue.name)}
          value={cells.show(said?.kind === "whole" ? said.whole : undefined)}
          placeholder="?"
          isReadOnly={cells.isReadOnly}
          onSet={(worth) => cells.set(null, worth)}
          {...cells.limits}
        />
      </li>
    </ul>
  );
}

interface IssueWorthsSaid {
  readonly issue: NamedIssue;
  readonly said: SaidWorth | null;
}
