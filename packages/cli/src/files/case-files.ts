// Which files can belong to a case, by their names.

const CASE_FILE = /^(case|conflict|record|what-ifs)\.ya?ml$|^record\.jsonl$/;
const PROFILE_FILE = /\.ya?ml$/;
const ARTICLE_FILE = /\.(txt|claims\.json)$/i;
const OTHER_FILE = /\.(xml|json|ya?ml|csv|tsv)$/i;

/** True where a folder with a file of this name is a case folder of ours. */
export function marksCase(name: string): boolean {
  return /^case\.ya?ml$/.test(name);
}

/** A file of a case folder of ours, beside its `case.yaml`. */
export function isCaseFile(name: string): boolean {
  return CASE_FILE.test(name);
}

/** A file in the folder `profiles`. */
export function isProfileFile(name: string): boolean {
  return PROFILE_FILE.test(name);
}

/** A file in the folder `sources`: the text of a source, or the claims in it. */
export function isArticleFile(name: string): boolean {
  return ARTICLE_FILE.test(name) && !name.startsWith(".");
}

/** What another program may have written. */
export function isForeignFile(name: string): boolean {
  return OTHER_FILE.test(name);
}

/** Whether a folder's files, all but those in folders, bear names that only a case of ours has, or are none at all. */
export function areOurs(names: readonly string[]): boolean {
  return names.filter(isForeignFile).every(isCaseFile);
}
