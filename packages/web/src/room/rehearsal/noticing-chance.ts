// Notices whether anything in a rehearsed course is drawn by chance: where nothing is, every course would be the same.
import type { Protocol, Strategy } from "@parley/engine/rehearsal";

export interface Notice {
  drawn: boolean;
}

export function noticingStrategy(strategy: Strategy, notice: Notice): Strategy {
  return { name: strategy.name, open: (view, of) => strategy.open(noticing(view, notice), of) };
}

export function noticingProtocol(protocol: Protocol, notice: Notice): Protocol {
  const { id, seats } = protocol;
  return { id, seats, open: (table) => protocol.open(noticing(table, notice)) };
}

/** The same in everything; asking for its chance is noticed. */
function noticing<Seen extends object>(seen: Seen, notice: Notice): Seen {
  const bound = new Map<PropertyKey, unknown>();
  return new Proxy(seen, {
    get(target, key) {
      if (key === "chance") notice.drawn = true;
      if (bound.has(key)) return bound.get(key);
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function") return value;
      bound.set(key, value.bind(target));
      return bound.get(key);
    },
  });
}
