// What has expired may be deleted in all rooms at once, by whoever says up to which time: nothing else becomes visible by that.

export const sql = `
-- Milliseconds since 1970 UTC; null unless the transaction set it.
create function parley.purged_to() returns bigint language sql stable as $$
  select nullif(current_setting('parley.purge', true), '')::bigint
$$;

create policy expired on parley.sessions for select using (expires <= (select parley.purged_to()));
create policy expired_goes on parley.sessions for delete using (expires <= (select parley.purged_to()));
create policy expired on parley.nonces for select using (expires <= (select parley.purged_to()));
create policy expired_goes on parley.nonces for delete using (expires <= (select parley.purged_to()));
create policy expired on parley.invitations for select using (expires <= (select parley.purged_to()));
create policy expired_goes on parley.invitations for delete using (expires <= (select parley.purged_to()));
-- Requests to join that nobody answered within thirty days.
create policy expired on parley.joins for select using (at <= (select parley.purged_to()) - 2592000000);
create policy expired_goes on parley.joins for delete using (at <= (select parley.purged_to()) - 2592000000);

create index sessions_by_age on parley.sessions (expires);
create index nonces_by_age on parley.nonces (expires);
create index invitations_by_age on parley.invitations (expires);
create index joins_by_age on parley.joins (at);
`;
