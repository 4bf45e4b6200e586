/** Addresses of pages that other pages lead to. */
export const meetingPath = (id: string): string => `/mote/${encodeURIComponent(id)}`;
export const matterPath = (id: string): string => `/arende/${encodeURIComponent(id)}`;
/** A command's form, filled in as if `line` had been typed after the command. */
export const formPath = (command: string, line: string): string => `/${command.replace(' ', '/')}?${new URLSearchParams({ rad: line })}`;

/** A part of an address as it was written; nothing where it cannot be one. */
export const decoded = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
};
