// What is asked for by all parties, by some, by one, and who refuses it.
import { Fragment, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { DemandRow } from "../../../engine/sources/demand-rows.ts";
import { ActorName } from "../actor-name.tsx";
import { PageLink } from "../sources-nav.tsx";
import { Opened } from "./opened.tsx";
import { type OpenedState, useOpened } from "./use-opened.ts";
import type { Shows } from "./use-shows.ts";

interface PartProps {
  readonly rows: readonly DemandRow[];
  readonly shows: Shows;
}

const REACHES = ["all", "some", "one", "none"] as const;

export function DemandsPart({ rows, shows }: PartProps) {
  const { demands, pages, why } = shows.texts;
  return (
    <section className="part" aria-labelledby="demands-title">
      <h2 id="demands-title">
        {demands.title} <Why explanation={why.demands} />
      </h2>
      {rows.length > 0 ? (
        <DemandTable {...{ rows, shows }} />
      ) : shows.frame.parties.length > 0 ? (
        <p>{demands.none}</p>
      ) : (
        <p>
          {demands.noParties} <PageLink page="draft">{pages.draft}</PageLink>
        </p>
      )}
    </section>
  );
}

function DemandTable({ rows, shows }: PartProps) {
  const { demands } = shows.texts;
  const opened = useOpened("demands");
  const chosen = rows.find((row) => keyOf(row) === opened.key);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table stands demands" role="group" aria-label={demands.title} tabIndex={0}>
        <table>
          <caption>
            <span>{demands.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{demands.what}</th>
              <th scope="col">{demands.askedBy}</th>
              <th scope="col">{demands.refusedBy}</th>
              <th scope="col">{demands.sentences}</th>
            </tr>
          </thead>
          {REACHES.map((reach) => (
            <ReachRows
              key={reach}
              reach={reach}
              rows={rows.filter((row) => row.reach === reach)}
              {...{ shows, opened }}
            />
          ))}
        </table>
      </div>
      {chosen && (
        <Opened
          {...{ shows, opened }}
          title={demands.openBy(whatWords(chosen, shows))}
          grounds={chosen.grounds}
        />
      )}
    </>
  );
}

/** The words and not the sentences: those may grow while it is open. */
function keyOf({ issue, options, words, askedBy, refusedBy }: DemandRow): string {
  return JSON.stringify([issue, options, words, askedBy, refusedBy]);
}

function whatWords({ issue, options, words }: DemandRow, shows: Shows): string {
  const { demands } = shows.texts;
  if (issue === null) return shows.names.quoted(words);
  const name = shows.issueName(issue);
  const named = shows.options(issue, options);
  return named === "" ? demands.asSuch(name) : demands.option(name, named);
}

interface ReachProps extends PartProps {
  readonly reach: DemandRow["reach"];
  readonly opened: OpenedState;
}

/** So many are shown at once. */
const PORTION = 15;

function ReachRows({ reach, rows, shows, opened }: ReachProps) {
  const { demands } = shows.texts;
  const [shown, show] = useState(PORTION);
  if (rows.length === 0) return null;
  const titles = { all: demands.all, some: demands.some, one: demands.one, none: demands.nobody };
  const rest = rows.length - shown;
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="rowgroup" className="reach">
          {titles[reach]}
        </th>
      </tr>
      {rows.slice(0, shown).map((row) => (
        <Row key={keyOf(row)} {...{ row, shows, opened }} />
      ))}
      {rest > 0 && (
        <tr>
          <td colSpan={4}>
            <Button onPress={() => show(shown + PORTION)}>
              {demands.more(shows.words.number(Math.min(PORTION, rest)))}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface RowProps {
  readonly row: DemandRow;
  readonly shows: Shows;
  readonly opened: OpenedState;
}

function Row({ row, shows, opened }: RowProps) {
  const { demands } = shows.texts;
  const what = whatWords(row, shows);
  const { acts, claims } = row.grounds;
  const count = acts.length > 0 ? acts.length : claims.length;
  return (
    <tr>
      <th scope="row" dir="auto">
        {what}
        {row.issue === null && <small> {demands.unlinked}</small>}
      </th>
      <td>
        <Names ids={row.askedBy} shows={shows} />
      </td>
      <td>
        <Names ids={row.refusedBy} shows={shows} />
      </td>
      <td>
        <button
          type="button"
          className="link"
          aria-label={demands.openBy(what)}
          {...opened.button(keyOf(row))}
        >
          {shows.statements(count)}
        </button>
      </td>
    </tr>
  );
}

function Names({ ids, shows }: { readonly ids: readonly string[]; readonly shows: Shows }) {
  if (ids.length === 0) return <span className="silent">{shows.texts.table.silent}</span>;
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      <ActorName actor={shows.known(id)} words={shows.names} />
    </Fragment>
  ));
}
