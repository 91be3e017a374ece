// Keeps a what-if in which some demands or red lines are left out, and leads to it.
import type { UnitRef } from "@parley/engine/report";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useRoute, writeRoute } from "../../../app/route.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import { useCase, useSession } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { addWhatIf } from "../../../what-ifs/add-what-if.ts";
import { withoutLimits } from "../../../what-ifs/without-limits.ts";
import { useLimitNames } from "./limit-names.ts";

interface SeeWithoutProps {
  readonly view: PictureView;
  /** Each becomes a what-if without all of its units. */
  readonly offers: readonly (readonly UnitRef[])[];
  /** Whether what stands before them says already what goes. */
  readonly say: "it" | "names";
}

export function SeeWithout({ view, offers, say }: SeeWithoutProps) {
  const { documents, role } = useCase();
  const session = useSession();
  const { deals } = useTexts();
  const route = useRoute();
  const nameOf = useLimitNames(view);
  const [kept, setKept] = useState<string | null>(null);
  if (role !== "leads") return null;
  const see = (group: readonly UnitRef[]) => {
    const name = deals.whatIfName(nameOf(group));
    const change = (before: typeof documents) => withoutLimits(before, group);
    const added = addWhatIf(documents, { name, change });
    if (added.id === null) return;
    session.edit(() => added.documents, { label: deals.whatIfAdded(name) });
    setKept(name);
  };
  return (
    <span className="see-without">
      {offers.map((group) => (
        <Button key={group.map(({ unit }) => unit).join("\n")} className="link" onPress={() => see(group)}>
          {say === "names" ? deals.seeWithoutOne(nameOf(group)) : deals.seeWithout(group.length)}
        </Button>
      ))}
      <span aria-live="polite">
        {kept !== null && route.at === "case" && (
          <>
            {deals.whatIfKept(kept)}{" "}
            <a href={writeRoute({ ...route, screen: "what-ifs", detail: "" })}>{deals.toWhatIfs}</a>
          </>
        )}
      </span>
    </span>
  );
}
