// Demands, red lines and what options are worth together: all that is about more than one option at a time.

import type { ProfileDocument } from "@parley/engine/case";
import { removeLimit } from "@parley/engine/editing";
import type { TypedQuantity } from "@parley/engine/elicitation";
import { useRemoving } from "../../../parts/notice/use-removing.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { AddChoice } from "../parts/add-choice.tsx";
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

type Next = (before: readonly Entry[]) => readonly Entry[];

function useEntries(list: ListName) {
  const { profiles } = useTexts();
  const { party, profile, change } = useProfile();
  const takeOut = useRemoving();
  const set = (next: Next, group?: string) =>
    change(
      (before) => ({
        profile: withEntries(before, list, next(entriesOf(before, list))),
        lost: [],
        workedOut: [],
      }),
      { label: profiles.did[list], ...(group === undefined ? {} : { group: `${list} ${group}` }) },
    );
  return {
    entries: entriesOf(profile, list),
    add: (entry: Entry) => set((before) => [...before, entry]),
    remove: (at: number, name: string) => {
      const limit = { party, list, at };
      takeOut({
        removal: { limit },
        name,
        label: profiles.did[list],
        remove: (documents) => removeLimit(documents, limit),
      });
    },
    replace: (at: number, entry: Entry, group?: string) =>
      set(
        (before) => before.map((one, k) => (k === at ? entry : one)),
        group === undefined ? undefined : `${at} ${group}`,
      ),
  };
}

function Entries({ list }: { readonly list: ListName }) {
  const { profiles } = useTexts();
  const { issues, isReadOnly, problems } = useProfile();
  const { entries, add, remove, replace } = useEntries(list);
  const numbers = useNumberFormat();
  const begin = (id: string) => {
    const option = issues.find((issue) => issue.id === id)?.options[0];
    if (!option) return;
    add({ [LISTS[list]]: { [id]: option.id }, ...(list === "interactions" ? { worth: "0" } : {}) });
  };
  return (
    <>
      {entries.length > 0 && (
        <ol className="limit-list">
          {entries.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other identity
            <li key={at}>
              <Problems problems={problems.filter(({ path }) => path[0] === list && path[1] === at)} />
              <EntryFields
                list={list}
                entry={entry}
                at={numbers.format(at + 1)}
                onChange={(next, group) => replace(at, next, group)}
                onRemove={() => remove(at, profiles.limits.entry[list](numbers.format(at + 1)))}
              />
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && (
        <AddChoice
          text={profiles.limits.add[list]}
          label={profiles.limits.add[list]}
          items={issues.filter(({ options }) => options.length > 1)}
          onAdd={begin}
        />
      )}
    </>
  );
}

interface EntryFieldsProps {
  readonly list: ListName;
  readonly entry: Entry;
  /** Its place, from 1. */
  readonly at: string;
  readonly onChange: (entry: Entry, group?: string) => void;
  readonly onRemove: () => void;
}

function EntryFields({ list, entry, at, onChange, onRemove }: EntryFieldsProps) {
  const { profiles } = useTexts();
  const { isReadOnly } = useProfile();
  const key = LISTS[list];
  const name = profiles.limits.entry[list](at);
  return (
    <>
      <PatternEditor
        name={name}
        pattern={entry[key] ?? {}}
        onChange={(pattern) => onChange({ ...entry, [key]: pattern })}
        onRemove={onRemove}
      />
      {list === "interactions" && (
        <p className="row">
          {profiles.limits.worth}
          <QuantityCell
            label={profiles.limits.worthOf(at)}
            value={entry.worth ?? null}
            isReadOnly={isReadOnly}
            onSet={(worth) => onChange({ ...entry, worth: worth ?? "0" }, "worth")}
          />
        </p>
      )}
      <Grounds
        grounds={entry}
        name={name}
        hasAct={list !== "interactions"}
        onChange={(grounds, group) => onChange({ ...bare(entry), ...grounds } as Entry, group)}
      />
    </>
  );
}

/** Without its grounds, to be given others. */
function bare({ because: _b, act: _a, ...rest }: Entry): Omit<Entry, "because" | "act"> {
  return rest;
}
