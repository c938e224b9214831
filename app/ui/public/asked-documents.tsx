// The documents to attach: who gives each, in how long, and when it is due.

import { attachmentKinds, attachmentTypes } from '#app/domain/application-form.ts'
import type { AskedVersion } from '#app/domain/public-window.ts'
import { DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

export function AskedDocuments({ version }: { readonly version: AskedVersion }) {
  const { t, format } = useText()
  const words = t.asked
  return (
    <Section title={words.documents} id="documents" side={words.documentsSide}>
      <div className="gd-panel gd-panel--flush">
        <DataTable
          caption={words.documentsCaption}
          className="gd-asked__docs"
          rows={attachmentKinds}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'document',
              head: words.document,
              rowHead: true,
              cell: ({ code }) => (
                <>
                  <span className="gd-tick" aria-hidden="true" />
                  {t.form.attachments[code].label}
                  <small>{t.form.attachments[code].hint}</small>
                </>
              ),
            },
            { key: 'from', head: words.from, cell: ({ code }) => t.form.attachments[code].from },
            { key: 'attach', head: words.attach, cell: ({ required }) => t.form.required[required] },
            { key: 'who', head: words.byWhom, className: 'gd-paper', cell: () => '' },
          ]}
        />
      </div>
      <p className="fr-text--sm gd-muted gd-asked__note">
        {t.form.attachmentLimits({
          files: format.number(version.maxAttachments),
          size: format.fileSize(version.maxAttachmentBytes),
          types: attachmentTypes.join(', '),
        })}
      </p>
    </Section>
  )
}
