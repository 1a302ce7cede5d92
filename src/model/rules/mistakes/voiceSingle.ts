import type { Rule } from '../rule.ts';

export const voiceSingle: Rule = {
  name: 'voice-single',
  proves: 'A member’s voice is that of an entity that is nobody’s member.',
  check({ entries }) {
    const members = new Map(
      entries.entities.flatMap(({ slug, data }) => (data.memberOf === undefined ? [] : [[slug, data.memberOf]])),
    );
    return entries.entities.flatMap(({ file, data: { memberOf } }) => {
      const above = memberOf === undefined ? undefined : members.get(memberOf);
      const message = `“${memberOf ?? ''}” is a member itself; name “${above ?? ''}” instead, or remove one of the two`;
      return above === undefined ? [] : [{ file, at: { keys: ['memberOf'] }, rule: this.name, message }];
    });
  },
};
