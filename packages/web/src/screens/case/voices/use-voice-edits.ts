// What typing in the list of parties, or of other voices, does to the case.
import { idOf, mentionsOf, nameOf } from "@parley/engine/editing";
import { useMemo } from "react";
import { type Speaker, useSpeaker } from "../../../parts/notice/use-notice.ts";
import { whatElseWent } from "../../../parts/notice/what-else-went.ts";
import type { CaseSession } from "../../../store/case-session.ts";
import { useSession } from "../../../store/use-case.ts";
import type { LineEdits } from "../lines/line-edits.ts";
import type { Place } from "../lines/lines.ts";
import { pastedNames } from "../lines/pasted-names.ts";
import { useWords, type Words } from "../use-words.ts";
import { addNames, VOICE_ACTS, type VoiceRole, voicesOf } from "./voice-lines.ts";

export function useVoiceEdits(role: VoiceRole): LineEdits {
  const session = useSession();
  const speaker = useSpeaker();
  const words = useWords();
  return useMemo(() => new VoiceEdits({ role, session, speaker, words }), [role, session, speaker, words]);
}

interface Workplace {
  readonly role: VoiceRole;
  readonly session: CaseSession;
  readonly speaker: Speaker;
  readonly words: Words;
}

class VoiceEdits implements LineEdits {
  readonly #work: Workplace;

  constructor(work: Workplace) {
    this.#work = work;
  }

  add({ after }: Place, text: string): string {
    return this.#addAfter(after, [text], this.#work.words.texts.did.add(text));
  }

  rename(key: string, text: string): void {
    const { role, session, words } = this.#work;
    session.edit((documents) => VOICE_ACTS[role].rename(documents, { id: idIn(key), name: text.trim() }), {
      label: words.texts.did.rename(this.#nameOf(key)),
      group: `rename ${role} ${key}`,
    });
  }

  leave(): void {
    this.#work.session.closeGroup();
  }

  split(key: string, { left, right }: { readonly left: string; readonly right: string }): string {
    const { role, session, words } = this.#work;
    const acts = VOICE_ACTS[role];
    const at = this.#position(key) + 1;
    let id = "";
    session.edit(
      (documents) => {
        const renamed = acts.rename(documents, { id: idIn(key), name: left });
        const made = acts.add(renamed, { name: right, at });
        id = made.id;
        return made.documents;
      },
      { label: words.texts.did.split(this.#nameOf(key)) },
    );
    return id;
  }

  remove(key: string): void {
    const { role, session, speaker, words } = this.#work;
    const { did, notice } = words.texts;
    const { documents } = session.state();
    const name = this.#nameOf(key);
    const mentions = mentionsOf(documents, role === "parties" ? { party: idIn(key) } : { voice: idIn(key) });
    session.edit((before) => VOICE_ACTS[role].remove(before, idIn(key)), { label: did.remove(name) });
    speaker.tell([notice.removed(name), ...whatElseWent(mentions, documents, words.removal)]);
  }

  move(key: string, by: -1 | 1): boolean {
    const { role, session, speaker, words } = this.#work;
    const { did, lines } = words.texts;
    const to = this.#position(key) + by;
    const count = this.#items().length;
    if (to < 0 || to >= count) return false;
    const name = this.#nameOf(key);
    session.edit((documents) => VOICE_ACTS[role].move(documents, { id: idIn(key), to }), {
      label: did.move(name),
    });
    speaker.say(lines.moved(name, words.number(to + 1), words.number(count)));
    return true;
  }

  paste({ after }: Place, text: string): Place | null {
    const { speaker, words } = this.#work;
    const names = pastedNames(text);
    if (names.length === 0) return null;
    const last = this.#addAfter(after, names, words.texts.did.paste);
    speaker.tell([words.texts.notice.pastedLines(names.length, words.number(names.length))]);
    return { after: last, level: 0 };
  }

  #items() {
    return voicesOf(this.#work.session.state().documents, this.#work.role);
  }

  #position(key: string | null): number {
    return key === null ? -1 : this.#items().findIndex((item) => idOf(item) === idIn(key));
  }

  #nameOf(key: string): string {
    const item = this.#items()[this.#position(key)];
    return item === undefined ? "" : nameOf(item);
  }

  #addAfter(after: string | null, names: readonly string[], label: string): string {
    const { role, session } = this.#work;
    const at = this.#position(after) + 1;
    let ids: readonly string[] = [];
    session.edit(
      (documents) => {
        const added = addNames(documents, { role, names, at });
        ids = added.ids;
        return added.documents;
      },
      { label },
    );
    return ids.at(-1) ?? "";
  }
}

/** Without the mark that tells equal ids apart. */
function idIn(key: string): string {
  return key.split("\n")[0];
}
