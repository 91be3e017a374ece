// The word of the profile format for having no agreement; apart, so that it can be used without the schemas.

/** What stands for having no agreement in a comparison of packages. */
export const NO_DEAL = "noDeal";
