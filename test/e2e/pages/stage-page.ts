import { expect, type Locator, type Page } from '@playwright/test';
import type { ItemState } from '../../../src/shared/plan/types';
import type { UiKey } from '../../../src/shared/i18n/ui-words';
import type { Words } from '../words';

/** One of the five stages, and the details of an item in it. */
export class StagePage {
  readonly items: Locator;
  readonly details: Locator;
  readonly addItem: Locator;
  readonly newItem: Locator;
  readonly reason: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.items = page.getByRole('main').locator('[data-item]');
    this.details = page.getByRole('complementary', { name: t('shell.inspector') });
    this.addItem = page.getByRole('main').getByRole('button', { name: t('stages.add') });
    this.newItem = page.getByRole('main').getByRole('textbox', { name: t('stages.add_label') });
    this.reason = page.getByRole('main').getByRole('textbox', { name: t('stages.why_blocked') });
  }

  /** The row of an item, by its title. */
  item(title: string): Locator {
    return this.items.filter({ has: this.page.getByRole('button', { name: title, exact: true }) });
  }

  async titles(): Promise<readonly string[]> {
    return this.items.locator('[data-column="title"]').allTextContents();
  }

  /** The first items of the stage, in this order. */
  async expectOrder(titles: readonly (string | undefined)[]): Promise<void> {
    await expect.poll(async () => (await this.titles()).slice(0, titles.length)).toEqual(titles);
  }

  /** Chooses a state for an item in its row. */
  async setState(item: Locator, state: ItemState): Promise<void> {
    await item.locator('[data-column="state"]').click();
    await this.page.getByRole('menu').getByText(this.stateWord(state), { exact: true }).click();
  }

  async expectState(item: Locator, state: ItemState): Promise<void> {
    await expect(item.locator('[data-column="state"]')).toHaveText(this.stateWord(state));
  }

  /** Opens an item beside the list. */
  async open(item: Locator): Promise<void> {
    await item.locator('[data-column="title"]').click();
    await expect(this.details).toBeVisible();
  }

  /** Makes a person the owner in the details; a name the plan does not know is added to its people. */
  async setOwner(name: string): Promise<void> {
    const box = this.details.getByRole('textbox', { name: this.t('inspector.owner') });
    await box.fill(name);
    await this.page.getByRole('option', { name }).click();
    await expect(box).toHaveValue(name);
  }

  get notes(): Locator {
    return this.details.getByRole('textbox', { name: this.t('inspector.notes') });
  }

  /** The items of the theme a row stands in. */
  theme(item: Locator): Locator {
    return item.locator('xpath=ancestor::*[@data-theme]').locator('[data-item]');
  }

  /** Moves the first item of a theme to the second place with the keyboard, and hears so. */
  async moveFirstDown(title: string): Promise<void> {
    const item = this.item(title);
    const count = await this.theme(item).count();
    await item.getByRole('button', { name: this.t('stages.move', { title }) }).focus();
    await this.page.keyboard.press('Space');
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Space');
    await this.heard('fields.drag_end', { number: 2, count });
  }

  /** Waits until a screen reader has been told something. */
  private async heard(key: UiKey, values: Readonly<Record<string, number>>): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: this.t(key, values) })).toBeAttached();
  }

  private stateWord(state: ItemState): string {
    return this.t(`stages.state_${state}`);
  }
}
