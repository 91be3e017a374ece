// Demands, red lines and what options are worth together: all that is about more than one option at a time.
import type { ProfileDocument } from "@parley/engine/case";
import type { TypedQuantity } from "@parley/engine/elicitation";
import { useTexts } from "../../../texts/use-texts.ts";
import { Problems } from "../parts/layer.tsx";
import { QuantityCell } from "../parts/quantity-cell.tsx";
import { useProfile } from "../parts/use-profile.tsx";
import { Grounds, type GroundsOf } from "./grounds.tsx";
import type { Pattern } from "./pattern-choice.ts";
import { PatternEditor } from "./pattern-editor.tsx";

const LISTS = { demands: "asks", redLines: "refuses", interactions: "when" } as const;

type ListName = keyof typeof LISTS;
type Entry = GroundsOf & { readonly worth?: TypedQuantity } & Readonly<
    Partial<Record<(typeof LISTS)[ListName], Pattern>>
  >;

export function LimitsLayer() {
  const { profiles } = useTexts();
  const { name } = useProfile();
  return (
    <>
      {(["demands", "redLines", "interactions"] as const).map((list) => (
        <section key={list} className="limits" aria-labelledby={`limits-${list}`}>
          <h3 id={`limits-${list}`}>{profiles.limits.titles[list]}</h3>
          <p>{profiles.limits.leads[list](name)}</p>
          <Entries list={list} />
        </section>
      ))}
    </>
  );
}

function entriesOf(profile: ProfileDocument, list: ListName): readonly Entry[] {
  return (profile[list] ?? []) as readonly Entry[];
}

function withEntries(profile: ProfileDocument, list: ListName, entries: readonly Entry[]): ProfileDocument {
  const { [list]: _, ...rest } = profile;
  return entries.length > 0 ? ({ ...rest, [list]: entries } as ProfileDocument) : (rest as ProfileDocument);
}

function Entries({ list }: { readonly list: ListName }) {
  const { profiles } = useTexts();
  const { profile, issues, change, isReadOnly, problems } = useProfile();
  const key = LISTS[list];
  const entries = entriesOf(profile, list);
  const set = (next: (before: readonly Entry[]) => readonly Entry[], group?: string) =>
    change(
      (before) => ({
        profile: withEntries(before, list, next(entriesOf(before, list))),
        lost: [],
        workedOut: [],
      }),
      { label: profiles.did[list], ...(group === undefined ? {} : { group }) },
    );
  const setOne = (at: number, entry: Entry, group?: string) =>
    set((before) => before.map((one, k) => (k === at ? entry : one)), group);
  return (
    <>
      {entries.length > 0 && (
        <ol className="limit-list">
          {entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other identity
            <li key={at}>
              <Problems problems={problems.filter(({ path }) => path[0] === list && path[1] === at)} />
              <PatternEditor
                name={profiles.limits.entry[list](String(at + 1))}
                pattern={entry[key] ?? {}}
                onChange={(pattern) => setOne(at, { ...entry, [key]: pattern })}
                onRemove={() => set((before) => before.filter((_, k) => k !== at))}
              />
              {list === "interactions" && (
                <p className="row">
                  {profiles.limits.worth}
                  <QuantityCell
                    label={profiles.limits.worthOf(String(at + 1))}
                    value={entry.worth ?? null}
                    isReadOnly={isReadOnly}
                    onSet={(worth) => setOne(at, { ...entry, worth: worth ?? "0" }, `${list} ${at} worth`)}
                  />
                </p>
              )}
              <Grounds
                grounds={entry}
                name={profiles.limits.entry[list](String(at + 1))}
                hasAct={list !== "interactions"}
                onChange={(grounds, group) =>
                  setOne(at, { ...bare(entry), ...grounds } as Entry, `${list} ${at} ${group}`)
                }
              />
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && (
        <label className="row add-limit">
          {profiles.limits.add[list]}
          <select
            value=""
            data-add={list}
            onChange={(event) => {
              const issue = issues.find(({ id }) => id === event.target.value);
              if (!issue?.options[0]) return;
              const entry = {
                [key]: { [issue.id]: issue.options[0].id },
                ...(list === "interactions" ? { worth: "0" } : {}),
              };
              set((before) => [...before, entry as Entry]);
            }}
          >
            <option value="">–</option>
            {issues
              .filter(({ options }) => options.length > 1)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      )}
    </>
  );
}

/** Without its grounds, to be given others. */
function bare({ because: _b, act: _a, ...rest }: Entry): Omit<Entry, "because" | "act"> {
  return rest;
}
