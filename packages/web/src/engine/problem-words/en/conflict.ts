// What can be wrong with the model of the conflict, as the page says it: who acts, what each can do, what cannot be.
import type { PageSentences } from "../phrases.ts";

export const conflict: PageSentences = {
  "case.duplicate-maker": (p, { q }) => `${q(p.id)} is there twice among those who act. Remove one.`,
  "case.duplicate-action": (p, { q }) => `The action ${q(p.id)} is there twice. Remove one.`,
  "case.action-of-two": (p, { q }) =>
    `${q(p.owner)} and ${q(p.maker)} both have the action ${q(p.id)} under one short name. Change the short name of one, since statements name actions alone.`,
  "case.reserved-action": (p, { q }) =>
    `The short name of the action ${q(p.id)} has a meaning of its own in statements. Change the short name.`,
  "case.nobody-moves": () => "Nobody can do anything in this model. Write down what each could do.",
  "case.actions-and-moves": () =>
    "It is written down what each could do, and the moves are listed one by one as well. Keep one of the two.",
  "case.needs-actions": (p, { field, begins }) =>
    `${begins(field(p.key))}: this needs actions, and the model lists its situations and moves instead. Take it out, or write down what each could do.`,
  "case.infeasible-form": () =>
    "This says more or less than one thing about what cannot go together. Take it out and rule the things out one by one.",
  "case.at-most-one-of-one": (p, { q }) =>
    `${q(p.action)} stands alone here, and at most one of it is always done. Choose two actions or more, or take this out.`,
  "case.action-ties-itself": (p, { q }) =>
    `${q(p.action)} cannot need or exclude itself. Choose another action.`,
  "case.empty-action-pattern": () =>
    "No action is named here, so every situation would match. Choose an action, and whether it is done.",
  "case.no-state-left": () =>
    "No situation is left: what cannot go together rules out all of them. Take something of it out.",
  "case.too-many-states": (p, { count }) =>
    `More than ${count(p.most)} situations are left, or it cannot be told in good time which are. Say what cannot go together, join actions that do, or leave some out.`,
  "case.duplicate-state": (p, { q }) => `The situation ${q(p.id)} is there twice. Remove one.`,
  "case.state-named-twice": (p, { q }) =>
    `${q(p.id)} and ${q(p.earlier)} are names of the same situation. Keep one of the two.`,
  "case.state-without-taken": (p, { q }) =>
    `It is not said what is done in the situation ${q(p.state)}. Say it, or remove the name.`,
  "case.taken-in-listed": () =>
    "Actions are named here, and this model has none: its situations are listed. Name one of them.",
  "case.state-infeasible": () =>
    "There is no such situation, as the model stands: what cannot go together rules it out. Choose other actions, or change what cannot go together.",
  "case.unknown-state": (p, { q, nearest }) => `${q(p.text)} is not a situation of this model. ${nearest(p)}`,
  "case.no-states-listed": () =>
    "The moves are listed, and not the situations between which they lead. Write down what each could do instead.",
  "case.move-to-itself": () => "A move leads from a situation to the same one. Take it out.",
  "case.move-twice": () => "A move from one situation to another is there twice. Keep one.",
  "case.maker-without-moves": (p, { q }) =>
    `${q(p.maker)} can do nothing in any situation. If that is not meant, write down what it could do.`,
  "case.too-many-coalitions": (p, { count }) =>
    `${count(p.count)} sides can join in more groups than anybody could look at; all groups are looked at for ${count(p.most)} at most. Name the groups that matter.`,
  "case.duplicate-variant": (p, { q }) => `The variant ${q(p.id)} is there twice. Remove one.`,
  "case.variant-both-ways": (p, { q }) =>
    `In the variant ${q(p.variant)} nobody can do ${q(p.action)}, and it is done throughout as well. Choose one of the two.`,
  "case.variant-leaves-nothing": (p, { q }) =>
    `The variant ${q(p.variant)} leaves no situation: together with what cannot go together it rules out all of them. Change one of these.`,
  "case.variant-rules-out": (p, { q, field }) =>
    `The variant ${q(p.variant)} rules out ${field(p.key)}, so that nothing can be said about it there. Check whether that is meant.`,
};
