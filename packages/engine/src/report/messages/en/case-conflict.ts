// What can be wrong with conflict.yaml: decision makers, actions, states, moves, coalitions, variants.
import type { Catalogue } from "../catalogue.ts";
import { countText, didYouMean, listed, someOf } from "./case-wording.ts";

export const caseConflictSentences: Catalogue = {
  "case.too-few-makers": (p) =>
    `A conflict needs at least two decision makers; here ${Number(p.count) === 0 ? "there is none" : "there is one"}. Add those whose moves matter.`,
  "case.duplicate-maker": (p) =>
    `The decision maker “${p.id}” is there twice. Give each decision maker its own id.`,
  "case.unknown-maker": (p) => `“${p.text}” is not a decision maker of this model. ${didYouMean(p)}`,
  "case.duplicate-action": (p) => `The action “${p.id}” is there twice. Give each action its own id.`,
  "case.action-of-two": (p) =>
    `“${p.owner}” and “${p.maker}” both have an action “${p.id}”. Give one of them another id, since statements name actions alone.`,
  "case.reserved-action": (p) =>
    `“${p.id}” has a meaning of its own in statements and rankings and cannot name an action. Choose another id.`,
  "case.unknown-action": (p) => `“${p.text}” is not an action of this model. ${didYouMean(p)}`,
  "case.too-many-actions": (p) =>
    `There are ${countText(p.count)} actions in all; ${countText(p.most)} is the most. Join actions that go together, or leave some out.`,
  "case.nobody-moves": () =>
    "Nobody can do anything in this model. Give decision makers “actions”, or list “states” and “moves”.",
  "case.actions-and-moves": () =>
    "Decision makers have actions here, and moves are listed as well. Leave out “moves”, or leave out all actions.",
  "case.needs-actions": (p) =>
    `“${p.key}” speaks of actions, and this model lists its states and moves instead. ${
      p.key === "statements" || p.key === "weights"
        ? "Rank the states in a list, under “ranked”."
        : `Leave out “${p.key}”, or give decision makers actions in place of “moves”.`
    }`,
  "case.named-twice": (p) => `“${p.name}” is named twice here. Keep one.`,
  "case.infeasible-form": () =>
    "An entry says one thing: atMostOne, or atLeastOne, or pattern, or an action with requires, or an action with excludes. Write what is meant, each in an entry of its own.",
  "case.at-most-one-of-one": (p) =>
    `“${p.action}” stands alone here, and at most one of it is always so. Name two actions or more, or leave the entry out.`,
  "case.action-ties-itself": (p) =>
    `“${p.action}” is named as something that it ${p.key} itself. Name another action.`,
  "case.empty-action-pattern": () =>
    "No action is named here, so every state would match. Write “action: yes” or “action: no”.",
  "case.no-state-left": (p) =>
    `No state is left: ${someOf(p.causes, p.causeCount)} together rule out all of them. Narrow one of these, or leave it out.`,
  "case.too-many-states": (p) =>
    `More than ${countText(p.most)} states are left, or it cannot be told in good time which are. Rule out what cannot be under “infeasible”, join actions that go together, or leave some out.`,
  "case.duplicate-state": (p) => `The state “${p.id}” is there twice. Give each state its own id.`,
  "case.state-named-twice": (p) =>
    `“${p.id}” and “${p.earlier}” are the same state. Keep one of the two names.`,
  "case.state-without-taken": (p) =>
    `It is not said which state “${p.state}” is. Add “taken” with the actions taken in it, [] for none.`,
  "case.taken-in-listed": (p) =>
    `Actions are listed under “${p.key}”, and this model has none: its states are listed. ${
      p.key === "taken" ? "Leave out “taken”." : "Write the id of one state."
    }`,
  "case.state-infeasible": (p) =>
    `There is no such state${p.by ? `: “${p.by}” under “infeasible” rules it out` : ""}. Name other actions${p.by ? ", or change the entry" : ""}.`,
  "case.unknown-state": (p) =>
    `“${p.text}” is not a state of this model. ${
      p.suggestion || p.form === "listed"
        ? didYouMean(p)
        : `${listed(p.known).length > 0 ? `${didYouMean(p)} ` : ""}${Number(p.count) > 0 ? `States without a name of their own are called by their place, from s1 to s${p.count}.` : "Correct the other problems first: they leave open which states there are."}`
    }`,
  "case.no-states-listed": () =>
    "Moves are listed, but no states to move between. List all of them under “states”.",
  "case.move-to-itself": (p) => `This move leads from “${p.state}” to itself. Leave it out.`,
  "case.move-twice": (p) => `The move from “${p.from}” to “${p.to}” is there twice. Keep one.`,
  "case.maker-without-moves": (p) =>
    `“${p.maker}” has no move in any state. If that is not meant, add its moves under “moves”.`,
  "case.coalition-of-one": (p) =>
    `“${p.maker}” alone is no coalition. Name two decision makers or more, or leave the list out.`,
  "case.duplicate-coalition": () => "This coalition is there twice. Keep one.",
  "case.too-many-coalitions": (p) =>
    `${countText(p.count)} decision makers can join in more coalitions than anybody could look at; “all” is for ${countText(p.most)} at most. List the coalitions that matter.`,
  "case.duplicate-variant": (p) => `The variant “${p.id}” is there twice. Give each variant its own id.`,
  "case.variant-both-ways": (p) =>
    `In the variant “${p.variant}” nobody can take “${p.action}”, and it is in force as well. Leave it out of one of the two.`,
  "case.variant-leaves-nothing": (p) =>
    `The variant “${p.variant}” leaves no state: ${someOf(p.causes, p.causeCount)} together rule out all of them. Change one of these.`,
  "case.variant-rules-out": (p) =>
    `The variant “${p.variant}” rules out the state that “${p.key}” points to, so that nothing can be said about it there. Check whether that is meant.`,
};
