import { expect, type Locator, type Page } from '@playwright/test';
import type { UiKey } from '../../../src/shared/i18n/ui-words';
import type { Words } from '../words';

/** Columns of the register. */
export type Column =
  | 'name'
  | 'type'
  | 'influence'
  | 'interest'
  | 'current'
  | 'wanted'
  | 'owner'
  | 'primary'
  | 'backup'
  | 'sector'
  | 'roles';

/** The screen of stakeholders: register, maps, engagement plan, communication, responsibilities. */
export class StakeholdersPage {
  readonly grid: Locator;
  readonly addName: Locator;
  readonly unplaced: Locator;
  readonly suggestions: Locator;
  readonly actions: Locator;
  readonly matrix: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Words,
  ) {
    const main = page.getByRole('main');
    this.grid = main.getByRole('grid', { name: t('stakeholders.grid') });
    this.addName = main.getByRole('textbox', { name: t('stakeholders.add_label') });
    this.unplaced = main.getByRole('complementary');
    this.suggestions = main.getByRole('list', { name: t('stakeholders.sug_title') }).getByRole('listitem');
    this.actions = main.getByRole('table', { name: t('stakeholders.act_title') });
    this.matrix = main.getByRole('table', { name: t('stakeholders.tab_raci') });
  }

  async openTab(key: UiKey): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('tab', { name: this.t(key) })
      .click();
  }

  row(name: string): Locator {
    const head = this.page.getByRole('rowheader', { name, exact: true });
    return this.grid.getByRole('row').filter({ has: head });
  }

  cell(name: string, column: Column): Locator {
    return this.row(name).locator(`[data-column="${column}"]`);
  }

  /** The head of a column, which sorts by it. */
  head(key: UiKey): Locator {
    return this.grid.getByRole('columnheader', { name: this.t(key) }).getByRole('button');
  }

  /** A name on the map, at these scores. */
  mark(name: string, influence: number, interest: number): Locator {
    const current = this.t('stakeholders.map_not_said');
    const values = { name, influence, interest, current, wanted: current };
    return this.page.getByRole('main').getByRole('button', { name: this.t('stakeholders.map_mark', values) });
  }

  /** Types names into the line above the register, each with Enter. */
  async type(...names: readonly string[]): Promise<void> {
    await this.addName.focus();
    for (const name of names) {
      await this.page.keyboard.type(name);
      await this.page.keyboard.press('Enter');
      await expect(this.row(name)).toBeVisible();
    }
  }
}
