import type { KnownLicense, ToolProduct } from './tools-types';

/** What is said of a license: its kind, how it is known, and where else the product is named. Words: `tool-l-<id>` -> `name`. */
export const LICENSE_LABELS = [
  'openSource',
  'commercial',
  'source',
  'secondHand',
  'unverified',
  'named',
] as const;

const readOpen = (name: string): KnownLicense => ({
  kind: 'openSource',
  name,
  mark: 'source',
  outside: 'project-readme',
});
/** A product whose license nobody has checked for this program. */
const unverified = (id: string, name: string, ...purposes: readonly [string, ...string[]]): ToolProduct => ({
  id,
  name,
  purposes,
  license: null,
});
/** The same, when the FIRST CSIRT Basic Course names it. */
const named = (id: string, name: string, ...purposes: readonly [string, ...string[]]): ToolProduct => ({
  ...unverified(id, name, ...purposes),
  named: 'first-basic-2018',
});

/**
 * Products named in the field, by name. Only where the project's own text or a page about it was read does a
 * license stand here; all others say "check license and status yourself". Licenses change with versions.
 */
export const TOOL_PRODUCTS: readonly ToolProduct[] = [
  {
    id: 'rt',
    name: 'Request Tracker (RT)',
    purposes: ['ticketing'],
    license: readOpen('GPL v2'),
    named: 'first-basic-2018',
  },
  named('rtir', 'RT for Incident Response (RTIR)', 'ticketing'),
  { id: 'thehive4', name: 'TheHive 3 and 4', purposes: ['caseManagement'], license: readOpen('AGPL v3') },
  {
    id: 'thehive5',
    name: 'TheHive 5',
    purposes: ['caseManagement'],
    license: { kind: 'commercial', name: null, mark: 'secondHand', outside: 'noze-thehive' },
  },
  { id: 'dfirIris', name: 'DFIR-IRIS', purposes: ['caseManagement'], license: readOpen('LGPL v3') },
  { id: 'misp', name: 'MISP', purposes: ['sharing'], license: readOpen('AGPL v3') },
  unverified('cortex', 'Cortex', 'enrichment'),
  unverified('intelMq', 'IntelMQ', 'feeds'),
  unverified('n6', 'n6', 'feeds', 'sharing'),
  unverified('openCti', 'OpenCTI', 'threatKnowledge'),
  unverified('taranisNg', 'Taranis NG', 'advisoryWriting'),
  unverified('taranisAi', 'Taranis AI', 'advisoryWriting'),
  unverified('velociraptor', 'Velociraptor', 'endpointCollection'),
  unverified('wazuh', 'Wazuh', 'hostMonitoring'),
  named('splunk', 'Splunk', 'hostMonitoring'),
  unverified('qradar', 'QRadar', 'hostMonitoring'),
  unverified('sentinel', 'Microsoft Sentinel', 'hostMonitoring'),
  unverified('suricata', 'Suricata', 'networkDetection'),
  named('snort', 'Snort', 'networkDetection'),
  unverified('zeek', 'Zeek', 'networkAnalysis'),
  named('wireshark', 'Wireshark', 'networkAnalysis'),
  named('sleuthKit', 'The Sleuth Kit', 'diskForensics'),
  named('autopsy', 'Autopsy', 'diskForensics'),
  named('encase', 'EnCase', 'diskForensics'),
  unverified('xways', 'X-Ways Forensics', 'diskForensics'),
  unverified('ftk', 'FTK', 'diskForensics'),
  unverified('cellebrite', 'Cellebrite', 'diskForensics'),
  unverified('volatility3', 'Volatility 3', 'memoryForensics'),
  unverified('timesketch', 'Timesketch', 'timelineAnalysis'),
  unverified('cape', 'CAPE', 'malwareAnalysis'),
  unverified('cuckoo', 'Cuckoo', 'malwareAnalysis'),
  unverified('ail', 'AIL framework', 'leakAnalysis'),
  unverified('lookyloo', 'Lookyloo', 'leakAnalysis'),
  named('gnupg', 'GnuPG', 'encryption'),
  unverified('nextcloud', 'Nextcloud', 'collaboration'),
  unverified('mattermost', 'Mattermost', 'collaboration'),
  unverified('bigBlueButton', 'BigBlueButton', 'collaboration'),
  unverified('xsoar', 'Cortex XSOAR', 'orchestration'),
  unverified('serviceNow', 'ServiceNow Security Operations', 'orchestration'),
  unverified('recordedFuture', 'Recorded Future', 'intelligenceServices'),
  unverified('virusTotal', 'VirusTotal Enterprise', 'intelligenceServices'),
  unverified('maltego', 'Maltego', 'intelligenceServices'),
];
