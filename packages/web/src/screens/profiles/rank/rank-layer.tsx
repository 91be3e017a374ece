// The first layer: the issues in their order of importance, named one after the other, or moved by dragging or keys.
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from "react";
import { ReorderList } from "../../../parts/reorder-list.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { layerId } from "../parts/layer.tsx";
import type { NamedIssue } from "../parts/profile-parts.ts";
import { usePartyPage, useProfile } from "../parts/use-profile.tsx";
import { idleIssues, rankWithIdle } from "./idle-issues.ts";
import { picked, type RankedRow, ranksOf, reordered, rowsOf, type Tiers, tiersOf, withTie } from "./tiers.ts";

export function RankLayer() {
  const { profiles } = useTexts();
  const { issues, isReadOnly, layers, name } = useProfile();
  const order = useIssueOrder();
  const { rows, pool, idle } = order;
  if (issues.length < 2) return <p>{profiles.rank.tooFew}</p>;
  const nameOf = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  return (
    <>
      {pool.length > 0 && !isReadOnly && <Pool pool={pool} isFirst={rows.length === 0} onPick={order.pick} />}
      {rows.length > 0 && (
        <>
          {pool.length === 0 && <p>{profiles.rank.lead(name)}</p>}
          {layers.issueOrder?.isStated === false && <p className="note">{profiles.rank.follows}</p>}
          <SteadyList rows={rows} order={order} />
          {!isReadOnly && <p className="hint">{profiles.rank.keys}</p>}
        </>
      )}
      {idle.length > 0 && (
        <>
          <h3>{profiles.rank.idle}</h3>
          <ul className="plain idle-issues">
            {idle.map((id) => (
              <li key={id}>
                <bdi>{nameOf(id)}</bdi>{" "}
                {!isReadOnly && (
                  <button
                    type="button"
                    className="link"
                    aria-label={profiles.rank.mattersNamed(nameOf(id))}
                    onClick={() => order.setIdle(id, false)}
                  >
                    {profiles.rank.matters}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 1 && pool.length === 0 && !isReadOnly && (
        <button type="button" className="link" onClick={order.startAnew}>
          {profiles.rank.anew}
        </button>
      )}
    </>
  );
}

type IssueOrder = ReturnType<typeof useIssueOrder>;

function useIssueOrder() {
  const { profiles } = useTexts();
  const { profile, issues, layers, change } = useProfile();
  const tiers = layers.issueOrder?.tiers ?? [];
  const [isPicking, setPicking] = useState(layers.issueOrder === null);
  const [isAnew, setAnew] = useState(false);
  const idle = idleIssues(profile, layers);
  const counting = tiers
    .map((tier) => tier.filter((id) => !idle.includes(id)))
    .filter((tier) => tier.length > 0);
  const missing = issues
    .map(({ id }) => id)
    .filter((id) => !idle.includes(id) && !counting.flat().includes(id));
  const last = counting.at(-1) ?? [];
  const hasRest = isPicking && (last.length > 1 || isAnew);
  const inCase = (ids: readonly string[]) => issues.map(({ id }) => id).filter((id) => ids.includes(id));
  const named = isAnew ? [] : hasRest ? counting.slice(0, -1) : counting;
  const pool = inCase(isAnew ? [...counting.flat(), ...missing] : [...(hasRest ? last : []), ...missing]);
  const nameOf = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  const arrange = (next: Tiers, moved: string, idleNow?: readonly string[]) => {
    // From now on issues that are level are meant to be so.
    if (pool.length === 0) setPicking(false);
    rank(next, moved, idleNow);
  };
  const rank = (next: Tiers, moved: string, idleNow: readonly string[] = idle) =>
    change((before, within) => rankWithIdle(before, within, { tiers: next, idle: idleNow }), {
      label: profiles.did.rank(nameOf(moved)),
    });
  const written = JSON.stringify(named);
  const rows = useMemo(() => rowsOf(JSON.parse(written) as Tiers), [written]);
  // Those not yet named come last, level.
  const withRest = (next: Tiers) => (pool.length > 0 ? [...next, pool] : next);
  return {
    rows,
    pool,
    idle,
    pick: (id: string) => {
      setPicking(true);
      setAnew(false);
      rank(picked(named, pool, id), id);
    },
    move: (ids: readonly string[], moved: string) =>
      arrange(withRest(tiersOf(reordered(rows, ids, moved))), moved),
    setTie: (id: string, isTied: boolean) => arrange(withRest(tiersOf(withTie(rows, id, isTied))), id),
    setIdle: (id: string, isIdle: boolean) => {
      const kept = tiersOf(rows.filter((row) => row.id !== id));
      const next = withRest(isIdle ? kept : [...kept, [id]]);
      if (next.length > 0) arrange(next, id, isIdle ? [...idle, id] : idle.filter((one) => one !== id));
    },
    startAnew: () => {
      setPicking(true);
      setAnew(true);
    },
  };
}

interface PoolProps {
  readonly pool: readonly string[];
  readonly isFirst: boolean;
  readonly onPick: (id: string) => void;
}

/** The issues that are not ranked yet: pressing one, or its digit, ranks it next. */
function Pool({ pool, isFirst, onPick }: PoolProps) {
  const { profiles } = useTexts();
  const { issues, name } = useProfile();
  const box = useRef<HTMLFieldSetElement>(null);
  const hasPicked = useRef(false);
  const digitOf = ({ id }: NamedIssue) =>
    issues.length <= 9 ? issues.findIndex((issue) => issue.id === id) + 1 : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each pick
  useEffect(() => {
    if (hasPicked.current) box.current?.querySelector<HTMLElement>("button")?.focus();
    hasPicked.current = false;
  }, [pool.length]);
  // When the last one is ranked the next layer is at hand.
  useEffect(
    () => () => {
      if (hasPicked.current) focusNextLayer();
    },
    [],
  );
  const pick = (id: string) => {
    hasPicked.current = true;
    onPick(id);
  };
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const found = issues.find((issue) => pool.includes(issue.id) && String(digitOf(issue)) === event.key);
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (found) pick(found.id);
    else if (step) buttons[buttons.indexOf(document.activeElement as HTMLElement) + step]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className="pool" ref={box} onKeyDown={listen}>
      <legend>{isFirst ? profiles.rank.first(name) : profiles.rank.next}</legend>
      {issues
        .filter(({ id }) => pool.includes(id))
        .map((issue) => (
          <button key={issue.id} type="button" data-pick={issue.id} onClick={() => pick(issue.id)}>
            {digitOf(issue) !== null && <kbd>{digitOf(issue)}</kbd>} <bdi>{issue.name}</bdi>
          </button>
        ))}
    </fieldset>
  );
}

function focusNextLayer(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`#${layerId("marks")} h2 button`)?.focus({ preventScroll: true });
  });
}

type Arranging = Pick<IssueOrder, "move" | "setTie" | "setIdle">;

interface RankedListProps<Order> {
  readonly rows: readonly RankedRow[];
  readonly order: Order;
}

/** Hands on functions that stay the same, so that the list is drawn again only when the order changes. */
function SteadyList({ rows, order }: RankedListProps<IssueOrder>) {
  const latest = useRef(order);
  latest.current = order;
  const steady = useMemo(
    (): Arranging => ({
      move: (...args) => latest.current.move(...args),
      setTie: (...args) => latest.current.setTie(...args),
      setIdle: (...args) => latest.current.setIdle(...args),
    }),
    [],
  );
  return <RankedList rows={rows} order={steady} />;
}

const RankedList = memo(function RankedList({ rows, order }: RankedListProps<Arranging>) {
  const { profiles } = useTexts();
  const { isReadOnly, issues } = usePartyPage();
  const nameOf = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  const ranks = ranksOf(rows);
  const listen = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest<HTMLElement>("[data-key]")?.dataset.key;
    const row = rows.find((one) => one.id === id);
    if (event.key !== "=" || !row || isReadOnly) return;
    event.preventDefault();
    order.setTie(row.id, !row.isTied);
  };
  return (
    <div className="ranked" onKeyDownCapture={listen}>
      <ReorderList
        label={profiles.rank.list}
        isReadOnly={isReadOnly}
        holdsFields
        items={rows.map(({ id, isTied }, at) => ({
          id,
          text: nameOf(id),
          lead: isTied ? "=" : ranks[at],
          label: (
            <span className="rank-label">
              <bdi>{nameOf(id)}</bdi>
              {!isReadOnly && (
                <span className="rank-tools">
                  {at > 0 && (
                    <button
                      type="button"
                      className="quiet"
                      aria-pressed={isTied}
                      aria-label={profiles.rank.tieNamed(nameOf(id), nameOf(rows[at - 1].id))}
                      onClick={() => order.setTie(id, !isTied)}
                    >
                      {isTied ? profiles.rank.untie : profiles.rank.tie}
                    </button>
                  )}
                  {rows.length > 1 && (
                    <button
                      type="button"
                      className="quiet"
                      aria-label={profiles.rank.idleNamed(nameOf(id))}
                      onClick={() => order.setIdle(id, true)}
                    >
                      {profiles.rank.noMatter}
                    </button>
                  )}
                </span>
              )}
            </span>
          ),
        }))}
        onMove={order.move}
      />
    </div>
  );
});
