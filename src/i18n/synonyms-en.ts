/** Words that mean the same in office language, folded, one group a line: see synonyms.ts. */
export const SYNONYMS_EN = `
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
contract contracts agreement agreements
actor actors organisation organisations stakeholders
belonged belong belongs affiliated joined connected
help helped supported support assisted assist
visited guest guests
lower reduced decreased less
usual normal
share proportion percentage
improve improved better strengthen
check checked followed monitored inspected
law legislation act
rule rules requirement requirements guidelines
jobless unemployed
firm company supplier suppliers
buy buying bought purchase purchasing procurement
kids children
run operated managed operates
sign signed entered
approve approved adopted
theme topic subject
speaker lecturer
shortage lack
knowledge competence skills
spread widen expanded
teachers teacher educators
drew produced developed
tasks task duties
`;
