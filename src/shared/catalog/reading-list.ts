/**
 * Published guides on setting up a team, as people cite them, which is not translated. That they exist was
 * checked; what they say was not, and nothing in the catalog rests on them unless it names them.
 */
export const READING_LIST = [
  'ENISA, How to set up CSIRT and SOC (2020)',
  'ENISA, step-by-step CSIRT guide',
  'OAS, Best Practices for Establishing a National CSIRT (2016)',
  'OAS, Practical Guide for CSIRTs, Volume 2: A Sustainable Business Model',
  'GFCE and TNO, Getting started with a national CSIRT (2021)',
  'SEI, Building a National Computer Security Incident Management Capability, version 2.0 (CMU/SEI-2011-TR-015)',
  'SEI, The Sector CSIRT Framework (CMU/SEI-2021-TR-002)',
  'SEI, Organizational Models (CMU/SEI-2003-HB-001)',
  'SEI, Action List for Developing a CSIRT',
  'SEI, Creating a CSIRT: A Process for Getting Started',
  'DCAF, Introduction to CSIRTs (2023)',
] as const;
