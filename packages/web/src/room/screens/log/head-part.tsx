// Eight words that stand for the whole log, to be compared by telephone.
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { LogView } from "../../questions/log.ts";

export function HeadPart({
  head: { number, words: spoken },
}: {
  readonly head: NonNullable<LogView["head"]>;
}) {
  const { roomLog: words } = useTexts();
  const numbers = useNumberFormat();
  return (
    <section className="part" aria-labelledby="head-words">
      <h2 id="head-words">{words.headTitle}</h2>
      <p>{words.headLead(numbers.format(number))}</p>
      <p className="secret-words" lang="en" dir="ltr" data-head-words>
        {spoken.join(" ")}
      </p>
      <p>{words.headMore}</p>
    </section>
  );
}
