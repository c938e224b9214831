// What an acknowledgement says of silence, on the page and in the mail.

import type { StatedSilence } from '#app/domain/implicit-decision.ts'

export const silence = {
  none: 'L’absence de réponse ne vaut pas acceptation.',
  implicit: (p: { kind: StatedSilence['kind']; day: string }) =>
    p.kind === 'acceptance'
      ? `Sans réponse le ${p.day}, et si le dossier est complet, votre demande sera réputée acceptée.`
      : `Sans réponse le ${p.day}, et si le dossier est complet, votre demande sera réputée rejetée.`,
}
