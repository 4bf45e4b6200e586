/** A clock that stands still until it is moved. */
export const setClock = (start = '2027-01-04T08:00:00Z') => {
  let ms = Date.parse(start);
  return {
    now: () => new Date(ms),
    pass: (more: number) => {
      ms += more;
    },
  };
};
export type SetClock = ReturnType<typeof setClock>;
