import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words';

/** What is seen before a plan is open. */
export class StartPage {
  readonly newPlan: Locator;
  readonly open: Locator;
  readonly sample: Locator;
  readonly settings: Locator;
  readonly recovered: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    const main = page.getByRole('main');
    this.newPlan = main.getByRole('button', { name: t('home.newPlan') });
    this.open = main.getByRole('button', { name: t('home.open') });
    this.sample = main.getByRole('button', { name: t('home.sample') });
    this.settings = main.getByRole('button', { name: t('home.settings') });
    this.recovered = main.getByRole('region', { name: t('files.recoveredHead') });
  }

  /** A plan opened or saved before, by its title. */
  recent(title: string): Locator {
    return this.page
      .getByRole('region', { name: this.t('home.recent') })
      .getByRole('button', { name: title });
  }

  /** Opens the unsaved work of a plan that the program kept. */
  async openRecovered(title: string): Promise<void> {
    await this.recovered.getByRole('button', { name: this.t('files.recoveredOpenLabel', { title }) }).click();
  }
}
