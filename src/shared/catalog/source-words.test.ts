import { expect, test } from 'vitest';
import { citations, SOURCE_DOCUMENTS, sourceWords, type SourceEntry } from './source-words';
import sources from './sources.json';

const all: Readonly<Record<string, SourceEntry>> = sources;

test('every document of sources.json has a citation, and no other', () => {
  const used = new Set(Object.values(all).map((entry) => entry.document));
  expect(Object.keys(SOURCE_DOCUMENTS).sort()).toEqual([...used].sort());
});

test('a source reads as people cite it', () => {
  expect(sourceWords({ document: 'sei-2004', section: 'Stage 2: planning' })).toBe(
    'SEI, Steps for Creating National CSIRTs (2004), Stage 2: planning',
  );
  expect(sourceWords({ document: 'unheard-of', section: 'Page 3' })).toBe('Page 3');
});

test('a document is cited once with all its parts; an unknown id not at all', () => {
  expect(citations(['S3-STG2-01', 'S0-INT-01', 'S3-STG2-02', 'S3-STG1-01', 'no-such-row'], all)).toEqual([
    'SEI, Steps for Creating National CSIRTs (2004), Stage 2: planning; Stage 1: education',
    'LIFARS, International forums and organizations for CSIRT/CERT teams (2020), Opening (in-house vs outsourced, why partner)',
  ]);
});
