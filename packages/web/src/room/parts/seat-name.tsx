// A seat by its name, with the mark of the party that it speaks for; and several of them in a row.
import { Fragment } from "react";
import { Party } from "../../parts/party-mark.tsx";
import { localeOf } from "../../texts/language.ts";
import { useLanguage } from "../../texts/use-texts.ts";
import type { SeatTag } from "../seat-tags.ts";

export type NamedSeat = Pick<SeatTag, "id" | "name" | "party">;

export function SeatName({ seat: { name, party } }: { readonly seat: NamedSeat }) {
  return party === null ? <bdi>{name}</bdi> : <Party index={party} name={name} />;
}

export function SeatNames({ seats }: { readonly seats: readonly NamedSeat[] }) {
  const locale = localeOf(useLanguage());
  const parts = new Intl.ListFormat(locale, { type: "conjunction" }).formatToParts(seats.map(({ id }) => id));
  return parts.map(({ type, value }, at) => {
    const seat = type === "element" ? seats.find(({ id }) => id === value) : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a list keep no state
    return <Fragment key={at}>{seat ? <SeatName seat={seat} /> : value}</Fragment>;
  });
}
