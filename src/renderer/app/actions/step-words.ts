import commands from '@shared/i18n/en/ui/commands.json';
import type { Translate } from '@shared/i18n/ui-words';

type CommandKey = keyof typeof commands;

/** What an undo step is called. A command without words of its own shows its key, as any missing text does. */
export function stepWords(t: Translate, labelKey: string): string {
  const key = labelKey.replace(/^commands\./, '');
  return isCommandKey(key) ? t(`commands.${key}`) : labelKey;
}

function isCommandKey(key: string): key is CommandKey {
  return Object.hasOwn(commands, key);
}
