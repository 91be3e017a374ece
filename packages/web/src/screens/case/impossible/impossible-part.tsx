// Options that no deal can hold at once, as sentences to change, and how many packages they leave.
import {
  addImpossible,
  type ImpossibleDocument,
  type IssueDocument,
  mentionsOf,
  optionsOf,
  removeImpossible,
  replaceImpossible,
  type VoiceItem,
} from "@parley/engine/editing";
import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import { place } from "../../../engine/place-problems.ts";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { useSpeaker } from "../../../parts/notice/use-notice.ts";
import { whatElseWent } from "../../../parts/notice/what-else-went.ts";
import { useSession } from "../../../store/use-case.ts";
import type { PackagesSaid } from "../packages-said.ts";
import { ProblemsAt } from "../problems/problems-at.tsx";
import { useWords } from "../use-words.ts";
import { type Lists, sentenceOf } from "./combination.ts";
import { CombinationForm } from "./combination-form.tsx";

interface ImpossiblePartProps {
  readonly combinations: readonly ImpossibleDocument[];
  readonly issues: readonly IssueDocument[];
  readonly parties: readonly VoiceItem[];
  readonly packages: PackagesSaid | null;
  readonly problems: Readonly<Record<string, readonly SaidProblem[]>>;
  readonly isReadOnly: boolean;
}

export const ImpossiblePart = memo(function ImpossiblePart(props: ImpossiblePartProps) {
  const { combinations, issues, parties, packages, problems, isReadOnly } = props;
  const { impossible } = useWords().texts;
  const lists = useMemo(() => ({ issues, parties }), [issues, parties]);
  const section = useRef<HTMLElement>(null);
  const { edited, edit } = useEdited(section);
  const isReady = issues.filter((issue) => (optionsOf(issue, parties)?.ids.length ?? 0) > 0).length > 1;
  return (
    <section className="part" aria-labelledby="case-impossible" ref={section}>
      <h2 id="case-impossible">{impossible.title}</h2>
      <p className="sans-note">{impossible.lead}</p>
      {packages && <PackageLine packages={packages} count={combinations.length} />}
      <ul className="plain combinations">
        {combinations.map((combination, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: combinations are known by their place
          <li key={at}>
            {edited === at ? (
              <KeptForm lists={lists} from={combination} at={at} onClose={() => edit(null)} />
            ) : (
              <Combination
                {...{ combination, at, lists, isReadOnly }}
                onEdit={() => edit(at)}
                onRemoved={() => {
                  edit(null);
                  section.current?.querySelector<HTMLElement>(".combination-add")?.focus();
                }}
              />
            )}
            <ProblemsAt place={place.impossible(at)} problems={problems[place.impossible(at)]} />
          </li>
        ))}
      </ul>
      <ProblemsAt place="impossible" problems={problems.impossible} />
      {edited === "new" ? (
        <KeptForm lists={lists} from={null} at={combinations.length} onClose={() => edit(null)} />
      ) : (
        !isReadOnly && (
          <p>
            <Button className="combination-add" onPress={() => edit("new")} isDisabled={!isReady}>
              {impossible.add}
            </Button>{" "}
            {!isReady && <small>{impossible.needs}</small>}
          </p>
        )
      )}
    </section>
  );
});

interface KeptFormProps {
  readonly lists: Lists;
  readonly from: ImpossibleDocument | null;
  readonly at: number;
  readonly onClose: () => void;
}

/** The form, with what it makes kept in the case. */
function KeptForm({ lists, from, at, onClose }: KeptFormProps) {
  const { did } = useWords().texts;
  const session = useSession();
  const keep = (combination: ImpossibleDocument) => {
    if (from) {
      session.edit((documents) => replaceImpossible(documents, at, combination), {
        label: did.impossibleChange,
      });
    } else session.edit((documents) => addImpossible(documents, combination), { label: did.impossible });
    onClose();
  };
  return <CombinationForm lists={lists} from={from} onKeep={keep} onCancel={onClose} />;
}

/** Which one the form is about; `new`, or none. When it closes, the focus goes to the button that leads back to it. */
function useEdited(section: React.RefObject<HTMLElement | null>) {
  const [edited, edit] = useState<number | "new" | null>(null);
  const last = useRef(edited);
  useLayoutEffect(() => {
    const closed = last.current;
    last.current = edited;
    if (closed === null || edited !== null) return;
    const item = closed === "new" ? null : section.current?.querySelectorAll(".combinations > li")[closed];
    (item ?? section.current)?.querySelector<HTMLElement>(item ? "button" : ".combination-add")?.focus();
  }, [edited, section]);
  return { edited, edit };
}

interface CombinationProps {
  readonly combination: ImpossibleDocument;
  readonly at: number;
  readonly lists: Lists;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

function Combination({ combination, at, lists, isReadOnly, onEdit, onRemoved }: CombinationProps) {
  const words = useWords();
  const { impossible, did, notice } = words.texts;
  const session = useSession();
  const speaker = useSpeaker();
  const sentence = sentenceOf(combination, lists, words);
  const remove = () => {
    const { documents } = session.state();
    const mentions = mentionsOf(documents, { impossible: at });
    session.edit((before) => removeImpossible(before, at), { label: did.impossibleRemove });
    speaker.tell([notice.removedSentence(sentence), ...whatElseWent(mentions, documents, words.removal)]);
    onRemoved();
  };
  return (
    <div className="combination">
      <span dir="auto">{sentence}</span>
      {!isReadOnly && (
        <span className="combination-acts">
          <Button className="link" onPress={onEdit} aria-label={impossible.editOf(sentence)}>
            {impossible.edit}
          </Button>
          <Button className="link" onPress={remove} aria-label={impossible.removeOf(sentence)}>
            {impossible.remove}
          </Button>
        </span>
      )}
    </div>
  );
}

function PackageLine({ packages, count }: { readonly packages: PackagesSaid; readonly count: number }) {
  const { impossible } = useWords().texts;
  const { all, possible } = packages;
  const sentence =
    count === 0
      ? `${impossible.none} ${impossible.allPossible(all)}`
      : possible === null
        ? impossible.uncounted(all)
        : impossible.somePossible(possible, all);
  const explanation = {
    title: impossible.title,
    method: impossible.explanation,
    pages: ["deal-space"],
  };
  return (
    <p aria-live="polite">
      {sentence} <Why explanation={explanation} />
    </p>
  );
}
