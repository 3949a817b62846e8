import { expect, type Locator, type Page } from '@playwright/test';
import type { Host } from '../../scripts/lib/host.mjs';
import { Comparison } from './pages/comparison';
import { CopiesPage } from './pages/copies-page';
import { DocumentsPage } from './pages/documents-page';
import { FileDialogs } from './pages/file-dialogs';
import { Frame, type PlanScreen } from './pages/frame';
import { OrganizationPage } from './pages/organization-page';
import { ServicesPage } from './pages/services-page';
import { SetupPage } from './pages/setup-page';
import { StagePage } from './pages/stage-page';
import { StartPage } from './pages/start-page';
import type { Words } from './words';

/** The program in one tab, by its screens. */
export class Program {
  readonly start: StartPage;
  readonly setup: SetupPage;
  readonly frame: Frame;
  readonly stage: StagePage;
  readonly organization: OrganizationPage;
  readonly services: ServicesPage;
  readonly documents: DocumentsPage;
  readonly files: FileDialogs;
  readonly copies: CopiesPage;
  readonly comparison: Comparison;

  constructor(
    readonly page: Page,
    readonly t: Words,
  ) {
    this.start = new StartPage(page, t);
    this.setup = new SetupPage(page, t);
    this.frame = new Frame(page, t);
    this.stage = new StagePage(page, t);
    this.organization = new OrganizationPage(page, t);
    this.services = new ServicesPage(page, t);
    this.documents = new DocumentsPage(page, t);
    this.files = new FileDialogs(page, t);
    this.copies = new CopiesPage(page, t);
    this.comparison = new Comparison(page, t);
  }

  /** Opens the one-time address and waits for the first screen. */
  async open(host: Host): Promise<void> {
    await this.page.goto(host.url);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Looks for something in the palette and waits until it is found. */
  async search(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.files.dialog.getByRole('textbox').fill(words);
    await expect(this.files.dialog.locator('mark').first()).toBeVisible();
  }

  /** Leaves the dialog that is open without an answer. */
  async leaveDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.files.dialog).toHaveCount(0);
  }

  /** Screens that show details of what is selected, with the first thing there that can be. */
  detailed(): readonly { readonly screen: PlanScreen; readonly first: Locator }[] {
    const { main } = this.frame;
    return [
      { screen: 'Stage2', first: this.stage.items.first().locator('[data-column="title"]') },
      { screen: 'Organization', first: main.locator('[data-field]').first().getByRole('button').first() },
      { screen: 'Services', first: main.getByRole('rowheader').getByRole('button').first() },
    ];
  }

  /** Opens the sample from the start screen. */
  async openSample(): Promise<void> {
    await this.start.sample.click();
    await expect(this.frame.navigation).toBeVisible();
  }
}
