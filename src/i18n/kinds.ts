/** What people call the kinds of things that are registered, in both languages. */
export const KIND_WORDS: Readonly<Record<'municipality' | 'subregion' | 'network' | 'agreement', RegExp>> = {
  municipality: /^(kommun(?:er|erna|en)?|medlem(?:mar|marna)?|medlemskommun(?:er|erna)?|municipalit(?:y|ies)|members?)$/iu,
  subregion: /^(samverkansomr[åa]de(?:t|n|na)?|h[öo]rn(?:et|en)?|delregion(?:en|er|erna)?|subregions?)$/iu,
  network: /^(n[äa]tverk(?:et|en)?|networks?)$/iu,
  agreement: /^(avtal(?:et|en)?|samverkansavtal(?:et|en)?|agreements?)$/iu,
};
/** Words around a kind that ask for no more than the list of it. */
export const LIST_WORDS =
  /^(finns|finnas|ingår|ingar|ingick|tillhör|tillhor|hör|hor|med|omfattar|omfattas|består|del|delar|heter|alla|samtliga|lista|antal|belong|belongs|include|includes|exist|there|form|make|up|list|all|ligger|ligga|slags|lies?|located|per)$/iu;
