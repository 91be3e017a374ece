// Every group of decision makers that might move together.

/** `all` for more decision makers would be thousands of groups: they are listed one by one or not at all. */
export const MOST_FOR_ALL = 10;

/** Every group of two or more, small ones first. */
export function allCoalitions(makerCount: number): number[][] {
  const groups: number[][] = [];
  for (let members = 0; members < 2 ** makerCount; members++) {
    const group = Array.from({ length: makerCount }, (_, k) => k).filter((k) => (members >>> k) & 1);
    if (group.length >= 2) groups.push(group);
  }
  const order = (a: number[], b: number[]) => {
    const k = a.findIndex((maker, place) => maker !== b[place]);
    return a.length - b.length || a[k] - b[k];
  };
  return groups.sort(order);
}
