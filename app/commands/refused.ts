// How a command ends that did nothing: the sentences that say why.

export class Refused extends Error {
  readonly sentences: readonly string[]
  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}
