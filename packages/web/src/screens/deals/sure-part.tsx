// How sure all this is: the share of readings with a deal, what it turns on, and what more knowledge would change.

import { useRoute, writeRoute } from "../../app/route.ts";
import { Why } from "../../app/screen.tsx";
import { changesMuch } from "../../engine/changes-much.ts";
import type { DealsFindings } from "../../engine/questions/deals-findings.ts";
import type { DetailItemView, DetailView } from "../../engine/questions/worth-of-more-detail.ts";
import { useAnswer } from "../../engine/use-answer.ts";
import { PartyMark } from "../../parts/party-mark.tsx";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useNumberFormat } from "../../texts/use-number-format.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useExplanations } from "./explanations.ts";
import { ShareBar } from "./parts/share-bar.tsx";

export function SurePart({ findings }: { readonly findings: DealsFindings }) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  return (
    <section className="part sure" aria-labelledby="sure-title">
      <h2 id="sure-title">
        {deals.sureTitle}
        <Why explanation={explanations.sure} />
      </h2>
      <ReportBlocks blocks={findings.sure} />
      {!findings.isCertain && <DetailPart />}
    </section>
  );
}

const SETTLE = 600;

function DetailPart() {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const answer = useAnswer("worthOfMoreDetail", null, { lane: "assess", settle: SETTLE });
  return (
    <>
      <h3>
        {deals.detailTitle}
        <Why explanation={explanations.detail} />
      </h3>
      <Waiting answer={answer} />
      {answer.value && <Detail found={answer.value} />}
    </>
  );
}

function Detail({ found }: { readonly found: DetailView }) {
  const { profiles } = useTexts();
  const numbers = useNumberFormat();
  const { lead, items, rest } = found;
  const small = items.filter((item) => !changesMuch(item));
  return (
    <>
      {lead.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DetailLines items={items.filter(changesMuch)} />
      {small.length > 0 && (
        <details>
          <summary>{profiles.meter.small(numbers.format(small.length))}</summary>
          <DetailLines items={small} />
        </details>
      )}
      {rest.map((sentence) => (
        <p key={sentence} className="sans">
          <small>{sentence}</small>
        </p>
      ))}
    </>
  );
}

function DetailLines({ items }: { readonly items: readonly DetailItemView[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="plain detail-items">
      {items.map((item) => (
        <DetailLine key={item.text} item={item} />
      ))}
    </ul>
  );
}

function DetailLine({ item }: { readonly item: DetailItemView }) {
  const { deals } = useTexts();
  const route = useRoute();
  return (
    <li>
      <PartyMark index={item.at} /> {item.text}{" "}
      {route.at === "case" && (
        <a href={writeRoute({ ...route, screen: "profiles", detail: item.party })}>{deals.toProfile}</a>
      )}
      {item.share && <ShareBar share={item.share} label={deals.ofTheDoubt} party={item.at} />}
    </li>
  );
}
