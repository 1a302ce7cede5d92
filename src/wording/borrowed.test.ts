import fc from 'fast-check';
import { expect, it } from 'vitest';
import { borrowed, markBorrowed, unsigned } from './borrowed.ts';

const { told, printed, count, nested } = borrowed({
  told: ({ by }: { by: string }) => `Told by ${by}.`,
  printed: 'Printed',
  count: '1,250',
  nested: { told: ({ by }: { by: string }) => [`as told by ${by}`] },
});

it('marks each message in an element of its own, and its words in other letters as the story’s', () => {
  expect(markBorrowed(`<p>${told({ by: 'أحمد' })} ${count}</p>`, 'en', 'ar')).toBe(
    '<p><bdi lang="en" dir="ltr">Told by <bdi lang="ar" dir="rtl">أحمد</bdi>.</bdi> 1,250</p>',
  );
  expect(markBorrowed(`<p>${told({ by: 'Jörg' })}</p>`, 'en', 'de')).toBe('<p><bdi lang="en">Told by Jörg.</bdi></p>');
});

it('keeps the order of messages that follow one another, where the page runs the other way', () => {
  expect(markBorrowed(`<p>${printed} ${told({ by: printed })}</p>`, 'en', 'ar')).toBe(
    '<p><bdi lang="en" dir="ltr">Printed Told by Printed.</bdi></p>',
  );
});

it('leaves in a name that is set apart the numbers that belong to it', () => {
  const name = '\u2068\u2068صدى النهر\u2069, 11 مارس 2041\u2069';
  expect(markBorrowed(told({ by: `${name} and 3 others` }), 'en', 'ar')).toBe(
    `<bdi lang="en" dir="ltr">Told by <bdi lang="ar" dir="rtl">${name}</bdi> and 3 others.</bdi>`,
  );
});

it('marks a message that goes through several elements once, and one within another not again', () => {
  expect(markBorrowed(`<p>${told({ by: '<a href="/x/">港口 日报</a>' })}</p>`, 'en', 'zh')).toBe(
    '<p><bdi lang="en">Told by <a href="/x/"><bdi lang="zh">港口 日报</bdi></a>.</bdi></p>',
  );
  expect(markBorrowed(told({ by: nested.told({ by: 'Ada' })[0] ?? '' }), 'en', 'de')).toBe(
    '<bdi lang="en">Told by as told by Ada.</bdi>',
  );
});

it('sets words apart by signs where no element may stand, and leaves data as they are', () => {
  const page = `<title>${printed} · ل</title><a title="${printed} > ${told({ by: 'ل' })}">ل</a><svg><text>${printed}</text></svg>`;
  expect(markBorrowed(page, 'en', 'ar')).toBe(
    '<title>\u2066Printed\u2069 · ل</title><a title="\u2066Printed\u2069 > \u2066Told by ل.\u2069">ل</a><svg><text>\u2066Printed\u2069</text></svg>',
  );
  expect(markBorrowed(page, 'en', 'fi')).toBe(unsigned(page));
  const script = `<script type="application/ld+json">{"name":"${printed}"}</script>`;
  expect(markBorrowed(script, 'en', 'ar')).toBe('<script type="application/ld+json">{"name":"Printed"}</script>');
});

it('changes no letter of a page', () => {
  const word = fc.constantFrom(
    'ferry',
    'عبّارة',
    '港口',
    '12',
    ' ',
    '. ',
    printed,
    told({ by: 'ليلى' }),
    told({ by: printed }),
  );
  const texts = fc.array(word).map((words) => words.join(''));
  const page = texts.chain((text) =>
    fc.constantFrom(`<p>${text}</p>`, `<option>${text}</option>`, `<b title="${text}">${text}</b>`),
  );
  fc.assert(
    fc.property(page, fc.constantFrom('ar', 'zh', 'de'), (html, story) => {
      const marked = markBorrowed(html, 'en', story);
      expect(marked.replace(/<\/?bdi[^>]*>|[\u2066\u2069]/g, '')).toBe(unsigned(html));
      expect(marked.match(/<bdi/g)?.length).toBe(marked.match(/<\/bdi/g)?.length);
    }),
  );
});
