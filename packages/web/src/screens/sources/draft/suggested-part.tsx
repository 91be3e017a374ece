// What accepted claims speak of and the open case lacks: one press adds it, and links the claims to it.
import type { FrameSuggestions, IssueSuggestion, OptionSuggestion } from "@parley/engine/picture";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useSession } from "../../../store/use-case.ts";
import type { Shows } from "../shows/use-shows.ts";
import { addSuggestedIssue, addSuggestedOption } from "./add-suggestion.ts";
import { Sentences } from "./sentences.tsx";
import type { DraftTexts } from "./use-draft-texts.ts";

interface SuggestedProps {
  readonly suggestions: FrameSuggestions;
  readonly shows: Shows;
  readonly texts: DraftTexts;
}

export function SuggestedPart({ suggestions, shows, texts }: SuggestedProps) {
  const { suggested } = texts.draft;
  const [said, say] = useState("");
  const head = useRef<HTMLHeadingElement>(null);
  const { issues, options } = suggestions;
  // The line that was pressed goes away.
  const onAdded = (sentence: string) => {
    say(sentence);
    head.current?.focus();
  };
  return (
    <section className="part draft" aria-labelledby="suggested-title">
      <h2 id="suggested-title" ref={head} tabIndex={-1}>
        {suggested.title}
      </h2>
      <p>{issues.length + options.length === 0 ? suggested.none : suggested.lead}</p>
      <p role="status" className="sans-note">
        {said}
      </p>
      <Lines title={suggested.issues} items={issues} shows={shows} texts={texts}>
        {(issue) => <IssueLine key={issue.issue.id} {...{ issue, shows, texts, onAdded }} />}
      </Lines>
      <Lines title={suggested.options} items={options} shows={shows} texts={texts}>
        {(option) => (
          <OptionLine
            key={JSON.stringify([option.issue, option.name])}
            {...{ option, shows, texts, onAdded }}
          />
        )}
      </Lines>
    </section>
  );
}

interface LinesProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly shows: Shows;
  readonly texts: DraftTexts;
  readonly children: (item: T) => ReactNode;
}

/** So many are shown at once. */
const PORTION = 12;

function Lines<T>({ title, items, shows, texts, children }: LinesProps<T>) {
  const [shown, show] = useState(PORTION);
  if (items.length === 0) return null;
  const rest = items.length - shown;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain suggestions">{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button onPress={() => show(shown + PORTION)}>
          {texts.draft.suggested.more(shows.words.number(Math.min(PORTION, rest)))}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly shows: Shows;
  readonly texts: DraftTexts;
  readonly onAdded: (sentence: string) => void;
}

function IssueLine({ issue, shows, texts, onAdded }: LineProps & { readonly issue: IssueSuggestion }) {
  const { suggested, labels } = texts.draft;
  const session = useSession();
  const { name, claims, options } = issue;
  const add = () => {
    session.edit((documents) => addSuggestedIssue(documents, issue), { label: labels.issue });
    onAdded(suggested.addedIssue(name, texts.count("claims", claims.length)));
  };
  return (
    <li>
      <p className="draft-line">
        <strong dir="auto">{name}</strong>
        {shows.canEdit && (
          <Button aria-label={suggested.addIssue(name)} onPress={add}>
            {suggested.add}
          </Button>
        )}
      </p>
      <p dir="auto">
        {suggested.with(shows.names.and(options.map((option) => shows.names.quoted(option.name))))}
      </p>
      <Sentences {...{ name, claims, shows, texts }} />
    </li>
  );
}

function OptionLine({ option, shows, texts, onAdded }: LineProps & { readonly option: OptionSuggestion }) {
  const { suggested, labels } = texts.draft;
  const session = useSession();
  const { name, claims } = option;
  const issue = shows.issueName(option.issue);
  const add = () => {
    session.edit((documents) => addSuggestedOption(documents, option), { label: labels.option });
    onAdded(suggested.addedOption(name, texts.count("claims", claims.length)));
  };
  return (
    <li>
      <p className="draft-line">
        <span dir="auto">{suggested.onIssue(name, issue)}</span>
        {shows.canEdit && (
          <Button aria-label={suggested.addOption(name, issue)} onPress={add}>
            {suggested.add}
          </Button>
        )}
      </p>
      <Sentences {...{ name, claims, shows, texts }} />
    </li>
  );
}
