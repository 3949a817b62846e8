import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words';

/** Earlier states of the plan, kept at each save. */
export class CopiesPage {
  readonly rows: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.rows = page.getByRole('main').getByRole('table').locator('tbody').getByRole('row');
  }

  async restore(row: Locator): Promise<void> {
    // The first button compares, the second opens the menu with the rest.
    await row.getByRole('button').nth(1).click();
    await this.page.getByRole('menuitem', { name: this.t('copies.restore') }).click();
  }
}
