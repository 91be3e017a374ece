// Who would be a party of the drafted case, and why.

import type { DraftedActor } from "../../../engine/questions/case-draft.ts";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { TypedField } from "../../../parts/typed-field.tsx";
import type { PreviewProps } from "./preview-part.tsx";
import { Sentences } from "./sentences.tsx";

interface WhoProps extends Omit<PreviewProps, "draft"> {
  readonly actors: readonly DraftedActor[];
}

export function WhoPart({ actors, ...props }: WhoProps) {
  const { who } = props.texts.draft;
  const isParty = ({ id, name, because }: DraftedActor) =>
    props.choosing.actor(id, { name, isParty: because !== null }).isParty;
  const parties = actors.filter(isParty).map(({ id }) => id);
  return (
    <section aria-labelledby="draft-who">
      <h3 id="draft-who">{who.title}</h3>
      <p>{who.lead}</p>
      <div className="table">
        <table className="draft-who">
          <thead>
            <tr>
              <th scope="col">{who.party}</th>
              <th scope="col">{who.name}</th>
              <th scope="col">{who.because}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <ActorRow key={actor.id} {...{ actor, ...props }} place={parties.indexOf(actor.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps extends Omit<WhoProps, "actors"> {
  readonly actor: DraftedActor;
  /** Among the parties of the new case; −1 for others. */
  readonly place: number;
}

function ActorRow({ actor, place, shows, texts, choosing }: RowProps) {
  const { who } = texts.draft;
  const { id, because, claims } = actor;
  const chosen = choosing.actor(id, { name: actor.name, isParty: because !== null });
  return (
    <tr>
      <td>
        <label className="draft-tick">
          <input
            type="checkbox"
            aria-label={who.partyOf(chosen.name)}
            checked={chosen.isParty}
            onChange={(event) => chosen.setParty(event.target.checked)}
          />
          {place >= 0 && <PartyMark index={place} />}
        </label>
      </td>
      <td>
        <TypedField label={who.nameOf(actor.name)} value={chosen.name} onType={chosen.rename} />
      </td>
      <td>
        {because === null ? who.other : who.reasons[because]}
        <Sentences name={chosen.name} {...{ claims, shows, texts }} />
      </td>
    </tr>
  );
}
