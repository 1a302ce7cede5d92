import { phrases } from '../words/lists.ts';
import type { SourceWords } from '../words/sourceWords.ts';

/** How English shows whose voice a claim is in. */
export const enSources: SourceWords = {
  unnamed: 'Unnamed reports',
  hearsay: phrases(`
  reportedly, allegedly, purportedly, supposedly, rumou?red, (?:is|are|was|were) (?:also )?(?:said|believed|thought|estimated|reported|alleged|understood|rumou?red) to,
  (?:credible |widespread |media |news |unconfirmed |some )?reports (?:that|of|about|on|regarding|concerning), as (?:detailed|described|indicated|noted|outlined|cited) in (?:\\p{Ll}+ )?reports, (?<=^(?:\\S+ ){0,2})(?:suspected|alleged), it is (?:said|believed|reported|understood) that`),
  vague: phrases(`
  (?:[Uu]nnamed |[Aa]nonymous |[Mm]any |[Ss]ome |[Ss]everal |[Mm]ost |[Vv]arious |[Oo]ther |[Mm]ultiple |[Oo]pinion |[Mm]edia |[Nn]ews )*(?:[Ss]ources?|[Aa]nalysts?|[Rr]eports?|[Oo]bservers?|[Ee]xperts?|[Cc]ritics?|[Pp]olls?|[Ss]urveys?|[Dd]ocuments?|[Ee]stimates?)`),
  deeds: phrases(`
  order(?:s|ed), threaten(?:s|ed)?, declin(?:e|es|ed) to, refus(?:e|es|ed) to, ask(?:s|ed)?, request(?:s|ed)?, refer(?:s|red)? .+, seek(?:s)?, sought,
  plan(?:s|ned)? to, intend(?:s|ed)?, aim(?:s|ed) to, want(?:s|ed)?, hope(?:s|d), defend(?:s|ed)?, back(?:s|ed), support(?:s|ed),
  agree(?:s|d)?, knew, knows?, feared, felt, expect(?:s|ed)?, prefer(?:s|red)?`),
  contrast: phrases('while, whereas, although, though, even though, even as, even if, but'),
  speakingFor: phrases(
    'spokes(?:man|woman|person|people), representatives?, press (?:secretary|office|officer), envoys?',
  ),
  governments: ['government', 'administration'],
};
