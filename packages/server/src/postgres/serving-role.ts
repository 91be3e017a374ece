// The role that serves: it can neither change tables nor get round row-level security.
import { type ClientBase, escapeIdentifier, escapeLiteral } from "pg";
import { DatabaseError } from "./database-error.ts";

interface ServingRole {
  readonly name: string;
  /** Null where the server asks for none: then nobody gets in with one either. */
  readonly password: string | null;
}

/**
 * Makes the role, or gives it the password if it is there. Takes a connection that may make roles.
 * @throws DatabaseError `cannot-make-role`
 */
export async function makeServingRole(client: ClientBase, { name, password }: ServingRole): Promise<void> {
  const role = escapeIdentifier(name);
  const secret = password === null ? "null" : escapeLiteral(password);
  try {
    const { rows } = await client.query("select from pg_roles where rolname = $1", [name]);
    await client.query(`${rows.length > 0 ? "alter" : "create"} role ${role} login password ${secret}`);
  } catch (cause) {
    throw new DatabaseError("cannot-make-role", name, { cause });
  }
}

/** What the role may do with each table, as long as the policies of the row let it. Given anew at each start. */
const GRANTS = {
  rooms: "select, insert, update (head, chain, stamp, awaited, awaited_until, mended)",
  members: "select, insert, update (removed)",
  epochs: "select, insert, update (number, started, ended)",
  places: "select, insert, update (act)",
  envelopes: "select, insert",
  invitations: "select, insert, update (spent), delete",
  sessions: "select, insert, delete",
  nonces: "select, insert, delete",
  joins: "select, insert, delete",
  server_keys: "select, insert",
};

/** Takes a connection of the role that owns the tables. */
export async function grantTo(client: ClientBase, name: string): Promise<void> {
  const role = escapeIdentifier(name);
  const grants = Object.entries(GRANTS).map(
    ([table, rights]) => `grant ${rights} on parley.${table} to ${role}`,
  );
  await client.query([`grant usage on schema parley to ${role}`, ...grants].join(";"));
}

interface Powers {
  readonly role: string;
  readonly strong: boolean;
}

/**
 * Takes a connection of the role that serves.
 * @throws DatabaseError `role-too-strong`
 */
export async function checkServingRole(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Powers>(`
    select session_user as role, rolsuper or rolbypassrls or exists (
      select from pg_class where relnamespace = 'parley'::regnamespace and pg_has_role(session_user, relowner, 'member')
    ) as strong
    from pg_roles where rolname = session_user`);
  if (rows[0]?.strong !== false) throw new DatabaseError("role-too-strong", rows[0]?.role ?? "");
}
