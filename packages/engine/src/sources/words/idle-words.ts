// English words that say nothing of what something is about, and words that say how a stretch of text goes on.

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every all any some no none both either neither few many much more most less least several enough only own
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which what whatever
  and or but nor so yet if unless whether because since although though provided while when whenever where wherever as than then thus hence therefore however also too
  of in on at by for from to into onto out off over under up down with without within between among amongst through throughout during before after until till against about around
  along across behind beyond near toward towards upon via per despite except
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought need needs let lets
  not never nothing nobody there here again still already ever just even very quite rather really now soon once twice always often
  say says said saying tell tells told telling speak speaks spoke spoken state states stated stating add adds added
  want wants wanted demand demands demanded demanding ask asks asked asking call calls called calling urge urges urged urging insist insists insisted insisting require requires required
  refuse refuses refused refusing reject rejects rejected rejecting accept accepts accepted accepting offer offers offered offering agree agrees agreed agreeing promise promises promised
  ready willing prepared able make makes made making take takes took taken taking give gives gave given giving get gets got go goes going come comes came coming put puts keep keeps kept
  s t re ve ll d m don doesn didn won wouldn isn aren wasn weren can't cannot`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What stands behind them tells where, when or how, and seldom what is asked for. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  "from in on at by within until till before after during under over through across along around near between since into onto beyond behind".split(
    " ",
  ),
);

/** What stands behind them is said of when or why, and not what is asked for. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "if unless once while when whenever where because since although though provided".split(" "),
);

/** Words of almost every negotiation, which tell no issue from another. */
export const BROAD_WORDS: ReadonlySet<string> = new Set(
  `talk talks negotiation negotiations agreement agreements deal deals side sides party parties people person government country nation world time day days week weeks hour hours month months year years
  thing things way ways part parts end issue issues problem problems question questions position positions peace conflict crisis dispute solution step steps condition conditions term terms
  percent cent share half quarter amount number dollar dollars euro euros pound pounds metres kilometres miles
  full fully immediate immediately complete completely new first last next whole entire further possible necessary clear real important`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What stands before one of them, within a noun phrase, is not its head. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the this that these those all any some no every each both more most less its their our your his her my".split(
    " ",
  ),
);
