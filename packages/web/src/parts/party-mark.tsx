// A party's name after its mark: hue and shape are the same in every place and every figure.
import { partyGlyph } from "./party-shapes.ts";

interface PartyProps {
  /** Place of the party in the case, from 0. */
  readonly index: number;
  readonly name: string;
}

export function PartyMark({ index }: Pick<PartyProps, "index">) {
  return (
    <span className={`mark p${index % 8}`} aria-hidden="true">
      {partyGlyph(index)}
    </span>
  );
}

export function Party({ index, name }: PartyProps) {
  return (
    <span className="party">
      <PartyMark index={index} /> <bdi>{name}</bdi>
    </span>
  );
}
