// What the chapter "Will it hold?" says of situations: where things can rest, how each side is kept there, how sure that is.
import { capitalise, counted, countInWords, formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const quoted = (value: Params[string]) => names(value).map((name) => `“${name}”`);
const bothOrAll = (members: Params[string]) => (names(members).length === 2 ? "both" : "all");

const frame: Catalogue = {
  "hold.title": () => "Will it hold?",
  "hold.title-actors": () => "Who can do what",
  "hold.title-resting": () => "Where can this rest?",
  "hold.title-situations": () => "The situations named here",
  "hold.method": () =>
    "This chapter asks not what packages are worth, but who could do what, and what the others would do then. It rests on how each side ranks the situations, from best to worst, and on nothing else. A rank says that one situation is better than another, not by how much. The field calls this the graph model of conflict, and a situation a state.",
  "hold.method-answers": ({ excluded }) =>
    `A side moves when it would be better off. A move is deterred when the others have an answer that leaves whoever moved no better off than before. The answer is credible when each step of it pays for whoever takes it; otherwise it is only a threat. There is a way round it when whoever moved could move once more and be better off after all.${excluded ? " Leading back to the same situation does not count as an answer here." : ""}`,
  "hold.estimated": ({ by, on }) =>
    `The rankings are an estimate by ${by}, on ${on}. Nobody concerned has confirmed them.`,
  "hold.variant": ({ name, about }) =>
    `This is a variant of the conflict: ${name}.${about ? ` ${about}` : ""}`,
  "hold.not-all-seen": () =>
    "Not everybody sees every situation here. What each would do is worked out from what it sees; what groups could do, and the ways from today, as if all saw everything.",
  "hold.can": ({ actions }) => listOf(quoted(actions)),
  "hold.can-move": () => "moves between the situations listed",
  "hold.can-nothing": () => "has no action of its own here",
  "hold.states": ({ count }) =>
    Number(count) === 1
      ? "Only one situation can come of this."
      : `${capitalise(counted(Number(count), "different situation"))} can come of this.`,
  "hold.no-states": () => "What was ruled out leaves no situation at all.",
  "hold.too-many-states": () => "There are too many situations to look at them all.",
  "hold.maker-does": ({ party, phrases }) => `${party} ${listOf(names(phrases))}`,
  "hold.phrases": ({ phrases }) => listOf(names(phrases)),
  "hold.takes": ({ actions }) => `does ${listOf(quoted(actions))}`,
  "hold.leaves": ({ actions }) => `does not do ${listOf(quoted(actions), "or")}`,
  "hold.nobody-acts": () => "Nobody does anything",
  "hold.goes-to": ({ label }) => `moves to situation ${label}`,
  "hold.situation": ({ id }) => `situation ${id}`,
  "hold.named": ({ name, sentence }) => `${name}: ${sentence}`,
  "hold.situations-lead": () =>
    "By the numbers that the text and the pictures give them. The id is what the command line and the files call them.",
  "hold.situations-id": ({ id }) => `id: ${id}`,
  "hold.situations-deal": ({ terms }) => `Agreed there: ${terms}.`,
};

const resting: Catalogue = {
  "hold.resting-lead": ({ count, all, firm, unseen }) => {
    const places = Number(count);
    if (places === 0) {
      return `Nowhere: in every situation somebody would gain by moving, and nothing deters it${unseen ? "; or somebody does not see the situation" : ""}.`;
    }
    return `Things can rest in ${formatCount(places)} of ${all} ${all === "1" ? "situation" : "situations"}. ${firmOf(places, Number(firm))}`;
  },
  "hold.strength-R": ({ count }) => `Nobody would gain by moving (${formatCount(Number(count))}).`,
  "hold.strength-SSEQ": ({ count }) =>
    `Somebody would gain by moving, but the others have a credible answer, and there is no way round it (${formatCount(Number(count))}).`,
  "hold.strength-SEQ": ({ count }) =>
    `Somebody would gain by moving, but the others have a credible answer, though one with a way round (${formatCount(Number(count))}).`,
  "hold.strength-SMR": ({ count }) =>
    `Only a threat holds it: the others have an answer without a way round, but giving it would not pay for all of them (${formatCount(Number(count))}).`,
  "hold.strength-GMR": ({ count }) =>
    `Only a weak threat holds it: some answer would not pay for all who give it, and some leaves a way round (${formatCount(Number(count))}).`,
  "hold.term-R": () => "Nash equilibrium (R)",
  "hold.term-SSEQ": () => "Symmetric sequential stability (SSEQ)",
  "hold.term-SEQ": () => "Sequential stability (SEQ)",
  "hold.term-SMR": () => "Symmetric metarationality (SMR)",
  "hold.term-GMR": () => "General metarationality (GMR)",
  "hold.more-states": ({ count }) => `And ${count} more; “parley stability --json” lists all of them.`,
  "hold.joint-lead": () =>
    "Some of these hold against each side alone, and yet a group would leave them together:",
  "hold.joint-leaves": ({ label, parties, to, everybody }) =>
    `From situation ${label}, ${listOf(names(parties))} would ${bothOrAll(parties)} gain by going to situation ${to} together${everybody ? "" : "; the others have no credible answer"}.`,
  "hold.table-caption": () =>
    "How each side is kept from leaving. In small print the field's concept; each brings the weaker ones with it",
  "hold.column-situation": () => "Situation",
  "hold.role-held": () => "to hold",
  "hold.role-today": () => "today",
  "hold.cell-R": () => "would not gain",
  "hold.cell-SSEQ": () => "deterred, no way round",
  "hold.cell-SEQ": () => "deterred",
  "hold.cell-SMR": () => "threatened, no way round",
  "hold.cell-GMR": () => "threatened",
  "hold.cell-leaves": () => "would leave",
  "hold.cell-unseen": () => "does not see it",
};

const sure: Catalogue = {
  "hold.title-sure": () => "How sure is this?",
  "hold.sure-certain": () =>
    "The rankings were stated in full, so nothing was left to chance. That does not make them right: try what changes if one of them does.",
  "hold.sure-lead": ({ parties, draws, seed, fewer }) =>
    `How ${listOf(names(parties))} ${names(parties).length === 1 ? "ranks" : "rank"} the situations is known only in part. Rankings that fit what was stated were drawn at random, ${draws === "1" ? "once" : `${draws} times`} (seed ${seed}${fewer ? "; fewer than asked for, since the conflict is large" : ""}). The shares below say how far what was stated settles the question. They are not the chance that things come to rest there.`,
  "hold.sure-too-large": ({ parties }) =>
    `How ${listOf(names(parties))} ${names(parties).length === 1 ? "ranks" : "rank"} the situations is known only in part. The conflict is too large for a useful number of drawn rankings in a short time; “parley stability --draws 100 --only sure” makes them, and takes as long as it takes.`,
  "hold.sure-caption": ({ draws }) =>
    `In how many of ${draws} drawn rankings things can rest in each situation, ± one standard error`,
  "hold.sure-R": () => "nobody would gain",
  "hold.sure-SEQ": () => "or credibly deterred",
  "hold.sure-GMR": () => "or threatened",
  "hold.share": ({ hits, draws, error, none, all }) =>
    none ? "in none" : all ? `all ${draws}` : `${hits} ± ${error} of ${draws}`,
  "hold.foresight-holds": ({ label, from }) => `${lookingAhead(from)}, situation ${label} holds.`,
  "hold.foresight-leaves": ({ label, from }) => `${lookingAhead(from)}, situation ${label} does not hold.`,
  "hold.foresight-oscillates": ({ label }) =>
    `If both sides look several moves ahead, whether situation ${label} holds depends on just how many; it never settles.`,
  "hold.foresight-ties": ({ party, labels, more }) =>
    `What happens if both sides look several moves ahead is not worked out: that takes rankings without ties, and to ${party} situations ${listOf([...names(labels), ...(Number(more) > 0 ? [`${countInWords(Number(more))} more`] : [])])} are level.`,
  "hold.foresight-unsettled": () =>
    "What happens if both sides look several moves ahead did not settle within the number of moves looked at.",
  "hold.term-non-myopic": () => "(limited-move and non-myopic stability)",
};

const verdicts: Catalogue = {
  "hold.verdict-none-named": ({ count }) =>
    `${Number(count) === 0 ? "There is no situation in which things can rest" : `Things can rest in ${counted(Number(count), "situation")}`}. No situation is named as the one to hold.`,
  "hold.verdict-R": (p) => `${subject(p)} holds: nobody would gain by moving away from it.`,
  "hold.verdict-SSEQ": (p) =>
    `${subject(p)} holds: every move away that would pay meets an answer that the others would want to give, and there is no way round it.`,
  "hold.verdict-SEQ": (p) =>
    `${subject(p)} holds as long as the others do answer: every move away that would pay meets an answer that they would want to give, but some answer leaves a way round.`,
  "hold.verdict-SMR": (p) =>
    `${subject(p)} rests only on a threat: some move away would pay, and answering it would not pay for all who would have to.`,
  "hold.verdict-GMR": (p) =>
    `${subject(p)} rests only on a weak threat: answering some move away would not pay for all who would have to, and some answer leaves a way round.`,
  "hold.held-missing": () =>
    "The situation to hold cannot come about in this variant, so this is about how things stand today.",
  "hold.verdict-leaves": (p) =>
    `${subject(p)} does not hold: ${listOf(names(p.parties))} would gain by moving away, and no answer deters that.`,
  "hold.verdict-unseen": (p) =>
    `Whether ${aboutWhat(p)} holds cannot be said: ${listOf(names(p.parties))} ${names(p.parties).length === 1 ? "does" : "do"} not see that things can be so.`,
  "hold.verdict-as-ranked": ({ sentence }) =>
    `As ranked here, ${String(sentence).charAt(0).toLowerCase()}${String(sentence).slice(1)}`,
  "hold.verdict-share-SEQ": (p) => `${p.few ? "But it" : "It"} holds without mere threats in ${drawn(p)}.`,
  "hold.verdict-share-GMR": (p) => `${p.few ? "But it" : "It"} holds, if only by threats, in ${drawn(p)}.`,
  "hold.verdict-group": ({ parties, answer }) => {
    const end = {
      nobody: "and nobody else is there to answer",
      none: "and no answer deters that",
      threat: "and only a threat deters that",
    }[String(answer)];
    return `But together, ${listOf(names(parties))} would ${bothOrAll(parties)} gain by leaving it, ${end}.`;
  },
};

/** A situation without a name has only a number, which means nothing at a glance. */
function subject({ what, today }: Params): string {
  const name = what === null || what === undefined ? null : capitalise(String(what));
  if (today) return `Without a deal, today's situation${name === null ? "" : ` (${name})`}`;
  return name === null ? "The situation asked about" : `“${name}”`;
}

function aboutWhat({ what }: Params): string {
  return what === null || what === undefined ? "it" : `“${what}”`;
}

function drawn({ hits, draws, none, all, few }: Params): string {
  return `${few && !none ? "only " : ""}${none ? "none" : all ? "all" : hits} of ${draws} rankings drawn at random that fit what was stated`;
}

function firmOf(count: number, firm: number): string {
  if (firm === 0)
    return "In none of them is everybody content: each rests on answers that the others could give.";
  if (firm === count) return `In ${count === 1 ? "it" : "all of them"} nobody would gain by moving at all.`;
  const others = count - firm === 1 ? "the other rests on answers" : "the others rest on answers";
  return `In ${countInWords(firm)} nobody would gain by moving at all; ${others}.`;
}

function lookingAhead(from: Params[string]): string {
  return Number(from) <= 1
    ? "However far both sides look ahead"
    : `If both sides look ${countInWords(Number(from))} or more moves ahead`;
}

export const holdPlaceSentences: Catalogue = { ...frame, ...resting, ...sure, ...verdicts };
