// Titles of the explanations, fetched once for the whole page.
import { useEffect, useState } from "react";

type Titles = Readonly<Record<string, string>>;

let known: Titles | null = null;
let fetching: Promise<Titles | null> | null = null;

/** Until it is there, and where it cannot be had, the name of the page in words. */
export function useExplanationTitle(page: string): string {
  const [titles, setTitles] = useState(known);
  useEffect(() => {
    if (titles) return;
    let wanted = true;
    void fetchTitles().then((found) => {
      if (wanted) setTitles(found);
    });
    return () => {
      wanted = false;
    };
  }, [titles]);
  return titles?.[page] ?? page.replaceAll("-", " ");
}

function fetchTitles(): Promise<Titles | null> {
  fetching ??= fetch("./explanations/index.json")
    .then((response) => (response.ok ? (response.json() as Promise<Titles>) : null))
    .catch(() => null)
    .then((found) => {
      known = found;
      // What failed is tried again with the next link.
      if (!found) fetching = null;
      return found;
    });
  return fetching;
}
