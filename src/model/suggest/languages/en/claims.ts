import type { ClaimWords } from '../words/claimWords.ts';
import { phrases } from '../words/lists.ts';

/** How English shows what sort of claim a sentence makes. */
export const enClaims: ClaimWords = {
  future: phrases(`
  will, won[’']t, shall, (?:is|are|was|were|be) (?:going|set|due|bound|about|poised|slated|scheduled|expected|likely|unlikely|certain) to,
  expect(?:ed|s|ing)?, predict(?:ed|s|ion|ions|ing)?, forecast(?:s|ing)?, foresee[ns]?, anticipate[ds]?, soon, imminent(?:ly)?,
  upcoming, coming (?:hours|days|weeks|months|years), looming, eventually, next (?:week|month|year), likely, by (?:20|21)\\d\\d`),
  possibility: phrases(`
  may, might, could, perhaps, maybe, possib(?:le|ly|ility|ilities), potential(?:ly)?, if, whether, option(?:s)?, scenario(?:s)?,
  prospect(?:s)?, conceivabl[ey], would, risk(?:s|ing)?, in case, unless, hypothetical(?:ly)?, can be, alternative(?:s)?`),
  intention: phrases(`
  plan(?:s|ned|ning)?, intend(?:s|ed|ing)?, intent(?:ion|ions)?, aim(?:s|ed|ing)?, seek(?:s|ing)?, sought, want(?:s|ed|ing)?, hop(?:e|es|ed|ing),
  wish(?:es|ed)?, goal(?:s)?, objective(?:s)?, purpose, prepar(?:e|es|ed|ing|ation|ations), ready to, readiness, willing(?:ness)?, consider(?:s|ed|ing|ation)?,
  weigh(?:s|ed|ing)?, explor(?:e|es|ed|ing), contemplat(?:e|es|ed|ing), mull(?:s|ed|ing)?, under (?:review|discussion|consideration), discuss(?:es|ed|ing)?,
  propos(?:e|es|ed|al|als|ing), vow(?:s|ed|ing)?, pledg(?:e|es|ed|ing), promis(?:e|es|ed|ing), threat(?:s|en|ens|ened|ening)?, decid(?:e|es|ed), decision, strategy,
  designed to, meant to, in order to, effort(?:s)? to, attempt(?:s|ed|ing)? to, try(?:ing)? to, tries to, tried to, push(?:es|ed|ing)? for, advocat(?:e|es|ed|ing),
  call(?:s|ed|ing)? for, demand(?:s|ed|ing)?, need to, must`),
  allegation: phrases(`
  accus(?:e|es|ed|ing|ation|ations), alleg(?:e|es|ed|ing|edly|ation|ations), claim(?:s|ed|ing)?, charg(?:e|es|ed) (?:that|with), blam(?:e|es|ed|ing),
  reportedly, purported(?:ly)?, supposed(?:ly)?, suspect(?:s|ed)?, (?:is|are|was|were) said to, apparently, rumou?r(?:s|ed)?, so-called, denounc(?:e|es|ed|ing), condemn(?:s|ed|ing)?,
  insist(?:s|ed|ing)?, assert(?:s|ed|ing)?, contend(?:s|ed|ing)?, maintain(?:s|ed) that, unverified, unconfirmed, disputed, implicat(?:e|es|ed|ing), complicit, guilty`),
  denial: phrases(`
  den(?:y|ies|ied|ying|ial|ials), reject(?:s|ed|ing|ion)?, dismiss(?:es|ed|ing)?, refut(?:e|es|ed|ing), disput(?:e|es|ing), rul(?:e|es|ed|ing) out, disavow(?:s|ed)?,
  disown(?:s|ed)?, contradict(?:s|ed)?, rebuff(?:s|ed)?, no (?:plans?|intention) (?:to|of)`),
  judgement: phrases(`
  appear(?:s|ed|ing)?, seem(?:s|ed|ing|ingly)?, reveal(?:s|ing)?, prov(?:e|es|ing), judg(?:e|es|ed|ing), believ(?:e|es|ed|ing), think(?:s)?, thought, argu(?:e|es|ed|ing), opinion, view,
  obvious(?:ly)?, evident(?:ly)?, apparent(?:ly)?, arguabl[ey], undoubtedly, certainly, surely, simply, merely, indeed, really, particularly, should, ought, a sign, sense of, perceived, may well,
  tendency to, no secret, far from`),
  evaluation: phrases(`
  good, bad, better, worse, best, worst, great(?:er|est)?, major, critical, crucial, vital, key, important, significant(?:ly)?, considerable, serious(?:ly)?, severe(?:ly)?,
  profound(?:ly)?, complex, complicated, difficult, hard(?:er)?, easy, dangerous, risky, hazardous, reckless, bold, aggressive(?:ly)?, assertive, unprecedented, unusual(?:ly)?, extraordinary, remarkabl[ey], striking,
  strong(?:er|ly)?, weak(?:er)?, powerful, high-stakes, costly, effective, ineffective, successful, futile, failed, impossible, unlawful, unfair, unjust, wrong, right, absurd, ridiculous, disgrace(?:ful)?, shame(?:ful)?,
  ironic(?:ally)?, brutal, cruel, corrupt, credible, legitimate, reasonable, disastrous, catastrophic, tragic, historic, dramatic(?:ally)?, sharp(?:ly)?, heightened, increasing(?:ly)?, growing, scandalous,
  fragile, volatile, tense, precarious, limited, largely, widespread, sheer, too, little, few, hardly, barely, never, nothing, enough, less than, more than just, not (?:simply|just|only|merely), n[’']t (?:simply|just|only|merely),
  strongm[ae]n, dictator\\p{L}*, tyran\\p{L}+, despot\\p{L}*, autocra\\p{L}+, authoritarian, murky, shadowy, notorious(?:ly)?, grudge, elaborate, noteworthy, notable, palpable, shrill, bloody, mismanage\\p{L}+, ominous, optimistic,
  psychological, under pressure, exceeds?, (?:highly|firmly|deeply|extremely|utterly|clearly|rapidly) (?!visible)\\p{Ll}+`),
  law: phrases(`
  law(?:s|ful|fully|yers?)?, legal(?:ly|ity)?, illegal(?:ly)?, unlawful(?:ly)?, legitimate, court(?:s)?, judge(?:s)?, trial, tribunal, indict(?:s|ed|ment|ments)?, sanction(?:s|ed)?, prosecut(?:e|es|ed|or|ors|ion),
  convict(?:ed|ion)?, sentenc(?:e|ed), statute, constitution(?:al)?, unconstitutional, treat(?:y|ies), convention, warrant(?:s)?, ruling, ruled, verdict, designat(?:e|es|ed|ing|ion), authori[sz](?:e|es|ed|ing|ation),
  ban(?:s|ned)?, prohibit(?:s|ed)?, licen[sc]e(?:s|d)?, permit(?:s|ted)?, regulation(?:s)?, decree(?:s|d)?, bill, act, legislation, rights, appeal(?:s|ed)?, lawsuit, sue(?:s|d)?, crime(?:s)?, criminal, extradit(?:e|ed|ion)`),
  quantity: phrases(`
  per cent, percent, %, \\$, €, £, dozens, hundreds, thousands, millions, billions, total, number of, estimated, average, at least, more than, fewer than, less than, up to, as many as, nearly, almost, roughly, approximately, around, about,
  tons?, tonnes?, km, kilomet(?:re|er)s?, people, killed, dead, wounded, injured, half, majority, most of, quarter, third`),
  standing: phrases(`
  is, are, has, have, known as, called, located, based in, consists?, contains?, includes?, includ(?:ing|ed), home to, member(?:s)?, part of, founded, established, for (?:years|decades|months), since, long, always, usually, often,
  traditionally, who, which, whose, located, born, former, current(?:ly)?, history, began, first, already, still, ongoing, continues?`),
  happening: phrases(`
  (?:\\p{Ll}{2,}ed), told, said, went, came, took, gave, met, made, left, sent, held, began, became, brought, built, flew, fell, struck, hit, sank, won, lost, ran, led, shot, fought, broke, spoke, saw, found, wrote, put, set, cut,
  rose, paid, drove, was, were, had, has been, have been, announc(?:e|es|ed|ing), launch(?:es|ed|ing)?, arriv(?:e|es|ed|ing), deploy(?:s|ed|ing)?, carr(?:y|ies|ied|ying) out, yesterday, today, last (?:night|week|month|year)`),
};
