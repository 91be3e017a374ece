// Whose wishes the packages rest on: shared by the side itself, estimated by the mediator, or unknown.
import { Estimate } from "../../../../parts/estimate.tsx";
import { Party } from "../../../../parts/party-mark.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import type { SharedCase } from "../../../questions/shared-case.ts";

export function Basis({ shared }: { readonly shared: SharedCase }) {
  const { packages } = useTexts().roomDesk;
  const lacks = shared.parties.some(({ from }) => from === "nothing");
  return (
    <>
      <h3>{packages.basis}</h3>
      <ul className="plain">
        {shared.parties.map(({ id, name, index, from }) => (
          <li key={id}>
            <Party index={index} name={name} /> <small>{packages.from[from]}</small>{" "}
            {from === "estimate" && <Estimate />}
          </li>
        ))}
      </ul>
      {shared.estimatesLeftOut && <p className="sans fact">{packages.leftOut}</p>}
      {lacks && !shared.hasOwnCase && <p className="sans fact">{packages.linkCase}</p>}
    </>
  );
}
