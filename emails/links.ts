// The page an e-mail leads to, as a whole address.

import type { ApplicationId, MeetingId, ProjectId, ReviewId } from '#app/domain/identifiers.ts'
import { urls } from '#app/urls.ts'
import type { EmailLink } from './props.ts'

// the id of a link is of the kind its page takes: whoever queued the e-mail made both
const paths: { readonly [Page in EmailLink['page']]: (id: string) => string } = {
  myApplication: id => urls.application(id as ApplicationId),
  receipt: id => urls.receipt(id as ApplicationId),
  signature: id => urls.signature(id as ApplicationId),
  supplement: id => urls.supplement(id as ApplicationId),
  file: id => urls.file(id as ApplicationId),
  decision: id => urls.decision(id as ApplicationId),
  review: id => urls.review(id as ReviewId),
  meeting: id => urls.meeting(id as MeetingId),
  myProject: id => urls.myProject(id as ProjectId),
  project: id => urls.project(id as ProjectId),
}

/** What the id of a link is the id of, by the page it leads to. */
export const linked = {
  myApplication: 'application',
  receipt: 'application',
  signature: 'application',
  supplement: 'application',
  file: 'application',
  decision: 'application',
  review: 'review',
  meeting: 'meeting',
  myProject: 'project',
  project: 'project',
} as const satisfies { readonly [Page in EmailLink['page']]: string }

/** The address of the page of a link, on the site at `baseUrl`. */
export const emailUrl = ({ page, id }: EmailLink, baseUrl: string): string => new URL(paths[page](id), baseUrl).href
