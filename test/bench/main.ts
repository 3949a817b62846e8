import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONOPS_SECTIONS } from '@shared/catalog/conops';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { budgetFigures } from './budget-figures';
import { longBudget } from './budget-plan';
import { bundleFigure, documentFigures, workbookFigure } from './document-figures';
import { report } from './figure';
import { fileFigures } from './file-figures';
import { largePlan, longDocument } from './large-plan';
import { importFigure } from './stakeholder-figures';
import { longRegister } from './stakeholder-plan';
import { scheduleFigures, simulationFigure } from './schedule-figures';
import { screenFigures } from './screen-figures';

const samplePath = resolve('assets/samples/sample.csirtplan');
const parsed = parsePlanFile(await readFile(samplePath, 'utf8'));
if (!parsed.ok) throw new Error('The sample plan cannot be read.');
const sample = parsed.value.plan;
const sections = CONOPS_SECTIONS.map((section) => section.id);

const figures = [
  ...(await fileFigures(largePlan(sample))),
  ...(await documentFigures(longDocument(sample, sections))),
  await workbookFigure(),
  await bundleFigure(),
  ...scheduleFigures(),
  simulationFigure(),
  ...(await budgetFigures(longBudget(sample, 500))),
  await importFigure(longRegister(sample, 500, 1500)),
  ...(await screenFigures(largePlan(sample))),
];
process.exit(report(figures) ? 0 : 1);
