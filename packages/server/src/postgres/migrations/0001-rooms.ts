// The tables of the sealed log, and who may see which row of them.
//
// Each transaction says for which rooms and members it works, in `parley.room` and `parley.member`: hexadecimal, commas between.
// Without them no row is there. This catches a forgotten condition; it does not hold against one who can set them.

export const sql = `
create table parley.rooms (
  id bytea primary key check (length(id) = 32),
  head bigint not null check (head >= 0),
  chain bytea not null check (length(chain) = 32),
  stamp bigint not null,
  created timestamptz not null default now()
);

create table parley.members (
  room bytea not null references parley.rooms,
  key bytea not null check (length(key) = 32),
  reading bytea not null check (length(reading) = 32),
  seat text not null,
  admitted bigint not null,
  removed bigint check (removed > admitted),
  -- A key that was removed does not come back.
  primary key (room, key)
);

create table parley.epochs (
  room bytea not null references parley.rooms,
  audience text not null,
  number bigint not null check (number >= 1),
  -- Null for all seats, later ones included.
  seats text[],
  -- The numbers of the acts that started and ended it.
  started bigint not null,
  ended bigint check (ended > started),
  primary key (room, audience)
);

-- What every member of a room may see of every act.
create table parley.places (
  room bytea not null references parley.rooms,
  number bigint not null check (number >= 1),
  act bytea not null check (length(act) = 16),
  stamp bigint not null,
  leaf bytea not null check (length(leaf) = 32),
  chain bytea not null check (length(chain) = 32),
  primary key (room, number),
  unique (room, act)
);

create table parley.envelopes (
  room bytea not null,
  number bigint not null,
  author bytea not null,
  kind text not null,
  -- Null for all seats, later ones included.
  audience text[],
  epoch_audience text,
  epoch_number bigint,
  header bytea not null,
  signature bytea not null check (length(signature) = 64),
  ciphertext bytea not null,
  primary key (room, number),
  foreign key (room, number) references parley.places
);
-- Noise does not get smaller.
alter table parley.envelopes alter column ciphertext set storage external;

create table parley.invitations (
  room bytea not null references parley.rooms,
  token_hash bytea not null check (length(token_hash) = 32),
  inviter bytea not null,
  expires bigint not null,
  spent bigint,
  primary key (room, token_hash)
);

create table parley.sessions (
  room bytea not null references parley.rooms,
  bearer_hash bytea not null check (length(bearer_hash) = 32),
  member bytea not null,
  expires bigint not null,
  primary key (room, bearer_hash)
);
create index sessions_by_end on parley.sessions (room, expires);

create table parley.nonces (
  room bytea not null references parley.rooms,
  nonce bytea not null,
  expires bigint not null,
  primary key (room, nonce)
);
create index nonces_by_end on parley.nonces (room, expires);

create function parley.rooms_asked() returns bytea[] language sql stable as $$
  select coalesce(array_agg(decode(part, 'hex')), '{}')
  from unnest(string_to_array(nullif(current_setting('parley.room', true), ''), ',')) part
$$;

create function parley.members_asked() returns bytea[] language sql stable as $$
  select coalesce(array_agg(decode(part, 'hex')), '{}')
  from unnest(string_to_array(nullif(current_setting('parley.member', true), ''), ',')) part
$$;

-- The rooms asked for in which one of the members asked for is present.
create function parley.rooms_open() returns bytea[] language sql stable as $$
  select coalesce(array_agg(room), '{}') from parley.members
  where room = any (parley.rooms_asked()) and key = any (parley.members_asked()) and removed is null
$$;

-- The seats that those members hold.
create function parley.seats_held() returns text[] language sql stable as $$
  select coalesce(array_agg(seat), '{}') from parley.members
  where room = any (parley.rooms_asked()) and key = any (parley.members_asked()) and removed is null
$$;

alter table parley.rooms enable row level security, force row level security;
alter table parley.members enable row level security, force row level security;
alter table parley.epochs enable row level security, force row level security;
alter table parley.places enable row level security, force row level security;
alter table parley.envelopes enable row level security, force row level security;
alter table parley.invitations enable row level security, force row level security;
alter table parley.sessions enable row level security, force row level security;
alter table parley.nonces enable row level security, force row level security;

-- The sub-selects make the functions run once a statement and not once a row.
create policy by_room on parley.rooms using (id = any ((select parley.rooms_asked())::bytea[]));
create policy by_room on parley.epochs using (room = any ((select parley.rooms_asked())::bytea[]));
create policy by_room on parley.nonces using (room = any ((select parley.rooms_asked())::bytea[]));
create policy by_room on parley.sessions using (room = any ((select parley.rooms_asked())::bytea[]));
create policy by_room on parley.invitations using (room = any ((select parley.rooms_asked())::bytea[]));

create policy by_room on parley.members using (
  room = any ((select parley.rooms_asked())::bytea[])
  and cardinality((select parley.members_asked())::bytea[]) > 0
);

create policy by_member on parley.places for select using (
  room = any ((select parley.rooms_open())::bytea[])
);
create policy by_room on parley.places for insert with check (
  room = any ((select parley.rooms_asked())::bytea[])
);

create policy by_audience on parley.envelopes for select using (
  room = any ((select parley.rooms_open())::bytea[])
  and (audience is null or audience && (select parley.seats_held())::text[])
);
create policy by_author on parley.envelopes for insert with check (
  room = any ((select parley.rooms_asked())::bytea[])
  and author = any ((select parley.members_asked())::bytea[])
);
`;
