// A filed application: where it stands, what can be done with it now, what was filed and what the rules say of it.

import { useActionData, useLoaderData } from '@remix-run/react'
import { toId, toIdOrNull } from '#app/domain/identifiers.ts'
import { ok } from '#app/domain/result.ts'
import { changeStreamForm } from '#app/forms/change-stream.ts'
import { nothingForm } from '#app/forms/fields.ts'
import { handOverForm } from '#app/forms/hand-over.ts'
import { proposedInadmissibleForm } from '#app/forms/propose-inadmissible.ts'
import { takeFileForm } from '#app/forms/take-file.ts'
import type { FormReply } from '#app/ui/form-state.ts'
import { FileActions } from '#app/ui/office/file-actions.tsx'
import { FileAside, FileBody } from '#app/ui/office/file-body.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { FileNow } from '#app/ui/office/file-now.tsx'
import { isReadersTurn } from '#app/ui/office/readers-turn.ts'
import { Column, Columns } from '#app/ui/page.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { changeStream } from '#app/use-cases/office/change-stream.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { dropInadmissible } from '#app/use-cases/office/propose-inadmissible.ts'
import { type FilePage, showFile } from '#app/use-cases/office/show-file.ts'
import { handOver, takeFile } from '#app/use-cases/office/take-file.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<FilePage>((t, file) => file?.head.title ?? t.office.file.reader)
export const handle = { compact: true }

export const loader = page('readApplication', async ({ ctx, actor, params }) => {
  const shown = await showFile(ctx, actor, idOf(params))
  return shown.ok ? ok({ ...shown.value, readerId: actor.id }) : shown
})

const then = ({ params }: { readonly params: Readonly<Record<string, string>> }) => urls.file(idOf(params))

export const action = formActions({
  takeFile: form('takeFile', takeFileForm, {
    act: ({ ctx, actor, params, value }) => takeFile(ctx, actor, idOf(params), toIdOrNull(value.from || null)),
    then,
    flash: 'fileTaken',
  }),
  handOver: form('handOver', handOverForm, {
    act: ({ ctx, actor, params, value }) => handOver(ctx, actor, idOf(params), toId(value.officer), value.word),
    then,
    flash: 'handedOver',
    fieldOf: refusal => (refusal.code === 'officerRefused' ? 'officer' : null),
  }),
  changeStream: form('changeStream', changeStreamForm, {
    act: ({ ctx, actor, params, value }) => changeStream(ctx, actor, idOf(params), value.stream, value.reason),
    then,
    flash: 'streamChanged',
    fieldOf: refusal => (refusal.code === 'streamRefused' ? 'stream' : null),
  }),
  dropInadmissible: form('proposeInadmissible', proposedInadmissibleForm, {
    act: ({ ctx, actor, params, value }) => dropInadmissible(ctx, actor, idOf(params), value.proposedAt),
    then,
    flash: 'inadmissibilityDropped',
  }),
  closeReviews: form('closeReviews', nothingForm, {
    act: ({ ctx, actor, params }) => closeReviews(ctx, actor, idOf(params)),
    then,
    flash: 'reviewsClosed',
  }),
})

const idOf = idIn('applicationId')

export default function FileRoute() {
  const { readerId, readsDesk, publicState, projectState, figures, officer, ...file } = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const { head, filed, vocabulary, office } = file
  const reviews = office.reviews
  return (
    <FileFrame head={head} fromDesk={readsDesk} filedVersion={filed.number}>
      <FileNow
        head={head}
        publicState={publicState}
        projectState={projectState}
        yours={isReadersTurn(office.actions, head, office)}
        reviews={reviews}
      />
      <Columns>
        <Column span={8}>
          <FileActions
            id={head.id}
            state={head.state}
            hasReport={head.hasReport}
            actions={office.actions}
            proposedAt={office.proposal?.at ?? null}
            mayJudge={office.mayJudge}
            officerId={head.officerId}
            readerId={readerId}
            officers={office.officers}
            stream={head.stream.code}
            streams={vocabulary.streams}
            agenda={office.agenda}
            reviews={reviews}
            next={office.next}
            reply={reply}
          />
          <FileBody {...file} />
        </Column>
        <Column span={4} aside={t.office.file.figuresTitle}>
          <FileAside head={head} filed={filed} figures={figures} officer={officer} office={office} />
        </Column>
      </Columns>
    </FileFrame>
  )
}
