import type { Family } from '@/journey/compile/node-definition';

/** Hue of a family: on the icon tile and the start edge only. Whole class names, so that Tailwind finds them. */
export const familyTile: Record<Family, string> = {
  trigger: 'bg-family-trigger/15 text-family-trigger',
  wait: 'bg-family-wait/15 text-family-wait',
  decision: 'bg-family-decision/15 text-family-decision',
  message: 'bg-family-message/15 text-family-message',
  profile: 'bg-family-profile/15 text-family-profile',
  experiment: 'bg-family-experiment/15 text-family-experiment',
  goal: 'bg-family-goal/15 text-family-goal',
  exit: 'bg-family-exit/15 text-family-exit',
};

export const familyBar: Record<Family, string> = {
  trigger: 'bg-family-trigger',
  wait: 'bg-family-wait',
  decision: 'bg-family-decision',
  message: 'bg-family-message',
  profile: 'bg-family-profile',
  experiment: 'bg-family-experiment',
  goal: 'bg-family-goal',
  exit: 'bg-family-exit',
};
