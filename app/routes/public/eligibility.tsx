// The eligibility check: five questions for anybody. The answer is in the address of the page, and nowhere else.

import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ok } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { checkEligibilityForm } from '#app/forms/check-eligibility.ts'
import { typedDay } from '#app/text/format.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Column, Columns, Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { EligibilityAnswer } from '#app/ui/public/eligibility-answer.tsx'
import { EligibilityForm, eligibilityLabels } from '#app/ui/public/eligibility-form.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { answerEligibility, showEligibilityQuestions } from '#app/use-cases/windows/check-eligibility.ts'
import { publicFormAction } from '#app/web/form-action.ts'
import { publicPage } from '#app/web/page.ts'
import { parseQuery } from '#app/web/query.ts'

export const meta = titled(t => t.publicPages.eligibility.title)

export const loader = publicPage('readWindow', async ({ ctx, actor, url }) => {
  const questions = await showEligibilityQuestions(ctx, actor)
  if (!questions.ok) return questions
  const asked = parseQuery(url, checkEligibilityForm)
  const given = asked === null ? null : { ...asked, kind: asked.kind ?? null }
  const reply = given === null ? null : await answerEligibility(ctx, given, actor)
  return ok({ ...questions.value, given, reply: reply?.ok === true ? reply.value : null })
})

export const action = publicFormAction('readWindow', checkEligibilityForm, {
  act: ({ ctx, actor, value }) => answerEligibility(ctx, { ...value, kind: value.kind ?? null }, actor),
  then: ({ form }) => {
    const { types, startDate, endDate, totalCost, requested, ...texts } = form
    const query = new URLSearchParams()
    for (const [name, text] of Object.entries(texts)) if (text !== '' && text !== undefined) query.append(name, text)
    for (const type of types) query.append('types', type)
    query.append('totalCost', String(totalCost / 100))
    query.append('requested', String(requested / 100))
    query.append('startDate', typedDay(startDate))
    query.append('endDate', typedDay(endDate))
    return redirect(`${urls.eligibility()}?${query}`, { status: 303 })
  },
  fieldOf: refusal => (refusal.code === 'bodyKindNeeded' ? 'kind' : null),
})

export default function Eligibility() {
  const { now, opensAt, closesAt, isOpen, kinds, projectTypes, streams, version, given, reply } =
    useLoaderData<typeof loader>()
  const { t, locale, format } = useText()
  const words = t.publicPages.eligibility
  const attempt = useActionData<FormReply>()
  const known =
    given === null
      ? {}
      : {
          body: given.body,
          siren: given.siren,
          kind: given.kind ?? '',
          types: given.types,
          totalCost: format.typedAmount(given.totalCost),
          requested: format.typedAmount(given.requested),
          startDate: typedDay(given.startDate),
          endDate: typedDay(given.endDate),
        }
  const state = formState(attempt, known)
  const several = reply?.body.found === 'several' ? reply.body : null
  const answer = attempt === undefined ? (reply?.answer ?? null) : null
  const labelOf = (code: string): string =>
    [...projectTypes, ...streams].find(one => one.code === code)?.label[locale] ?? code
  const questions = <EligibilityForm state={state} kinds={kinds} projectTypes={projectTypes} several={several} />
  const path = [{ label: t.frame.navigation.window, href: urls.window() }]
  if (answer === null || given === null || reply === null || reply.body.found === 'several') {
    return (
      <Page density="roomy">
        <Breadcrumb path={path} current={words.title} />
        <PageHead
          title={words.title}
          reference={words.reference({ number: version.number, day: format.day(parisDay(version.validFrom)) })}
        >
          {words.lead}
        </PageHead>
        {!isOpen && now >= closesAt && <Notice tone="warning">{words.closed}</Notice>}
        <Columns>
          <Column span={8}>
            <ErrorSummary faults={state.errors} labels={eligibilityLabels(words)} saved={null} />
            {questions}
          </Column>
        </Columns>
      </Page>
    )
  }
  const count = answer.reasons.filter(({ level }) => level === answer.level).length
  const body = reply.body.found === 'operator' ? reply.body.operator.name : t.form.organisationKinds[reply.body.kind]
  return (
    <Page density="roomy">
      <Breadcrumb path={path} current={words.title} />
      <PageHead
        title={answer.level === 'ok' ? words.verdict.ok : words.verdict[answer.level]({ count })}
        reference={words.verdictReference({ number: version.number, day: format.day(parisDay(now)) })}
      >
        {words.verdictNote}
      </PageHead>
      <EligibilityAnswer
        answer={answer}
        labelOf={labelOf}
        now={now}
        opensAt={opensAt}
        closesAt={closesAt}
        given={given}
        body={body}
      />
      <Details summary={words.change} id="questions">
        {questions}
      </Details>
    </Page>
  )
}
