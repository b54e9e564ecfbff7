interface ImportMetaEnv {
  /** Put here by `wxt.config.ts` in a department's build. */
  readonly AGENCY?: import('./agency.ts').Agency
}
