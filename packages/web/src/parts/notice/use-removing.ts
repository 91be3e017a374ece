// Takes something out of the case, and tells what went or changed along with it.
import type { CaseDocuments } from "@parley/engine/case";
import { mentionsOf, type Removal } from "@parley/engine/editing";
import { useSession } from "../../store/use-case.ts";
import { localeOf } from "../../texts/language.ts";
import { useNumberFormat } from "../../texts/use-number-format.ts";
import { useSpoken } from "../../texts/use-texts.ts";
import { useSpeaker } from "./use-notice.ts";
import { whatElseWent } from "./what-else-went.ts";

export interface Removing {
  readonly removal: Removal;
  /** What people call it. */
  readonly name: string;
  readonly isSentence?: true;
  /** What undoing takes back. */
  readonly label: string;
  readonly remove: (documents: CaseDocuments) => CaseDocuments;
}

export function useRemoving(): (removing: Removing) => void {
  const session = useSession();
  const speaker = useSpeaker();
  const { code, texts } = useSpoken();
  const numbers = useNumberFormat();
  const { notice } = texts.caseScreen;
  return ({ removal, name, isSentence, label, remove }) => {
    const { documents } = session.state();
    const mentions = mentionsOf(documents, removal);
    session.edit(remove, { label });
    const ands = new Intl.ListFormat(localeOf(code), { type: "conjunction" });
    const wording = {
      words: notice,
      number: (count: number) => numbers.format(count),
      list: (items: readonly string[]) => ands.format(items),
    };
    const removed = isSentence ? notice.removedSentence(name) : notice.removed(name);
    speaker.tell([removed, ...whatElseWent(mentions, documents, wording)]);
  };
}
