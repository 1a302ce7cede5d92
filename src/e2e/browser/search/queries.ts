/** A query and the claims that an analyst who typed it wants to see among the first five. */
export interface Judged {
  query: string;
  /** Every one of these is among the first five. */
  all?: string[];
  /** At least one of these is. */
  any?: string[];
}

/** By what each group tries. The ids are those of `content/articles/*\/claims/*.md`. */
export const JUDGED: Record<string, Judged[]> = {
  'names by any alias': [
    { query: 'Cartel of the Suns murky', all: ['qm7dz8w0'] },
    { query: 'Los Soles Cartel existence', all: ['rf3arzsl'] },
    { query: 'Cartel of the Suns insignia', all: ['y43ok9gc'] },
    { query: 'FAA warning airlines', all: ['tnm366ip'] },
    { query: 'CIA covert operations', any: ['mzndszzr', 'cnvokt9c'] },
    { query: 'Central Intelligence Agency comment', all: ['c449gozz'] },
    { query: 'USS Gerald Ford arrives', all: ['tqh6mvwy'] },
    { query: 'Chavista regime preparing', any: ['ffubfln0', 'zf4iekii', 'vd72ma5u', 'gnxcsr1o'] },
    { query: 'Drug Enforcement Agency boarding boats', any: ['vuohwv4h', 'dsgebq24', 'v5k6q3cy'] },
    { query: 'Trump management', any: ['lby2um2k', 'c66sjrgw', 'tjx40lku', 'gez6jqod', 'ba1b48wi', 'q3iataiq'] },
  ],
  'synonyms of the story': [
    { query: '83 deaths', all: ['stlzwflu'] },
    { query: 'bounty of $50 million', all: ['gb8opb2m', 'pk7484k2', 'k45whl6r'] },
  ],
  'accents or none': [
    { query: 'Volker Turk', all: ['o5lmgh1s', 'dv6oym9f'] },
    { query: 'Volker Türk', all: ['o5lmgh1s', 'dv6oym9f'] },
    { query: 'Maria Corina Machado', all: ['z53iqamo', 'xsgrb220'] },
    { query: 'MARÍA CORINA MACHADO nobel', all: ['z53iqamo'] },
    { query: 'Nicolás Maduro arrest reward', any: ['gb8opb2m', 'pk7484k2', 'k45whl6r'] },
  ],
  'numbers and currency': [
    { query: '$50 million', all: ['gb8opb2m', 'pk7484k2', 'k45whl6r'] },
    { query: '50 million', all: ['gb8opb2m', 'pk7484k2', 'k45whl6r'] },
    { query: '$50m reward', all: ['gb8opb2m', 'pk7484k2', 'k45whl6r'] },
    { query: '83 people', all: ['stlzwflu'] },
    { query: '21 strikes', all: ['ji24wn43'] },
    { query: '4,000 marines', all: ['tjx40lku', 'u0l36fb0'] },
    { query: '4000 marines', all: ['tjx40lku', 'u0l36fb0'] },
    { query: '14 per cent of the fleet', all: ['h6ronlau'] },
    { query: '280 units', all: ['iq8k1blb'] },
    { query: '50 miles', all: ['s2wegrwk'] },
    { query: '24 October', all: ['bh9sg6oy'] },
  ],
  'hyphenated words': [
    { query: 'F-35', all: ['q0k1luub', 'q2jc00i1', 'ep49st7n'] },
    { query: 'F35', all: ['q0k1luub', 'q2jc00i1', 'ep49st7n'] },
    { query: 'B-52 bombers', all: ['q0k1luub'] },
    { query: 'B52', all: ['q0k1luub'] },
    { query: 'counter-narcotics', all: ['an44hu9z', 'twatgn1o', 'yujdx77p'] },
    { query: 'counter narcotics', all: ['an44hu9z', 'twatgn1o', 'yujdx77p'] },
    { query: 'narcoterrorists', any: ['qrj0uikg', 'xsflagvo', 'oc11k1jt'] },
    { query: 'al Qaeda of the western hemisphere', all: ['xsflagvo'] },
    { query: 'deescalate tensions', all: ['xb7jo04n'] },
  ],
  'quoted phrases': [
    { query: '"regime change"', any: ['zupwvw9z', 'ap7l7m66', 'hh121k4n', 'a48ywr82'] },
    { query: '“extrajudicial killing”', all: ['dv6oym9f'] },
    { query: '"loading bricks"', all: ['gez6jqod'] },
    { query: '"Nicolas Maduro" "arrest"', any: ['gb8opb2m', 'pk7484k2', 'k45whl6r', 'ya6y3rkn', 'k488pg4f'] },
    { query: '"every element of American power"', all: ['ifes73g5', 'j2fiq7jx'] },
    { query: '"counter narcotics" Pentagon', all: ['an44hu9z'] },
  ],
  typos: [
    { query: 'madruo rewrad', any: ['gb8opb2m', 'pk7484k2', 'k45whl6r', 'ya6y3rkn'] },
    { query: 'hegesth designation', all: ['gzgmjtz4'] },
    { query: 'tren de argua', any: ['a72mht6j', 'a2fbf0o5'] },
    { query: 'nuclaer submarin', all: ['pxnadpin', 'nquo29c3'] },
    { query: 'solemani', any: ['q97rcv71', 'ckmylamg'] },
    { query: 'gurrilla resistence', all: ['gs0lekx1'] },
  ],
  'natural questions': [
    { query: 'who denied that Maduro is involved in trafficking?', all: ['e198ifc6'] },
    { query: 'how many people have been killed in the boat strikes?', all: ['nj8gwwch', 'rqdoscp6', 'stlzwflu'] },
    { query: 'what is the reward for arresting Maduro?', any: ['gb8opb2m', 'pk7484k2', 'k45whl6r'] },
    { query: 'when did the aircraft carrier arrive in the Caribbean?', all: ['tqh6mvwy'] },
    { query: 'where does the fentanyl come from?', all: ['kni10ljp'] },
    { query: 'who is the largest aircraft carrier in the world?', all: ['o3uheiu2'] },
    { query: 'is there any evidence that the cartel exists?', any: ['yufrvet4', 'rf3arzsl'] },
    { query: 'which airlines cancelled flights?', all: ['qs0q2d55'] },
    {
      query: 'what did Stephen Miller say about the government of Venezuela?',
      any: ['olkp3x8e', 'o0psznxk'],
    },
    { query: 'are there talks between the US and Maduro?', any: ['zobxtftn', 'yv5kg1nc', 'cbt8omlv', 'ap7l7m66'] },
  ],
  'modality words': [
    { query: 'denied attack Venezuela', all: ['evick4ui'] },
    { query: 'predicted invasion unlikely', all: ['pthm85ep', 'rwk5xkuk'] },
    { query: 'alleged Sinaloa', any: ['obqybfgq', 'hdsvenke'] },
    { query: 'denial', any: ['evick4ui', 'e198ifc6', 'ep519uaw', 'wvhlihhr'] },
  ],
  'places, weapons, law': [
    { query: 'Tlatelolco', all: ['dx8ep74h', 'ypfmf9bl'] },
    { query: 'Moscow', all: ['jxp32jul'] },
    { query: 'drone strikes', all: ['qa7r0kj8'] },
    { query: 'destroyers', all: ['q0wgwmii'] },
    { query: 'Middle East intermediaries', any: ['yv5kg1nc', 'qluwek6o'] },
    { query: 'B-1 Lancer', all: ['tf2ex1y9'] },
    { query: 'eastern Pacific boats', any: ['zint1n52', 'inbwnlgm'] },
    { query: 'international law', any: ['o5lmgh1s', 'zj26xd0q'] },
    { query: 'airspace', all: ['tnm366ip'] },
  ],
};
