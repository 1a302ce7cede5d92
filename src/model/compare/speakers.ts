import { languageWords } from '../suggest/languages.ts';
import type { KnownEntity } from '../suggest/names.ts';
import { speakerOf } from '../suggest/speech/speaker.ts';
import type { PlainText, Span } from '../text/text.ts';

/** Who seems to say a sentence. */
export type SentenceSpeaker =
  /** `label` is as the text has it; `entity` is what the story calls the one that it knows. */
  | { label: string; named: boolean; entity: string | undefined }
  /** No source is named: the text speaks itself. */
  | 'nobody'
  /** How this language names its sources is not known here. */
  | 'unread';

/** Tells who says the sentences of a text in a language. */
export function speakersIn(
  text: PlainText,
  language: string,
  entities: readonly KnownEntity[],
): (sentence: Span) => SentenceSpeaker {
  const words = languageWords(language)?.speech;
  if (!words) return () => 'unread';
  return (sentence) => {
    const speaker = speakerOf(sentence, { text, language, words, entities });
    return speaker ? { label: speaker.label, named: speaker.named, entity: speaker.entity?.slug } : 'nobody';
  };
}
