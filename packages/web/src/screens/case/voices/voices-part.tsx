// A list of parties, or of the others who speak, one a line; descriptions behind the menu of each.
import { describeParty, describeVoice, idOf, type VoiceItem } from "@parley/engine/editing";
import { memo, useMemo, useState } from "react";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { useTexts } from "../../../texts/use-texts.ts";
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

export const VoicesPart = memo(function VoicesPart({
  list: role,
  items,
  problems,
  isReadOnly,
}: VoicesPartProps) {
  const { caseScreen } = useTexts();
  const words = useWords();
  const edits = useVoiceEdits(role);
  const lines = useMemo(() => voiceLines(items, role, words), [items, role, words]);
  const [described, setDescribed] = useState<ReadonlySet<string>>(new Set());
  const aboutOf = new Map(
    lines.map(({ key }, at) => {
      const item = items[at];
      return [key, typeof item === "object" ? String(item.about ?? "") : ""];
    }),
  );
  const { title, lead, draft, draftEmpty } = caseScreen[role];
  const placeOfKey = (key: string) => `${role === "parties" ? "party" : "voice"} ${key}`;
  const whole = role === "parties" ? "parties" : "others";
  const has = (place: string) => problems[place] !== undefined;
  return (
    <section className="part" aria-labelledby={`case-${role}`}>
      <h2 id={`case-${role}`}>{title}</h2>
      <p className="sans-note">{lead}</p>
      <TypedLines
        label={title}
        lines={lines}
        edits={edits}
        isReadOnly={isReadOnly}
        draftWords={() => ({ label: draft, placeholder: draftEmpty })}
        menuOf={(_, at) => [
          ...lineMenu(caseScreen.lines, { at, count: lines.length }),
          { id: "about", text: caseScreen.lines.about },
        ]}
        onMenu={(key, entry, list) => {
          if (entry === "about") setDescribed((open) => new Set(open).add(key));
          else runLineMenu(entry, { key, edits, list });
        }}
        problemsOf={(key) => (has(placeOfKey(key)) ? problemId(placeOfKey(key)) : undefined)}
        below={(line) => {
          const about = aboutOf.get(line.key) ?? "";
          const isShown = described.has(line.key) || about !== "";
          return (
            <>
              {has(placeOfKey(line.key)) && (
                <ProblemsAt place={placeOfKey(line.key)} problems={problems[placeOfKey(line.key)]} />
              )}
              {isShown && (
                <AboutField
                  name={line.text}
                  about={about}
                  group={`about ${role} ${line.key}`}
                  isReadOnly={isReadOnly}
                  isNew={described.has(line.key)}
                  describe={(documents, text) =>
                    (role === "parties" ? describeParty : describeVoice)(documents, {
                      id: idOf(items[lines.indexOf(line)]),
                      about: text,
                    })
                  }
                />
              )}
            </>
          );
        }}
      />
      <ProblemsAt place={whole} problems={items.length === 0 ? undefined : problems[whole]} />
    </section>
  );
});
