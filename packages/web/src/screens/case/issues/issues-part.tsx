// The outline of issues and options.
import { describeOption, type IssueDocument, idOf } from "@parley/engine/editing";
import { memo, useCallback, useMemo, useState } from "react";
import { Button } from "react-aria-components/Button";
import { place } from "../../../engine/place-problems.ts";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { AboutField } from "../about-field.tsx";
import { KeysHelp } from "../lines/keys-help.tsx";
import type { LineEdits } from "../lines/line-edits.ts";
import { type ShownLine, TypedLines } from "../lines/line-list.tsx";
import type { MenuEntry } from "../lines/line-menu.tsx";
import { lineMenu, runLineMenu } from "../lines/line-menu-entries.ts";
import type { Place } from "../lines/lines.ts";
import { isNextStep, ProblemsAt, problemId } from "../problems/problems-at.tsx";
import { useWords, type Words } from "../use-words.ts";
import { ALL_SHOWN, foldAll, foldingOf, MOST_SHOWN, unfold, unfolded } from "./folding.ts";
import { IssueDetails } from "./issue-details.tsx";
import { issueLines, listed, takesOptions, thingOf } from "./issue-lines.ts";
import { useIssueEdits } from "./use-issue-edits.ts";

interface IssuesPartProps {
  readonly issues: readonly IssueDocument[];
  readonly problems: Readonly<Record<string, readonly SaidProblem[]>>;
  readonly isReadOnly: boolean;
  /** Whether somebody is typing in the lists. */
  readonly isWriting: boolean;
}

export const IssuesPart = memo(function IssuesPart(props: IssuesPartProps) {
  const { issues, problems, isReadOnly, isWriting } = props;
  const words = useWords();
  const { texts } = words;
  const lines = useMemo(() => issueLines(issues, words), [issues, words]);
  const { edits, shown, isFolded, fold, show } = useFolding(lines);
  const open = useOpenKeys();
  const { toggle } = open;
  const openDetails = useCallback(
    (key: string) => {
      show(key);
      toggle(key);
    },
    [show, toggle],
  );
  const byId = useMemo(() => new Map(issues.map((issue) => [idOf(issue), issue])), [issues]);
  return (
    <section className="part" aria-labelledby="case-issues">
      <h2 id="case-issues">{texts.issues.title}</h2>
      <p className="sans-note">
        {texts.issues.lead} {!isReadOnly && texts.issues.how}
      </p>
      {(isFolded || issues.length > MANY) && (
        <Button className="quiet" onPress={() => fold(!isFolded)}>
          {isFolded ? texts.issues.unfoldAll : texts.issues.foldAll}
        </Button>
      )}
      <TypedLines
        label={texts.issues.list}
        lines={shown}
        edits={edits}
        isReadOnly={isReadOnly}
        draftWords={(at, head) => draftWords(at, head, texts)}
        menuOf={(line) => menuOf(line, issues, words)}
        onMenu={(key, entry, list) => {
          if (entry === "open") toggle(key);
          else if (entry === "add-option") {
            show(key);
            list.typeBelow(key, 1);
          } else runLineMenu(entry, { key, edits, list });
        }}
        below={(line) => (
          <Below
            line={line}
            issue={byId.get(thingOf(line.key).issue)}
            problems={problems[placeOfLine(line.key)]}
            isOpen={open.keys.has(line.key)}
            isReadOnly={isReadOnly}
            isWriting={isWriting}
          />
        )}
        isOpen={(key) => open.keys.has(key)}
        onOpen={openDetails}
        problemsOf={(key) => faultsAt(placeOfLine(key), problems, isWriting)}
      />
      <ProblemsAt place="issues" problems={issues.length === 0 ? undefined : problems.issues} />
      {!isReadOnly && <KeysHelp />}
    </section>
  );
});

/** Where what is wrong at the place is told; undefined where nothing is. */
function faultsAt(at: string, problems: IssuesPartProps["problems"], isWriting: boolean): string | undefined {
  const isFault = (problem: SaidProblem) => !isWriting || !isNextStep(problem);
  return problems[at]?.some(isFault) ? problemId(at) : undefined;
}

/** From here on a way to see the issues alone is worth its button. */
const MANY = 12;

/** Of a long case the issues alone can be shown; an option that is being typed brings the others of its issue back. */
function useFolding(lines: readonly ShownLine[]) {
  const whole = useIssueEdits();
  const [kept, setFolding] = useState(ALL_SHOWN);
  const folding = foldingOf(kept, lines.length);
  // Before anything is drawn, so that lines which are not to be shown never are.
  if (folding !== kept) setFolding(folding);
  const shown = useMemo(() => unfolded(lines, folding), [lines, folding]);
  const show = useCallback((key: string) => setFolding((before) => unfold(before, key)), []);
  const edits = useMemo((): LineEdits => {
    const showHead = ({ after, level }: Place) => level === 1 && after !== null && show(after);
    return {
      ...whole,
      add: (place, text) => {
        showHead(place);
        return whole.add(place, text);
      },
      paste: (place, text) => {
        const next = whole.paste(place, text);
        if (next && text.split("\n").length <= MOST_SHOWN) showHead(next);
        return next;
      },
      mayHold: (head) => {
        show(head);
        return whole.mayHold?.(head) ?? true;
      },
    };
  }, [whole, show]);
  const fold = (isFolded: boolean) => setFolding((before) => foldAll(before, isFolded));
  return { edits, shown, isFolded: folding.isFolded, fold, show };
}

function useOpenKeys() {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setKeys((open) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  return { keys, toggle };
}

function placeOfLine(key: string): string {
  const { issue, option } = thingOf(key);
  return option === null ? place.issue(issue) : place.option(issue, option);
}

function draftWords({ level }: Place, head: ShownLine | null, { issues, lines }: Words["texts"]) {
  if (level === 1) {
    const label = issues.draftOption(head?.text ?? "");
    return { label, placeholder: issues.draftOptionEmpty, toggle: lines.makeIssue };
  }
  const toggle = head ? { toggle: lines.makeOptionOf(head.text) } : {};
  return { label: issues.draft, placeholder: issues.draftEmpty, ...toggle };
}

function menuOf(line: ShownLine, issues: readonly IssueDocument[], { texts }: Words): MenuEntry[] {
  const { lines } = texts;
  const { issue: id, option } = thingOf(line.key);
  const at = issues.findIndex((issue) => idOf(issue) === id);
  const issue = issues[at];
  if (!issue) return [];
  if (option !== null) {
    const options = listed(issue);
    const k = options.findIndex((one) => idOf(one) === option);
    return [
      ...lineMenu(lines, { at: k, count: options.length }),
      { id: "outdent", text: lines.makeIssue, keys: "Shift+Tab" },
      { id: "open", text: lines.about },
    ];
  }
  const above = issues[at - 1];
  return [
    { id: "add-option", text: texts.issues.addOption, isDisabled: !takesOptions(issue) },
    { id: "open", text: texts.issues.kindAndMore },
    ...lineMenu(lines, { at, count: issues.length }),
    ...(above
      ? [{ id: "indent", text: lines.makeOption, keys: "Tab", isDisabled: !takesOptions(above) }]
      : []),
  ];
}

interface BelowProps {
  readonly line: ShownLine;
  readonly issue: IssueDocument | undefined;
  readonly problems: readonly SaidProblem[] | undefined;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly isWriting: boolean;
}

const Below = memo(function Below({ line, issue, problems, isOpen, isReadOnly, isWriting }: BelowProps) {
  const { issue: id, option } = thingOf(line.key);
  if (!issue) return null;
  const found = option === null ? undefined : listed(issue).find((one) => idOf(one) === option);
  const about = typeof found === "object" ? String(found.about ?? "") : "";
  return (
    <>
      <ProblemsAt place={placeOfLine(line.key)} problems={problems} isWriting={isWriting} />
      {option === null && isOpen && <IssueDetails issue={issue} isReadOnly={isReadOnly} />}
      {option !== null && (isOpen || about !== "") && (
        <AboutField
          name={line.text}
          about={about}
          group={`about ${line.key}`}
          isReadOnly={isReadOnly}
          isNew={isOpen}
          describe={(documents, text) => describeOption(documents, { issue: id, option, about: text })}
        />
      )}
    </>
  );
});
