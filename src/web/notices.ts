import type { Reply } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';
import type { WebDesk } from './parts.ts';

/** A reminder that waits until the person has seen it and put it away. */
export type Notice = { key: string; at: string; reply: Reply };

const SHELF = 'web-notice';

export const makeNotices = (desk: WebDesk) => {
  const place = (person: string, key: string) => `${person} ${key}`;
  return {
    of: (person: string): Notice[] =>
      desk
        .list<Notice>(SHELF)
        .filter((e) => e.key.startsWith(`${person} `))
        .map((e) => e.value)
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    /** The same sending again is the same notice. */
    put: (person: string, notice: Notice) => desk.put(SHELF, place(person, notice.key), notice, LIMITS.noticeMs),
    dismiss: (person: string, key: string) => desk.remove(SHELF, place(person, key)),
  };
};
export type Notices = ReturnType<typeof makeNotices>;
