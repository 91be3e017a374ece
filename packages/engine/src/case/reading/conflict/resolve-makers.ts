// Decision makers and their actions as typed: names from case.yaml where they are those of a party or of another voice.
import type { Action, DecisionMaker } from "../../conflict/conflict.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import type { FrameNames } from "../frame-names.ts";
import type { FileReport } from "../ledger.ts";
import { type Names, namesOf, tidyId } from "../names.ts";
import { reportUnsoundIds } from "../resolve-voices.ts";
import type { Path } from "../source-tree.ts";
import { isReserved } from "./reserved-words.ts";
import { spoken } from "./spoken.ts";

/** A state is a number with a bit for each action. */
export const MOST_ACTIONS = 30;

type MakerInput = ConflictInput["decisionMakers"][number];
type ActionInput = NonNullable<Exclude<MakerInput, string>["actions"]>[number];

export interface MakersContext {
  /** Null where case.yaml could not be read. */
  readonly frame: FrameNames | null;
  readonly report: FileReport;
}

export interface MakersReading {
  readonly makers: readonly DecisionMaker[];
  readonly actions: readonly Action[];
  readonly makerNames: Names;
  readonly actionNames: Names;
}

export function resolveMakers(
  inputs: readonly MakerInput[],
  { frame, report }: MakersContext,
): MakersReading {
  const makers = inputs.map((input) => makerOf(input, frame));
  const ids = makers.map(({ id }) => id);
  const idPath = (k: number) => ["decisionMakers", k, ...(typeof inputs[k] === "string" ? [] : ["id"])];
  reportUnsoundIds(ids, { report, code: "case.duplicate-maker", pathOf: idPath });
  const lacking = report.lacksItem(["decisionMakers"]);
  if (makers.length < 2 && !lacking) {
    report.errorAtKey(["decisionMakers"], message("case.too-few-makers", { count: makers.length }));
  }
  const { actions, complete } = resolveActions(inputs, { makers, report });
  return {
    makers,
    actions,
    makerNames: namesOf(ids, lacking),
    actionNames: namesOf(
      actions.map(({ id }) => id),
      lacking || !complete,
    ),
  };
}

function makerOf(input: MakerInput, frame: FrameNames | null): DecisionMaker {
  const typed = typeof input === "string" ? { id: input } : input;
  const id = tidyId(typed.id);
  const party = frame?.parties.find(id) ?? null;
  return { id, name: spoken(typed.name) ?? nameInFrame(id, frame), about: typed.about ?? null, party };
}

function nameInFrame(id: string, names: FrameNames | null): string {
  const voice = names?.voices.find(id);
  return voice === undefined || !names ? id : [...names.frame.parties, ...names.frame.others][voice].name;
}

interface ActionsContext {
  readonly makers: readonly DecisionMaker[];
  readonly report: FileReport;
}

function resolveActions(inputs: readonly MakerInput[], { makers, report }: ActionsContext) {
  let complete = true;
  const places: Path[] = [];
  const actions = inputs.flatMap((input, maker) => {
    const path = ["decisionMakers", maker, "actions"];
    if (typeof input === "string") return [];
    if (report.lacksItem(path)) complete = false;
    return (input.actions ?? []).map((action, k): Action => {
      places.push([...path, k, ...(typeof action === "string" ? [] : ["id"])]);
      return actionOf(action, maker);
    });
  });
  reportActionIds(actions, { makers, report, places });
  if (actions.length > MOST_ACTIONS) {
    const found = message("case.too-many-actions", { count: actions.length, most: MOST_ACTIONS });
    report.error(places[MOST_ACTIONS], found);
  }
  return { actions, complete };
}

function actionOf(input: ActionInput, maker: number): Action {
  const typed = typeof input === "string" ? { id: input } : input;
  const id = tidyId(typed.id);
  return {
    id,
    name: spoken(typed.name) ?? id,
    does: spoken(typed.does),
    doesNot: spoken(typed.doesNot),
    starts: spoken(typed.starts),
    stops: spoken(typed.stops),
    maker,
    irreversible: typed.irreversible ?? null,
  };
}

interface ActionIdsContext extends ActionsContext {
  readonly places: readonly Path[];
}

/** Across the model, since statements and patterns name actions without their decision makers. */
function reportActionIds(actions: readonly Action[], { makers, report, places }: ActionIdsContext): void {
  const owners = new Map<string, number>();
  for (const { id, maker } of actions) if (!owners.has(id)) owners.set(id, maker);
  const ownIds = actions.map(({ id, maker }) => (owners.get(id) === maker ? id : null));
  reportUnsoundIds(ownIds, { report, code: "case.duplicate-action", pathOf: (k) => places[k] });
  actions.forEach(({ id, maker }, k) => {
    const owner = owners.get(id) ?? maker;
    if (owner !== maker) {
      const params = { id, owner: makers[owner].id, maker: makers[maker].id };
      report.error(places[k], message("case.action-of-two", params));
    } else if (isReserved(id)) report.error(places[k], message("case.reserved-action", { id }));
  });
}
