import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words';

/** The dialog that shows what differs between two plans. */
export class Comparison {
  readonly dialog: Locator;
  readonly differences: Locator;
  readonly takeChosen: Locator;
  readonly close: Locator;

  constructor(
    readonly page: Page,
    t: Words,
  ) {
    this.dialog = page.getByRole('dialog', { name: t('files.compareTitle') });
    this.differences = this.dialog.locator('li[data-kind]');
    this.takeChosen = this.dialog.getByRole('button', { name: t('files.compareTakeChosen') });
    this.close = this.dialog.getByRole('button', { name: t('common.close') });
  }

  /** The difference that speaks of this. */
  difference(text: string): Locator {
    return this.differences.filter({ hasText: text });
  }
}
