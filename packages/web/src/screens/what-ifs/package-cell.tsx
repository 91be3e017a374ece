// A package in the comparison: its options and what each side gains, with what differs from the case's package marked.
import type { PackageView, RuleName } from "../../engine/what-ifs/compared-case.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { PartyMark } from "../../parts/party-mark.tsx";
import type { CellProps } from "./cell-props.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";

export function PackageCell({
  column,
  base,
  comparison,
  words,
  rule,
}: CellProps & { readonly rule: RuleName }) {
  const { compare } = words.texts;
  const [now, was] = [column.rules[rule], base?.rules[rule] ?? null];
  if (base && JSON.stringify(now) === JSON.stringify(was))
    return <span className="same">{compare.same}</span>;
  if (!now) {
    const none = <span>{compare.noPackage}</span>;
    return base ? <strong>{none}</strong> : none;
  }
  return (
    <>
      <ul className="plain gains" aria-label={compare.gains}>
        {now.gains.map((gain, party) => (
          <li key={comparison.parties[party]}>
            <Gain
              {...sideOf(comparison, party)}
              {...{ gain, words }}
              was={base && was ? was.gains[party] : undefined}
            />
          </li>
        ))}
      </ul>
      <ul className="plain options">
        {now.options.map((option, issue) => (
          <li key={comparison.issues[issue]} dir="auto">
            <OptionLine
              {...{ option, words, issue: comparison.issues[issue] }}
              was={base && was ? was.options[issue] : undefined}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface GainProps {
  readonly gain: number | null;
  readonly party: number;
  readonly name: string;
  readonly isEstimated: boolean;
  /** Undefined where there is nothing to compare with. */
  readonly was: number | null | undefined;
  readonly words: WhatIfWords;
}

function Gain({ gain, party, name, isEstimated, was, words }: GainProps) {
  const { compare } = words.texts;
  const said = gain === null ? compare.gainOpen(name) : compare.gain(name, words.gain(gain));
  const isChanged = was !== undefined && said !== gainText(was, name, words);
  return (
    <>
      <PartyMark index={party} /> {isChanged ? <strong>{said}</strong> : said}
      {isEstimated && (
        <>
          {" "}
          <Estimate />
        </>
      )}
      {isChanged && (
        <small className="was">{compare.was(was === null ? compare.silent : words.gain(was))}</small>
      )}
    </>
  );
}

function sideOf({ parties, estimated }: CellProps["comparison"], party: number) {
  return { party, name: parties[party], isEstimated: estimated[party] };
}

function gainText(
  gain: number | null,
  name: string,
  { texts: { compare }, gain: write }: WhatIfWords,
): string {
  return gain === null ? compare.gainOpen(name) : compare.gain(name, write(gain));
}

interface OptionProps {
  readonly issue: string;
  readonly option: string;
  readonly was: string | undefined;
  readonly words: WhatIfWords;
}

function OptionLine({ issue, option, was, words }: OptionProps) {
  const { compare } = words.texts;
  const said = compare.option(issue, option);
  if (was === undefined || was === option)
    return <span className={was === undefined ? "" : "same"}>{said}</span>;
  return (
    <>
      <strong>{said}</strong> <small className="was">{compare.was(was)}</small>
    </>
  );
}

export function ListedCell({ column, base, comparison, words }: CellProps) {
  const { compare } = words.texts;
  const { listed } = column;
  if (base && JSON.stringify(listed) === JSON.stringify(base.listed))
    return <span className="same">{compare.same}</span>;
  const count = compare.listedCount(words.count(String(listed.length)), listed.length);
  const known = new Set(base?.listed.map(({ options }) => options.join("\n")));
  return (
    <details>
      <summary>{base ? <strong>{count}</strong> : count}</summary>
      <ol className="plain listed">
        {listed.map(({ label, ...one }) => (
          <li key={label} dir="auto">
            <ListedLine
              {...{
                label,
                one,
                words,
                comparison,
                isNew: base !== null && !known.has(one.options.join("\n")),
              }}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface ListedProps extends Pick<CellProps, "words" | "comparison"> {
  readonly label: string;
  readonly one: PackageView;
  readonly isNew: boolean;
}

function ListedLine({ label, one, words, comparison, isNew }: ListedProps) {
  const text = words.texts.compare.listedOne(label, one.options.join("; "));
  return (
    <>
      {isNew ? <strong>{text}</strong> : text}
      <span className="gain-line">
        {one.gains.map((gain, party) => (
          <span key={comparison.parties[party]}>
            <Gain {...sideOf(comparison, party)} {...{ gain, words, was: undefined }} />
          </span>
        ))}
      </span>
    </>
  );
}
