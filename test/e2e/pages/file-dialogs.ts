import { expect, type Locator, type Page } from '@playwright/test';
import type { UiKey } from '../../../src/shared/i18n/ui-words';
import type { Words } from '../words';

/** Every dialog about files: where to save, what to open, passphrases, questions and problems. */
export class FileDialogs {
  readonly dialog: Locator;
  readonly name: Locator;
  readonly passphrase: Locator;
  readonly again: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.dialog = page.getByRole('dialog');
    this.name = this.dialog.getByRole('textbox', { name: t('files.dialogName') });
    this.passphrase = this.dialog.getByLabel(t('files.passphrase'), { exact: true });
    this.again = this.dialog.getByLabel(t('files.newPassphraseAgain'), { exact: true });
  }

  /** The dialog with this title. */
  titled(key: UiKey, values?: Readonly<Record<string, string>>): Locator {
    return this.page.getByRole('dialog', { name: this.t(key, values) });
  }

  button(key: UiKey): Locator {
    return this.dialog.getByRole('button', { name: this.t(key), exact: true });
  }

  /** Saves under a name in the folder that is shown; the dialog is gone afterwards. */
  async saveAs(name: string): Promise<void> {
    await this.name.fill(name);
    await this.button('files.dialogSave').click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await expect(this.dialog.getByRole('listbox')).toBeFocused();
    await this.dialog.getByRole('option', { name }).dblclick();
  }

  /** Chooses a passphrase for a plan that is to be encrypted. */
  async choosePassphrase(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.again.fill(passphrase);
    await this.button('files.newPassphraseUse').click();
  }

  async enterPassphrase(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.button('files.passphraseOpen').click();
  }

  /** A problem is told in its own words; the dialog stays until it is answered. */
  async expectProblem(code: string, file: string): Promise<void> {
    // Every code of an error has its three sentences; see errors.json.
    const key = (part: string) => `errors.${code}${part}` as UiKey;
    const dialog = this.titled(key('Title'));
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(`“${file}”`);
    await expect(dialog).toContainText(this.t(key('Remedy')));
  }
}
