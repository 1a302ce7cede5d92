import { entitySchema } from '../../../model/schemas/entity.ts';
import { questionSchema } from '../../../model/schemas/question.ts';
import { edtfDate } from '../../../model/schemas/values.ts';
import { didYouMean } from '../../../wording/problems/near.ts';
import { valueInWords } from '../../../wording/problems/schema/schema.ts';
import type { Content } from '../../read/load.ts';

/** What an editor may say of a new entity, event or question beside its name. */
export type PageFields = Partial<Record<'slug' | 'kind' | 'date' | 'place' | 'type' | 'unit', string>>;

/** What is wrong with what an editor says of a new page, each in words that name the remedy. The slug is looked at elsewhere. */
export function pageFaults({ present }: Content, { kind, date, place, type }: PageFields): string[] {
  const [issue] = date === undefined ? [] : (edtfDate.safeParse(date).error?.issues ?? []);
  return [
    ...choiceFault('kind', kind, entitySchema.shape.kind.options),
    ...choiceFault('type', type, questionSchema.shape.type.options),
    ...(issue && date !== undefined ? [valueInWords(date, issue)] : []),
    ...(place === undefined || present.entity.includes(place)
      ? []
      : [`no entity “${place}”${didYouMean(place, present.entity)}; begin it with npm run new -- entity ${place}`]),
  ];
}

function choiceFault(field: string, value: string | undefined, choices: readonly string[]): string[] {
  if (value === undefined || choices.includes(value)) return [];
  return [`the ${field} is one of ${choices.join(', ')}${didYouMean(value, choices)}`];
}
