// The way from party to party: one page each.
import { writeRoute } from "../../../app/route.ts";
import { parties } from "../../../parts/names.ts";
import { Party } from "../../../parts/party-mark.tsx";
import { useCase, useSession } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";

export function PartyLinks({ party }: { readonly party: string }) {
  const { profiles } = useTexts();
  const { documents } = useCase();
  const { key } = useSession();
  return (
    <nav className="party-links" aria-label={profiles.partiesOfCase}>
      {parties(documents).map(({ id, name }, index) => (
        <a
          key={id}
          href={writeRoute({ at: "case", key, screen: "profiles", detail: id })}
          aria-current={id === party ? "page" : undefined}
        >
          <Party index={index} name={name} />
        </a>
      ))}
    </nav>
  );
}
