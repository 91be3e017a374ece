// What the chapter "Will it hold?" says of situations: where things can rest, how each side is kept there, how sure that is.
import { capitalise, counted, countInWords, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const are = (count: Params[string]) => (Number(count) === 1 ? "is" : "are");

const frame: Catalogue = {
  "hold.title": () => "Will it hold?",
  "hold.title-actors": () => "Who can do what",
  "hold.title-resting": () => "Where can this rest?",
  "hold.title-situations": () => "The situations named here",
  "hold.method": ({ excluded }) =>
    `This chapter asks not what packages are worth, but who could do what, and what the others would do then. It rests on how each side ranks the situations, best to worst, and on nothing else; ranks say that one situation is better than another, not by how much. A side moves when it would be better off. A move is deterred when the others have an answer that leaves whoever moved no better off than before. The field calls this the graph model of conflict, and a situation a state.${excluded ? " Leading back to the same situation does not count as an answer here." : ""}`,
  "hold.estimated": ({ by, on }) =>
    `The rankings are an estimate by ${by}, on ${on}. Nobody concerned has confirmed them.`,
  "hold.variant": ({ name, about }) =>
    `This is a variant of the conflict: ${name}.${about ? ` ${about}` : ""}`,
  "hold.can": ({ actions }) =>
    names(actions).length === 0
      ? "moves between the situations listed"
      : listOf(names(actions).map((action) => `“${action}”`)),
  "hold.states": ({ count }) =>
    count === "1" ? "One situation can come of this." : `${count} different situations can come of this.`,
  "hold.no-states": () => "The patterns that cannot be leave no situation at all.",
  "hold.too-many-states": () => "There are too many situations to look at them all.",
  "hold.maker-does": ({ party, phrases }) => `${party} ${listOf(names(phrases))}`,
  "hold.phrases": ({ phrases }) => listOf(names(phrases)),
  "hold.takes": ({ action }) => `does “${action}”`,
  "hold.leaves": ({ action }) => `does not do “${action}”`,
  "hold.nobody-acts": () => "Nobody does anything",
  "hold.moves-to": ({ label }) => `moves to situation ${label}`,
  "hold.situation": ({ id }) => `situation ${id}`,
  "hold.named": ({ name, sentence }) => `${name}: ${sentence}`,
  "hold.situations-caption": () => "Situations by the number that the text and the pictures give them",
  "hold.situations-label": () => "No.",
  "hold.situations-what": () => "What is the case",
  "hold.situations-id": () => "Id",
  "hold.situations-deal": () => "What is agreed",
};

const resting: Catalogue = {
  "hold.resting-lead": ({ count, all, firm }) =>
    Number(count) === 0
      ? `Nowhere: in each of the ${all} situations somebody would gain by moving, and nothing deters it.`
      : `Things can rest in ${count} of ${all} situations. ${
          Number(firm) === 0
            ? "In none of them is everybody content: each rests on answers that the others could give."
            : `In ${Number(firm) === Number(count) ? (Number(count) === 1 ? "it" : "all of them") : countInWords(Number(firm))} nobody would gain by moving at all${Number(firm) < Number(count) ? "; the others rest on answers" : ""}.`
        }`,
  "hold.strength-R": ({ count }) => `Nobody would gain by moving (${count}).`,
  "hold.strength-SSEQ": ({ count }) =>
    `Somebody would gain by moving, but the others have an answer that pays for them, and no way round it (${count}).`,
  "hold.strength-SEQ": ({ count }) =>
    `Somebody would gain by moving, but the others have an answer that pays for them; whoever moved might still better its position after it (${count}).`,
  "hold.strength-SMR": ({ count }) =>
    `Only a threat holds it: the others have an answer that leaves no way round, but giving it would cost some of them (${count}).`,
  "hold.strength-GMR": ({ count }) =>
    `Only a weak threat holds it: an answer that would cost some of those who give it, and after which whoever moved might still better its position (${count}).`,
  "hold.term-R": () => "Nash equilibrium (R)",
  "hold.term-SSEQ": () => "symmetric sequential stability (SSEQ)",
  "hold.term-SEQ": () => "sequential stability (SEQ)",
  "hold.term-SMR": () => "symmetric metarationality (SMR)",
  "hold.term-GMR": () => "general metarationality (GMR)",
  "hold.more-states": ({ count }) => `And ${count} more, in the JSON figures.`,
  "hold.joint-lead": () =>
    "Some of these hold against each side alone, and yet a group would leave them together:",
  "hold.joint-leaves": ({ label, parties, to }) =>
    `${label}: ${listOf(names(parties))} would ${names(parties).length === 2 ? "both" : "all"} gain by going to ${to} together, and the others have no answer that pays for them.`,
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
    `How ${listOf(names(parties))} ${names(parties).length === 1 ? "ranks" : "rank"} the situations is known only in part. ${draws} rankings were drawn within what was stated (seed ${seed}${fewer ? "; fewer than asked for, since the conflict is large" : ""}). The shares below say how far what was stated settles the question. They are not the chance that things come to rest there.`,
  "hold.sure-caption": ({ draws }) =>
    `In how many of ${draws} drawn rankings each situation is a resting place`,
  "hold.sure-R": () => "nobody would gain",
  "hold.sure-SEQ": () => "or credibly deterred",
  "hold.sure-GMR": () => "or threatened",
  "hold.share": ({ hits, draws, error, none, all }) =>
    none ? "in none" : all ? `all ${draws}` : `${hits} of ${draws} (± ${error} in 100)`,
  "hold.foresight-holds": ({ label }) =>
    `Situation ${label} also holds for sides that look any number of moves ahead.`,
  "hold.foresight-leaves": ({ label, from }) =>
    `If both sides look ${countInWords(Math.max(1, Number(from)))} or more moves ahead, situation ${label} does not hold.`,
  "hold.foresight-oscillates": ({ label }) =>
    `If both sides look further ahead, whether situation ${label} holds changes with every further move; it never settles.`,
  "hold.foresight-ties": () =>
    "What sides do who look several moves ahead is not worked out here: it needs rankings without ties.",
  "hold.foresight-unsettled": () =>
    "What sides do who look several moves ahead does not settle within the number of moves looked at.",
  "hold.term-non-myopic": () => "(limited-move and non-myopic stability)",
};

const verdicts: Catalogue = {
  "hold.verdict-none-named": ({ count }) =>
    `${capitalise(counted(Number(count), "situation"))} ${are(count)} such that nobody would leave ${Number(count) === 1 ? "it" : "them"}. No situation is named as the one to hold.`,
  "hold.verdict-R": (p) => `${subject(p)} holds: nobody would gain by moving away from it.`,
  "hold.verdict-SSEQ": (p) =>
    `${subject(p)} holds: every move away that would pay meets an answer that the others would want to give, and that leaves no way round.`,
  "hold.verdict-SEQ": (p) =>
    `${subject(p)} holds as long as those who would answer a breach do so: their answers would pay for them, but leave ways round.`,
  "hold.verdict-SMR": (p) =>
    `${subject(p)} rests only on a threat: some move away would pay, and the answer to it would cost those who give it.`,
  "hold.verdict-GMR": (p) =>
    `${subject(p)} rests only on a weak threat: the answer to a move away would cost those who give it, and could be got round.`,
  "hold.verdict-leaves": (p) =>
    `${subject(p)} does not hold: ${listOf(names(p.parties))} would gain by moving away, and no answer deters that.`,
  "hold.verdict-share-SEQ": ({ hits, draws, none, all }) =>
    all
      ? `That is so in all of ${draws} rankings drawn within what was stated.`
      : `It holds like that, or more firmly, in ${none ? "none" : hits} of ${draws} rankings drawn within what was stated.`,
  "hold.verdict-share-GMR": ({ hits, draws, none, all }) =>
    all
      ? `In all of ${draws} rankings drawn within what was stated it holds at least by threats.`
      : `It holds, if only by threats, in ${none ? "none" : hits} of ${draws} rankings drawn within what was stated.`,
  "hold.verdict-group": ({ parties }) => `But ${listOf(names(parties))} would gain by leaving it together.`,
};

function subject({ what, today }: Params): string {
  const text = capitalise(String(what));
  return today ? `Without a deal, today's situation (${text})` : `“${text}”`;
}

export const holdPlaceSentences: Catalogue = { ...frame, ...resting, ...sure, ...verdicts };
