// The case as it is and some what-ifs, side by side: a row for each question; what differs from the case is marked.
import type { ReactNode } from "react";
import { type Explanation, Why } from "../../app/screen.tsx";
import type { Comparison } from "../../engine/questions/compare-what-ifs.ts";
import type { RuleName } from "../../engine/what-ifs/compared-case.ts";
import type { CellProps } from "./cell-props.ts";
import { ChangedText } from "./changed-text.tsx";
import { countWords } from "./count-words.ts";
import { ListedCell, PackageCell } from "./package-cell.tsx";
import { type RowExplanations, useRowExplanations } from "./row-explanations.ts";
import { ShareCell } from "./share-cell.tsx";
import { frameOf, SmallPicture } from "./small-picture.tsx";
import type { WhatIfWords } from "./use-what-if-words.ts";

export interface ColumnHead {
  readonly id: string | null;
  readonly name: string;
  readonly changes: readonly string[];
}

interface TableProps {
  readonly comparison: Comparison;
  /** The case first. */
  readonly heads: readonly ColumnHead[];
  readonly words: WhatIfWords;
}

export function ComparisonTable({ comparison, heads, words }: TableProps) {
  const { compare } = words.texts;
  const explanations = useRowExplanations();
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table comparison" role="group" aria-label={compare.title} tabIndex={0}>
      <table>
        <caption>{compare.caption}</caption>
        <thead>
          <tr>
            <td />
            {heads.map(({ id, name }) => (
              <th key={id ?? ""} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ChangesRow {...{ comparison, heads, words }} explanation={explanations.changes} />
          {rowsOf(comparison, words).map(({ name, title, cell }) => (
            <tr key={name}>
              <RowHead title={title} explanation={explanations[name]} />
              {heads.map((head) => (
                <BodyCell key={head.id ?? ""} {...{ head, comparison, words, cell }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowHeadProps {
  readonly title: string;
  readonly explanation: Explanation | null;
}

function RowHead({ title, explanation }: RowHeadProps) {
  return (
    <th scope="row">
      {title}
      {explanation && <Why explanation={explanation} />}
    </th>
  );
}

interface Row {
  readonly name: keyof RowExplanations;
  readonly title: string;
  readonly cell: (cell: CellProps) => ReactNode;
}

function rowsOf(comparison: Comparison, words: WhatIfWords): readonly Row[] {
  const { compare } = words.texts;
  const found = comparison.columns.flatMap((column) => column.found ?? []);
  const frame = frameOf(found.flatMap(({ dots }) => dots ?? []));
  const rule = (name: RuleName): Row => ({
    name,
    title: compare.rules[name],
    cell: (cell) => <PackageCell {...cell} rule={name} />,
  });
  const line = (name: "obstacle" | "change" | "hold"): Row => ({
    name,
    title: compare[name],
    cell: ({ column, base }) => (
      <ChangedText {...{ text: column[name], was: base?.[name] ?? null, base, words }} />
    ),
  });
  const rows: (Row | false)[] = [
    { name: "deal", title: compare.deal, cell: DealCell },
    frame !== null && {
      name: "picture",
      title: compare.picture,
      cell: (cell) => <SmallPicture {...cell} frame={frame} />,
    },
    { name: "share", title: compare.share, cell: (cell) => <ShareCell {...cell} /> },
    rule("nash"),
    rule("egalitarian"),
    { name: "listed", title: compare.listed, cell: (cell) => <ListedCell {...cell} /> },
    line("obstacle"),
    line("change"),
    found.some(({ hold }) => hold !== null) && line("hold"),
  ];
  return rows.filter((row) => row !== false);
}

function DealCell({ column, base, words }: CellProps) {
  const said = countWords(column, words);
  const was = base && countWords(base, words);
  return <ChangedText {...{ text: [said], was: was === null ? null : [was], base, words }} />;
}

interface BodyCellProps extends Pick<TableProps, "comparison" | "words"> {
  readonly head: ColumnHead;
  readonly cell: Row["cell"];
}

function BodyCell({ head, comparison, words, cell }: BodyCellProps) {
  const { compare } = words.texts;
  const base = comparison.columns.find(({ id }) => id === null)?.found ?? null;
  const column = comparison.columns.find(({ id }) => id === head.id);
  if (!column?.found) return <td className="silent">{column ? compare.silent : compare.stopped}</td>;
  return <td>{cell({ column: column.found, base: head.id === null ? null : base, comparison, words })}</td>;
}

function ChangesRow({
  comparison,
  heads,
  words,
  explanation,
}: TableProps & { readonly explanation: Explanation }) {
  const { compare } = words.texts;
  return (
    <tr>
      <RowHead title={compare.changes} explanation={explanation} />
      {heads.map(({ id, changes }) => {
        const problems = comparison.columns.find((one) => one.id === id)?.problems ?? [];
        return (
          <td key={id ?? ""}>
            {id === null ? (
              <span className="same">{compare.silent}</span>
            ) : changes.length === 0 ? (
              compare.nothing
            ) : (
              <ul className="plain">
                {changes.map((change) => (
                  <li key={change} dir="auto">
                    {change}
                  </li>
                ))}
              </ul>
            )}
            {problems.length > 0 && (
              <div className="problem">
                {compare.notFound} {problems.join(" ")}
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
}
