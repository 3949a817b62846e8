import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words';

/** The organization worksheet: one section at a time. */
export class OrganizationPage {
  private readonly sections: Locator;
  private readonly box: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.sections = page.getByRole('main').getByRole('navigation', { name: t('organization.sections') });
    this.box = page.getByRole('main').getByRole('combobox', { name: t('organization.sections') });
  }

  async openSection(id: string): Promise<void> {
    const title = this.t.catalog('worksheet', id, 'title');
    // A list, or one box where the details leave little room.
    await expect(this.sections.or(this.box)).toBeVisible();
    if (await this.box.isVisible()) await this.box.selectOption(id);
    else await this.sections.getByRole('button', { name: title }).click();
    await expect(this.page.getByRole('main').getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  /** A field by its id, such as `purpose.mission`. */
  field(id: string): Locator {
    return this.page.getByRole('main').locator(`[data-field="${id}"]`);
  }

  text(id: string): Locator {
    return this.field(id).getByRole('textbox');
  }

  /** Chooses one of the values of a field. */
  async choose(id: string, value: string): Promise<void> {
    await this.field(id).locator(`input[value="${value}"]`).check();
  }
}
