// Nouns for somebody's words that lead up to a quotation or look back on it: "her answer", "the message from the ministry".

export const WORD_NOUNS: ReadonlySet<string> = new Set(
  `answer answers reply response reaction message verdict warning words word comment comments statement advice plea appeal motto
  slogan conclusion summary demand demands offer position line promise objection explanation argument assessment view opinion question
  request order condition conditions report note letter rule credo request proposal suggestion prediction judgment judgement retort
  rejoinder excuse apology complaint diagnosis confession greeting toast mantra`.split(/\s+/),
);
