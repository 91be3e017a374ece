// Who asks to be let in, and the key with which the server signs receipts.

export const sql = `
create table parley.joins (
  room bytea not null references parley.rooms,
  id bytea not null check (length(id) = 16),
  -- Of the invitation that was spent.
  token_hash bytea not null check (length(token_hash) = 32),
  inviter bytea not null,
  -- Public keys with their proofs; the server can check neither.
  request json not null,
  at bigint not null,
  primary key (room, id)
);

-- One row, for all servers on this database.
create table parley.server_keys (
  one boolean primary key default true check (one),
  public bytea not null check (length(public) = 32),
  -- PKCS #8.
  private bytea not null
);

alter table parley.joins enable row level security, force row level security;
alter table parley.server_keys enable row level security, force row level security;

create policy by_room on parley.joins using (room = any ((select parley.rooms_asked())::bytea[]));
create policy the_one on parley.server_keys using (true);
`;
