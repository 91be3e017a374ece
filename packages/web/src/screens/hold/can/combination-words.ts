// Entries of what cannot go together, as sentences.
import { type CombinationDocument, isTaken } from "@parley/engine/editing";
import { useTexts } from "../../../texts/use-texts.ts";
import { useHold } from "../use-hold.ts";
import { useListing } from "../use-numbers.ts";

export function useCombinationWords(): (entry: CombinationDocument) => string {
  const { app, hold } = useTexts();
  const { combinations } = hold;
  const listing = useListing();
  const nameOf = useActionNames();
  const quoted = (ids: readonly (string | number)[]) => listing(ids.map((id) => app.quoted(nameOf(id))));
  return ({ action, requires, excludes, atMostOne, atLeastOne, pattern }) => {
    if (action !== undefined && requires !== undefined) {
      return combinations.requires(nameOf(action), quoted([requires].flat()));
    }
    if (action !== undefined && excludes !== undefined) {
      return combinations.excludes(nameOf(action), quoted([excludes].flat()));
    }
    if (atMostOne) return combinations.atMostOne(quoted(atMostOne));
    if (atLeastOne) return combinations.atLeastOne(quoted(atLeastOne));
    if (!pattern) return combinations.unclear;
    const parts = Object.entries(pattern).map(([id, flag]) =>
      isTaken(flag) ? combinations.done(nameOf(id)) : combinations.notDone(nameOf(id)),
    );
    return combinations.pattern(listing(parts));
  };
}

/** The name of an action, with whose it is where two are called the same. */
export function useActionNames(): (id: string | number) => string {
  const { makers } = useHold();
  const all = makers.flatMap((maker) => maker.actions.map((action) => ({ ...action, maker: maker.name })));
  return (id) => {
    const own = all.find((action) => action.id === String(id));
    if (!own) return String(id);
    const isTwice = all.filter(({ name }) => name === own.name).length > 1;
    return isTwice ? `${own.maker}: ${own.name}` : own.name;
  };
}
