// Who speaks: a party with its mark, another voice by name.
import { Fragment } from "react";
import { Party } from "../../parts/party-mark.tsx";
import type { ReadRecord } from "./read-record.ts";
import type { RecordWords } from "./use-record-words.ts";

interface VoiceProps {
  readonly id: string;
  readonly read: ReadRecord;
  readonly words: RecordWords;
}

export function VoiceName({ id, read, words }: VoiceProps) {
  const index = read.frame.parties.findIndex((party) => party.id === id);
  return index < 0 ? <bdi>{words.voice(id)}</bdi> : <Party index={index} name={words.voice(id)} />;
}

export function VoiceNames({ ids, ...rest }: Omit<VoiceProps, "id"> & { readonly ids: readonly string[] }) {
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ", "}
      <VoiceName id={id} {...rest} />
    </Fragment>
  ));
}
