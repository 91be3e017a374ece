// Writes what members gave back of a room.
import type { PoolClient } from "pg";
import { bytes } from "./hashes.ts";
import type { NumberedAct, ReturnPlan } from "./plan-return.ts";
import { changesQueries, columns, noChanges, noteChanges } from "./write-state.ts";

/** Sends everything before it waits. */
export async function writeReturn(client: PoolClient, plan: ReturnPlan): Promise<void> {
  const { state, before, appended, filled, awaited } = plan;
  const { room } = state;
  const changes = noChanges();
  noteChanges(changes, before, state);
  const envelopes = [...filled, ...appended].flatMap(({ number, act }) => (act ? [{ number, act }] : []));
  await Promise.all([
    client.query(ROOM, [
      ...[bytes(room), state.head, bytes(state.chain), state.stamp],
      ...[awaited.number, awaited.until, state.mended],
    ]),
    ...(appended.length > 0 ? [client.query(placesQuery(room, appended))] : []),
    ...(filled.length > 0 ? [client.query(fillQuery(room, filled))] : []),
    ...(envelopes.length > 0 ? [client.query(envelopesQuery(room, envelopes))] : []),
    ...changesQueries(changes).map((query) => client.query(query)),
  ]);
}

const ROOM = `update parley.rooms set head = $2, chain = $3, stamp = $4, awaited = $5, awaited_until = $6, mended = $7 where id = $1`;

function placesQuery(room: string, appended: ReturnPlan["appended"]) {
  const rows = appended.map(({ number, act, stamp, leaf, chain }) => [
    ...[number, act && bytes(act.envelope.header.act), stamp, bytes(leaf), bytes(chain)],
  ]);
  return {
    text: `insert into parley.places (room, number, act, stamp, leaf, chain)
      select $1, * from unnest($2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::bytea[])`,
    values: [bytes(room), ...columns(rows)],
  };
}

function fillQuery(room: string, filled: readonly NumberedAct[]) {
  const rows = filled.map(({ number, act }) => [number, bytes(act.envelope.header.act)]);
  return {
    text: `update parley.places set act = filled.act from unnest($2::bigint[], $3::bytea[]) as filled(number, act)
      where places.room = $1 and places.number = filled.number and places.act is null`,
    values: [bytes(room), ...columns(rows)],
  };
}

function envelopesQuery(room: string, envelopes: readonly NumberedAct[]) {
  const rows = envelopes.map(({ number, act: { envelope } }) => {
    const { header, headerBytes, signature, ciphertext } = envelope;
    const audience = header.audience === "all" ? null : header.audience.join(" ");
    const { epoch } = header;
    return [
      ...[
        number,
        bytes(header.author),
        header.kind,
        audience,
        epoch?.audience ?? null,
        epoch?.number ?? null,
      ],
      ...[headerBytes, signature, ciphertext],
    ];
  });
  return {
    text: `insert into parley.envelopes
        (room, number, author, kind, audience, epoch_audience, epoch_number, header, signature, ciphertext)
      select $1, number, author, kind, string_to_array(audience, ' '), epoch_audience, epoch_number, header, signature, ciphertext
      from unnest($2::bigint[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bytea[], $9::bytea[], $10::bytea[])
        as e(number, author, kind, audience, epoch_audience, epoch_number, header, signature, ciphertext)`,
    values: [bytes(room), ...columns(rows)],
  };
}
