// Saves a little after one stops typing, tries again when it failed, and says so; never over what somebody else wrote
// meanwhile. What is not saved yet is never left without the browser asking.

const pause = 800
/** After a save that failed, whatever the browser knows of the network. */
const retryAfter = 10_000

type State = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict'

export function autosave(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-save]')
  const version = form.querySelector<HTMLInputElement>('input[name="version"]')
  if (status === null || version === null) return
  let timer = 0
  let flight: Promise<void> | null = null
  let dirty = false
  let stopped = false

  const say = (state: State, sentence: string): void => {
    status.dataset['save'] = state
    status.className = `gd-save gd-save--${state}`
    status.textContent = sentence
  }

  const save = async (): Promise<void> => {
    dirty = false
    say('saving', form.dataset['saving'] ?? '')
    try {
      const answer = await fetch(address(form), {
        method: 'POST',
        body: body(form),
        headers: { Accept: 'application/json' },
      })
      const { version: next, sentence } = (await answer.json()) as {
        readonly version: number | null
        readonly sentence: string
      }
      if (answer.ok && next !== null) {
        version.value = String(next)
        if (!dirty) say('saved', sentence)
        return
      }
      // a conflict is for the reader to settle, by reloading or by the button
      stopped = answer.status === 409
      say(stopped ? 'conflict' : 'failed', sentence)
    } catch {
      say('failed', form.dataset['failed'] ?? '')
    }
    dirty = true
  }

  /** One at a time: the next carries the version the last one gave. */
  const run = (): Promise<void> => {
    flight ??= save().finally(() => {
      flight = null
      if (dirty && !stopped) later(status.dataset['save'] === 'failed' ? retryAfter : pause)
    })
    return flight
  }

  const later = (wait: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void run(), wait)
  }

  form.addEventListener('input', ({ target }) => {
    // a file leaves with its button alone
    if (stopped || (target instanceof HTMLInputElement && target.type === 'file')) return
    dirty = true
    say('unsaved', form.dataset['unsaved'] ?? '')
    later(pause)
  })

  window.addEventListener('online', () => {
    if (dirty && !stopped) later(0)
  })

  // pressed while a save is under way: the version it gives is waited for, else the page would contradict itself
  form.addEventListener('submit', event => {
    window.clearTimeout(timer)
    dirty = false
    if (flight === null) return
    event.preventDefault()
    const { submitter } = event
    void flight.then(() => form.requestSubmit(submitter))
  })

  // a link is followed once what was typed is kept, else the page it leads to would know an older version; when it could
  // not be kept, the browser asks
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const leaves =
      link !== null &&
      link.pathname !== window.location.pathname &&
      !event.defaultPrevented &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey
    if (!leaves || stopped || (!dirty && flight === null)) return
    event.preventDefault()
    window.clearTimeout(timer)
    void run()
      .then(() => (dirty ? run() : undefined))
      .then(() => window.location.assign(link.href))
  })

  // closed or reloaded before it could be kept: the browser asks
  window.addEventListener('beforeunload', event => {
    if (dirty) event.preventDefault()
  })
}

/** The page's own address, asked for its data: what its action answers, without the page around it. */
function address(form: HTMLFormElement): string {
  const url = new URL(window.location.href)
  url.search = new URLSearchParams({ _data: form.dataset['autosave'] ?? '' }).toString()
  url.hash = ''
  return url.href
}

/** Texts and choices, as the form would send them; no file. */
function body(form: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') sent.append(name, value)
  sent.set('autosave', '1')
  // a page with several forms names the one that keeps
  if (form.dataset['intent'] !== undefined) sent.set('intent', form.dataset['intent'])
  return sent
}
