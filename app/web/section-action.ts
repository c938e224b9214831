// The action of a page with fields of the application form: keep what was typed, join the files, then do what was asked.

import { type ActionFunctionArgs, json, redirect } from '@remix-run/node'
import type { Answers } from '#app/domain/answers.ts'
import { attachmentKinds, type FormField } from '#app/domain/application-form.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { isPublic, type Permission } from '#app/domain/permissions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Result } from '#app/domain/result.ts'
import { formatFor } from '#app/text/format.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { type Text, textFor } from '#app/text/text.ts'
import type { AnswersReply } from '#app/ui/applications/answers-reply.ts'
import { requireOwnSituation } from '#app/use-cases/applications/carrier-view.ts'
import { isUnreadablePage, saveSection } from '#app/use-cases/applications/save-section.ts'
import { autosaveReply } from './autosave.ts'
import { filesFolder, requireOpenEnv } from './context.ts'
import { checkFile } from './file-type.ts'
import { flashHeaders } from './form-action.ts'
import { withForm } from './heavy-uploads.ts'
import { largestUpload } from './node-http.ts'
import { requireIntroduced, requirePerson, type Visit, visit } from './page.ts'
import { refusedPage, statusOf } from './refusals.ts'
import { type PageIntent, readAnswers, readIntent, readVersion, withRowChange } from './section-form.ts'
import type { SentForm } from './uploads.ts'

type SectionHandlers = {
  readonly what: 'draft' | 'supplement'
  /** The fields of the page; null when there is no such page. */
  readonly fields: (params: Readonly<Record<string, string>>) => readonly FormField[] | null
  /** Where to go once all is kept; `anchor` is where the reader was. */
  readonly then: (done: {
    readonly id: ApplicationId
    readonly params: Readonly<Record<string, string>>
    readonly intent: PageIntent
    readonly anchor: string
  }) => string
  /** What « send » does beside keeping. */
  readonly send?: (
    given: Visit<PersonActor> & { readonly id: ApplicationId; readonly version: number },
  ) => Promise<Result<unknown, Refusal>>
}

/** Everything typed is kept, readable or not; only fields of the page are read. */
export function sectionAction(permission: Permission, handlers: SectionHandlers) {
  if (isPublic(permission)) throw new Error(`${permission} is public: a page of the form never is`)
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const visitor = await visit(args)
    const actor = requirePerson(visitor.actor, visitor.url)
    requireIntroduced(actor, permission, visitor.url)
    const t = textFor(visitor.locale)
    const fields = handlers.fields(visitor.params)
    if (fields === null) throw new Response(null, { status: 404 })
    const id = toId<ApplicationId>(visitor.params['applicationId'] ?? '')
    // before a byte of what may be long is read: strangers hold no place of those who file
    const own = await requireOwnSituation(visitor.ctx, actor, id)
    if (!own.ok) throw refusedPage(own.refusal)
    const folder = filesFolder(requireOpenEnv())
    return withForm(args.request, { sender: actor.id, folder }, async sent => {
      if (sent === 'unreadable') throw refusedPage({ code: 'formUnreadable' })
      if (sent === 'tooLarge') {
        const size = formatFor(visitor.locale).fileSize(largestUpload)
        return reply(
          { outcome: 'refused', sentence: t.applying.form.bodyTooLarge({ size }), typed: null, faults: [] },
          413,
        )
      }
      const { formData } = sent
      const version = readVersion(formData)
      const intent = readIntent(formData)
      const typed = readAnswers(formData, fields)
      if (version === null) return refused({ code: 'versionNeeded' }, typed, t)
      const answers = withRowChange(typed, intent, fields)
      const removed = intent.act === 'detach' ? toId<never>(intent.attachmentId) : null
      const kept = await saveSection(
        visitor.ctx,
        actor,
        id,
        { version, answers, files: filesOf(sent), removed },
        handlers.what,
      )
      if (formData.get('autosave') === '1') return autosaveReply(kept, ({ version: next }) => next, visitor)
      if (!kept.ok) return refused(kept.refusal, typed, t)
      const faults = kept.value.refusedFiles.map(({ kind, refusal }) => ({
        name: `attachments.${kind}`,
        sentence: refusalSentence(refusal, t),
      }))
      if (faults.length > 0) return reply({ outcome: 'refused', sentence: null, typed: null, faults }, 422)
      const isDone = intent.act === 'save' || intent.act === 'continue' || intent.act === 'send'
      // asked of nothing that saves by itself, every few seconds: its page stays, and says more when it is shown again
      if (isDone && (await isUnreadablePage(visitor.ctx, actor, id, Object.keys(answers))))
        return reply({ outcome: 'unreadable', sentence: null, typed: null, faults: [] }, 422)
      if (intent.act === 'send' && handlers.send !== undefined) {
        const done = await handlers.send({ ...visitor, actor, id, version: kept.value.version })
        if (!done.ok) return refused(done.refusal, null, t)
      }
      const to = handlers.then({ id, params: visitor.params, intent, anchor: anchorOf(intent, answers) })
      return redirect(to, {
        status: 303,
        headers: flashHeaders(intent.act === 'send' ? 'resubmitted' : isDone ? 'saved' : undefined),
      })
    })
  }
}

const filesOf = ({ files }: SentForm) =>
  files.flatMap(({ field, name, content }) => {
    const kind = attachmentKinds.find(({ code }) => field === `attachments.${code}`)
    return kind === undefined ? [] : [{ kind: kind.code, file: checkFile(name, content) }]
  })

/** The new row, the field that lost one, or the attachments. */
function anchorOf(intent: PageIntent, answers: Answers): string {
  if (intent.act === 'addRow') {
    const rows = answers[intent.field]
    return `#${intent.field}-row-${Array.isArray(rows) ? rows.length : 1}`
  }
  if (intent.act === 'removeRow') return `#${intent.field}`
  return intent.act === 'detach' ? '#attachments' : ''
}

const reply = (body: AnswersReply, status: number): Response => json(body, { status })

function refused(refusal: Refusal, typed: Answers | null, t: Text): Response {
  const isConflict = refusal.code === 'changedMeanwhile'
  const sentence = isConflict ? t.applying.form.conflict : refusalSentence(refusal, t)
  return reply({ outcome: isConflict ? 'conflict' : 'refused', sentence, typed, faults: [] }, statusOf(refusal))
}
