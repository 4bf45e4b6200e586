/** How Slack is told "received" for one payload, over HTTP or a socket. The first answer counts; later ones do nothing. */
export interface Door {
  answer(body?: object): Promise<void>;
  readonly answered: boolean;
}

export const makeDoor = (send: (body: object | undefined) => void | Promise<void>): Door => {
  let answered = false;
  return {
    get answered() {
      return answered;
    },
    answer: async (body) => {
      if (answered) return;
      answered = true;
      await send(body);
    },
  };
};

/** What takes a payload that is known to be Slack's. Rejects when Slack is to send it again. */
export type Take = (body: Record<string, unknown>, door: Door) => Promise<void>;
