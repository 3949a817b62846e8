import type { Locator, Page } from '@playwright/test';
import type { Words } from '../words';

/** The questions before a plan exists. */
export class SetupPage {
  readonly country: Locator;
  readonly teamName: Locator;
  readonly title: Locator;
  readonly currency: Locator;
  readonly tlp: Locator;
  readonly startDay: Locator;
  readonly create: Locator;
  readonly main: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.main = page.getByRole('main');
    this.country = this.box('country');
    this.currency = this.box('currency');
    this.tlp = this.box('tlp');
    this.teamName = this.main.getByRole('textbox', { name: this.label('teamName') });
    this.startDay = this.main.getByRole('textbox', { name: this.label('startDay') });
    this.title = this.main.getByRole('textbox', { name: this.label('title') });
    this.create = this.main.getByRole('button', { name: t('setup.create') });
  }

  /** Chooses in a list that is searched by typing. */
  async choose(box: Locator, typed: string, option: string): Promise<void> {
    await box.click();
    await box.fill(typed);
    await this.page.getByRole('option', { name: option }).click();
  }

  /** One of the days not worked. */
  weekday(name: string): Locator {
    return this.main.getByRole('group', { name: this.label('weekend') }).getByRole('checkbox', { name });
  }

  private box(field: string): Locator {
    return this.main.getByRole('combobox', { name: this.label(field) });
  }

  private label(field: string): string {
    return this.t.catalog('setup', field, 'label');
  }
}
