// Where the page opens a case that was handed over. The token stands after the #, so that no request carries it by chance.

export function addressOfCase(port: number, token: string): string {
  return `http://localhost:${port}/#/handed-over/${token}`;
}
