// Which files can belong to a case, by their names.

const CASE_FILE = /^(case|conflict|record|what-ifs)\.ya?ml$|^record\.jsonl$/;
const PROFILE_FILE = /\.ya?ml$/;
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

/** What another program may have written. */
export function isForeignFile(name: string): boolean {
  return OTHER_FILE.test(name);
}
