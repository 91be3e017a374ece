// What an offer says: its options, what it leaves open, its conditions and its words.
import { useTexts } from "../../texts/use-texts.ts";
import type { ConditionView, OfferView } from "../questions/talks-offers.ts";
import { useMoments } from "./use-moments.ts";

export function OfferContent({ offer }: { readonly offer: OfferView }) {
  const { roomTalks } = useTexts();
  const { list } = useMoments();
  const { choices, open, conditions, words } = offer;
  return (
    <>
      <dl className="offer-choices">
        {choices.map(({ issue, issueName, unit, optionName }) => (
          <div key={issue}>
            <dt>
              <bdi>{unit ? `${issueName} (${unit})` : issueName}</bdi>
            </dt>
            <dd>
              <bdi>{optionName}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && <p className="sans fact">{roomTalks.leavesOpen(list(open))}</p>}
      {conditions.length > 0 && (
        <>
          <p className="sans conditions-title">{roomTalks.conditions}</p>
          <ul className="conditions">
            {conditions.map((condition, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other identity and keep no state
              <li key={at}>
                <ConditionText condition={condition} />
              </li>
            ))}
          </ul>
        </>
      )}
      {words !== null && <blockquote dir="auto">{words}</blockquote>}
    </>
  );
}

function ConditionText({ condition: { words, once } }: { readonly condition: ConditionView }) {
  const { roomTalks } = useTexts();
  if (!once) return <span dir="auto">{words}</span>;
  const number = String(once.number);
  const what = once.what === "offer" ? roomTalks.onceOffer(number) : roomTalks.onceRules(number);
  const state = once.isMet ? roomTalks.conditionMet : roomTalks.conditionUnmet;
  return (
    <>
      {what} <small>{state}</small>
      {words !== null && <q dir="auto">{words}</q>}
    </>
  );
}
