// What an offer gives the own side, by its own profile on this device; and by estimates, others.
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { EstimateView, TabledView } from "../../questions/talks-view.ts";
import type { WorthView } from "../../questions/talks-worth.ts";
import { useTalks } from "./talks-context.ts";
import { useEnds } from "./use-ends.ts";
import { WorthByIssue } from "./worth-by-issue.tsx";

export function WorthNote({ offer }: { readonly offer: Pick<TabledView, "worth" | "estimates"> }) {
  const { roomTalks } = useTexts();
  const { ownCase } = useTalks();
  const { isBlank } = ownCase;
  const { worth, estimates } = offer;
  if (ownCase.state !== "ready") return null;
  if (!worth) return <p className="sans fact">{roomTalks.notInCase}</p>;
  if (isBlank && worth.crosses.length === 0 && estimates.length === 0) return null;
  return (
    <div className="worth">
      {!isBlank && (
        <p>
          <WorthSentence worth={worth} />
        </p>
      )}
      {worth.crosses.map(({ choices, because }) => (
        <p key={JSON.stringify(choices)} className="problem">
          {roomTalks.crosses(
            choices.map(({ issue, options }) => `${issue}: ${options.join(", ")}`).join("; "),
          )}{" "}
          {because !== null && <q dir="auto">{because}</q>}
        </p>
      ))}
      <EstimatedWorths estimates={estimates} />
      {!isBlank && <WorthByIssue worth={worth} />}
    </div>
  );
}

type Told = Pick<WorthView, "worth" | "noDeal" | "against">;

function WorthSentence({ worth }: { readonly worth: Told & Pick<WorthView, "isBound"> }) {
  const { roomTalks } = useTexts();
  const { ends } = useEnds();
  return (
    <>
      <strong>{roomTalks.against[worth.against]}</strong> {roomTalks.givesUs(ends(worth.worth))}{" "}
      {worth.noDeal ? roomTalks.noDealGives(ends(worth.noDeal)) : roomTalks.noDealUnknown}
      {worth.isBound && ` ${roomTalks.bounds}`}
    </>
  );
}

/** Of several parties, folded: what the own side gets comes first. */
function EstimatedWorths({ estimates }: { readonly estimates: readonly EstimateView[] }) {
  const { roomTalks } = useTexts();
  const each = estimates.map((estimate) => <EstimatedWorth key={estimate.party.index} estimate={estimate} />);
  if (estimates.length < 2) return each;
  return (
    <details className="more">
      <summary>{roomTalks.byEstimates}</summary>
      {each}
    </details>
  );
}

function EstimatedWorth({ estimate }: { readonly estimate: EstimateView }) {
  const { roomTalks } = useTexts();
  const { ends } = useEnds();
  const { party, by, on, worth } = estimate;
  return (
    <p className="sans fact">
      <Party index={party.index} name={party.name} /> <Estimate by={by || null} on={on || null} />{" "}
      {roomTalks.againstThem[worth.against]} {roomTalks.givesThem(ends(worth.worth))}{" "}
      {worth.noDeal ? roomTalks.noDealGives(ends(worth.noDeal)) : roomTalks.noDealUnknown}
    </p>
  );
}
