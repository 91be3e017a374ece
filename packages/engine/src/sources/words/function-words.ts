// Small words by what they do in a sentence.

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const SUBJECT_PRONOUNS = set(
  "he she they we i it you who one those these this that both some many most others few several everyone everybody someone somebody nobody anyone neither all each another none",
);
export const PERSONAL_SUBJECTS = set("he she they we i");
export const RELATIVES = set("who which that whom");
export const POSSESSIVES = set("his her its their my our your whose");
export const DETERMINERS = set(
  "the a an this that these those some any no every each all both either neither another such many most several few more half other one",
);
export const BE = set("be am is are was were been being 's 're 'm");
export const HAVE = set("have has had having 've");
export const DO = set("do does did");
export const MODALS = set("will would can could may might must shall should 'll 'd wo ca sha");
export const NEGATIONS = set("not n't never hardly scarcely");
export const WH_WORDS = set("whether if how why what when where who which whom whose");
export const SUBORDINATORS = set(
  "when while after before since because although though if unless until as once whereas whenever where by in on at during with without for from despite amid given asked speaking addressing noting citing calling referring following under about over last earlier later meanwhile however moreover but and so also still then instead yet to",
);
export const PREPOSITIONS = set(
  "of in for at from with on to by about against between among under over after before during within near outside inside across behind through throughout as like than into onto toward towards around beyond since until via amid including without per",
);
/** May follow the head of a subject: "officials in the north". */
export const SUBJECT_PREPOSITIONS = set(
  "of in for at from with on to against between among under over near outside inside across behind around within by about like including",
);
export const DAYS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow tonight",
);
/** Adverbs that say when and are written without a preposition. */
export const WHEN_WORDS = set(
  "yesterday today tonight tomorrow recently later earlier again once now then afterward afterwards here there repeatedly publicly privately flatly bluntly simply also last this early late next flat out instead too ago week month year day night morning afternoon evening sunday monday tuesday wednesday thursday friday saturday",
);
/** Verbs that carry another: "continued to insist", "declined to say". */
export const CARRIERS = set(
  "continue continues continued continuing go goes went gone going begin begins began begun start starts started try tries tried trying seem seems seemed appear appears appeared come comes came used proceed proceeds proceeded keep keeps kept manage manages managed fail fails failed decline declines declined declining refuse refuses refused refusing have has had need needs needed rush rushes rushed hasten hastened happen happened tend tends tended dare dared get got like likes liked helped help felt took takes take is are was were seek sought",
);
