import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { UiKey } from '../../../src/shared/i18n/ui-words';
import type { Words } from '../words';

/** The concept of operations: preview, what is missing, and export. */
export class DocumentsPage {
  readonly preview: FrameLocator;
  readonly missing: Locator;
  private readonly main: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.main = page.getByRole('main');
    this.preview = page.frameLocator(`iframe[title="${t('documents.preview')}"]`);
    this.missing = this.main.getByRole('listitem').getByRole('button');
  }

  /** How many entries the document lacks, as the head of the list says. */
  async missingCount(): Promise<number> {
    const head = this.main.getByRole('radiogroup').getByText(/\((\d+)\)/);
    return Number(/\((\d+)\)/.exec((await head.textContent()) ?? '')?.[1]);
  }

  /** Writes a document in one form under a name and waits until it is there. */
  async write(form: UiKey, name: string): Promise<void> {
    const row = this.main
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: this.t(form), exact: true }) })
      .first();
    await row.getByRole('button', { name: this.t(form), exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: this.t('files.dialogName') }).fill(name);
    await dialog.getByRole('button', { name: this.t('files.dialogSave'), exact: true }).click();
    await expect(row.getByRole('status')).toContainText(name, { timeout: 30_000 });
  }
}
