// Who would be a party of the drafted case, and why.
import type { DraftedActor } from "../../../engine/questions/case-draft.ts";
import { PartyMark } from "../../../parts/party-mark.tsx";
import { TypedField } from "../../../parts/typed-field.tsx";
import type { PreviewProps } from "./preview-props.ts";
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
      <ul className="plain draft-actors">
        {actors.map((actor) => (
          <ActorItem key={actor.id} {...{ actor, ...props }} place={parties.indexOf(actor.id)} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps extends Omit<WhoProps, "actors"> {
  readonly actor: DraftedActor;
  /** Among the parties of the new case; −1 for others. */
  readonly place: number;
}

function ActorItem({ actor, place, shows, texts, choosing }: ItemProps) {
  const { who } = texts.draft;
  const { id, because, claims } = actor;
  const chosen = choosing.actor(id, { name: actor.name, isParty: because !== null });
  return (
    <li>
      <p className="draft-line">
        <input
          type="checkbox"
          aria-label={who.partyOf(chosen.name)}
          checked={chosen.isParty}
          onChange={(event) => chosen.setParty(event.target.checked)}
        />
        <span className="draft-mark">{place >= 0 && <PartyMark index={place} />}</span>
        <TypedField label={who.nameOf(actor.name)} value={chosen.name} onType={chosen.rename} />
      </p>
      <p className="sans-note">{because === null ? who.other : who.reasons[because]}</p>
      <Sentences name={chosen.name} {...{ claims, shows, texts }} />
    </li>
  );
}
