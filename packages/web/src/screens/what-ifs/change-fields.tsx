// The fields of one usual change: which kind, of whom, of what, and the new value next to the one that the case has.
import { type ReactNode, useId } from "react";
import { useCase } from "../../store/use-case.ts";
import { limitWords, optionName } from "./change-names.ts";
import { entriesFor, type Filled, partiesFor } from "./make-state.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";
import { profileOf, type UsualKind, weightNow, worthNow } from "./usual-change.ts";

interface FieldsProps {
  /** Complete. */
  readonly filled: Filled;
  readonly problem: string | null;
  readonly words: WhatIfWords;
  readonly onFill: (part: Partial<Filled>) => void;
}

export function ChangeFields(props: FieldsProps) {
  const { filled, words, onFill } = props;
  const { make } = words.texts;
  return (
    <>
      <Chooser
        label={make.kind}
        value={filled.kind}
        onChoose={(kind) => onFill({ kind: kind as UsualKind, entry: "" })}
        entries={Object.entries(make.kinds).map(([key, text]) => ({ key, text }))}
      />
      <KindFields {...props} />
    </>
  );
}

function KindFields(props: FieldsProps) {
  const { filled, words } = props;
  const { documents } = useCase();
  const { none } = words.texts.make;
  const { kind } = filled;
  if (kind === "drop-demand" || kind === "drop-red-line" || kind === "allow") {
    return filled.entry === "" ? <p className="make-none">{none[kind]}</p> : <EntryField {...props} />;
  }
  if (kind === "rule-out") {
    return filled.option === "" ? (
      <p className="make-none">{none.other}</p>
    ) : (
      <div className="make-row">
        <IssueField {...props} />
        <OptionField {...props} />
      </div>
    );
  }
  if (partiesFor(kind, documents).length === 0 || (kind !== "no-deal" && filled.issue === "")) {
    return <p className="make-none">{kind === "weight" ? none.weight : none.other}</p>;
  }
  return (
    <>
      <div className="make-row">
        <PartyField {...props} />
        {kind !== "no-deal" && <IssueField {...props} />}
        {kind === "worth" && !isShared(filled, words) && <OptionField {...props} />}
      </div>
      <ValueFields {...props} />
    </>
  );
}

function isShared({ issue }: Filled, { frame }: WhatIfWords): boolean {
  return frame.issues.find(({ id }) => id === issue)?.kind === "divisible";
}

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly entries: readonly { readonly key: string; readonly text: string }[];
  readonly onChoose: (key: string) => void;
}

function Chooser({ label, value, entries, onChoose }: ChooserProps) {
  const id = useId();
  return (
    <div className="make-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {entries.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function PartyField({ filled, words, onFill }: FieldsProps): ReactNode {
  const { documents } = useCase();
  const entries = partiesFor(filled.kind, documents).map((key) => ({ key, text: words.party(key) }));
  return (
    <Chooser
      label={words.texts.make.party}
      value={filled.party}
      entries={entries}
      onChoose={(party) => onFill({ party })}
    />
  );
}

function IssueField({ filled, words, onFill }: FieldsProps) {
  const entries = words.frame.issues
    .filter(({ options }) => options.length > 0)
    .map(({ id, name }) => ({ key: id as string, text: name }));
  return (
    <Chooser
      label={words.texts.make.issue}
      value={filled.issue}
      entries={entries}
      onChoose={(issue) => onFill({ issue, option: "" })}
    />
  );
}

function OptionField({ filled, words, onFill }: FieldsProps) {
  const issue = words.frame.issues.find(({ id }) => id === filled.issue);
  const entries = (issue?.options ?? []).map(({ id }) => ({
    key: id as string,
    text: optionName(filled.issue, id, words),
  }));
  return (
    <Chooser
      label={words.texts.make.option}
      value={filled.option}
      entries={entries}
      onChoose={(option) => onFill({ option })}
    />
  );
}

function EntryField({ filled, words, onFill }: FieldsProps) {
  const { documents } = useCase();
  const { make, names } = words.texts;
  const { kind } = filled;
  const label = kind === "allow" ? make.combination : kind === "drop-demand" ? make.demand : make.redLine;
  const entries = entriesFor(kind, documents).map(({ key, party, at }) => {
    if (kind !== "drop-demand" && kind !== "drop-red-line")
      return { key, text: words.pattern(documents.frame.impossible?.[at]?.combination ?? {}) };
    const owner = party ?? "";
    return {
      key,
      text: names.limit(words.party(owner), limitWords(documents, { kind, party: owner, at }, words)),
    };
  });
  return (
    <Chooser label={label} value={filled.entry} entries={entries} onChoose={(entry) => onFill({ entry })} />
  );
}

function ValueFields({ filled, problem, words, onFill }: FieldsProps) {
  const id = useId();
  const { make } = words.texts;
  const field = (key: "low" | "high", label: string) => (
    <div className="make-field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        type="text"
        inputMode="text"
        autoComplete="off"
        value={filled[key]}
        disabled={filled.kind === "no-deal" && filled.isUnknown}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-now`}
        onChange={(event) => onFill({ [key]: event.target.value })}
      />
    </div>
  );
  return (
    <>
      <div className="make-row">
        {field("low", make.low)}
        {field("high", make.high)}
        {filled.kind === "no-deal" && (
          <label className="make-unknown">
            <input
              type="checkbox"
              checked={filled.isUnknown}
              onChange={(event) => onFill({ isUnknown: event.target.checked })}
            />{" "}
            {make.unknown}
          </label>
        )}
      </div>
      <p id={`${id}-now`} className={problem === null ? "make-now" : "problem"}>
        {problem ?? <NowWords {...{ filled, words }} />}
      </p>
    </>
  );
}

/** What the case has in its place. */
function NowWords({ filled, words }: Pick<FieldsProps, "filled" | "words">) {
  const { documents } = useCase();
  const { make } = words.texts;
  const profile = profileOf(documents, filled.party);
  if (!profile) return make.nowUnsaid;
  if (filled.kind === "no-deal") {
    const { noDeal } = profile;
    if (noDeal === undefined || noDeal === "unknown") return make.nowUnknown;
    if (typeof noDeal === "object" && "deal" in noDeal) return make.now(make.asDeal);
    return make.now(words.quantity(noDeal as Parameters<WhatIfWords["quantity"]>[0]));
  }
  const option = isShared(filled, words) ? null : filled.option;
  const now =
    filled.kind === "weight" ? weightNow(profile, filled.issue) : worthNow(profile, filled.issue, option);
  return now === null ? make.nowUnsaid : make.now(words.quantity(now));
}
