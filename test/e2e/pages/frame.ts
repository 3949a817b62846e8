import { expect, type Locator, type Page } from '@playwright/test';
import type { UiKey } from '../../../src/shared/i18n/ui-words';
import type { Words } from '../words';

/** Screens that have an entry in the navigation, as they stand there. */
export const PLAN_SCREENS = [
  'Overview',
  'Stage1',
  'Stage2',
  'Stage3',
  'Stage4',
  'Stage5',
  'Timeline',
  'Stakeholders',
  'Organization',
  'Services',
  'Staffing',
  'Budget',
  'Risks',
  'Glossary',
  'Documents',
  'Setup',
  'Copies',
] as const;
export type PlanScreen = (typeof PLAN_SCREENS)[number];

/** Top bar, navigation, details and messages: what is around every screen of a plan. */
export class Frame {
  readonly navigation: Locator;
  readonly main: Locator;
  readonly heading: Locator;
  readonly bar: Locator;
  readonly saveState: Locator;
  readonly details: Locator;
  readonly menuButton: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.navigation = page.getByRole('navigation', { name: t('shell.navigation') });
    this.main = page.getByRole('main');
    this.heading = this.main.getByRole('heading', { level: 1 });
    this.bar = page.getByRole('banner', { name: t('shell.topBar') });
    // The second one says aloud what was undone.
    this.saveState = this.bar.getByRole('status').first();
    this.details = page.getByRole('complementary', { name: t('shell.inspector') });
    this.menuButton = this.bar.getByRole('button', { name: t('shell.menu'), exact: true });
  }

  /** Goes to a screen by the navigation and waits until it is there. */
  async go(screen: PlanScreen | 'Stakeholders'): Promise<void> {
    const entry = this.navigation.getByRole('button', { name: this.t(`shell.nav${screen}`) });
    await entry.click();
    await expect(entry).toHaveAttribute('aria-current', 'page');
    await expect(this.heading).toBeVisible();
  }

  /** Opens a tab of the screen that is shown. */
  async openTab(key: UiKey): Promise<void> {
    const tab = this.main.getByRole('tab', { name: this.t(key) });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  /** Chooses from the menu at the start of the top bar. */
  async menu(entry: UiKey): Promise<void> {
    await this.menuButton.click();
    await this.page.getByRole('menuitem', { name: this.t(entry) }).click();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }

  async expectSaved(): Promise<void> {
    const at = this.t('shell.savedAt', { time: '' })
      .replaceAll(/[[\]~]/g, '')
      .trim();
    await expect(this.saveState).toContainText(at);
  }

  async expectNotSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(this.t('shell.notSaved'));
  }

  /** A passing message at the edge of the window. */
  message(text: string): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+z');
  }

  /** Takes the focus out of any text field, so that keys mean commands. */
  async leaveField(): Promise<void> {
    await this.heading.click();
  }
}
