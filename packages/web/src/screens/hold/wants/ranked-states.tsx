// The situations in the order of one decision maker, put in order by hand.
import { preferenceOf, rankStates } from "@parley/engine/editing";
import { Button } from "react-aria-components/Button";
import type { Situation } from "../../../engine/questions/hold-model.ts";
import { ReorderList } from "../../../parts/reorder-list.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";
import { useNumbers } from "../use-numbers.ts";
import {
  movedPlaces,
  type Place,
  placesOf,
  type Relation,
  rankedTiers,
  ranksOf,
  relate,
} from "./ranked-order.ts";

const RELATIONS = ["worse", "equal", "unknown"] as const;

export function RankedStates({ maker }: { readonly maker: MakerView }) {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { conflict, view, edit, isReadOnly } = useHold();
  if (!view?.isWhole) return null;
  const all = view.situations.map(
    (_, at): Place => ({ situation: at, relation: at === 0 ? "worse" : "unknown" }),
  );
  const keep = (next: readonly Place[]) => {
    const tiers = rankedTiers(next, view.situations);
    edit("order", (documents) => rankStates(documents, { maker: maker.id, tiers }));
  };
  const order = view.orders[maker.id];
  if (!order && preferenceOf(conflict, maker.id)) {
    return (
      <p className="row">
        {hold.ranked.broken} {!isReadOnly && <Button onPress={() => keep(all)}>{hold.ranked.anew}</Button>}
      </p>
    );
  }
  const places = order ? placesOf(order) : all;
  const ranks = ranksOf(places);
  const wordsOf = (situation: number) =>
    view.situations[situation].name ?? view.situations[situation].sentence;
  return (
    <>
      <p>{hold.ranked.lead}</p>
      {order?.tiers.some(({ isUnplaced }) => isUnplaced) && <p className="problem">{hold.ranked.unplaced}</p>}
      <ReorderList
        label={hold.ranked.list(maker.name)}
        isReadOnly={isReadOnly}
        className="hold-ranked"
        holdsFields
        items={places.map(({ situation, relation }, at) => ({
          id: String(situation),
          text: wordsOf(situation),
          lead: numbers(ranks[at]),
          label: (
            <RankedLabel
              situation={view.situations[situation]}
              relation={at === 0 ? null : relation}
              onRelation={(next) => keep(relate(places, situation, next))}
            />
          ),
        }))}
        onMove={(ids, moved) => keep(movedPlaces(places, ids.map(Number), Number(moved)))}
      />
    </>
  );
}

interface RankedLabelProps {
  readonly situation: Situation;
  /** Null for the first. */
  readonly relation: Relation | null;
  readonly onRelation: (relation: Relation) => void;
}

function RankedLabel({ situation: { name, sentence }, relation, onRelation }: RankedLabelProps) {
  const { ranked } = useTexts().hold;
  const { isReadOnly } = useHold();
  return (
    <span className="hold-ranked-label">
      <span>
        {name ?? sentence}
        {name !== null && <small>{sentence}</small>}
      </span>
      {relation !== null && (
        <select
          aria-label={ranked.relation(name ?? sentence)}
          value={relation}
          disabled={isReadOnly}
          onChange={(event) => onRelation(event.target.value as Relation)}
        >
          {RELATIONS.map((one) => (
            <option key={one} value={one}>
              {ranked[one]}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
