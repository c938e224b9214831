// Every form that sends something: to the page it stands on, unless it says where.

import { useLocation } from '@remix-run/react'
import type { ComponentPropsWithoutRef } from 'react'

/**
 * Where it leads is always written without a fragment. A form without an address would send the fragment that a link of
 * the page left, and the browser would then open the answer there, not at what is wrong (`ErrorSummary`, `Notice`).
 */
export function PostForm({ action, ...attributes }: Omit<ComponentPropsWithoutRef<'form'>, 'method'>) {
  const { pathname, search } = useLocation()
  return <form method="post" action={action ?? `${pathname}${search}`} {...attributes} />
}
