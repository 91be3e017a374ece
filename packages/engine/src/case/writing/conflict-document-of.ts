// A conflict back to its document. What was filled in is written out.
import { allCoalitions, MOST_FOR_ALL } from "../conflict/all-coalitions.ts";
import type {
  Action,
  ActionConflict,
  Conflict,
  ConflictVariant,
  ListedConflict,
  StateKey,
} from "../conflict/conflict.ts";
import { spaceOf } from "../conflict/space-of.ts";
import { stateIds } from "../conflict/state-ids.ts";
import type { ConflictDocument } from "../documents/conflict-document.ts";
import { FORMAT } from "../documents/scalars.ts";
import type { Frame } from "../frame.ts";
import { actionIds, cubeDocument } from "./action-texts.ts";
import { infeasibleDocument } from "./conflict-patterns.ts";
import { given } from "./given.ts";
import { patternDocument } from "./pattern-document.ts";
import { type ConflictNames, preferenceDocument, setDocument } from "./preference-document.ts";

type MakerDocument = ConflictDocument["decisionMakers"][number];
type ActionDocument = NonNullable<Exclude<MakerDocument, string | number>["actions"]>[number];
type VariantDocument = NonNullable<ConflictDocument["variants"]>[number];

/** @throws RangeError for a conflict without states, or with more of them than are read. */
export function conflictDocumentOf(conflict: Conflict, frame: Frame): ConflictDocument {
  const found = spaceOf(conflict);
  if (found.kind !== "found") throw new RangeError(`the states of the conflict: ${found.kind}`);
  const names: ConflictNames = { conflict, space: found.space, ids: stateIds(conflict, found.space) };
  const { title, about, estimated, makers, preferences, variants } = conflict;
  const states = statesDocument(conflict, frame);
  return {
    format: FORMAT,
    ...given({ title, about }),
    ...(estimated ? { estimated: { by: estimated.by, on: estimated.on } } : {}),
    decisionMakers: makers.map((_, k) => makerDocument(k, conflict, frame)),
    ...(conflict.form === "actions" ? patternsDocument(conflict) : {}),
    ...(states.length > 0 ? { states } : {}),
    ...(conflict.form === "listed" ? { moves: movesDocument(conflict) } : {}),
    preferences: Object.fromEntries(
      makers.map(({ id }, k) => [id, preferenceDocument(preferences[k], names)]),
    ),
    ...references(names),
    coalitions: coalitionsDocument(conflict.coalitions, conflict),
    ...(conflict.form === "actions" && conflict.levers.length > 0
      ? { levers: conflict.levers.map((action) => conflict.actions[action].id) }
      : {}),
    ...(variants.length > 0 ? { variants: variants.map((variant) => variantDocument(variant, names)) } : {}),
  };
}

function makerDocument(position: number, conflict: Conflict, frame: Frame): MakerDocument {
  const { id, name, about } = conflict.makers[position];
  const usual = [...frame.parties, ...frame.others].find((voice) => voice.id === id)?.name ?? id;
  const all = conflict.form === "actions" ? conflict.actions : [];
  const own = all.filter(({ maker }) => maker === position).map(actionDocument);
  const document = {
    id,
    ...given({ name: name === usual ? null : name, about }),
    ...(own.length > 0 ? { actions: own } : {}),
  };
  return Object.keys(document).length === 1 ? id : document;
}

function actionDocument({ id, name, does, doesNot, starts, stops, irreversible }: Action): ActionDocument {
  const document = {
    id,
    ...given({ name: name === id ? null : name, does, doesNot, starts, stops }),
    ...(irreversible ? { irreversible } : {}),
  };
  return Object.keys(document).length === 1 ? id : document;
}

function patternsDocument({ actions, infeasible, merged }: ActionConflict): Partial<ConflictDocument> {
  return {
    ...(infeasible.length > 0
      ? { infeasible: infeasible.map((entry) => infeasibleDocument(entry, actions)) }
      : {}),
    ...(merged.length > 0 ? { merged: merged.map((cube) => cubeDocument(cube, actions)) } : {}),
  };
}

function statesDocument(conflict: Conflict, frame: Frame): NonNullable<ConflictDocument["states"]> {
  return conflict.states.map(({ id, name, key, deal }) => {
    const document = {
      id,
      ...given({ name }),
      ...(conflict.form === "actions" ? { taken: actionIds(key, conflict.actions) } : {}),
      ...(deal ? { deal: patternDocument(deal, frame) } : {}),
    };
    return Object.keys(document).length === 1 ? id : document;
  });
}

function movesDocument({ makers, states, moves }: ListedConflict): NonNullable<ConflictDocument["moves"]> {
  return Object.fromEntries(
    makers.map(({ id }, maker) => {
      const targets = new Map<number, string[]>();
      for (const [from, to] of moves[maker]) {
        targets.set(from, [...(targets.get(from) ?? []), states[to].id]);
      }
      const entries = [...targets].map(([from, to]) => [states[from].id, to.length === 1 ? to[0] : to]);
      return [id, Object.fromEntries(entries)];
    }),
  );
}

function references(names: ConflictNames): Pick<ConflictDocument, "statusQuo" | "hold"> {
  const { statusQuo, hold } = names.conflict;
  return {
    ...(statusQuo === null ? {} : { statusQuo: referenceDocument(statusQuo, names) }),
    ...(hold === null ? {} : { hold: referenceDocument(hold, names) }),
  };
}

/** Its name where it has one; otherwise the actions taken say more than its number. */
function referenceDocument(key: StateKey, { conflict, space, ids }: ConflictNames): string | string[] {
  const isNamed = conflict.states.some((state) => space.find(state.key) === space.find(key));
  return conflict.form === "actions" && !isNamed
    ? actionIds(key, conflict.actions)
    : ids.idOf(space.find(key));
}

function coalitionsDocument(
  coalitions: Conflict["coalitions"],
  { makers }: Conflict,
): NonNullable<ConflictDocument["coalitions"]> {
  const all = makers.length <= MOST_FOR_ALL ? allCoalitions(makers.length) : [];
  const isAll = all.length > 0 && all.join(";") === coalitions.join(";");
  return isAll ? "all" : coalitions.map((group) => group.map((maker) => makers[maker].id));
}

function variantDocument(variant: ConflictVariant, names: ConflictNames): VariantDocument {
  const { conflict } = names;
  const { id, name, about, without, inForce, infeasible, preferences, coalitions, unseen } = variant;
  const actions = conflict.form === "actions" ? conflict.actions : [];
  const maker = (position: number) => conflict.makers[position].id;
  return {
    id,
    ...given({ name: name === id ? null : name, about }),
    ...(without.length > 0 ? { without: without.map((action) => actions[action].id) } : {}),
    ...(inForce.length > 0 ? { inForce: inForce.map((action) => actions[action].id) } : {}),
    ...(infeasible.length > 0
      ? { infeasible: infeasible.map((entry) => infeasibleDocument(entry, actions)) }
      : {}),
    ...(preferences.size > 0
      ? {
          preferences: Object.fromEntries(
            [...preferences].map(([k, preference]) => [maker(k), preferenceDocument(preference, names)]),
          ),
        }
      : {}),
    ...(coalitions ? { coalitions: coalitionsDocument(coalitions, conflict) } : {}),
    ...(unseen.size > 0
      ? {
          unseen: Object.fromEntries(
            [...unseen].map(([k, sets]) => [maker(k), sets.map((set) => setDocument(set, names))]),
          ),
        }
      : {}),
  };
}
