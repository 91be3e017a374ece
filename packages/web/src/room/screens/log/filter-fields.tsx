// What of the story is looked for.
import { useId } from "react";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { LOG_KINDS, type LogFilter } from "../../questions/log-kinds.ts";
import type { SeatTag } from "../../seat-tags.ts";

interface FilterFieldsProps {
  readonly filter: LogFilter;
  readonly seats: readonly SeatTag[];
  onFilter(filter: LogFilter): void;
}

export function FilterFields({ filter, seats, onFilter }: FilterFieldsProps) {
  const { roomLog: words } = useTexts();
  const id = useId();
  return (
    <div className="filter-fields">
      <p>
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          id={`${id}-kind`}
          value={filter.kind}
          onChange={({ target }) => onFilter({ ...filter, kind: target.value as LogFilter["kind"] })}
        >
          <option value="">{words.allKinds}</option>
          {LOG_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-seat`}>{words.seat}</label>
        <select
          id={`${id}-seat`}
          value={filter.seat}
          onChange={({ target }) => onFilter({ ...filter, seat: target.value })}
        >
          <option value="">{words.allSeats}</option>
          {seats.map((seat) => (
            <option key={seat.id} value={seat.id}>
              {seat.name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={id}>{words.search}</label>
        <TypedField id={id} value={filter.text} onType={(text) => onFilter({ ...filter, text })} />
      </p>
    </div>
  );
}
