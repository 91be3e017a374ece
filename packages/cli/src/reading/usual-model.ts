/** The name of a model where none was given: servers with one model take any. */
export const USUAL_MODEL = "default";
