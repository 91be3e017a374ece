// The what-ifs that the case keeps: which are compared, what they are called, what is different in them, and what can be done with them.
import type { CaseDocuments, WhatIfDocument } from "@parley/engine/case";
import { applyWhatIf } from "@parley/engine/differences";
import { useState } from "react";
import { useAnswer } from "../../engine/use-answer.ts";
import { ReorderList } from "../../parts/reorder-list.tsx";
import { TypedField } from "../../parts/typed-field.tsx";
import { useCase, useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import {
  describeWhatIf,
  keptWhatIfs,
  orderWhatIfs,
  removeStep,
  removeWhatIf,
  renameWhatIf,
  whatIfName,
} from "../../what-ifs/kept-what-ifs.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";

/** So many fit side by side. */
export const MOST_COMPARED = 4;

interface KeptListProps {
  readonly words: WhatIfWords;
  readonly compared: readonly string[];
  readonly onCompare: (ids: readonly string[]) => void;
}

export function KeptList({ words, compared, onCompare }: KeptListProps) {
  const { documents, role } = useCase();
  const session = useSession();
  const { kept: texts, labels } = words.texts;
  const [said, say] = useState("");
  const kept = keptWhatIfs(documents);
  const items = kept.map((whatIf) => ({
    id: String(whatIf.id),
    text: whatIfName(whatIf),
    label: <KeptWhatIf {...{ whatIf, words, compared, onCompare, say }} />,
  }));
  return (
    <section className="part" aria-labelledby="kept-title">
      <h2 id="kept-title">{texts.title}</h2>
      <p>{texts.lead(words.count(String(MOST_COMPARED)))}</p>
      <ReorderList
        label={texts.title}
        className="kept-what-ifs"
        items={items}
        isReadOnly={role !== "leads"}
        holdsFields
        onMove={(ids) => session.edit((now) => orderWhatIfs(now, ids), { label: labels.order })}
      />
      <p className="sans count" role="status">
        {said}
      </p>
    </section>
  );
}

interface KeptProps extends KeptListProps {
  readonly whatIf: WhatIfDocument;
  readonly say: (text: string) => void;
}

function KeptWhatIf({ whatIf, words, compared, onCompare, say }: KeptProps) {
  const { kept: texts } = words.texts;
  const [id, name] = [String(whatIf.id), whatIfName(whatIf)];
  const isCompared = compared.includes(id);
  const tick = (isTicked: boolean) =>
    onCompare(isTicked ? [...compared, id] : compared.filter((one) => one !== id));
  return (
    <div className="kept-what-if">
      <div className="kept-head">
        <input
          type="checkbox"
          aria-label={texts.compare(name)}
          checked={isCompared}
          disabled={!isCompared && compared.length >= MOST_COMPARED}
          onChange={(event) => tick(event.target.checked)}
        />
        <KeptName {...{ id, name, words }} />
      </div>
      <KeptChanges {...{ id, name, words }} />
      <KeptProblems {...{ id, name, words }} />
      <KeptAbout {...{ whatIf, words }} />
      <KeptButtons {...{ whatIf, words, say }} />
    </div>
  );
}

interface NamedProps {
  readonly id: string;
  readonly name: string;
  readonly words: WhatIfWords;
}

function KeptName({ id, name, words }: NamedProps) {
  const { role } = useCase();
  const session = useSession();
  const { kept: texts, labels } = words.texts;
  return (
    <TypedField
      className="kept-name"
      label={texts.name(name)}
      value={name}
      lines={1}
      isReadOnly={role !== "leads"}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      onType={(text) =>
        session.edit((now) => renameWhatIf(now, id, text), {
          label: labels.rename,
          group: `what-if name ${id}`,
        })
      }
    />
  );
}

function KeptChanges({ id, name, words }: NamedProps) {
  const { kept: texts } = words.texts;
  const said = useAnswer("whatIfChanges", null).value?.find((one) => one.id === id);
  if (!said) return null;
  if (said.changes.length === 0) return <p className="kept-note">{texts.changesNothing}</p>;
  return (
    <ul className="kept-changes" aria-label={texts.changes(name)}>
      {said.changes.map((change) => (
        <li key={change} dir="auto">
          {change}
        </li>
      ))}
    </ul>
  );
}

const LEADS_NOWHERE = ["case.what-if-nothing-there", "case.what-if-unknown-party"];

function KeptProblems({ id, name, words }: NamedProps) {
  const { documents, role } = useCase();
  const session = useSession();
  const { kept: texts, labels } = words.texts;
  const problems = useAnswer("problems", null, { settle: 200 }).value ?? [];
  const at = keptWhatIfs(documents).findIndex((one) => String(one.id) === id);
  return problems
    .filter(({ file, path }) => /^what-ifs\./.test(file) && path[1] === at)
    .map(({ code, path, text, severity }) => (
      <p key={path.join(" ") + text} className="problem" data-severity={severity}>
        {text}{" "}
        {role === "leads" && LEADS_NOWHERE.includes(code) && (
          <button
            type="button"
            className="link"
            aria-label={texts.takeStepOutOf(name)}
            onClick={() =>
              session.edit((now) => removeStep(now, id, Number(path[3])), { label: labels.step(name) })
            }
          >
            {texts.takeStepOut}
          </button>
        )}
      </p>
    ));
}

interface EntryProps {
  readonly whatIf: WhatIfDocument;
  readonly words: WhatIfWords;
}

function KeptAbout({ whatIf, words }: EntryProps) {
  const { role } = useCase();
  const session = useSession();
  const { kept: texts, labels } = words.texts;
  const [id, about] = [String(whatIf.id), String(whatIf.about ?? "")];
  if (role !== "leads") return about === "" ? null : <p dir="auto">{about}</p>;
  return (
    <details open={about !== "" || undefined}>
      <summary>{texts.more}</summary>
      <TypedField
        className="kept-about"
        label={texts.aboutOf(whatIfName(whatIf))}
        placeholder={texts.about}
        value={about}
        lines={2}
        onType={(text) =>
          session.edit((now) => describeWhatIf(now, id, text), {
            label: labels.describe,
            group: `what-if about ${id}`,
          })
        }
      />
    </details>
  );
}

function KeptButtons({ whatIf, words, say }: EntryProps & Pick<KeptProps, "say">) {
  const { app } = useTexts();
  const { role } = useCase();
  const session = useSession();
  const { kept: texts, labels } = words.texts;
  const [id, name] = [String(whatIf.id), whatIfName(whatIf)];
  if (role !== "leads") return null;
  return (
    <p className="row">
      <button
        type="button"
        className="link"
        aria-label={texts.takeOverWhat(name)}
        onClick={() => {
          session.edit((now) => takenOver(now, whatIf), { label: labels.takeOver(name) });
          say(texts.takenOver(name));
        }}
      >
        {texts.takeOver}
      </button>
      <button
        type="button"
        className="link"
        aria-label={texts.remove(name)}
        onClick={() => session.edit((now) => removeWhatIf(now, id), { label: labels.remove(name) })}
      >
        {app.remove}
      </button>
    </p>
  );
}

/** The case as the what-if has it; all what-ifs stay. */
function takenOver(documents: CaseDocuments, whatIf: WhatIfDocument): CaseDocuments {
  return { ...applyWhatIf(documents, whatIf), whatIfs: documents.whatIfs };
}
