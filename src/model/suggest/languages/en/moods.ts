import { list, phrases } from '../words/lists.ts';
import type { MoodWords } from '../words/moodWords.ts';

/** The past of English verbs that do not end in “-ed”. */
const IRREGULAR = list(`
  arose ate beat became began bent bet bled blew bought bound broke brought built burst came caught chose crept cut dealt drank drew drove dug fell felt fled
  flew fought forbade forgot found froze gave got grew heard held hid hit hurt kept knew laid lay led left lent lit lost made meant met paid ran rang read
  rode rose said sang sank sat saw sent shook shot shut slept sold spent split spoke spread stole stood strode struck stuck swam swept swore taught thought
  threw told took tore understood went withdrew woke won wore wrote`);

/** What something is that says nothing of how good it is: “aboard”, “legal”. */
const PLAIN = list(`
  aboard missing dead alive open closed present absent available due ready able visible part home former responsible involved known opposed on in at to of
  for from with by under over among between near off up down out there here now not being also both all still about around it that this what whether why how
  no subject military armed nuclear medical presidential political legal illegal lawful unlawful independent unclear undisclosed unknown members? officials?
  citizens? full empty old new big small long short high low young safe`);

/** By which words English shows how the content of a sentence stands. */
export const enMoods: MoodWords = {
  asks: [
    '(?:Is|Are|Was|Were|Will|Would|Could|Can|Does|Do|Did|Has|Have|Should|Why|What|Who|How) (?=\\S+ )',
    '(?:is|are|was|were|will|would|could|can|does|did) (?:this|that|it|he|she|they|we|there) ',
  ],
  asksAhead: [
    '[Ww](?:ill|ould) (?=\\S+ )',
    '(?:Could|Can|Might) (?=\\S+ )',
    'could (?:this|that|it|he|she|they|we|there) ',
  ],
  purposes: ['To \\p{Ll}+'],
  apposed: [
    "(?:[Tt]he )?(?:\\p{L}+ ){0,3}\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*, (?:who|which|whose|an?|the|formerly|\\p{Lu}\\p{L}+[’']s) ",
    '[Tt]he (?:\\p{L}+ )?\\p{L}+, (?:who|which|whose) ',
  ],
  concedes: phrases('even as, while, although, though, despite, in spite of'),
  may: phrases(`
  may, might, could, perhaps, maybe, consider(?:s|ed|ing)?, weigh(?:s|ed|ing), mull(?:s|ed|ing), contemplat(?:es?|ed|ing), ponder(?:s|ed|ing), debat(?:es|ed|ing),
  explor(?:es?|ed|ing), (?:prepared|ready|willing|open) to, under (?:review|discussion|consideration), (?:openly|actively) discussed, in case, if, unless, whether,
  advocat(?:es?|ed|ing), urg(?:es?|ed|ing), propos(?:es?|ed|ing), recommend(?:s|ed|ing)?, call(?:s|ed|ing)? for, hopes? (?:to|for|that), wants?, plans? to, intends? to,
  aims? to, seeks? to, (?:is|are|was|were)(?: \\p{Ll}+ly)? planning, vow(?:s|ed), pledg(?:es|ed), promis(?:es|ed), threatens? to`),
  perhaps: phrases('potential(?:ly)?, possib(?:le|ly|ility|ilities), options?, scenarios?, risks?'),
  will: phrases(`
  will, likely, unlikely, expected, set to, about to, going to, poised to, due to (?=\\p{Ll}+ )(?!the|a|an|its|his|her|their), soon, would, shall, won[’']t,
  days (?:are|were) numbered`),
  accuses: phrases('accus\\p{L}+, alleg\\p{L}+, blam\\p{L}+, denounc\\p{L}+, condemn\\p{L}+'),
  claims: phrases('claim(?:s|ed|ing)?, insist(?:s|ed|ing)?, contend(?:s|ed|ing)?'),
  hearsay: phrases(`
  reportedly, (?:is|are|was|were) (?:said|believed|thought|rumou?red) to, suspected of, so-called, (?:framed|billed|portrayed|presented) as, purported(?:ly)?, supposedly`),
  denies: phrases(`
  den(?:y|ies|ied|ying), reject(?:s|ed|ing)?, dismiss(?:es|ed|ing)?, refut(?:es?|ed|ing), no plans? to, baseless, unfounded, groundless, untrue, fabricated, faked?,
  (?:it|he|she|they|we|I) (?:was|were|had|has|have|did) (?:never|not), (?:we|they) are not, (?:I[’']m|we[’']re|they[’']re) not`),
  admits: phrases(
    'acknowledg(?:es?|ed|ing), admit(?:s|ted|ting)?, conced(?:es?|ed|ing), confirm(?:s|ed|ing)?, announc(?:es?|ed|ing)',
  ),
  witnesses: ['I', 'we'].map(
    (witness) => `${witness} (?:saw|heard|felt|watched|smelt|smelled|found|lost|ran|had|was|were)`,
  ),
  concludes: phrases(`
  suggest(?:s|ing), signal(?:s|led|l?ing), indicat(?:es|ing), impl(?:y|ies|ied|ying), underscor\\p{L}+, underlin(?:e|es|ed|ing), highlight(?:s|ed|ing)?, reflect(?:s|ed|ing)?,
  echo(?:es|ed|ing)?, amount(?:s|ed)? to, point(?:s|ed|ing)? to, demonstrat(?:es?|ed|ing), rais(?:es?|ed|ing) (?:\\p{Ll}+ )?(?:questions|concerns|fears|doubts|hopes),
  carr(?:y|ies) (?:\\p{Ll}+ )?implications, appears? (?!likely|unlikely)\\p{Ll}+, seem(?:s|ed)? to, apparent(?:ly)?, questions? (?:is|remains), justif(?:y|ies|ying), expos(?:es|ing), lays? bare, means that,
  (?:few|nobody|no one) (?:would|will|can), would (?:\\p{Ll}+ )?be an? `),
  doubts: phrases(`
  (?<!found )(?:little|no|few) (?:indications?|signs?|evidence|doubt), uncertain, unclear what, (?:I|we) (?:don[’']t )?(?:think|believe), (?:believes?|suspects?|fears?) that(?!.* (?:could|may|might|will|would)(?!\\p{L}))`),
  rates: phrases(
    'call(?:s|ed), describ(?:es|ed), compar(?:es|ed), brand(?:s|ed), dubbed, cautioned, criticis\\p{L}+, criticiz\\p{L}+',
  ),
  unsettled: phrases(`
  whether (?=.* (?:unclear|undecided|disputed|unknown|divided)(?!\\p{L})),
  (?:remain(?:s|ed)?|(?:is|are|was|were)(?: still)?) (?:unclear(?! what)|contested|undisclosed|unknown|disputed|unresolved|undecided|divided|unconfirmed|secret),
  (?:has|have) not (?:said|disclosed|revealed|confirmed)`),
  prepares: phrases('prepar(?:es|ed|ing) (?:for|to)'),
  intends: phrases(`
  plan(?:s|ned|ning)?, intend\\p{L}*, aim(?:s|ed|ing)?, seek(?:s|ing)?, prepar(?:e|es|ed|ing), options?, weigh\\p{L}*, consider(?:s|ed|ing)?, discuss(?:es|ed|ing|ions?)?,
  contemplat\\p{L}+, explor(?:es?|ed|ing), targets?, negotiations, advocat\\p{L}+, strateg\\p{L}+, (?:prepared|ready|willing) to, decision to, decided to, hop(?:e|es|ed|ing), wants?,
  tasked, developing, efforts?, designed to, meant to, in order to, goal, objective, mission`),
  mayBe: phrases(`
  (?:may|might|could)(?: well| all)* be (?:a|an|part|the), potentially (?!\\p{Ll}+ing)\\p{Ll}+(?!\\p{Ll}| (?:consequences|implications|effects)),
  potential(?:ly)? \\p{Ll}+ situation, hazardous`),
  rules: phrases(`
  laws?, legal(?:ly|ity)?, illegal(?:ly)?, lawful, unlawful, legitimate, designat\\p{L}+, sanction\\p{L}*, treaty, treaties, indict\\p{L}+, extrajudicial, court, ruling, ruled, verdict,
  terrorist organi[sz]ation, prosecut\\p{L}+, charged (?:\\p{L}+ )?with, convict\\p{L}+, sentenc\\p{L}+, acquitt\\p{L}+, fined, su(?:es?|ed|ing), lawsuits?, under (?:the )?(?:\\p{L}+ )?Act`),
  wrongs: phrases(`
  terroris\\p{L}+, narco-\\p{Ll}+, traffick\\p{L}+, smuggl\\p{L}+, crimes?, criminal(?:s|ity)?, corrupt\\p{L}*, brib\\p{L}+, bought off, fraud\\p{L}*, stole\\p{L}*, murder\\p{L}*, tortur\\p{L}*,
  abus\\p{L}+, atrocit\\p{L}+, massacr\\p{L}+, genocid\\p{L}+, repress\\p{L}+, lied, lying, lies, violat\\p{L}+, breach\\p{L}*, arbitrar\\p{L}+, hostages?, kidnap\\p{L}*, spy, spies, spying,
  launder\\p{L}*, drugs?, cartels?, mafia, gangs?, covered up, neglect\\p{L}*, negligen\\p{L}+, to blame, responsible for, rigg\\p{L}+, fail(?:s|ed|ing|ure)?, ignor(?:e|es|ed|ing),
  complicit\\p{L}*, threat to, guilty, overthrow, conspir\\p{L}+, without (?:looking|warning|asking|permission|trial)`),
  crimes: phrases(`
  corrupt\\p{L}*, brib\\p{L}+, bought off, fraud\\p{L}*, arbitrar\\p{L}+, hostages?, criminal activity, complicit, tortur\\p{L}+, spies, spying, embezzl\\p{L}+, extort\\p{L}+,
  facilitat\\p{L}+ (?:\\p{Ll}+ )*(?:traffick\\p{L}+|smuggling|crime)`),
  judges: phrases(`
  (?:is|are|was|were|be|been|remains?|appears?|seems?|seemed|becoming|proved)(?: \\p{Ll}+ly)? (?!(?:being|in|at|on|to|of|for)(?!\\p{L}))(?:(?:a|an|the|not|very|too|all|far|less|more|most|so|also|part) )?\\p{Ll}+`),
  values: [
    `(?:is|are|was|were|remains?|looks?|seems?|becomes?|proved|feels?)(?: not)?(?: \\p{Ll}+ly)?(?: (?:so|very|too|quite|rather|more|less|most|far|also|as))* (?!(?:${[...PLAIN, ...IRREGULAR].join('|')}|\\p{L}+(?:ed|en|ing|s|wn))(?!\\p{L}))\\p{Ll}+(?=$|[,.;:”"]| (?:and|but|that|for|to|in|on|from|because|given|as|than|of|about|at|with|by|among) )`,
  ],
  happened: [
    '(?:had|has|have) (?:\\p{Ll}+ )?(?:been )?\\p{Ll}+(?:ed|en|wn|ck)',
    '(?<!(?:is|are|often|usually) )\\p{Ll}{2,}ed(?!-)',
    ...IRREGULAR,
  ],
  goesOn: phrases('(?:is|are|was|were)(?: \\p{Ll}+ly)? \\p{Ll}{3,}ing, continu(?:es|ed|ing), began \\p{Ll}+ing'),
  habits: phrases(`
  every (?:\\p{L}+ )?(?:day|week|month|year|night|spring|summer|autumn|winter)s?, throughout, traditionally, usually, often, always, generally, typically, normally, routinely,
  for (?:years|decades), long(?= (?:been|has|had|have)), founded, established, inhabited, built in, located, known as, headquartered, born`),
  counted: ['\\s+(?:\\p{L}+ ){0,2}(?!(?:times|hours|days|minutes|weeks|months|years)(?!\\p{L}))\\p{Ll}{2,}s(?!\\p{L})'],
  finite: [
    ...list(
      'is are was were has have had do does did will would may might could can should says? hopes? wants? denies claims? requires?',
    ),
    '\\p{Ll}{2,}ed',
    '^\\p{Ll}+ing',
  ],
};
