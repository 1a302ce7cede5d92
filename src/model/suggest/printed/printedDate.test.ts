import { describe, expect, test } from 'vitest';
import { dateIn, dayIn } from './printedDate.ts';

describe('dayIn', () => {
  test.each([
    ['Published 3 December 2031 at 10:15', 'en', '2031-12-03'],
    ['December 3, 2031', 'en', '2031-12-03'],
    ['Dec. 13th, 2031', 'en', '2031-12-13'],
    ['2031-12-03T22:10:00Z', 'en', '2031-12-03'],
    ['3. Dezember 2031', 'de', '2031-12-03'],
    ['3 de diciembre de 2031', 'es', '2031-12-03'],
    ['31 February 2031', 'en', undefined],
    ['December 2031', 'en', undefined],
    ['nothing', 'en', undefined],
    ['03.05.2031, 10:15 Uhr', 'de', '2031-05-03'],
    ['Veröffentlicht am 3. Mai 2031', 'de', '2031-05-03'],
    ['Thursday 3 May 2031 by Kim Berg', 'en', '2031-05-03'],
    ['2031年5月3日', 'ja', '2031-05-03'],
    ['03/05/2031', 'fr', '2031-05-03'],
    ['03/05/2031', 'en-GB', '2031-05-03'],
    ['03/05/2031', 'en-US', '2031-03-05'],
    ['13/05/2031', 'en-US', '2031-05-13'],
    ['03.05.2031', 'en-US', '2031-05-03'],
    ['03.05.31', 'en', '2031-05-03'],
    ['Version 2.7.13', 'en', undefined],
    ['2031.05.03.08.00', 'en', undefined],
    ['3 мая 2031 г.', 'ru', '2031-05-03'],
  ])('%s', (text, language, day) => {
    expect(dayIn(text, language)).toBe(day);
  });
});

test.each([
  ['May 2031', 'en', '2031-05'],
  ['2031', 'en', '2031'],
  ['2031-05', 'en', '2031-05'],
  ['3 May 2031', 'en', '2031-05-03'],
  ['about 2031', 'en', undefined],
])('%s stays as much of a date as it is', (text, language, date) => {
  expect(dateIn(text, language)).toBe(date);
});

describe('dayIn reads the digits, eras and words of other languages', () => {
  test.each([
    ['٣ مايو ٢٠٣١', 'ar', '2031-05-03'],
    ['١٣ أيار/مايو ٢٠٣١', 'ar', '2031-05-13'],
    ['٣ مايو، ٢٠٣١', 'ar', '2031-05-03'],
    ['٢٠٣١/٠٥/٠٣', 'ar', '2031-05-03'],
    ['۳ مه ۲۰۳۱', 'fa', '2031-05-03'],
    ['३ मई २०३१', 'hi', '2031-05-03'],
    ['３１年５月３日', 'ja', undefined],
    ['２０３１年５月３日', 'ja', '2031-05-03'],
    ['令和13年5月3日', 'ja', '2031-05-03'],
    ['平成元年1月8日', 'ja', '1989-01-08'],
    ['3 พฤษภาคม 2574', 'th', '2031-05-03'],
    ['3 พฤษภาคม 2031', 'th', '2031-05-03'],
    ['Order 2574', 'en', undefined],
    ['3η Μαΐου 2031', 'el', '2031-05-03'],
    ['Ngày 3 tháng 5 năm 2031', 'vi', '2031-05-03'],
    ['Ngày 3 tháng 12, 2031', 'vi', '2031-12-03'],
    ['۱۳ اردیبهشت ۱۴۱۰', 'fa', undefined],
  ])('%s', (text, language, day) => {
    expect(dayIn(text, language)).toBe(day);
  });
});
