import { expect, type Page } from '@playwright/test';
import type { UiKey } from '../../src/shared/i18n/ui-words';
import type { Host } from '../../scripts/lib/host.mjs';
import { Comparison } from './pages/comparison';
import { CopiesPage } from './pages/copies-page';
import { DocumentsPage } from './pages/documents-page';
import { FileDialogs } from './pages/file-dialogs';
import { Frame, PLAN_SCREENS, type PlanScreen } from './pages/frame';
import { OrganizationPage } from './pages/organization-page';
import { ServicesPage } from './pages/services-page';
import { SetupPage } from './pages/setup-page';
import { StaffingPage } from './pages/staffing';
import { StagePage } from './pages/stage-page';
import { StakeholdersPage } from './pages/stakeholders';
import { StartPage } from './pages/start-page';
import { TimelinePage } from './pages/timeline';
import type { Words } from './words';

interface Place {
  readonly name: string;
  readonly go: () => Promise<void>;
}

/** Tabs of a screen behind the one that is open first. */
const TABS: Partial<Record<PlanScreen, readonly UiKey[]>> = {
  Stakeholders: [
    'stakeholders.tab_map',
    'stakeholders.tab_engagement',
    'stakeholders.tab_communication',
    'stakeholders.tab_raci',
  ],
  Staffing: [
    'staffing.tab_cover',
    'staffing.tab_skills',
    'staffing-training.tab',
    'staffing-tools.tab',
    'staffing-infrastructure.tab',
  ],
  Budget: [
    'budget.tab_totals',
    'budget-funding.tab',
    'budget-funding.tab_cash',
    'budget-funding.tab_spending',
    'budget.tab_scenarios',
  ],
  Risks: ['risks.tab_decisions'],
  Documents: ['documents.tab_front', 'documents.tab_export'],
};

/** What can be selected: an item, a field, a row of a register, a section of the document. */
const SELECTABLE =
  '[data-column="title"], [data-field] button, th[scope="row"] button, ul[aria-label] button[data-level]';

/** The program in one tab, by its screens. */
export class Program {
  readonly start: StartPage;
  readonly setup: SetupPage;
  readonly frame: Frame;
  readonly stage: StagePage;
  readonly organization: OrganizationPage;
  readonly services: ServicesPage;
  readonly timeline: TimelinePage;
  readonly stakeholders: StakeholdersPage;
  readonly staffing: StaffingPage;
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
    this.timeline = new TimelinePage(page, t);
    this.stakeholders = new StakeholdersPage(page, t);
    this.staffing = new StaffingPage(page, t);
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

  /** Every place of a plan that looks like something of its own: the screens and their further tabs. */
  get places(): readonly Place[] {
    return PLAN_SCREENS.flatMap((screen) => [
      { name: screen, go: () => this.frame.go(screen) },
      ...(TABS[screen] ?? []).map((key) => ({
        name: `${screen}, ${key}`,
        go: () => this.frame.openTab(key),
      })),
    ]);
  }

  /** Shows the first thing on a screen that can be looked at in the details. False where there is none. */
  async openDetails(screen: PlanScreen): Promise<boolean> {
    await this.frame.go(screen);
    const first = this.frame.main.locator(SELECTABLE).first();
    if (!/^Stage|Organization|Services|Risks|Glossary|Documents/.test(screen)) return false;
    await first.click();
    const { details } = this.frame;
    await expect(details.getByRole('heading').or(details.getByRole('textbox')).first()).toBeVisible();
    return true;
  }

  /** Opens the sample from the start screen. */
  async openSample(): Promise<void> {
    await this.start.sample.click();
    await expect(this.frame.navigation).toBeVisible();
  }
}
