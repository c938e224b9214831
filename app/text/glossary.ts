// One word per concept: the French term people use, the word the code uses, and the words it must not use.
// Published as glossary.md; test/architecture/glossary.test.ts holds identifiers to it.

export type Term = {
  readonly fr: string
  /** Names as the code writes them, each of which exists somewhere. */
  readonly code: readonly string[]
  readonly definition: string
  /** French words and synonyms refused in identifiers, as lower-case words: « piece jointe » is pieceJointe or piece_jointe. */
  readonly refused: readonly string[]
}

// biome-ignore format: one row a term
export const glossary: readonly Term[] = [
  { fr: 'guichet, appel à projets', code: ['fundingWindow'], definition: 'A body of rules and money that takes applications between two dates. The software itself is called Guichet.', refused: ['guichet', 'appel', 'call for projects'] },
  { fr: 'règlement, version du règlement', code: ['windowVersion'], definition: 'The rules of a window from a date on; an application keeps those it was filed under.', refused: ['reglement', 'ruleset'] },
  { fr: 'volet (données, IA)', code: ['stream'], definition: 'A part of a window with its own lines of money.', refused: ['volet', 'strand'] },
  { fr: 'candidature, demande, dossier', code: ['application'], definition: 'What a body asks money for, from draft to decision.', refused: ['candidature', 'demande', 'dossier'] },
  { fr: 'dépôt, version déposée', code: ['submission'], definition: 'The frozen, hashed content of an application as it was filed or completed.', refused: ['depot', 'depose'] },
  { fr: 'accusé de réception', code: ['acknowledgement', 'receipt'], definition: 'The stored record that something was filed; the receipt is the page that shows it.', refused: ['accuse'] },
  { fr: 'porteur de projet', code: ['applicant', 'carrier'], definition: 'Whoever carries an application; of a funded project, its carrier.', refused: ['porteur'] },
  { fr: 'organisme, structure porteuse', code: ['organisation'], definition: 'A public body, known by its SIRET.', refused: ['organisme', 'organization', 'structure porteuse'] },
  { fr: 'opérateur de l’État', code: ['listedOperator'], definition: 'A body that the version’s list names, by SIREN.', refused: ['operateur'] },
  { fr: 'signataire', code: ['signatory'], definition: 'The person entitled to commit the body; files and withdraws.', refused: ['signataire'] },
  { fr: 'commanditaire', code: ['sponsor'], definition: 'Who in the body wants the project.', refused: ['commanditaire'] },
  { fr: 'recevabilité', code: ['admissibility'], definition: 'Whether an application may be considered at all.', refused: ['recevabilite', 'recevable', 'irrecevable'] },
  { fr: 'compléments (demande de)', code: ['supplement'], definition: 'A request that unlocks named fields of a filed application until a day.', refused: ['complement', 'complements'] },
  { fr: 'pièce jointe', code: ['attachment'], definition: 'A file joined to an application.', refused: ['piece jointe', 'enclosure'] },
  { fr: 'instruction', code: ['assessment'], definition: 'The officer’s report: recommendation, amount, reasons.', refused: ['instruction', 'instruire'] },
  { fr: 'chargé de dossier', code: ['caseOfficer'], definition: 'Handles applications: admissibility, supplements, reviewers, report.', refused: ['charge de dossier', 'instructeur', 'instructor'] },
  { fr: 'évaluateur, expert', code: ['reviewer'], definition: 'Gives a review; sees their own files only.', refused: ['evaluateur', 'evaluator', 'assessor'] },
  { fr: 'expertise, avis', code: ['review'], definition: 'What one reviewer says of one application, on one filed version.', refused: ['expertise', 'avis', 'appraisal'] },
  { fr: 'grille, critère, note', code: ['scoringGrid', 'criterion', 'note', 'score'], definition: 'A note is what a reviewer gives one criterion; a score is what the weights make of the notes.', refused: ['grille', 'critere', 'rubric'] },
  { fr: 'déclaration d’intérêts', code: ['interestDeclaration'], definition: 'None, one, or unsure; one closes the file to its reviewer at once.', refused: ['declaration d interets', 'conflict of interest'] },
  { fr: 'déport', code: ['recusal'], definition: 'A member of the committee stands back from an item.', refused: ['deport'] },
  { fr: 'comité d’investissement, séance', code: ['committee', 'meeting'], definition: 'Those who decide, and the day on which they do.', refused: ['comite', 'seance'] },
  { fr: 'point de l’ordre du jour', code: ['agendaItem'], definition: 'One application on one meeting.', refused: ['ordre du jour'] },
  { fr: 'responsable du guichet', code: ['windowManager'], definition: 'Makes meetings, validates decisions and releases notices.', refused: ['responsable'] },
  { fr: 'chargé de suivi', code: ['followUpOfficer'], definition: 'Follows funded projects.', refused: ['charge de suivi'] },
  { fr: 'gestionnaire financier', code: ['financeOfficer'], definition: 'Agreements, envelope, commitments.', refused: ['gestionnaire'] },
  { fr: 'plan de financement', code: ['fundingPlan'], definition: 'The lines of cost and who pays for them.', refused: ['plan de financement', 'financing plan'] },
  { fr: 'ligne de dépense', code: ['budgetLine'], definition: 'One cost of one year: resource, activity, amount, requested part.', refused: ['ligne', 'depense', 'expense line'] },
  { fr: 'taux de cofinancement', code: ['rate', 'maxRate'], definition: 'What is requested over what it costs, in basis points.', refused: ['taux', 'cofinancement'] },
  { fr: 'montant demandé, recommandé, accordé', code: ['requested', 'recommended', 'granted'], definition: 'By the applicant, by the officer, by the committee.', refused: ['montant', 'accorde', 'awarded'] },
  { fr: 'enveloppe, ligne d’enveloppe', code: ['envelope', 'envelopeLine'], definition: 'The money of a window; one line a stream and year.', refused: ['enveloppe'] },
  { fr: 'mouvement (gel, dégel, report, engagement…)', code: ['envelopeMovement'], definition: 'One entry of the ledger, never changed.', refused: ['mouvement', 'gel', 'degel'] },
  { fr: 'AE, CP', code: ['ae', 'cp'], definition: 'Autorisation d’engagement and crédit de paiement: what may be promised and what may be paid in a year. Names of the State’s accounts, kept.', refused: ['autorisation d engagement', 'credit de paiement'] },
  { fr: 'décision', code: ['decision'], definition: 'grant, grantWithConditions, defer, waitlist or reject; recorded by one person, validated by another.', refused: ['retenu', 'ajourne'] },
  { fr: 'réserve, condition', code: ['condition'], definition: 'Suspensive: to be met before the agreement. Resolutory: undoes the grant when it fails.', refused: ['proviso'] },
  { fr: 'notification d’une décision', code: ['notice'], definition: 'What tells the applicant; under embargo until the meeting’s are released together.', refused: ['notification'] },
  { fr: 'convention, engagement réciproque', code: ['agreement'], definition: 'What both sides sign: object, amount, schedule by year.', refused: ['convention', 'engagement reciproque'] },
  { fr: 'projet lauréat', code: ['project'], definition: 'An accepted application from its agreement on.', refused: ['projet', 'laureat'] },
  { fr: 'jalon', code: ['milestone'], definition: 'Something to show by a day, with its evidence.', refused: ['jalon'] },
  { fr: 'point de suivi, compte rendu', code: ['progressReport'], definition: 'The carrier’s report of a quarter.', refused: ['compte rendu', 'point de suivi'] },
  { fr: 'indicateur, relevé', code: ['indicator', 'indicatorReading'], definition: 'What is measured, and one measure of it.', refused: ['indicateur', 'releve'] },
  { fr: 'écart calendaire, écart budgétaire', code: ['scheduleDrift', 'budgetDrift'], definition: 'Against the first agreement, whatever was amended since.', refused: ['ecart', 'derive'] },
  { fr: 'journal d’audit', code: ['auditEvent'], definition: 'One sealed line an act; each line seals the one before it.', refused: ['journal d audit', 'audit log'] },
]
