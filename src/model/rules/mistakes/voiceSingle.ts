import { defineRule } from '../rule.ts';

export const voiceSingle = defineRule('voice-single', {
  proves: 'A member’s voice is that of an entity that is nobody’s member.',
  check({ entries }, problem) {
    const members = new Map(
      entries.entities.flatMap(({ slug, data }) => (data.memberOf === undefined ? [] : [[slug, data.memberOf]])),
    );
    return entries.entities.flatMap(({ file, data: { memberOf = '' } }) => {
      const voice = members.get(memberOf);
      return voice === undefined
        ? []
        : [problem({ file, at: { keys: ['memberOf'] } }, 'member', { entity: memberOf, voice })];
    });
  },
});
