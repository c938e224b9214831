// The accounts of the demonstration in three groups, each account a form of one button.

import type { Bilingual } from '#app/domain/funding-window.ts'
import type { WindowRole } from '#app/domain/people.ts'
import { urls } from '#app/urls.ts'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'

export type ShownAccount = {
  readonly email: string
  readonly name: string
  readonly position: string
  readonly ministry: string | null
  readonly roles: readonly WindowRole[]
  readonly isDisabled: boolean
  readonly waits: Bilingual
}

const groups = ['applicants', 'judges', 'office'] as const
const judging: readonly WindowRole[] = ['reviewer', 'committeeMember', 'committeeChair']

const groupOf = ({ roles }: ShownAccount): (typeof groups)[number] =>
  roles.length === 0 ? 'applicants' : roles.some(role => judging.includes(role)) ? 'judges' : 'office'

export function AccountGroups({ accounts }: { readonly accounts: readonly ShownAccount[] }) {
  const words = useText().t.demo.accounts
  return groups.map(group => (
    <Panel key={group} title={words.groups[group].title} side={words.groups[group].side}>
      <ul className="gd-try__list">
        {accounts
          .filter(account => groupOf(account) === group)
          .map(account => (
            <Account key={account.email} account={account} />
          ))}
      </ul>
    </Panel>
  ))
}

function Account({ account }: { readonly account: ShownAccount }) {
  const { t, locale } = useText()
  const words = t.demo.accounts
  const { email, name, position, ministry, waits } = account
  return (
    <li className="gd-try__row">
      <p className="gd-try__who">
        <b>{name}</b>
        <small>{ministry === null ? position : words.ministry({ position, ministry })}</small>
      </p>
      <p className="gd-try__what">{waits[locale]}</p>
      <PostForm action={urls.demo()}>
        <button className="fr-btn fr-btn--secondary fr-btn--sm" type="submit" name="email" value={email}>
          {words.enter}
          <span className="fr-sr-only"> {words.enterAs({ name })}</span>
        </button>
      </PostForm>
    </li>
  )
}
