// Ticks for what of the case goes along to somebody else.
import type { CaseDocuments } from "@parley/engine/case";
import { Checkbox } from "react-aria-components/Checkbox";
import { partyIds, partyName } from "../parts/names.ts";
import type { Catalogue } from "../texts/catalogue.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type ChosenParts, mayTakeWhatIfs } from "./chosen-parts.ts";

interface PartChoiceProps {
  readonly documents: CaseDocuments;
  readonly chosen: ChosenParts;
  readonly onChoose: (chosen: ChosenParts) => void;
}

export function PartChoice({ documents, chosen, onChoose }: PartChoiceProps) {
  const { files } = useTexts();
  const rest = [
    { part: "conflict", title: files.theConflict, there: documents.conflict !== null, off: false },
    { part: "record", title: files.theRecord, there: documents.record !== null, off: false },
    { part: "articles", title: files.theArticles, there: documents.articles.length > 0, off: false },
    {
      part: "whatIfs",
      title: files.theWhatIfs,
      there: documents.whatIfs !== null,
      off: !mayTakeWhatIfs(documents, chosen),
    },
  ] as const;
  return (
    <fieldset className="choices">
      <legend>{files.whatGoesAlong}</legend>
      <p>
        {files.theFrame} <small>({files.always})</small>
      </p>
      {partyIds(documents).map((id) => (
        <Checkbox
          key={id}
          className="checkbox"
          isSelected={chosen.profiles.includes(id)}
          onChange={(isIn) => onChoose({ ...chosen, profiles: changed(chosen.profiles, id, { isIn }) })}
        >
          <span className="box" aria-hidden="true" />
          {files.profileOf(partyName(documents, id))}
        </Checkbox>
      ))}
      {rest
        .filter(({ there }) => there)
        .map(({ part, title, off }) => (
          <Checkbox
            key={part}
            className="checkbox"
            isDisabled={off}
            isSelected={chosen[part] && !off}
            onChange={(isIn) => onChoose({ ...chosen, [part]: isIn })}
          >
            <span className="box" aria-hidden="true" />
            {title}
          </Checkbox>
        ))}
      {documents.whatIfs !== null && <small>{files.whatIfsNeedAll}</small>}
    </fieldset>
  );
}

interface Titles {
  readonly documents: CaseDocuments;
  readonly chosen: ChosenParts;
  readonly words: Catalogue["files"];
}

/** What the receiver will be able to read. */
export function partTitles({ documents, chosen, words }: Titles): string[] {
  return [
    words.theFrame,
    ...chosen.profiles.map((id) => words.profileOf(partyName(documents, id))),
    ...(chosen.conflict && documents.conflict ? [words.theConflict] : []),
    ...(chosen.record && documents.record ? [words.theRecord] : []),
    ...(chosen.articles && documents.articles.length > 0 ? [words.theArticles] : []),
    ...(chosen.whatIfs && documents.whatIfs && mayTakeWhatIfs(documents, chosen) ? [words.theWhatIfs] : []),
  ];
}

function changed(list: readonly string[], item: string, { isIn }: { isIn: boolean }): readonly string[] {
  const without = list.filter((one) => one !== item);
  return isIn ? [...without, item] : without;
}
