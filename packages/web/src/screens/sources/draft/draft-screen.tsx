// What a first case from the articles would look like; for a case that has issues already, what of the articles it lacks.
import { Screen } from "../../../app/screen.tsx";
import type { CaseDraftShown } from "../../../engine/questions/case-draft.ts";
import { type Answer, useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useCase } from "../../../store/use-case.ts";
import { type Shows, useShows } from "../shows/use-shows.ts";
import { PageLink } from "../sources-nav.tsx";
import { useKept } from "../use-kept.ts";
import { freshSuggestions } from "./fresh-suggestions.ts";
import { PreviewPart } from "./preview-part.tsx";
import { SuggestedPart } from "./suggested-part.tsx";
import { useChoices } from "./use-choices.ts";
import { type DraftTexts, useDraftTexts } from "./use-draft-texts.ts";
import "../shows/shows.css";
import "./draft.css";

export function DraftScreen() {
  const shows = useShows();
  const texts = useDraftTexts(shows);
  const { frame } = useCase().documents;
  const isBlank = frame.parties.length === 0 && frame.issues.length === 0;
  const hasIssues = frame.issues.length > 0;
  const [isAsked, ask] = useKept("whole draft", false);
  return hasIssues && !isAsked ? (
    <AddingScreen {...{ shows, texts }} onWhole={() => ask(true)} />
  ) : (
    <WholeScreen {...{ shows, texts, isBlank }} />
  );
}

interface ScreenParts {
  readonly shows: Shows;
  readonly texts: DraftTexts;
}

function WholeScreen({ shows, texts, isBlank }: ScreenParts & { readonly isBlank: boolean }) {
  const { draft } = texts;
  const { frame } = useCase().documents;
  const own = String(frame.title);
  const choosing = useChoices(isBlank ? own : draft.make.copyTitle(own));
  const answer = useAnswer("caseDraft", { otherwise: draft.otherwise }, { lane: "brief", settle: 300 });
  const shown = answer.value;
  return (
    <Screen
      className="sources-screen"
      question={draft.question}
      answer={<DraftAnswer {...{ shown, shows, texts }} />}
      explanation={{ ...draft.why, pages: ["sources"] }}
    >
      <Waiting answer={answer} />
      {shown?.ok === false && <Missing sentences={shown.missing} texts={texts} />}
      {shown?.ok && <PreviewPart draft={shown} {...{ shows, texts, choosing, isBlank }} />}
    </Screen>
  );
}

function DraftAnswer({ shown, shows, texts }: ScreenParts & { readonly shown: CaseDraftShown | undefined }) {
  const { answer } = texts.draft;
  if (!shown) return <p>{answer.working}</p>;
  if (!shown.ok) return <p>{answer.missing}</p>;
  const parties = shown.actors.filter(({ because }) => because !== null).length;
  return (
    <>
      <p>
        {answer.counts(
          texts.count("parties", parties),
          texts.count("issues", shown.issues.length),
          texts.count("acts", shown.acts),
        )}
      </p>
      <Open {...{ shows, texts }} />
    </>
  );
}

function Open({ shows, texts }: ScreenParts) {
  const { open } = shows.counts;
  if (open === 0) return null;
  return (
    <p>
      {texts.draft.answer.open(open, shows.words.number(open))}{" "}
      <PageLink page="review">{shows.texts.answer.toOpen}</PageLink>
    </p>
  );
}

function Missing({
  sentences,
  texts,
}: {
  readonly sentences: readonly string[];
  readonly texts: DraftTexts;
}) {
  const { missing } = texts.draft;
  return (
    <section className="part" aria-labelledby="missing-title">
      <h2 id="missing-title">{missing.title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <PageLink page="review">{missing.toReview}</PageLink>
      </p>
    </section>
  );
}

function AddingScreen({ shows, texts, onWhole }: ScreenParts & { readonly onWhole: () => void }) {
  const { draft } = texts;
  const { frame } = useCase().documents;
  const answer = useAnswer(
    "frameSuggestions",
    { otherwise: draft.otherwise },
    { lane: "brief", settle: 300 },
  );
  const suggestions = answer.value && freshSuggestions(answer.value, frame);
  return (
    <Screen
      className="sources-screen"
      question={draft.questionAdding}
      answer={
        <>
          <p>{suggestions ? addingAnswer(suggestions, texts) : draft.answer.working}</p>
          <Open {...{ shows, texts }} />
        </>
      }
      explanation={{ ...draft.why, pages: ["sources"] }}
    >
      <StillWorking answer={answer} />
      {suggestions && <SuggestedPart {...{ suggestions, shows, texts }} />}
      <section className="part" aria-labelledby="whole-title">
        <h2 id="whole-title">{draft.suggested.whole}</h2>
        <p>{draft.suggested.wholeMore}</p>
        <p>
          <button type="button" onClick={onWhole}>
            {draft.suggested.toWhole}
          </button>
        </p>
      </section>
    </Screen>
  );
}

/** Once there are suggestions, newer ones come without a word. */
function StillWorking({ answer }: { readonly answer: Answer<unknown> }) {
  return answer.value !== undefined && answer.state === "working" ? null : <Waiting answer={answer} />;
}

function addingAnswer(
  { issues, options }: { readonly issues: readonly unknown[]; readonly options: readonly unknown[] },
  { draft, count }: DraftTexts,
): string {
  if (issues.length + options.length === 0) return draft.answer.nothingNew;
  return draft.answer.suggestions(count("issues", issues.length), count("options", options.length));
}
