// Numbers, chance and sampling, without domain words.
export { parseRational, type Rational, rational, toNumber, toText } from "./rational.ts";
