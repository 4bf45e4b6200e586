/** Something that was met and handled when a file was opened, for the log: nothing is wrong any more, but somebody should know. */
export type Notice = {
  code: 'torn-line' | 'journal-shorter' | 'desk-missing' | 'desk-damaged';
  details: Readonly<Record<string, string | number>>;
};
