/** What one scenario found. `skipped` says why it could not be run on this machine. */
export type Finding = { figures: string; wrong: readonly string[] } | { skipped: string };
/** `short` is the form that runs in CI: the whole list under a minute. */
export type Scenario = { name: string; run: (options: { short: boolean }) => Promise<Finding> };
