import type { WebPreferences } from 'electron';

/** What every window has, whatever else it asks for. */
const REQUIRED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  // A dictionary is downloaded, and what is typed is nobody's business.
  spellcheck: false,
} as const satisfies WebPreferences;

/** What a window may choose. Anything else is refused: a new option of Electron is looked at before it is used. */
const CHOICES = ['preload', 'javascript', 'devTools', 'partition', 'backgroundThrottling'] as const;
export type WindowChoices = Pick<WebPreferences, (typeof CHOICES)[number]>;

/** The preferences of a window: the required ones and its own choices. */
export function securePreferences(choices: WindowChoices): WebPreferences {
  return { ...choices, ...REQUIRED };
}

/**
 * Refuses preferences that would let a page out of its sandbox. It throws, since only a fault in this program
 * can lead here, and no window is better than an open one. Fail closed: a required value must be there, not
 * merely not contradicted, and an unknown option is refused.
 *
 * It does not cover what a page is allowed later: permissions and network (`session-guard.ts`,
 * `network-block.ts`), navigation and new windows (`web-contents-guard.ts`), what the preload script exposes
 * (`src/preload`), nor the fuses of the packaged program (`electron-builder.yml`).
 */
export function refuseInsecure(preferences: WebPreferences): void {
  const required = new Map<string, unknown>(Object.entries(REQUIRED));
  const choices: readonly string[] = CHOICES;
  const given = new Map<string, unknown>(Object.entries(preferences));
  for (const [name, value] of required) {
    if (given.get(name) !== value) throw new Error(`Insecure window: ${name} must be ${String(value)}.`);
  }
  for (const name of given.keys()) {
    if (!required.has(name) && !choices.includes(name)) {
      throw new Error(`Insecure window: nobody has looked at the preference ${name}.`);
    }
  }
}
