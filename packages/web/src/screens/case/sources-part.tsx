// Where what is known comes from: one row a source, every cell to type in.
import {
  addSource,
  changeSource,
  idOf,
  mentionsOf,
  removeSource,
  type SourceDocument,
  type SourceTexts,
} from "@parley/engine/editing";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { place } from "../../engine/place-problems.ts";
import type { SaidProblem } from "../../engine/said-problem.ts";
import { useSpeaker } from "../../parts/notice/use-notice.ts";
import { whatElseWent } from "../../parts/notice/what-else-went.ts";
import { TypedField } from "../../parts/typed-field.tsx";
import { useSession } from "../../store/use-case.ts";
import { uniqueKeys } from "./lines/unique-keys.ts";
import { ProblemsAt, problemId } from "./problems/problems-at.tsx";
import { useWords } from "./use-words.ts";

interface SourcesPartProps {
  readonly sources: readonly SourceDocument[];
  readonly problems: Readonly<Record<string, readonly SaidProblem[]>>;
  readonly isReadOnly: boolean;
}

export const SourcesPart = memo(function SourcesPart({ sources, problems, isReadOnly }: SourcesPartProps) {
  const { sources: texts, did } = useWords().texts;
  const session = useSession();
  const body = useRef<HTMLTableSectionElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) body.current?.querySelector<HTMLElement>("tr:last-of-type input")?.focus();
  }, [added]);
  const adder = useRef<HTMLButtonElement>(null);
  const goToAdd = useCallback(() => adder.current?.focus(), []);
  const keys = uniqueKeys(sources.map(idOf));
  const add = () => {
    session.edit((documents) => addSource(documents, { title: "" }).documents, { label: did.addSource });
    setAdded((count) => count + 1);
  };
  return (
    <section className="part" aria-labelledby="case-sources">
      <h2 id="case-sources">{texts.title}</h2>
      <p className="sans-note">{texts.lead}</p>
      {sources.length > 0 && (
        <table className="sources">
          <thead>
            <tr>
              <th scope="col">{texts.source}</th>
              <th scope="col">{texts.by}</th>
              <th scope="col">{texts.date}</th>
              <th scope="col">{texts.url}</th>
              <th scope="col">{texts.note}</th>
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {sources.map((source, at) => (
              <SourceRow
                key={keys[at]}
                source={source}
                at={at}
                problems={problems[place.source(at)]}
                isReadOnly={isReadOnly}
                onRemoved={goToAdd}
              />
            ))}
          </tbody>
        </table>
      )}
      <ProblemsAt place="sources" problems={problems.sources} />
      {!isReadOnly && (
        <p>
          <Button ref={adder} onPress={add}>
            {texts.add}
          </Button>
        </p>
      )}
    </section>
  );
});

interface SourceRowProps {
  readonly source: SourceDocument;
  readonly at: number;
  readonly problems: readonly SaidProblem[] | undefined;
  readonly isReadOnly: boolean;
  readonly onRemoved: () => void;
}

const FIELDS = ["title", "by", "date", "url", "note"] as const;

const SourceRow = memo(function SourceRow(props: SourceRowProps) {
  const { source, at, problems, isReadOnly } = props;
  const { texts, number } = useWords();
  const { change, remove } = useSourceActs(props);
  const heads = { ...texts.sources, title: texts.sources.source };
  return (
    <>
      <tr className="source-row">
        {FIELDS.map((field) => (
          <td key={field} data-field={field} data-head={heads[field]}>
            <TypedField
              label={texts.sources.field(heads[field], number(at + 1))}
              value={String(source[field] ?? "")}
              isReadOnly={isReadOnly}
              isInvalid={problems?.some(({ path }) => path[2] === field) ?? false}
              onType={(text) => change(field, text)}
              {...(problems ? { describedBy: problemId(place.source(at)) } : {})}
            />
          </td>
        ))}
        <SourceButtons source={source} onRemove={isReadOnly ? null : remove} />
      </tr>
      {problems && (
        <tr>
          <td colSpan={6}>
            <ProblemsAt place={place.source(at)} problems={problems} />
          </td>
        </tr>
      )}
    </>
  );
});

interface SourceButtonsProps {
  readonly source: SourceDocument;
  readonly onRemove: (() => void) | null;
}

function SourceButtons({ source, onRemove }: SourceButtonsProps) {
  const { sources } = useWords().texts;
  const [title, url] = [String(source.title), String(source.url ?? "")];
  return (
    <td className="source-acts">
      {/^https?:\/\//.test(url) && (
        <a href={url} target="_blank" rel="noreferrer" aria-label={sources.readOf(title)}>
          {sources.read}
        </a>
      )}
      {onRemove && (
        <Button
          className="quiet"
          onPress={onRemove}
          aria-label={title === "" ? sources.removeUnnamed : sources.remove(title)}
        >
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </td>
  );
}

function useSourceActs({ source, onRemoved }: SourceRowProps) {
  const words = useWords();
  const { did, notice } = words.texts;
  const session = useSession();
  const speaker = useSpeaker();
  const [id, title] = [idOf(source), String(source.title)];
  const change = (field: (typeof FIELDS)[number], text: string) => {
    const changed: SourceTexts = { [field]: text };
    session.edit((documents) => changeSource(documents, { id, ...changed }), {
      label: did.source,
      group: `source ${id} ${field}`,
    });
  };
  const remove = () => {
    const { documents } = session.state();
    const mentions = mentionsOf(documents, { source: id });
    session.edit((before) => removeSource(before, id), { label: did.remove(title) });
    speaker.tell([notice.removed(title), ...whatElseWent(mentions, documents, words.removal)]);
    onRemoved();
  };
  return { change, remove };
}
