// The filed versions of a file, and what changed from one to the next, side by side.

import { useLoaderData } from '@remix-run/react'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { parisDay } from '#app/domain/time.ts'
import { requestedName } from '#app/domain/version-difference.ts'
import { fieldName } from '#app/text/field-name.ts'
import { Notice } from '#app/ui/notice.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { VersionChange } from '#app/ui/office/version-change.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Hash } from '#app/ui/receipt.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tabs } from '#app/ui/tag.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { fileReference, titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { compareVersions } from '#app/use-cases/office/compare-versions.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled(t => t.office.versions.title, fileReference)
export const handle = { compact: true }

export const loader = page('readApplication', ({ ctx, actor, params, url }) => {
  const after = Number(url.searchParams.get('version') ?? Number.NaN)
  const id: ApplicationId = idIn('applicationId')(params)
  return compareVersions(ctx, actor, id, Number.isSafeInteger(after) ? after : null)
})

export default function Versions() {
  const { head, versions, compared, vocabulary } = useLoaderData<typeof loader>()
  const { t, format } = useText()
  const words = t.office.versions
  const day = (number: number): string => {
    const version = versions.find(held => held.number === number)
    return words.version({ number, day: version === undefined ? '' : format.day(parisDay(version.receivedAt)) })
  }
  const asked = compared?.asked?.fields ?? []
  const changed = new Set((compared?.changes ?? []).map(requestedName))
  const unchanged = asked.filter(field => !changed.has(field))
  const others = [...changed].filter(field => !asked.includes(field)).length
  return (
    <FileFrame head={head} about={{ title: words.title }}>
      {versions.length > 2 && (
        <Tabs
          label={words.choose}
          tabs={versions.slice(1).map(({ number }) => ({
            label: words.pair({ before: number - 1, after: number }),
            href: `${urls.versions(head.id)}?version=${number}`,
            current: number === compared?.after,
          }))}
        />
      )}
      {compared === null ? (
        <Notice tone="info">{words.onlyOne}</Notice>
      ) : (
        <Panel
          title={words.changedTitle(compared)}
          side={words.counted({ asked: asked.length, changed: compared.changes.length, others })}
        >
          {compared.asked !== null && (
            <blockquote className="gd-quote">
              <p className="gd-typed">{compared.asked.message}</p>
              <footer>{words.askedBy({ by: compared.asked.by, day: format.day(parisDay(compared.asked.at)) })}</footer>
            </blockquote>
          )}
          {compared.changes.length === 0 && <p>{words.nothing}</p>}
          {compared.changes.map((change, place) => (
            <VersionChange
              key={place}
              change={change}
              before={day(compared.before)}
              after={day(compared.after)}
              vocabulary={vocabulary}
            />
          ))}
          {unchanged.length > 0 && (
            <p className="fr-text--sm gd-muted">
              {t.office.file.detail({
                label: words.unchanged,
                value: format.list(unchanged.map(field => fieldName(t.form, field))),
              })}
            </p>
          )}
        </Panel>
      )}
      <Section title={words.list}>
        <ul>
          {versions.toReversed().map(({ number, receivedAt, by, sha256 }) => (
            <li key={number}>
              {words.filed({ number, at: format.exactInstant(receivedAt), by })} <Hash value={sha256} />
            </li>
          ))}
        </ul>
      </Section>
    </FileFrame>
  )
}
