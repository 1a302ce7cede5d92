import { list, phrases } from '../words/lists.ts';
import type { SpeechWords } from '../words/speechWords.ts';

/** Before what is questioned; who questions somebody says nothing. */
const WHAT = '(?= (?:whether|why|how|if|what|the|his|her|its|their)(?!\\p{L}))';

/** How English shows who speaks. */
export const enSpeech: SpeechWords = {
  passedOn: ['(?:first|originally|previously) (?:reported|published|revealed) by'],
  beforeOutlet: [
    't(?:old|elling|ells)',
    'according to(?: an? (?:new )?(?:report|article|story|investigation) (?:in|by|from|of))?',
    '(?:reported|published|revealed|seen|reviewed|obtained|viewed|conducted|quoted|cited) (?:by|in)',
    '(?:report|article|story|investigation|interview|survey|poll)s? (?:in|by|from|with|on)',
    'sp(?:oke|eaking|oken) (?:to|with)',
    '(?:said|appear(?:ed|ing|ance)?|interviewed|aired|speaking) on',
    'read the full (?:note|story|article|report|piece) (?:in|at|on)',
    '(?:citing|quoting|via|in comments to)',
    '(?:source|via):',
  ],
  afterOutlet: ['(?:has |have |had )?(?:first |also )reported'],
  afterOutletWord: [
    '(?:has |have |had )?report(?:ed|s)',
    '(?:has )?(?:revealed|disclosed)',
    '(?:reporter|correspondent|columnist|journalist)s?',
    'contributed to this (?:report|story|article)',
  ],
  told: [
    'told',
    'telling',
    'sp(?:oke|eaking) (?:to|with)',
    'in an interview with',
    'in comments to',
    '(?:said|speaking|appearing) on',
    '(?:seen|obtained|reviewed|viewed) by',
    '(?:leaked|shown|given|sent|provided) to',
    'shared with',
  ],
  accordingTo: ['according to'],
  says: phrases(`
  (?:add(?:ed|s)|continue[ds]?|repeat(?:ed|s))(?= that|[,:;]|\\s*\0| when| in | of ), add(?:ed|s)(?=\\.), (?<=\0[^.\0]{0,60})continue[ds]?(?=\\.),
  sa(?:id|ys?), t(?:old|ells?), announce[ds]?, warn(?:ed|s)?, argue[ds]?, claimed, insist(?:ed|s)?, accuse[ds]?,
  den(?:ied|ies|y), reject(?:ed|s)?, wr(?:ote|ites?), stated, stress(?:ed|es), explain(?:ed|s)?, reveal(?:ed|s)?,
  confirm(?:ed|s)?, note[ds], acknowledge[ds]?, caution(?:ed|s), reported(?! from), denounce[ds]?,
  declin(?:ed|es?) to, refuse[ds]? to, ask(?:ed|s)?, describe[ds]?, declare[ds]?, tweeted, 
  conclude[ds]?, respond(?:ed|s)?, repl(?:ied|ies), agree[ds]?, promised, vowed, pledged, propose[ds]?, urge[ds]?,
  criticize[ds]?, criticise[ds]?, praised, endorse[ds]?, condemn(?:ed|s)?, recall(?:ed|s), admit(?:ted|s)?, concede[ds]?,
  assert(?:ed|s)?, contend(?:ed|s)?, maintain(?:ed|s)?, allege[ds]?, observe[ds]?, remarked, mention(?:ed|s), joked,
  quip(?:ped|s), lament(?:ed|s)?, complain(?:ed|s)?, predict(?:ed|s)?, express(?:ed|es), reiterate[ds]?,
  emphasize[ds]?, emphasise[ds]?, posted, blame[ds], dismiss(?:ed|es)?, defend(?:ed|s)?, mock(?:ed|s)?,
  questioned${WHAT}, believe[ds]?, thinks?, thought, hoped, wants?, wanted, feared, knows?, knew, felt(?! the need),
  expect(?:ed|s)?, prefer(?:red|s)?, oppose[ds]?, supported, seeks?, sought, plan(?:ned)? to, intends?,
  doubted, worried, demanded, requested, threaten(?:ed|s)?, ordered,
  recommend(?:ed|s)?, cite[ds]?, countered, attack(?:ed|s)(?=\\s*\0| (?:\\S+ ){1,4}(?:for|as|over) ), chanted, shouted, yelled, commented, blasted, slammed, advocated, boasted, backed(?! (?:out|by)(?!\\p{L})), derided, aimed to, touted, ridiculed, recounted, testified, tells,
  pointed (?:out|to), points? out, refer(?:red|s)?(?: (?:questions|inquiries|requests|comment))? to, put it, made (?:it )?clear, makes (?:it )?clear, ma(?:de|kes) a point of (?:announcing|saying|stressing|noting)`),
  nounsToo: phrases(`
  (?<!(?<!\\p{Lu}\\S* )[Nn]ews )reports, claims, calls, notes, tweets, promises, vows, pledges, praises, remarks, jokes, questions, hopes, fears, plans to, doubts,
  worries, demands, requests, orders, supports, intended, blasts, feels, counters, slams, sees, backs, aims to`),
  named: ['called(?! (?:in|up|off) )', 'named', 'dubbed'],
  articles: ['a', 'an'],
  definite: ['the'],
  objects: list('him her them me us himself herself themselves itself'),
  after: list(
    'when while as after before during yesterday today monday tuesday wednesday thursday friday saturday sunday',
  ),
  shows: phrases(`show(?:ed|s|n)?, f(?:ound|inds?), suggest(?:ed|s)?, indicate[ds]?, estimate[ds], reads?`),
  hints: phrases('suggest(?:ed|s)?, indicate[ds]?'),
  evidence: phrases(`
  polls?, surveys?, stud(?:y|ies), reports?, reviews?, data, figures?, records?, documents?, emails?, analys[ei]s, index,
  investigations?, research(?:ers?)?, tests?, articles?, memos?, letters?, courts?, judges?, jury, panels?, census, audits?,
  inquiry, experts?, scientists?, analysts?, critics?, officials?, economists?, statements?, rulings?, transcripts?, videos?, footage,
  messages?`),
  that: ['that'],
  agent: ['by'],
  have: list('has have had'),
  infinitive: ['to'],
  saying: phrases(`
  saying, telling, adding, noting, arguing, calling, suggesting, claiming, insisting, asking, writing, warning, accusing,
  referring to, pointing (?:out|to), explaining, stating, declaring, describing, asserting, announcing, urging,
  acknowledging, predicting, recalling, citing, criticizing, criticising, denouncing, praising, questioning${WHAT}, stressing,
  vowing, pledging, promising, chanting, shouting, alleging, concluding, complaining, admitting, conceding, tweeting, hoping, demanding, reiterating`),
  passive: list('was were been be is are being am get gets got'),
  beforeVerb: list(`
  has have had is was are were be been being will would could can may might must should did does do not never also long later
  earlier then repeatedly previously publicly recently since reportedly officially just still even often once first already now
  only again always again quickly simply clearly apparently initially eventually ultimately finally further famously
  specifically strongly frequently consistently explicitly openly privately really actually himself herself themselves itself
  immediately bluntly flatly angrily briefly largely generally probably certainly`),
  asides: [
    '(?:(?:on|last|this|late|early|since|by) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?',
    '(?:last|this|next|earlier this) (?:week|month|year|weekend|night|morning|afternoon|evening|summer|fall|winter|spring)',
    '(?:for the first time|for (?:his|her|its|their|one|example|instance) ?(?:part)?|in (?:particular|turn|fact|part|recent (?:days|weeks|months|years))|at the time|at one point|on the other hand)',
    '(?:in|during) an? (?:\\S+ )?(?:interview|statement|speech|email|e-mail|letter|tweet|call|post)',
  ],
  stops: list(`
  that because as while when where whereas if unless after before until than but so although though whether what how why yet
  meanwhile however later earlier also yesterday today tomorrow then since once still now instead indeed perhaps moreover
  monday tuesday wednesday thursday friday saturday sunday am is are was were be been has have had do does did will would can
  could may might must should said says told went came took gave left met made got saw ran began kept held brought led lost won sent fell rose spent include includes make makes take takes go goes come comes get gets need needs
  face faces help helps remain remains seem seems appear appears seemed appeared built paid stood sat became heard felt knew spoke wrote drew grew broke chose drove wore fought taught caught bought meant not never only even just here there like whom`),
  determiners: list(`
  the a an his her its their our my your this these those some many several most few two three four five six seven eight
  nine ten dozens hundreds thousands another other others any no both each every one all either neither more`),
  and: list('and or &'),
  but: list('but then'),
  conjunctions: list(
    'that because as while when where whereas if unless after before until but so although though whether since once',
  ),
  persons: list(`
  official source adviser advisor aide analyst expert economist lawyer diplomat researcher scientist historian author activist
  campaigner resident witness survivor student teacher doctor nurse engineer soldier sailor driver farmer worker
  owner executive envoy`),
  plurals: ['s', 'people', 'police', 'men', 'women'],
  participles: list('ed ing seen shown given sent'),
  gerunds: ['ing'],
  adverbs: ['ly'],
  prepositions: list(`
  of for to in from with at by on near inside into within about against among between behind during over under through
  despite without outside around across toward towards like unlike including`),
  joining: list('of for from at in with to on near inside behind against by within around outside'),
  of: ['of', 'for'],
  from: list('from at with'),
  pronouns: {
    he: ['he'],
    she: ['she'],
    they: list(
      'they it this that these those both some many others one all nobody everybody everyone anyone someone somebody',
    ),
    own: list('i we you'),
    who: list('who which whose'),
  },
  genders: { he: list('he his him himself'), she: list('she her hers herself') },
  titles: {
    he: list('mr sir king prince lord father rev spokesman chairman congressman councilman'),
    she: list('mrs ms miss madam queen princess lady spokeswoman chairwoman congresswoman councilwoman'),
    either: list(`
    dr prof professor sen senator rep representative gov governor president vice minister secretary judge justice mayor
    general gen col colonel capt captain sgt lt adm admiral chief director chair spokesperson pope ambassador commissioner inspector detective officer chancellor premier
    former king councillor sheriff attorney speaker leader candidate del supt maj cmdr msgr`),
  },
};
