// All that is known of the chosen claim, in words, and what can be done with it.
import type { Claim } from "@parley/engine/case";
import { isDeniedAhead, tenthsOf } from "@parley/engine/editing";
import type { ReactNode } from "react";
import { Estimate } from "../../parts/estimate.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { ActorName } from "./actor-name.tsx";
import { actAddress } from "./address.ts";
import { GAP } from "./find-words.ts";
import type { LinkWords } from "./link-words.ts";
import type { ReadArticle } from "./read-articles.ts";
import { ruleKind } from "./rule-kind.ts";
import type { SourceWords } from "./use-source-words.ts";

interface PanelProps {
  readonly article: ReadArticle;
  readonly claim: Claim;
  readonly words: SourceWords;
  readonly links: LinkWords;
  readonly onChoose: (id: string) => void;
}

export function ClaimFacts(props: PanelProps) {
  const { article, claim, words, onChoose } = props;
  const { texts } = words;
  const { panel } = texts;
  const outer = article.claims.find(({ id }) => id === claim.within);
  return (
    <dl className="claim-facts">
      <SpeakerFacts {...props} />
      <Fact name={panel.move}>
        {texts.moveNames[claim.move]}, {texts.wordings[claim.wording]}
      </Fact>
      {claim.target && (
        <Fact name={panel.to}>
          <ActorName actor={claim.target.actor} words={words} />{" "}
          <small>{panel.named(claim.target.mention.words)}</small>
        </Fact>
      )}
      {claim.condition && <Fact name={panel.condition}>{quoted(claim.condition.words)}</Fact>}
      {(claim.negated || claim.modality !== "actual") && (
        <Fact name={panel.held}>
          {claim.modality !== "actual" && texts.modalities[claim.modality]}
          {claim.negated && claim.modality !== "actual" && "; "}
          {claim.negated && (isDeniedAhead(claim) ? texts.denied : texts.negated)}
        </Fact>
      )}
      <WhenFact {...props} />
      <LinkFacts {...props} />
      {outer && (
        <Fact name={panel.within}>
          <button type="button" className="link" onClick={() => onChoose(outer.id)}>
            {panel.withinOf(...words.does(outer))}
          </button>
        </Fact>
      )}
      <FoundFact {...props} />
      <ReviewFact {...props} />
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Marks stand around what is told word for word only. */
function contentWords({ content, wording }: Claim): ReactNode {
  const text = content.map((part) => part.words).join(GAP);
  if (wording === "direct") return quoted(text);
  return (
    <span dir="auto" className="said-words">
      {text}
    </span>
  );
}

function quoted(text: string): ReactNode {
  return (
    <q dir="auto" className="said-words">
      {text}
    </q>
  );
}

function SpeakerFacts({ claim, words }: PanelProps) {
  const { panel } = words.texts;
  return (
    <>
      <Fact name={panel.who}>
        <ActorName actor={claim.speaker} words={words} />{" "}
        <small>{claim.mention ? panel.named(claim.mention.words) : panel.notNamed}</small>
      </Fact>
      <Fact name={panel.what}>{contentWords(claim)}</Fact>
    </>
  );
}

function WhenFact({ article, claim, words }: PanelProps) {
  const { panel } = words.texts;
  const { said } = claim;
  if (said) {
    return (
      <Fact name={panel.when}>
        {words.day(said.date)} <small>{panel.by(words.quoted(said.mention.words))}</small>
      </Fact>
    );
  }
  return article.date === "" ? <Fact name={panel.when}>{panel.noDay}</Fact> : null;
}

function LinkFacts({ claim, words, links }: PanelProps) {
  const { panel } = words.texts;
  if (claim.links.length === 0) return null;
  return (
    <Fact name={panel.links}>
      <ul className="plain">
        {claim.links.map((link) => (
          <li key={`${link.issue} ${link.option}`}>
            <span dir="auto">{links.name(link)}</span>{" "}
            {link.by.length > 0 && (
              <small>{panel.by(words.and(link.by.map((passage) => words.quoted(passage.words))))}</small>
            )}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function FoundFact({ claim, words }: PanelProps) {
  const { texts } = words;
  const { panel } = texts;
  const kind = ruleKind(claim.rule);
  const isRule = claim.found === "rules";
  return (
    <Fact name={panel.found}>
      {claim.found === "model" ? <ByModel claim={claim} /> : texts.finders[claim.found]}
      {isRule && kind !== null && `: ${texts.rules[kind]}`}
      {isRule && claim.rule !== "" && (
        <>
          {" "}
          <small className="rule-name">{claim.rule}</small>
        </>
      )}
      {isRule && (
        <>
          {"; "}
          {panel.sure(words.number(tenthsOf(claim.confidence)))} <Estimate />
        </>
      )}
      {claim.mended && `; ${panel.mended}`}
    </Fact>
  );
}

/** How sure it is stands nowhere: each server has another model. */
function ByModel({ claim }: Pick<PanelProps, "claim">) {
  const { sourcesModel } = useTexts();
  const { finder, unmeasured } = sourcesModel;
  return `${claim.review === "open" ? finder.open : finder.seen}; ${unmeasured}`;
}

function ReviewFact({ claim, words }: PanelProps) {
  const { texts } = words;
  return (
    <Fact name={texts.panel.state}>
      {texts.reviews[claim.review]}
      {claim.act !== null && (
        <>
          {"; "}
          <a href={actAddress(claim.act)}>{texts.panel.toAct}</a>
        </>
      )}
    </Fact>
  );
}
