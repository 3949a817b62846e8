import type { Locator, Page } from '@playwright/test';
import type { UiKey } from '../../../src/shared/i18n/ui-words';
import type { Words } from '../words';

/** The screen of staffing: positions, cover, skills. */
export class StaffingPage {
  readonly sheet: Locator;
  readonly addName: Locator;
  readonly dialog: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Words,
  ) {
    const main = page.getByRole('main');
    this.sheet = main.getByRole('grid', { name: t('staffing.sheet') });
    this.addName = main.getByRole('textbox', { name: t('staffing.add_label') });
    this.dialog = page.getByRole('dialog');
  }

  button(key: UiKey): Locator {
    return this.page.getByRole('button', { name: this.t(key), exact: true });
  }

  /** Chooses how the positions are shown. */
  async view(key: UiKey): Promise<void> {
    await this.page.getByRole('main').getByText(this.t(key), { exact: true }).click();
  }

  /** Names of the positions from top to bottom. */
  get names(): Locator {
    // Heads of groups have no row of their own.
    return this.sheet.locator('[role="rowheader"][data-row]');
  }

  /** A cell by the name of its position and the number of its column, from 0. */
  cell(name: string, column: number): Locator {
    const head = this.page.getByRole('rowheader', { name, exact: true });
    return this.sheet
      .getByRole('row')
      .filter({ has: head })
      .locator(`[data-column="${String(column)}"]`);
  }
}
