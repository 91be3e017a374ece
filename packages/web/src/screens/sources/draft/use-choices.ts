// What the person has decided about the draft, kept while the page is loaded.
import { actorKey, type DraftChoices, issueKey, optionKey } from "../../../engine/sources/draft-choices.ts";
import { useKept } from "../use-kept.ts";

export type Choosing = ReturnType<typeof useChoices>;

export function useChoices(title: string) {
  const [choices, keep] = useKept<DraftChoices>("draft", { title, isParty: {}, leftOut: [], names: {} });
  const isTaken = (key: string) => !choices.leftOut.includes(key);
  const take = (key: string, wanted: boolean) => {
    const others = choices.leftOut.filter((one) => one !== key);
    keep({ ...choices, leftOut: wanted ? others : [...others, key] });
  };
  const rename = (key: string, name: string) =>
    keep({ ...choices, names: { ...choices.names, [key]: name } });
  return {
    choices,
    setTitle: (next: string) => keep({ ...choices, title: next }),
    actor: (id: string, proposed: { readonly name: string; readonly isParty: boolean }) => ({
      name: choices.names[actorKey(id)] ?? proposed.name,
      isParty: choices.isParty[id] ?? proposed.isParty,
      rename: (name: string) => rename(actorKey(id), name),
      setParty: (isParty: boolean) => keep({ ...choices, isParty: { ...choices.isParty, [id]: isParty } }),
    }),
    issue: (id: string, proposed: string) => ({
      name: choices.names[issueKey(id)] ?? proposed,
      isTaken: isTaken(issueKey(id)),
      rename: (name: string) => rename(issueKey(id), name),
      take: (wanted: boolean) => take(issueKey(id), wanted),
    }),
    option: (issue: string, id: string, proposed: string) => ({
      name: choices.names[optionKey(issue, id)] ?? proposed,
      isTaken: isTaken(optionKey(issue, id)),
      rename: (name: string) => rename(optionKey(issue, id), name),
      take: (wanted: boolean) => take(optionKey(issue, id), wanted),
    }),
  };
}
