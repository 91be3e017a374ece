// A list of parties, or of the others who speak, one a line; descriptions behind the menu of each.
import { describeParty, describeVoice, idOf, nameOf, type VoiceItem } from "@parley/engine/editing";
import { memo, useMemo, useState } from "react";
import { place } from "../../../engine/place-problems.ts";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { AboutField } from "../about-field.tsx";
import { TypedLines } from "../lines/line-list.tsx";
import { lineMenu, runLineMenu } from "../lines/line-menu-entries.ts";
import { ProblemsAt, problemId } from "../problems/problems-at.tsx";
import { useWords } from "../use-words.ts";
import { useVoiceEdits } from "./use-voice-edits.ts";
import { type VoiceRole, voiceLines } from "./voice-lines.ts";

interface VoicesPartProps {
  readonly list: VoiceRole;
  readonly items: readonly VoiceItem[];
  readonly problems: Readonly<Record<string, readonly SaidProblem[]>>;
  readonly isReadOnly: boolean;
}

export const VoicesPart = memo(function VoicesPart(props: VoicesPartProps) {
  const { list: role, items, problems, isReadOnly } = props;
  const words = useWords();
  const { lines: texts, [role]: own } = words.texts;
  const edits = useVoiceEdits(role);
  const lines = useMemo(() => voiceLines(items, role, words), [items, role, words]);
  const [described, setDescribed] = useState<ReadonlySet<string>>(new Set());
  const placeOf = (key: string) => place[role === "parties" ? "party" : "voice"](key);
  const whole = role === "parties" ? "parties" : "others";
  return (
    <section className="part" aria-labelledby={`case-${role}`}>
      <h2 id={`case-${role}`}>{own.title}</h2>
      <p className="sans-note">{own.lead}</p>
      <TypedLines
        label={own.title}
        lines={lines}
        edits={edits}
        isReadOnly={isReadOnly}
        draftWords={() => ({ label: own.draft, placeholder: own.draftEmpty })}
        menuOf={(_, at) => [
          ...lineMenu(texts, { at, count: lines.length }),
          { id: "about", text: texts.about },
        ]}
        onMenu={(key, entry, list) => {
          if (entry === "about") setDescribed((open) => new Set(open).add(key));
          else runLineMenu(entry, { key, edits, list });
        }}
        problemsOf={(key) => (problems[placeOf(key)] ? problemId(placeOf(key)) : undefined)}
        below={(line) => (
          <>
            <ProblemsAt place={placeOf(line.key)} problems={problems[placeOf(line.key)]} />
            <VoiceAbout
              role={role}
              item={items[lines.indexOf(line)]}
              isNew={described.has(line.key)}
              isReadOnly={isReadOnly}
            />
          </>
        )}
      />
      <ProblemsAt place={whole} problems={items.length === 0 ? undefined : problems[whole]} />
    </section>
  );
});

interface VoiceAboutProps {
  readonly role: VoiceRole;
  readonly item: VoiceItem;
  /** Asked for in the menu. */
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
}

function VoiceAbout({ role, item, isNew, isReadOnly }: VoiceAboutProps) {
  const about = typeof item === "object" ? String(item.about ?? "") : "";
  if (about === "" && !isNew) return null;
  const id = idOf(item);
  const describe = role === "parties" ? describeParty : describeVoice;
  return (
    <AboutField
      name={nameOf(item)}
      about={about}
      group={`about ${role} ${id}`}
      isReadOnly={isReadOnly}
      isNew={isNew}
      describe={(documents, text) => describe(documents, { id, about: text })}
    />
  );
}
