import type { UiKey } from '@shared/i18n/ui-words';
import type { EngagementMatter } from '@shared/stakeholders';

type Say = (key: UiKey, values?: Readonly<Record<string, string>>) => string;

/** What a matter of the register is called: an aim, a next step, or the agreement that ends. */
export function matterText({ kind, text }: EngagementMatter, say: Say): string {
  if (kind === 'action') return text;
  if (kind === 'nextStep') return text === '' ? say('overview.engagement_step') : text;
  return text === ''
    ? say('overview.engagement_ends_untitled')
    : say('overview.engagement_ends', { agreement: text });
}
