// The chosen claim of an article: the one that the address names, or whatever was chosen since. The address follows, so that coming back by
// the browser leads to the same sentence.
import type { Claim, Span } from "@parley/engine/case";
import { useEffect, useState } from "react";
import { sourceAddress } from "./address.ts";
import type { ReadArticle } from "./read-articles.ts";
import { claimAt, claimOfPlace, nextOpen, stretchOf } from "./walk.ts";

interface Chosen {
  readonly chosen: Claim | null;
  /** A stretch that the address names and no claim touches. */
  readonly spot: Span | null;
  readonly choose: (id: string | null) => void;
}

export function useChosen({ claims, source }: ReadArticle, place: string): Chosen {
  const [kept, keep] = useState<{ readonly source: string; readonly id: string | null } | null>(null);
  // Going to an address decides anew; an address that only follows tells nobody.
  useEffect(() => {
    const forget = () => keep(null);
    addEventListener("hashchange", forget);
    return () => removeEventListener("hashchange", forget);
  }, []);
  const own = kept?.source === source ? kept : null;
  const chosen = claimAt(claims, own ? own.id : firstChosen(claims, place));
  useAddress(source, own ? (chosen?.id ?? null) : null);
  return {
    chosen,
    spot: chosen ? null : stretchOf(place),
    choose: (id) => keep({ source, id }),
  };
}

function firstChosen(claims: readonly Claim[], place: string): string | null {
  if (place !== "") return claimOfPlace(claims, place)?.id ?? null;
  return (nextOpen(claims, null) ?? claims[0])?.id ?? null;
}

const REST = 400;

/** Once the person rests: browsers allow only so many changes of the address. */
function useAddress(source: string, claim: string | null): void {
  useEffect(() => {
    if (claim === null) return;
    const address = sourceAddress({ source, place: claim });
    const timer = setTimeout(() => history.replaceState(history.state, "", address), REST);
    return () => clearTimeout(timer);
  }, [source, claim]);
}
