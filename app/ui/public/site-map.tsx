// The pages of the site that are open to the visitor, by what they are for.

import { urls } from '#app/urls.ts'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type Urls = typeof urls
/** Pages whose address needs nothing; acts and files have an address and are no pages. */
type StaticPage = Exclude<
  { [Name in keyof Urls]: Urls[Name] extends () => string ? Name : never }[keyof Urls],
  'preferences' | 'signInCode' | 'signOut' | 'demoMailList'
>
type Group = 'public' | 'work' | 'account' | 'about' | 'demo'

// biome-ignore format: a table is read in columns
const groupOf: Readonly<Record<StaticPage, Group>> = {
  window: 'public', eligibility: 'public', whatIsAsked: 'public',
  applications: 'work', startApplication: 'work', myProjects: 'work', desk: 'work', reviews: 'work', meetings: 'work', envelope: 'work', projects: 'work',
  signIn: 'account', organisation: 'account',
  accessibility: 'about', legalNotice: 'about', personalData: 'about', siteMap: 'about',
  demo: 'demo', demoClock: 'demo', demoMail: 'demo', demoMailTemplates: 'demo',
}

const groups: readonly Group[] = ['public', 'work', 'account', 'about', 'demo']
const pages = Object.keys(groupOf) as readonly StaticPage[]

export function SiteMap({ open }: { readonly open: readonly string[] }) {
  const { t } = useText()
  const words = t.legal.siteMap
  const shown = groups
    .map(group => ({ group, listed: pages.filter(page => groupOf[page] === group && open.includes(urls[page]())) }))
    .filter(({ listed }) => listed.length > 0)
  return shown.map(({ group, listed }) => (
    <Section key={group} title={words.groups[group]}>
      <ul>
        {listed.map(page => (
          <li key={page}>
            <a className="fr-link gd-target" href={urls[page]()}>
              {words.pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
