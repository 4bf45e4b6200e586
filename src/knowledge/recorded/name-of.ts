/** Who somebody is, from what the desk knows; events hold only ids. */
export type NameOf = (person: string) => string;
