import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { app } from '@test/doubles/electron-stub';
import { introduce } from './about';

describe('introduce', () => {
  it('names the program to the system as its packages do', () => {
    introduce(createTranslator('en').t, '1.2.3');
    const config = readFileSync('electron-builder.yml', 'utf8');
    expect(config).toContain(`\nappId: ${app.userModelId}\n`);
    expect(app.aboutPanel).toMatchObject({
      applicationName: 'National CSIRT Planner',
      applicationVersion: '1.2.3',
    });
  });
});
