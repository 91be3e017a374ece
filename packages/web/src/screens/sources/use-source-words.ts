// Names, counts and days of the sources in the language of the page.
import type { Actor, CaseDocuments, Claim } from "@parley/engine/case";
import { useMemo } from "react";
import { named } from "../../parts/names.ts";
import { idOf } from "../../parts/read-frame.ts";
import { dayWords } from "../../texts/date-words.ts";
import { localeOf } from "../../texts/language.ts";
import { numberFormat } from "../../texts/number-format.ts";
import { useSpoken } from "../../texts/use-texts.ts";
import { actSentence, claimVerb } from "./act-sentence.ts";

export type SourceWords = ReturnType<typeof useSourceWords>;

export interface NamedVoice {
  readonly id: string;
  readonly name: string;
  /** Its place among the parties; −1 for another voice. */
  readonly party: number;
}

export function useSourceWords(frame: CaseDocuments["frame"]) {
  const { code, texts } = useSpoken();
  return useMemo(() => {
    const { sources } = texts;
    const locale = localeOf(code);
    const numbers = numberFormat(locale);
    const number = (count: number) => numbers.format(count);
    const ands = new Intl.ListFormat(locale, { type: "conjunction" });
    // A thousand articles may be listed, and to say a day takes its time.
    const days = new Map<string, string>();
    const voices = voicesOf(frame);
    const byId = new Map(voices.map((voice) => [voice.id, voice]));
    const actor = (who: Actor) => {
      if (who.kind === "unresolved") return sources.unresolved;
      return who.kind === "known" ? (byId.get(who.id)?.name ?? who.id) : sources.newName(who.name);
    };
    const speaker = ({ speaker: who, mention }: Claim) =>
      who.kind === "unresolved" && mention ? texts.app.quoted(mention.words) : actor(who);
    const verb = (claim: Claim) => claimVerb(sources, claim);
    const does = (claim: Claim) => [speaker(claim), verb(claim)] as const;
    return {
      texts: sources,
      voices,
      number,
      articles: (count: number) => sources.articles(count, number(count)),
      claims: (count: number) => sources.claims(count, number(count)),
      and: (items: readonly string[]) => ands.format(items),
      quoted: texts.app.quoted,
      day: (written: string) => {
        const words = days.get(written) ?? dayWords(written, locale);
        days.set(written, words);
        return words;
      },
      actor,
      /** Of somebody who is, or has just come to be, somebody of the case. */
      name: (who: Actor) => (who.kind === "new" ? who.name : actor(who)),
      /** In the words of the text where it is not made out whom they mean. */
      speaker,
      party: (who: Actor) => (who.kind === "known" ? (byId.get(who.id)?.party ?? -1) : -1),
      /** Who, and what kind of thing was said. */
      does,
      verb,
      says: actSentence(sources),
    };
  }, [code, texts, frame]);
}

function voicesOf({ parties, others = [] }: CaseDocuments["frame"]): NamedVoice[] {
  const item = (voice: CaseDocuments["frame"]["parties"][number], party: number) => {
    const { id, name } = named(voice);
    return { id: idOf(id), name, party };
  };
  return [...parties.map((voice, at) => item(voice, at)), ...others.map((voice) => item(voice, -1))];
}
