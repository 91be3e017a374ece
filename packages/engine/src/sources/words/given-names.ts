// Common given names by the pronoun that usually goes with them. A hint, never enough to decide: people choose, and names travel.
import type { PersonPronoun } from "./titles.ts";

const HE = `aaron abdul abdullah adam adrian ahmed ahmad alan albert alejandro alex alexander alexei alfred ali amir anders andre andreas
andrei andrew andy angus anthony anton antonio arthur barack barry ben benjamin bernard bill bob boris brad brandon brian bruce carl
carlos charles charlie chris christian christopher chuck colin corey cory craig dan daniel dave david dean dennis derek diego dimitri
dmitri dmitry don donald doug douglas edward edwin eli emil emmanuel enrique eric erik ernest evan farid felix fernando francis francisco
franco frank fred frederick gary gavin geoffrey george gerald giovanni glenn gordon graham greg gregory guillermo gustavo guy hamid harold
harry hassan hector henry herman hugh hugo hussein ian ibrahim igor isaac ismail ivan ivo jack jacob jake jakob james jamal jan jared jason
javier jean-claude jeff jeffrey jeremy jerome jerry jesse jim jimmy joao joe joel joachim john johnny jon jonas jonathan jorge jose joseph
josh joshua juan julian justin karim karl keith ken kenneth kevin khalid klaus kyle lars larry lawrence leo leon leonard liam louis luca
lucas luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark martin marvin matt matteo matthew max michael miguel mike
mikhail milan milos mitch mitchell mohamed mohammad mohammed muhammad mustafa nathan neil nicholas nick nicolas nigel nikolai nikos
oleg oliver omar oscar owen pablo patrick paul pavel pedro peter petr phil philip phillip pierre rafael ralph ramon randy raul ray raymond
reza ricardo richard rick robert roberto rod roger roland roman ron ronald roy rudolf rudy russell ryan samuel scott sean sebastian
sergei sergey seth simon stefan stephen steve steven stuart ted terrence theodore thomas tim timothy toby todd tom tomas tommy tony trevor
tyler umar valentin victor viktor vincent vladimir wade walter warren wayne wilhelm will william wolfgang xavier yasser yuri yusuf zachary`;

const SHE = `abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela
angelina anita ann anna anne annette annie antonia audrey barbara beatrice beatriz becky bella bernadette beth betty beverly brenda bridget
brigitte camila camilla carla carmen carol carole caroline carolyn catherine cathy cecilia celia charlotte cheryl chloe christina christine
cindy claire clara claudia colleen cynthia daniela daphne deborah debbie denise diana diane dolores donna doris dorothy edith eileen elaine
eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika esther eva eve evelyn fatima fiona florence
frances francesca gabriela gail gloria grace greta gwen hannah heather heidi helen helena hillary huma ida ingrid irene iris isabel
isabella ivana ivanka jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne josephine
joy joyce judith judy julia juliana julie karen karin karina kate katharina katherine kathleen kathryn kathy katie katja kellyanne kim
kirsten kristen kristina lara laura lauren layla leah leila lena lily linda lisa lois lorraine louise lucia lucy lydia lynn madeleine
magda maggie manuela mara margaret margarita maria marie marina marilyn marion marta martha mary mathilde maya megan melania melanie
melissa mercedes michelle mila minna miriam molly monica monique nadia nancy naomi natalia natalie natasha nicole nina noor nora olga
olivia pamela patricia paula pauline peggy penelope petra phyllis priya rachel rebecca regina renee rita roberta rosa rosalind rosemary ruth
sabine sally samantha sandra sara sarah shannon sharon sheila shirley silvia sonia sophia sophie stella stephanie susan susanna suzanne
svetlana sylvia tamara tania tanya tatiana teresa theresa tina tracy ursula valerie vanessa vera veronica victoria violet virginia
vivian wanda wendy yasmin yolanda yvette yvonne zainab zoe`;

const listed = (names: string, pronoun: PersonPronoun): [string, PersonPronoun][] =>
  names.split(/\s+/).map((name) => [name, pronoun]);

export const GIVEN_NAMES: ReadonlyMap<string, PersonPronoun> = new Map([
  ...listed(HE, "he"),
  ...listed(SHE, "she"),
]);
