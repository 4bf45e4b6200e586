/** Why a question is not answered: it was not understood; the data have a gap just there; it is outside; or two things fit. */
export type RefusalKind = 'not-understood' | 'gap' | 'outside' | 'ambiguous';
/** What is missing, for the sentence that says so. */
export type Lack =
  | { lack: 'nothing-asked' }
  | { lack: 'outside' }
  | { lack: 'year'; asked: string; there: string }
  | { lack: 'name'; name: string }
  | { lack: 'measure' }
  | { lack: 'members'; count: string }
  | { lack: 'slot'; slot: 'who' | 'when' | 'where' | 'why' | 'long' | 'money' | 'share' | 'general' }
  | { lack: 'words'; words: readonly string[] }
  | { lack: 'incomplete' }
  | { lack: 'premise' }
  | { lack: 'person'; taken: string }
  | { lack: 'said'; said: string }
  | { lack: 'meeting'; choices: readonly { body: string; date: string }[] };
