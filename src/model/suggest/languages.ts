/**
 * The words by which one language gives away what an editor looks for. Phrases are patterns: alternatives in regular
 * expression syntax, in lower case; where one begins a sentence its first letter may be a capital.
 */
export interface LanguageWords {
  /** Times that depend on the day of printing, such as “yesterday”. */
  relativeDays: readonly string[];
  /** What stands before the name of an outlet whose reporting is passed on. */
  beforeOutlet: readonly string[];
  /** What stands after it. */
  afterOutlet: readonly string[];
  /** What stands between a source and the outlet that it spoke to. */
  told: readonly string[];
  /** What stands before a source. */
  accordingTo: readonly string[];
  /** Verbs of which the subject is a source. */
  says: readonly string[];
  /** Subjects that stand for someone named before. */
  pronouns: readonly string[];
  /** What may stand between a clause's beginning and its subject. */
  beforeSubject: readonly string[];
  /** What may stand between a subject and its verb. */
  beforeVerb: readonly string[];
  /** Words after which a name is no longer what a phrase is about: “the head of …”. */
  prepositions: readonly string[];
  /** What a line that names the author begins with. */
  byline: readonly string[];
  /** Whole paragraphs that belong to the web page and not to the text; matched without regard to capitals. */
  furniture: readonly string[];
  /** Words too common for a slug. */
  fillers: readonly string[];
}

/** By primary language. To teach the commands another language, add it here; without it they guess nothing. */
const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  en: {
    relativeDays: [
      'yesterday',
      'today',
      'tomorrow',
      'tonight',
      'overnight',
      '(?:earlier |later )?th(?:is|at) (?:morning|afternoon|evening|week|weekend|month|year)',
      '(?:last|next) (?:night|week|weekend|month|year)',
      '(?:in|over) recent (?:days|weeks|months)',
      'in (?:the )?coming (?:days|weeks|months)',
      '(?:a|an|one|two|three|several|\\d+) (?:day|week|month|hour)s? (?:ago|earlier|later)',
    ],
    beforeOutlet: [
      'told',
      'according to(?: an?(?: new)? (?:report|article|story|investigation) (?:in|by|from|of))?',
      '(?:first |originally |previously )?(?:reported|published|revealed) (?:by|in)',
      '(?:seen|reviewed|obtained|viewed) by',
      '(?:a |new )?(?:report|article|story|investigation|interview)s? (?:in|by|from|with)',
      'spoke (?:to|with)',
      'speaking to',
      '(?:citing|quoting|quoted by|cited by)',
      'read the full (?:note|story|article|report|piece) (?:in|at|on)',
      '(?:source|via):?',
    ],
    afterOutlet: ['(?:has |have |had )?(?:first |also )?report(?:ed|s)', '(?:has )?(?:revealed|disclosed)'],
    told: ['told', 'spoke (?:to|with)', 'speaking to', 'in an interview with', 'in comments to'],
    accordingTo: ['according to'],
    says: [
      'sa(?:id|ys?)',
      'told',
      'tells?',
      'add(?:ed|s)',
      'announce[ds]',
      'warn(?:ed|s)',
      'argue[ds]?',
      'claim(?:ed|s)',
      'insist(?:ed|s)',
      'accuse[ds]?',
      'den(?:ied|ies|y)',
      'reject(?:ed|s)',
      'wrote',
      'state[ds]',
      'stress(?:ed|es)',
      'explain(?:ed|s)',
      'reveal(?:ed|s)',
      'confirm(?:ed|s)',
      'suggest(?:ed|s)',
      'note[ds]',
      'acknowledge[ds]?',
      'caution(?:ed|s)',
      'report(?:ed|s)',
      'estimate[ds]?',
      'denounce[ds]?',
      'declined to comment',
    ],
    pronouns: ['he', 'she', 'they', 'it', 'who', 'which', 'we', 'i'],
    beforeSubject: [
      'and',
      'but',
      'while',
      'meanwhile',
      'as',
      'although',
      'though',
      'however',
      'that',
      'when',
      'where',
      'because',
      'so',
      'yet',
      'still',
      'then',
      'earlier',
      'later',
      'also',
    ],
    beforeVerb: [
      'has',
      'have',
      'had',
      'is',
      'was',
      'also',
      'long',
      'later',
      'earlier',
      'then',
      'repeatedly',
      'previously',
      'publicly',
      'recently',
      'since',
      'reportedly',
      'officially',
    ],
    prepositions: ['of', 'for', 'to', 'in', 'from', 'with', 'at', 'by', 'on', 'near', 'inside', 'into', 'within'],
    byline: ['by'],
    furniture: [
      '(?:share|tweet|post|print|e-?mail|save|pin|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|bluesky|pocket|listen|follow)(?:[\\s|·•,/]+(?:share|tweet|post|print|e-?mail|save|pin|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|bluesky|pocket|listen|follow))*',
      'share (?:this|on|via|with)\\b.*',
      '(?:leave|post|write|add) a (?:comment|reply).*',
      '(?:\\d+|no) comments?(?: yet)?|comments?(?: \\(\\d+\\))?|join the (?:conversation|discussion).*',
      '(?:your email address will not be published|required fields are marked|save my name).*',
      '(?:sign up|subscribe|register|get our|join our)\\b.*(?:newsletter|inbox|e-?mail|updates|alerts|channel).*|(?:newsletter|subscribe(?: now)?)',
      "(?:you (?:may|might) also like|related(?: (?:articles?|stor(?:y|ies)|posts?|news|coverage|topics|content))?|read (?:more|next|also)|see also|more (?:from|on|stories)|most (?:read|popular|viewed)|recommended(?: for you)?|trending(?: now)?|latest(?: news)?|don[’']t miss|editor[’']s picks?)\\b[^.!?]{0,120}:?",
      'explore more\\b.*',
      'advertis(?:e with us|ing|ements?)|sponsored(?: content)?|promoted|story continues below.*|article continues.*',
      '.*\\bad-?block(?:er)?s?\\b.*',
      '(?:this (?:site|website|page)|we) uses? (?:akismet|cookies)\\b.*|.*\\b(?:cookie|privacy) policy\\b.*|accept(?: all)?(?: cookies)?|learn how your comment data is processed\\.?',
      '(?:exit mobile version|site icon.*|skip to (?:main )?content|menu|search|home|log ?in|sign in|back to top|loading.*|toggle.*|close|open menu|view all)',
      '(?:©|\\(c\\)|copyright)\\s.*|.*\\ball rights reserved\\.?',
      '(?:filed under|tags?|topics?|categor(?:y|ies)|posted in)\\s*:.*',
      '(?:follow|like|find) us\\b.*|download (?:our|the) app.*|click here\\b.*|listen to this (?:article|story).*',
      '\\d+[ -]min(?:ute)?s?(?: read)?|reading time:?.*|estimated read.*',
      '(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?:?\\s.{0,60}',
    ],
    fillers:
      'a about after against amid an and are as at be been before between but by can could did do does during for from had has have how if in into is it its many may more much of on or over say says than that the their they this to under was were what when where which who why will with would'.split(
        ' ',
      ),
  },
};

/** The words of a language (a BCP 47 tag); undefined where none are known. */
export function languageWords(tag: string): LanguageWords | undefined {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
}

/** One regular expression source for several phrases, each as a whole, its first letter small or capital. */
export function anyOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => `(?:${phrase.replace(/^((?:\(\?:)*)(\p{Ll})/u, capitalToo)})`).join('|');
}

function capitalToo(_: string, open: string, letter: string): string {
  return `${open}[${letter}${letter.toUpperCase()}]`;
}
