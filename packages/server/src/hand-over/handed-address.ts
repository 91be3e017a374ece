// Where the page opens what was handed over. The token stands after the #, so that no request carries it by chance.

/** `address` of the server, as `http://localhost:4747`. */
export function addressOfCase(address: string, token: string): string {
  return `${address}/#/handed-over/${token}`;
}

export function addressOfLink(address: string, token: string): string {
  return `${address}/#/invited/${token}`;
}
