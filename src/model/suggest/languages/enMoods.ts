import { phrases, type MoodWords } from './languageWords.ts';

/** By which words English shows how the content of a sentence stands. */
export const enMoods: MoodWords = {
  asks: phrases(`(?:Is|Are|Was|Were|Will|Would|Could|Can|Does|Do|Did|Has|Have|Should|Why|What|Who|How) (?=\\S+ ).*`),
  may: phrases(`
  may, might, could, potential(?:ly)?, possib(?:le|ly|ility|ilities), perhaps, maybe, option(?:s)?, scenario(?:s)?, risks?, considering, weighing, mulling,
  explor(?:e|ed|ing), prepared to, ready to, under (?:review|discussion|consideration), openly discussed, in case, whether`),
  will: phrases(`
  will, likely, unlikely, expected, set to, about to, going to, poised to, due to (?=\\p{Ll}+ )(?!the|a|an|its|his|her|their), soon, would, shall, won[’']t`),
  accuses: phrases(`
  accus\\p{L}+, alleg\\p{L}+, claim(?:s|ed|ing)?, blam\\p{L}+, denounc\\p{L}+, reportedly, (?:is|are|was|were) (?:said|believed|thought) to, suspected, so-called,
  framed, insists?`),
  denies: phrases(
    'den(?:y|ies|ied|ying), reject(?:s|ed|ing)?, dismiss(?:es|ed|ing)?, refut(?:e|es|ed|ing), no plans? to',
  ),
  intends: phrases(`
  plan(?:s|ned|ning)?, intend\\p{L}*, aim(?:s|ed|ing)?, seek(?:s|ing)?, prepar(?:e|es|ed|ing), options?, weigh\\p{L}*, consider(?:s|ed|ing)?, discuss\\p{L}*, targets?,
  hop(?:e|es|ed|ing), wants?, tasked, developing, efforts?, to \\p{Ll}+`),
  rules: phrases(`
  law, legal(?:ly|ity)?, illegal(?:ly)?, lawful, unlawful, legitimate, designat\\p{L}+, sanction\\p{L}*, authori[sz]\\p{L}+, treaty, indict\\p{L}+, extrajudicial, court`),
  judges: phrases(`
  (?:is|are|was|were|be|been|remains?|appears?|seems?|seemed|becoming|proved)(?: \\p{Ll}+ly)? (?!(?:being|in|at|on|to|of|for)(?!\\p{L}))(?:(?:a|an|the|not|very|too|all|far|less|more|most|so|also|part) )?\\p{Ll}+`),
  happened: phrases(`(?:had|has|have) (?:\\p{Ll}+ )?\\p{Ll}+(?:ed|en|wn), \\p{Ll}{2,}ed`),
};
