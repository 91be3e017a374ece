// Places that members give back after a backup was restored: those whose envelope nobody has brought have no act.

export const sql = `
alter table parley.places alter column act drop not null;
create index lost_places on parley.places (room, number) where act is null;

alter table parley.rooms
  -- The last place that the log is known to have had, and until when no new act is taken so that it can come back.
  add column awaited bigint not null default 0, add column awaited_until bigint not null default 0,
  -- How often members or epochs changed by an envelope that was brought back late, and not by a new act.
  add column mended bigint not null default 0;

create policy by_room_lost on parley.places for update using (
  room = any ((select parley.rooms_asked())::bytea[]) and act is null
) with check (
  room = any ((select parley.rooms_asked())::bytea[])
);
`;
