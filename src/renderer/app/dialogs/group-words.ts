import type { ActionGroup } from '@shared/contract/actions';
import type { UiKey } from '@shared/i18n/ui-words';

/** What the menus are called. */
export const GROUP_WORDS = {
  file: 'shell.menuFile',
  edit: 'shell.menuEdit',
  view: 'shell.menuView',
  go: 'shell.menuGo',
  help: 'shell.menuHelp',
} as const satisfies Record<ActionGroup, UiKey>;
