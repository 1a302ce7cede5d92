/** What a message of the catalogue takes: its parameters, those of them that are numbers or dates, and its tags. */
export interface Taken {
  parameters: readonly string[];
  numbers: ReadonlySet<string>;
  dates: ReadonlySet<string>;
  tags: ReadonlySet<string>;
}

/** A message: text, or a function of its parameters. */
export type Message = string | ((given: Readonly<Record<string, unknown>>) => unknown);

/** Two days. Where the one is written as a date, the message does not hold it as it was given. */
const DAYS = ['2031-05-02', '1999-11-30'] as const;

/**
 * What a message takes, found by trying it: each parameter is read, added up or written out, and tells so. A message takes
 * its parameters apart at once, so that none is missed.
 */
export function taken(message: Message): Taken {
  if (typeof message === 'string') return { ...NOTHING, tags: tagsIn(message) };
  const { parameters, numbers, said } = tried(message);
  const dates = parameters.filter((name) => !numbers.has(name) && isDate(message, name, parameters));
  return { parameters, numbers, dates: new Set(dates), tags: tagsIn(said) };
}

const NOTHING: Taken = { parameters: [], numbers: new Set(), dates: new Set(), tags: new Set() };

/** The tags that stand in a text, by their names. */
export function tagsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/<(\w+)\/?>/g), ([, name = '']) => name));
}

function tried(message: Exclude<Message, string>): { parameters: string[]; numbers: Set<string>; said: string } {
  const numbers = new Set<string>();
  const parameters = new Set<string>();
  const probe = (name: string): object => {
    const isNumber = (): string => {
      numbers.add(name);
      return '2';
    };
    return {
      toLocaleString: isNumber,
      [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? Number(isNumber()) : DAYS[0]),
    };
  };
  const given = new Proxy<Record<string, unknown>>(
    {},
    {
      get(_, name) {
        parameters.add(String(name));
        return probe(String(name));
      },
    },
  );
  return { said: said(message, given), parameters: [...parameters], numbers };
}

function isDate(message: Exclude<Message, string>, name: string, parameters: readonly string[]): boolean {
  const others = Object.fromEntries(parameters.map((each) => [each, DAYS[1]]));
  const [one, other] = [DAYS[0], DAYS[1]].map((day) => said(message, { ...others, [name]: day }));
  return one !== other && one?.includes(DAYS[0]) === false;
}

/** What a message says; nothing where it cannot take what it is given. */
function said(message: Exclude<Message, string>, given: Record<string, unknown>): string {
  try {
    return String(message(given));
  } catch {
    return '';
  }
}
