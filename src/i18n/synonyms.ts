import type { Locale } from './locale.ts';

/**
 * Words that mean the same in office language, folded, one group a line. General words only: what a thing is called in one
 * association is written in its records.
 */
const GROUPS: Readonly<Record<Locale, string>> = {
  sv: `
    kostnad belopp pengar summa medel kronor pris
    klar fardig slutford avslutad fardigstalld slutfort slutfordes avslutades
    startade borjade inleddes paborjades drog igang uppstart start lanserades inlett pabörjas igangsatt
    oppnade startade etablerades invigdes
    personal anstallda medarbetare
    mote sammantrade traff sammankomst moten sammanträdet sammantraffade sammantrade traffades
    ledamot medlem sitter ingar
    utbildning kurs kurser utbildningar fortbildning
    presenterade visade redovisade presenterats visats redovisats
    vann vinnare pristagare utsags
    mal syfte avsikt
    anledning skal orsak varfor grund
    uppgift uppdrag roll ansvar
    gjorde genomforde utforde arbetade genomforts utforts
    avbrots stoppades stallts lades
    forsenades forsenad drojde forsening
    sade avslutade lamnade upphorde uttrade
    slutar slutade avslutas avslutades avslut upphor
    ager agare agandet agde agarskap
    flytt flyttade lokaler kontor
    utsag valde valdes utsags utses tillsatte utser
    tog framtog framtagen utarbetade skrev forfattade
    samarbete samverkan
    deltagare gick medverkade deltog narvarade
    enkat undersokning enkaten svarade
    pris utmarkelse
    bolag foretag
    rapport underlag utredning kartlaggning
    ledare chef
    politiker fortroendevalda politisk
    tjansteman tjanstepersoner
    konferens seminarium dag
    sammankallar kallar leder sammankallande
    utmaning problem svarighet hinder
    behov efterfragan onskemal
    upphandlades upphandling upphandlat
    webbplats webbsida hemsida sajt sida
    verktyg system tjanst
    anvands anvandning nyttjas
    beslutade bestamde beslut beslutat avgor bestammer beslutar antogs antagen klubbades
    ansluten anslutna medlem anslutit gatt med
    barn unga ungdomar
    elev elever skolelev ungdomar
    skola skolan gymnasieskola
    pandemin corona covid coronapandemin
    lokaler kontor
    forhandlade forhandling
    tidplan nar datum
    ersattare suppleant vikarie
    ordforande ordf
    stod hjalp
    folk personer deltagare manniskor
    antal manga
    effekt resultat utfall
    minskade sjonk farre minskning
    okade steg fler okning vaxte
    samrad dialog
    bedomning analys
    aldre seniorer
    funktionshinder funktionsnedsattning
    jobb arbete anstallning tjanst
    chefer ledare
    projekt satsning
    strategi inriktning plan
    nytt ny nya
    revidera revision granska granskning
    kvinnor kvinna kvinnlig
    skottes genomfordes utfordes
    klubbad beslutad antagen
    anlita bestalla uppdra
    smabarn barn
    onlinekurs webbutbildning
    utb utbildning
    jur juridisk juridik
    prio prioriterade prioriteringar prioriterat
    delt deltagare
    org organisation
    soc social
    inriktn inriktning
    upph upphandling
    samv samverkan
    gy gymn gymnasiet gymnasieskola
    vux vuxenutbildning
    info information
    komm kommun kommuner
    verks verksamhet
    ordf ordforande
    utv utveckling
    ant antal
    dragning presentation
    universitet hogskola larosate hogskolor universiteten
    arenden fragor
    funkar funkade fungerar fungerade fungerat
    ihop tillsammans gemensamt
    pratade snackade diskuterade diskuterades tema
    intro introduktion introduktionsutbildning
    poang syfte nytta
    info information
    strul problem utmaning svarighet
    okat okade okning okar
    minskat minskade minskning minskar
    overblick oversikt
    nulage lage status
    istallet
    pausat forsenades skjutits uppskjutet forsenat
    nedlagt avslutat upphort stoppats
    koordinator samordnare
    nackdel nackdelar utmaning problem
    frekvent ofta
    remissvar remissutlatande remissyttrande yttrande utlatande svar
    tittningar visningar tittat sedd
    storlek anstallda antal
    skickades fordes lamnades vidarebefordrades sandes
    man manlig
    region regionen
    medskick inspel synpunkter
    prioriterade prioriterat prioriteringar
    aterkommande regelbundna regelbundet
  `,
  en: `
    cost amount money sum funds price
    complete completed finished done
    start began begin started launch launched begun opened
    staff employees personnel workforce
    meeting meetings met sitting session
    member sits seat representative
    training course education
    presented shown reported
    won winner winners award awarded
    purpose aim goal objective
    reason cause why
    task role mission responsibility assignment
    stopped cancelled discontinued abandoned ended
    delayed late postponed
    left withdrew membership gave resigned
    owner owns owned ownership
    moved move premises office relocated
    elected appointed chosen appoint
    wrote produced developed prepared author
    cooperation collaboration partnership coordination
    participant participants attended attend attendees
    survey questionnaire respondents
    report study investigation
    chair chairman chairperson president head
    substitute deputy alternate
    politicians elected political
    officials
    conference seminar
    convenes convener calls
    challenge problem difficulty
    website site webpage
    tool system service
    decided decision decide
    joined connected affiliated
    children young
    pupils students
    municipality municipalities
    county regional
    upper secondary
    goal priority prioritised
    audit review audited
    women female
    men male
    elderly older
    disability disabilities
    procurement tender procured tendering
    bids tenders
    funding grant grants
    framework agreements agreement
    decrease decreased fell fewer
    increase increased rose grew
    rollout implementation launch
    remaining remains continue continued
    deal handle
    made created produced
    biggest largest major main
    wrong problem problems difficulty
    happy satisfied pleased
    vacancy recruitment recruited hired
    boss manager director head
    drawbacks challenges problems
    roadmap timeline plan schedule
    views opinion think thought
    gone decreased fell
    director head
    board executive
  `,
};

/** Each word's companions, per language: folded words. */
export const synonymsOf = (locale: Locale): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const line of GROUPS[locale].trim().split('\n')) {
    const words = line.trim().split(/\s+/);
    for (const w of words) out.set(w, [...(out.get(w) ?? []), ...words.filter((x) => x !== w)]);
  }
  return out;
};
