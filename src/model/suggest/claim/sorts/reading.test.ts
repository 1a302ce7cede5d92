import { expect, test } from 'vitest';
import { seems } from './sorting.ts';
import { traitsOf, type Sayable } from './traits.ts';

const named = [{ label: 'Ada Lund', named: true, mode: 'paraphrase' as const }];
const unnamed = [{ label: 'Officials', named: false, mode: 'paraphrase' as const }];
const nobody: typeof named = [];

/** What a claim in English seems to be by the rules alone, its modality first. */
function read(words: string, attribution: Sayable['attribution'], more: Partial<Sayable> = {}): string[] {
  const traits = traitsOf({ words, attribution, language: 'en', ...more });
  return traits.filter((trait) => trait.startsWith(seems('')) || trait === 'may judge');
}

test.each([
  ['Farmers accuse the ministry of acting too late', unnamed, 'alleged', 'accusation'],
  ['Residents blame the council for allowing the line through the town', unnamed, 'alleged', 'accusation'],
  ['The bank’s chairman allegedly moved 90 million crowns abroad', unnamed, 'alleged', 'accusation'],
  ['The regulator failed savers, Lena Moss argued', named, 'alleged', 'accusation'],
  ['the minister of energy accused the operator of hiding inspection reports', named, 'alleged', 'accusation'],
  ['Two engineers reportedly resigned before the accident', unnamed, 'alleged', 'event'],
  ['The strike is illegal, the board says', named, 'alleged', 'legal'],
  ['Authorities have not said where the first patient lives', nobody, 'asserted', 'background'],
  ['It is unclear how many people were in the tunnel', nobody, 'asserted', 'background'],
  ['Lindholm, a town of 40,000 on the eastern coast', nobody, 'asserted', 'background'],
  ['Markets sell live birds throughout the region', nobody, 'asserted', 'background'],
  ['Nordkraft, which operates eleven dams in the region', nobody, 'asserted', 'background'],
  ['A cargo train derailed near Lindholm shortly after midnight', nobody, 'asserted', 'event'],
  ['A spokesman refused to say who had signed the report', nobody, 'asserted', 'event'],
  ['Health officials are investigating a second farm', nobody, 'asserted', 'event'],
  ['Nurses walked out on Monday morning', nobody, 'asserted', 'event'],
  ['Police searched the company’s offices on Thursday', nobody, 'asserted', 'event'],
  ['About 900 residents were evacuated', nobody, 'asserted', 'figure'],
  ['Rescue teams pulled 27 survivors from the mud', nobody, 'asserted', 'figure'],
  ['Shares fell by 18 per cent', nobody, 'asserted', 'figure'],
  ['Turnout was 61 per cent', nobody, 'asserted', 'figure'],
  ['at least 140 people are still missing', nobody, 'asserted', 'figure'],
  ['The ministry is preparing to cull two million birds', nobody, 'asserted', 'intent'],
  ['A court ordered the company to stop operating two other dams', nobody, 'asserted', 'legal'],
  ['Prosecutors charged him with fraud on Wednesday', nobody, 'asserted', 'legal'],
  ['The law requires an inspection every five years', nobody, 'asserted', 'legal'],
  ['The widow of one victim is suing the company', nobody, 'asserted', 'legal'],
  ['Under the Railways Act, operators must report defects within a day', nobody, 'asserted', 'legal'],
  ['Could other lenders be next', nobody, 'considered', 'prediction'],
  ['Will the old bridge hold', nobody, 'considered', 'prediction'],
  ['Residents fear that the dam could burst', unnamed, 'considered', 'prediction'],
  ['Residents fear that the ministry lied', unnamed, 'opinion', 'assessment'],
  ['a potentially ruinous policy', nobody, 'considered', 'assessment'],
  ['with potentially ruinous consequences for the fishing villages', nobody, 'considered', 'prediction'],
  ['Is the network safe', nobody, 'considered', 'assessment'],
  ['Officials are weighing a nationwide speed limit', nobody, 'considered', 'intent'],
  ['The central bank is ready to guarantee deposits', nobody, 'considered', 'intent'],
  ['The government intends to buy back the network', nobody, 'considered', 'intent'],
  ['The government is considering a ban on building below the dam', nobody, 'considered', 'intent'],
  ['The operator wants to resume services next week', nobody, 'considered', 'intent'],
  ['Patients could die, doctors warned', unnamed, 'considered', 'prediction'],
  ['The company may lose its licence', nobody, 'considered', 'prediction'],
  ['The crisis may spread to neighbouring countries', nobody, 'considered', 'prediction'],
  ['The inquiry could take more than a year', nobody, 'considered', 'prediction'],
  ['nurses may return to work if talks resume', unnamed, 'considered', 'prediction'],
  ['His lawyer said the charges were baseless', named, 'denied', 'denial'],
  ['The council says it was never consulted', named, 'denied', 'denial'],
  ['The electoral commission dismissed the complaint', named, 'denied', 'denial'],
  ['the company denies that any warning was ignored', named, 'denied', 'denial'],
  ['the hospital board rejected the demand', named, 'denied', 'denial'],
  ['A deal now seems further away than ever', nobody, 'opinion', 'assessment'],
  ['It would be a mistake to reopen markets now', nobody, 'opinion', 'assessment'],
  ['Stone’s victory would be a blow to the alliance', nobody, 'opinion', 'assessment'],
  ['The disaster raises questions about who supervises the dams', nobody, 'opinion', 'assessment'],
  ['The fine is far too low', nobody, 'opinion', 'assessment'],
  ['A second crash would finish the company, said analyst Per Dahl', named, 'predicted', 'prediction'],
  ['Ivar Stone is expected to win the second round', nobody, 'predicted', 'prediction'],
  ['Parliament will vote on the emergency budget next week', nobody, 'predicted', 'prediction'],
  ['Schools will stay closed until March', nobody, 'predicted', 'prediction'],
  ['The court will hear the case in spring', nobody, 'predicted', 'prediction'],
])('“%s”', (words, attribution, modality, kind) => {
  expect(read(words, attribution)).toEqual([seems(modality), seems(kind)]);
});

test('what an outlet reports is passed on as fact, and what somebody says is theirs', () => {
  const words = 'the ferry sank off the cape';
  expect(read(words, named)[0]).toBe(seems('alleged'));
  expect(read(words, named, { isOutlet: true })[0]).toBe(seems('asserted'));
});

test('a thing without a verb stands as what is said of it before, or as a fact', () => {
  const words = 'a new bridge over the sound';
  expect(read(words, named, { lead: 'The board was weighing, she said, ' })).toEqual([
    ...[seems('considered'), seems('intent')],
  ]);
  expect(read(words, named, { lead: 'She praised ' })).toEqual([seems('asserted'), seems('background')]);
});

test('the first cue governs what follows, and what is only conceded governs nothing', () => {
  expect(read('This suggests that a strike is possible', nobody)[0]).toBe(seems('opinion'));
  expect(read('It might suggest a strike', nobody)[0]).toBe(seems('considered'));
  expect(read('While a strike is considered, the docks are open', nobody)[0]).toBe(seems('asserted'));
});

test('where an article says what something is, it may judge; a language without words for it shows nothing', () => {
  expect(read('the quay is home to the fleet', nobody)).toEqual([seems('asserted'), 'may judge']);
  expect(read('Se saattaa sulkeutua', nobody, { language: 'fi' })).toEqual([]);
});
