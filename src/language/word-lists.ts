/*
 * Words that end with a full stop without ending a sentence, and words that begin one. Lower case, without stops.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Their stop is a sentence end only where a word from `sentenceStarters` follows: "Dr. Smith", "Univ. Bonn", "e.g. Python". */
export const abbreviations = words(`
  dr drs prof assoc asst mr mrs st jr sr rev hon gen col lt sgt capt dipl mag ing rer nat phil ph sc hons habil
  univ dept inst fac natl intl bros
  eg ie vs cf viz approx ca al resp incl excl est avg abbr orig ed eds
  proc conf trans symp int adv lett ann comput
  bzw usw evtl ggf
`);

/** Their stop is a sentence end where a capital follows: lists, degrees written without inner stops, companies, months. */
export const closingAbbreviations = words(`
  etc phd dphil msc bsc mphil mba meng beng ba bs ma ms bfa mfa mpa mph llb llm jd md dds btech mtech bcom mcom ba
  inc ltd corp co llc plc gmbh
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Abbreviations only before a number: "No. 5", but "Did it help? No." */
export const numberAbbreviations = words('no nos nr fig figs sec vol vols ch chap pp pg p art ex eq ref tab');

/** Endings that make a dotted word a name rather than an abbreviation: Node.js, Vue.js. */
export const nameEndings = words('js ts py io ai net com org edu gov dev app rs go md txt sh');

/** Words that, capitalised after a stop, begin a sentence. */
export const sentenceStarters = words(`
  i we you he she they it my our your his her their its the this that these those there here
  in at on as for with from to by during after before since when while where if an and but or so then now
  also however additionally furthermore moreover currently previously recently later thank please
`);
