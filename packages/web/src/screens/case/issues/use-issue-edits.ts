// What typing in the outline of issues and options does to the open case, and what is said of it.
import { idOf, mentionsOf, moveIssue, moveOption } from "@parley/engine/editing";
import { useMemo } from "react";
import { type Speaker, useSpeaker } from "../../../parts/notice/use-notice.ts";
import { whatElseWent } from "../../../parts/notice/what-else-went.ts";
import type { CaseSession } from "../../../store/case-session.ts";
import { useSession } from "../../../store/use-case.ts";
import type { LineEdits } from "../lines/line-edits.ts";
import { useWords, type Words } from "../use-words.ts";
import {
  addLine,
  indentIssue,
  issueAt,
  issueOf,
  type LineMade,
  nameOfLine,
  optionAt,
  outdentOption,
  type Pasted,
  pasteLines,
  removeLine,
  renameLine,
} from "./edit-lines.ts";
import { issueKey, listed, takesOptions, thingOf } from "./issue-lines.ts";

export function useIssueEdits(): LineEdits {
  const session = useSession();
  const speaker = useSpeaker();
  const words = useWords();
  return useMemo(() => new IssueEdits(session, speaker, words), [session, speaker, words]);
}

class IssueEdits implements LineEdits {
  readonly #session: CaseSession;
  readonly #speaker: Speaker;
  readonly #words: Words;

  constructor(session: CaseSession, speaker: Speaker, words: Words) {
    this.#session = session;
    this.#speaker = speaker;
    this.#words = words;
  }

  readonly add: LineEdits["add"] = (place, text) =>
    this.#make((documents) => addLine(documents, place, text), this.#did.add(text));

  readonly rename: LineEdits["rename"] = (key, text) => {
    const label = this.#did.rename(this.#nameOf(key));
    this.#session.edit((documents) => renameLine(documents, key, text.trim()), {
      label,
      group: `rename line ${key}`,
    });
  };

  readonly leave = (): void => this.#session.closeGroup();

  readonly split: LineEdits["split"] = (key, { left, right }) => {
    const { option } = thingOf(key);
    return this.#make(
      (documents) =>
        addLine(renameLine(documents, key, left), { after: key, level: option === null ? 0 : 1 }, right),
      this.#did.split(this.#nameOf(key)),
    );
  };

  readonly remove: LineEdits["remove"] = (key) => {
    const { documents } = this.#session.state();
    const { issue: id, option } = thingOf(key);
    const issue = issueOf(documents, id);
    if (!issue) return;
    const name = this.#nameOf(key);
    const mentions = mentionsOf(documents, option === null ? { issue: id } : { issue: id, option });
    const count = option === null ? listed(issue).length : 0;
    this.#session.edit((before) => removeLine(before, key), { label: this.#did.remove(name) });
    const { notice } = this.#words.texts;
    this.#speaker.tell([
      count === 0
        ? notice.removed(name)
        : notice.removedWithOptions(name, this.#words.counted("options", count)),
      ...whatElseWent(mentions, documents, this.#words.removal),
    ]);
  };

  readonly move: LineEdits["move"] = (key, by) => {
    const { documents } = this.#session.state();
    const { issue: id, option } = thingOf(key);
    const issue = issueOf(documents, id);
    if (!issue) return false;
    const from = option === null ? issueAt(documents, id) : optionAt(issue, option);
    const count = option === null ? documents.frame.issues.length : listed(issue).length;
    const to = from + by;
    if (to < 0 || to >= count) return false;
    const name = this.#nameOf(key);
    this.#session.edit(
      (before) =>
        option === null ? moveIssue(before, { id, to }) : moveOption(before, { issue: id, option, to }),
      { label: this.#did.move(name) },
    );
    const { number, texts } = this.#words;
    this.#speaker.say(texts.lines.moved(name, number(to + 1), number(count)));
    return true;
  };

  readonly paste: LineEdits["paste"] = (place, text) => {
    const { documents } = this.#session.state();
    const pasted = pasteLines(documents, place, text);
    if (!pasted) return null;
    this.#session.edit(() => pasted.documents, { label: this.#did.paste });
    this.#speaker.tell([this.#pastedSaid(pasted)], pasted.problems);
    return pasted.next;
  };

  readonly indent = (key: string): string | null => {
    const { documents } = this.#session.state();
    const { issue: id, option } = thingOf(key);
    const above = documents.frame.issues[issueAt(documents, id) - 1];
    if (option !== null || !above) return null;
    if (!this.mayHold(issueKey(idOf(above)))) return key;
    const made = indentIssue(documents, id);
    if (!made) return null;
    const name = this.#nameOf(key);
    const mentions = mentionsOf(documents, { issue: id });
    this.#session.edit(() => made.documents, { label: this.#did.makeOption(name) });
    const holder = nameOfLine(documents, thingOf(made.key).issue);
    this.#sayOrTell(
      this.#words.texts.lines.madeOption(name, holder),
      whatElseWent(mentions, documents, this.#words.removal),
    );
    return made.key;
  };

  readonly outdent = (key: string): string | null => {
    const { documents } = this.#session.state();
    const { issue, option } = thingOf(key);
    if (option === null) return null;
    const name = this.#nameOf(key);
    const mentions = mentionsOf(documents, { issue, option });
    const made = outdentOption(documents, { issue, option });
    this.#session.edit(() => made.documents, { label: this.#did.makeIssue(name) });
    this.#sayOrTell(
      this.#words.texts.lines.madeIssue(name),
      whatElseWent(mentions, documents, this.#words.removal),
    );
    return made.key;
  };

  readonly mayHold = (head: string): boolean => {
    const issue = issueOf(this.#session.state().documents, thingOf(head).issue);
    if (!issue || takesOptions(issue)) return true;
    this.#speaker.refuse(this.#words.texts.lines.noOptions(this.#nameOf(head)));
    return false;
  };

  get #did() {
    return this.#words.texts.did;
  }

  #nameOf(key: string): string {
    return nameOfLine(this.#session.state().documents, key);
  }

  #make(change: (documents: Parameters<typeof addLine>[0]) => LineMade, label: string): string {
    let key = "";
    this.#session.edit(
      (documents) => {
        const made = change(documents);
        key = made.key;
        return made.documents;
      },
      { label },
    );
    return key;
  }

  #sayOrTell(sentence: string, more: readonly string[]): void {
    if (more.length === 0) this.#speaker.say(sentence);
    else this.#speaker.tell([sentence, ...more]);
  }

  #pastedSaid({ issues, options, into }: Pasted): string {
    const { texts, counted } = this.#words;
    const { notice } = texts;
    if (into !== null) return notice.pastedOptions(counted("options", options), into);
    return options === 0
      ? notice.pastedIssues(counted("issues", issues))
      : notice.pastedIssuesWith(counted("issues", issues), counted("options", options));
  }
}
