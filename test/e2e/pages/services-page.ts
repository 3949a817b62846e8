import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words';

/** The services of the framework and what was decided about each. */
export class ServicesPage {
  readonly notes: Locator;
  private readonly main: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.main = page.getByRole('main');
    this.notes = this.main.getByRole('status', { name: t('services.notes') });
  }

  /** Chooses whether a service is offered: `launch`, `later`, `notOffered` or `retired`. */
  async choose(service: string, status: string): Promise<void> {
    await this.main
      .getByLabel(this.t('services.status_of', { service }), { exact: true })
      .selectOption(status);
  }

  month(service: string): Locator {
    return this.main.getByRole('textbox', { name: this.t('services.month_of', { service }), exact: true });
  }
}
