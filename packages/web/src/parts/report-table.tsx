// A table of the engine's report.
import type { Table } from "@parley/engine/report";
import { ReportText } from "./report-text.tsx";

/** A table may be wider than a phone: then its own frame scrolls, by keyboard as well, and not the page. */
export function ReportTable({ table }: { readonly table: Table }) {
  const { caption, columns, rows } = table;
  const number = (at: number) => (columns[at]?.kind === "number" ? "number" : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <th key={at} scope="col" className={number(at)}>
                <ReportText text={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and keep no state
            <tr key={at}>
              {row.map((cell, k) =>
                k === 0 ? (
                  <th key="head" scope="row" className={number(0)}>
                    <ReportText text={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity
                  <td key={k} className={number(k)}>
                    <ReportText text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
