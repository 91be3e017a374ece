// Short forms written with a full stop that ends no sentence. In lower case, with the stop.

/** A name or a figure follows, so the stop never ends a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "mr. mrs. ms. mx. dr. prof. rev. fr. hon. gen. lt. col. maj. capt. cmdr. sgt. cpl. adm. amb. gov. lt.gov. sen. rep. pres. " +
    "supt. insp. det. msgr. st. ste. mt. ft. vs. v. e.g. i.e. cf. ca. approx. est."
  ).split(" "),
);

/** Short forms only before a figure: "no. 5", but "he said no." */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "no. nos. art. sec. para. fig. vol. pp. ch. p. mar. sat. sun. max. min. mon. wed. al. ave. km. mi.".split(
    " ",
  ),
);

/** A sentence may end there: it does where the next word looks like a sentence's first. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  (
    "u.s. u.k. u.n. e.u. u.s.a. d.c. a.m. p.m. a.d. b.c. jr. sr. inc. ltd. corp. co. plc. llc. bros. dept. assn. assoc. " +
    "univ. blvd. rd. etc. ph.d. m.d. b.a. m.a. ret. jan. feb. apr. jun. jul. aug. sep. sept. oct. nov. dec. " +
    "tue. tues. thu. thur. thurs. fri. avg. hrs. hr. lb. lbs. oz."
  ).split(" "),
);

/** Words that begin a sentence and are written small within one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you his her its their our my this that these those there here but and or so yet for if when while " +
    "as at by in on of to from with after before since because although though however meanwhile then now what who why how where which " +
    "one two three some many most all both each no not in asked according earlier later still also even only under over during despite"
  ).split(" "),
);
