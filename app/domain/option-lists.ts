// The codes one chooses from in the application form. Apart from the table of the form, so that the browser can do without it.

/** Lists of options that belong to the form; those of the window are `streams` and `projectTypes` of its version. */
export const optionLists = {
  phase: ['INVESTIGATION', 'CONSTRUCTION', 'ACCELERATION', 'CONSOLIDATION'],
  accessMode: ['OPEN', 'RESTRICTED_API', 'DATA_SPACE'],
  algorithmRegister: ['REGISTERED', 'PLANNED', 'NOT_CONCERNED'],
  aiRiskClass: ['NOT_AI', 'MINIMAL', 'LIMITED', 'HIGH', 'UNKNOWN'],
  axis: ['USABLE', 'USED', 'USEFUL', 'IMPACT', 'EFFICIENT'],
  nature: ['OPEN', 'RESTRICTED', 'PERSONAL', 'SENSITIVE', 'SECRET'],
  aipdStatus: ['DONE', 'IN_PROGRESS', 'TO_START', 'NOT_REQUIRED'],
  employment: ['IN_POST', 'RECRUITED', 'CONTRACTOR'],
  availability: ['NOW', 'TO_RECRUIT', 'TO_ORDER'],
  intensity: ['LOW', 'MEDIUM', 'HIGH'],
  vatRegime: ['NOT_RECOVERABLE', 'RECOVERABLE'],
  // Resources and activities are the State's common budget reference list.
  resource: ['STAFF', 'EXTERNAL', 'HARDWARE', 'SOFTWARE', 'OVERHEAD', 'OTHER'],
  activity: [
    'PRODUCT',
    'DEV',
    'DATA',
    'DESIGN',
    'HOSTING_CLOUD',
    'HOSTING_ONPREM',
    'OPS',
    'NETWORK',
    'SECURITY',
    'DEPLOYMENT',
    'SUPPORT',
    'ADMIN',
    'OTHER',
  ],
  fundingStatus: ['ACQUIRED', 'REQUESTED'],
  support: ['LEGAL', 'SECURE_INFRA', 'DATA_SCIENCE', 'DATA_ENGINEERING', 'HR'],
  declarations: ['ACCURATE', 'NO_DOUBLE_FUNDING', 'PUBLISHABLE'],
} as const satisfies { readonly [list: string]: readonly string[] }

export type OptionList = keyof typeof optionLists
export type OptionSource = OptionList | 'streams' | 'projectTypes'
