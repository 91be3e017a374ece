// Which files of a folder are the case's own; the rest (notes, a README) is left alone and goes along.

const OURS =
  /^(case|conflict|what-ifs)\.ya?ml$|^record\.(ya?ml|jsonl)$|^profiles\/[^/]+\.ya?ml$|^sources\/[^/]+\.(txt|claims\.json)$/i;

export function isCaseFile(path: string): boolean {
  return OURS.test(path);
}
