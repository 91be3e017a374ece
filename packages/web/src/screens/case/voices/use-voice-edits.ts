// What typing in the list of parties, or of other voices, does to the case.
import { idOf, mentionsOf, nameOf } from "@parley/engine/editing";
import { useMemo } from "react";
import type { CaseSession } from "../../../store/case-session.ts";
import { useSession } from "../../../store/use-case.ts";
import type { LineEdits } from "../lines/line-edits.ts";
import { pastedNames } from "../lines/pasted-names.ts";
import { type Speaker, useSpeaker } from "../notice/use-notice.ts";
import { whatElseWent } from "../notice/what-else-went.ts";
import { useWords, type Words } from "../use-words.ts";
import { addNames, VOICE_ACTS, type VoiceRole, voicesOf } from "./voice-lines.ts";

export function useVoiceEdits(role: VoiceRole): LineEdits {
  const session = useSession();
  const speaker = useSpeaker();
  const words = useWords();
  return useMemo(() => voiceEdits({ role, session, speaker, words }), [role, session, speaker, words]);
}

interface Workplace {
  readonly role: VoiceRole;
  readonly session: CaseSession;
  readonly speaker: Speaker;
  readonly words: Words;
}

function voiceEdits({ role, session, speaker, words }: Workplace): LineEdits {
  const { did, notice, lines } = words.texts;
  const acts = VOICE_ACTS[role];
  const items = () => voicesOf(session.state().documents, role);
  const position = (key: string | null) =>
    key === null ? -1 : items().findIndex((item) => idOf(item) === idIn(key));
  const nameAt = (key: string) => {
    const item = items()[position(key)];
    return item === undefined ? "" : nameOf(item);
  };
  const addAfter = (after: string | null, names: readonly string[], label: string) => {
    let ids: readonly string[] = [];
    const at = position(after) + 1;
    session.edit(
      (documents) => {
        const added = addNames(documents, { role, names, at });
        ids = added.ids;
        return added.documents;
      },
      { label },
    );
    return ids.at(-1) ?? "";
  };
  return {
    add: ({ after }, text) => addAfter(after, [text], did.add(text)),
    rename(key, text) {
      const group = `rename ${role} ${key}`;
      session.edit((documents) => acts.rename(documents, { id: idIn(key), name: text.trim() }), {
        label: did.rename(nameAt(key)),
        group,
      });
    },
    split(key, { left, right }) {
      let id = "";
      const at = position(key) + 1;
      session.edit(
        (documents) => {
          const renamed = acts.rename(documents, { id: idIn(key), name: left });
          const made = acts.add(renamed, { name: right, at });
          id = made.id;
          return made.documents;
        },
        { label: did.split(nameAt(key)) },
      );
      return id;
    },
    remove(key) {
      const { documents } = session.state();
      const name = nameAt(key);
      const removal = role === "parties" ? { party: idIn(key) } : { voice: idIn(key) };
      const mentions = mentionsOf(documents, removal);
      session.edit((before) => acts.remove(before, idIn(key)), { label: did.remove(name) });
      speaker.tell([notice.removed(name), ...whatElseWent(mentions, documents, words.removal)]);
    },
    move(key, by) {
      const to = position(key) + by;
      const count = items().length;
      if (to < 0 || to >= count) return false;
      session.edit((documents) => acts.move(documents, { id: idIn(key), to }), {
        label: did.move(nameAt(key)),
      });
      speaker.say(lines.moved(nameAt(key), words.number(to + 1), words.number(count)));
      return true;
    },
    paste({ after }, text) {
      const names = pastedNames(text);
      if (names.length === 0) return null;
      const last = addAfter(after, names, did.paste);
      speaker.tell([notice.pastedLines(names.length, words.number(names.length))]);
      return { after: last, level: 0 };
    },
  };
}

/** Without the mark that tells equal ids apart. */
function idIn(key: string): string {
  return key.split("\n")[0];
}
