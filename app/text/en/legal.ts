// Words of the legal pages, in English.

import type { Text } from '../fr.ts'

export const legal: Text['legal'] = {
  accessibility: {
    title: 'Accessibility: not compliant',
    lead: 'This site has not been audited. Under the French accessibility guidelines (RGAA 4.1), a site without an audit is not compliant, whatever its quality.',
    state: 'Where the site stands',
    stateText:
      'No rate of compliance can be given: nobody outside the team has audited it. This page will say so when it is done.',
    done: 'What is done',
    doneItems: [
      'Every page is checked by an automatic tool (axe) at each change; it sees only part of the defects.',
      'Everything works with the keyboard and without JavaScript.',
      'Nothing is read by colour alone: a word and a shape go with it.',
      'Every drawing has a description and its table.',
      'Pages can be read at 320 pixels wide and enlarged to 200%.',
      'The language of each page is given; long texts keep 68 characters a line.',
    ],
    missing: 'What is not verified',
    missingItems: [
      'Reading with several screen readers has not been tried by people who use them every day.',
      'The long tables of the office and of the envelope are hard to go through on a phone.',
      'Documents attached by applicants are not checked: one of them may be inaccessible.',
    ],
    report: 'Report a defect',
    reportText:
      'Write to the office of the window: it answers within two working days and gives you the content in another way.',
    remedy: 'Remedies',
    remedyText:
      'If the answer does not satisfy you, on a real site you could turn to the Defender of Rights, online, by phone or by post. This site is a demonstration: none of these duties bind it, and it follows them as an example.',
    made: 'This statement describes the version of the site you are reading.',
  },
  notice: {
    title: 'Legal notice',
    lead: 'This site is a demonstration. It belongs to no administration; bodies, projects and people are fictional.',
    publisher: 'Publisher',
    publisherText:
      'A fictional publisher, as an example. On a real site this page names the administration in charge, its address and the person who directs publication.',
    service: 'Service',
    address: 'Address',
    email: 'E-mail',
    phone: 'Telephone',
    host: 'Host',
    hostText:
      'None: the demonstration runs on the machine of whoever started it. A real site names its host and its address here.',
    marks: 'Marks of the State',
    marksText:
      'This site uses neither the Marianne, nor the typeface, nor the logotype of the French State: they are reserved to its services.',
    data: 'Reuse',
    dataText: 'The texts of the rules and the projects are invented: they have no legal value.',
    security: 'Report a vulnerability',
    securityText: 'The file security.txt says whom to write to.',
    securityLink: 'Read security.txt',
  },
  personalData: {
    title: 'Personal data',
    lead: 'What the window keeps about you, why, for how long, and what you may ask for. The demonstration has only invented people; write nothing real in it.',
    kept: 'What is kept',
    keptCaption: 'Data kept, reason and duration',
    what: 'What',
    why: 'Why',
    long: 'How long',
    rows: [
      {
        what: 'Your address, name and position',
        why: 'To recognise you, and to tell those in charge of a file who wrote it',
        long: 'As long as the account is used; 24 months without signing in',
      },
      {
        what: 'Names and e-mail addresses of the contacts of an application',
        why: 'To reach them about it; never published',
        long: 'As long as the application',
      },
      {
        what: 'Filed applications and their documents',
        why: 'To assess, decide, follow up, account for public money',
        long: 'Funded: ten years after closing. Others: two years after the decision',
      },
      {
        what: 'Drafts that were never filed',
        why: 'To let you take them up again',
        long: 'Twelve months after the last change',
      },
      {
        what: 'Names of reviewers and their reviews',
        why: 'To prove that the reviews are independent',
        long: 'Five years',
      },
      {
        what: 'The log of acts: who, when, what',
        why: 'To audit decisions and the envelope',
        long: 'Three years online',
      },
      { what: 'E-mails that were sent', why: 'To prove what was said, and when', long: 'Twelve months' },
    ],
    keptNote:
      'These periods are the intended ones. Erasing is not automatic yet: the office does it by hand, or when you ask for it.',
    notKept: 'What is not',
    notKeptItems: [
      'The answers to the eligibility check: they are only in the address of the page.',
      'No audience measurement, no cookie that the site does not need to work.',
      'The technical log of requests holds no IP address, no identifier, no content.',
    ],
    cookies: 'Cookies',
    cookiesText:
      'Seven at most, all necessary: your session, two while you sign in, the word that follows an act, your language, your theme, the window you chose. None is read by another site.',
    basis: 'Legal basis',
    basisText: 'A task in the public interest: granting and following up funding of the State.',
    rights: 'Your rights',
    rightsText:
      'You may ask to read what concerns you, to correct it, to restrict its use or to object to it. Erasure is refused where the law on archives or the audit of public money requires keeping; the answer then says why. Write to the office of the window; on a real site you could also turn to the data protection authority.',
    published: 'What becomes public',
    publishedText:
      'Of a funded and signed project: title, public summary, body, amounts, dates, milestones and the indicators the carrier publishes. Never the name of a person, never a rejected application.',
  },
  siteMap: {
    title: 'Site map',
    lead: 'The pages that are open to you as you are signed in.',
    leadAnonymous: 'The pages open to everybody. Others open once signed in.',
    groups: {
      public: 'The window',
      work: 'Your work',
      account: 'Your account',
      about: 'About this site',
      demo: 'The demonstration',
    },
    pages: {
      window: 'The window',
      eligibility: 'Check my eligibility',
      whatIsAsked: 'What you will be asked',
      accessibility: 'Accessibility',
      legalNotice: 'Legal notice',
      personalData: 'Personal data',
      siteMap: 'Site map',
      signIn: 'Sign in',
      organisation: 'Who you are, your body',
      applications: 'My applications',
      startApplication: 'Start an application',
      desk: 'To handle',
      reviews: 'My reviews',
      meetings: 'Meetings',
      envelope: 'Envelope',
      projects: 'Funded projects',
      myProjects: 'My projects',
      demo: 'Accounts of the demonstration',
      demoClock: 'Clock',
      demoMail: 'Mailbox',
      demoMailTemplates: 'E-mail templates',
    },
  },
}
