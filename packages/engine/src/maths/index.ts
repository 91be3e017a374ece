// Numbers, chance and sampling, without domain words.
export { fromNumber, parseRational, type Rational, rational, toNumber, toText } from "./rational.ts";
