// The words of the application form, in French: sections, fields, columns, options, attachments.

import type {
  AttachmentKind,
  ColumnCode,
  Condition,
  Field,
  FieldCode,
  Requirement,
  RowsCode,
  SectionCode,
} from '#app/domain/application-form.ts'
import type { OptionList, optionLists } from '#app/domain/option-lists.ts'
import type { OrganisationKind } from '#app/domain/organisation.ts'

/** The example is shown on request, under the field. */
export type FieldWords = { readonly label: string; readonly hint: string | null; readonly example?: string }

/** Fields that make one thing and share a legend: a contact, or what one condition asks. */
export type FieldGroup = 'lead' | 'sponsor' | 'financeContact' | 'dpoContact' | Exclude<Condition, 'unlessToMeasure'>

export type FormWords = {
  readonly sections: { readonly [S in SectionCode]: { readonly title: string; readonly hint: string } }
  readonly groups: { readonly [G in FieldGroup]: { readonly title: string; readonly hint: string | null } }
  readonly fields: { readonly [F in FieldCode | ColumnCode]: FieldWords }
  readonly rows: {
    readonly [R in RowsCode]: {
      readonly one: string
      readonly add: string
      readonly remove: (p: { position: number }) => string
    }
  }
  readonly options: { readonly [L in OptionList]: { readonly [O in (typeof optionLists)[L][number]]: string } }
  readonly organisationKinds: { readonly [K in OrganisationKind]: string }
  readonly attachments: {
    readonly [A in AttachmentKind]: { readonly label: string; readonly hint: string; readonly from: string }
  }
  readonly required: { readonly [R in Requirement | 'recommended']: string }
  /** The form and the limit of a field, for the page that lists them all. */
  readonly shapes: { readonly [K in Field['kind']]: (p: { min: number; max: string }) => string }
  readonly attachmentLimits: (p: { files: string; size: string; types: string }) => string
  readonly yes: string
  readonly no: string
}

const contact = (whose: string) => ({
  position: { label: `Fonction ${whose}`, hint: null },
  name: { label: `Nom ${whose}`, hint: 'Pour le joindre, jamais publié.' },
  email: { label: `Courriel ${whose}`, hint: null },
})
const lead = contact('du responsable du projet')
const sponsor = contact('du commanditaire')
const finance = contact('du contact financier')
const dpo = contact('du délégué à la protection des données')

const count = (max: string): string => `${max} caractères`

export const form: FormWords = {
  sections: {
    applicant: { title: 'Porteur', hint: 'Qui demande, qui porte, qui s’engage' },
    project: { title: 'Projet', hint: 'Le besoin, la solution, l’existant' },
    impact: { title: 'Impact', hint: 'Ce qui changera, et comment on le saura' },
    dataAndLaw: { title: 'Données et droit', hint: 'Les sources, la base légale, les échanges' },
    delivery: { title: 'Réalisation', hint: 'L’équipe, la conduite, les jalons, les risques' },
    openness: { title: 'Qualité et ouverture', hint: 'Accessible, sobre, ouvert, réutilisable' },
    budget: { title: 'Budget', hint: 'Les lignes, le financement, et après' },
    support: { title: 'Accompagnement et pièces', hint: 'Ce que vous attendez du datalab, et les fichiers' },
  },
  groups: {
    lead: { title: 'Responsable du projet', hint: 'La personne que le guichet appelle.' },
    sponsor: {
      title: 'Commanditaire',
      hint: 'Au bon niveau hiérarchique : il s’engage sur les moyens et sur la suite.',
    },
    financeContact: { title: 'Contact financier', hint: 'La personne qui relit le budget.' },
    dpoContact: {
      title: 'Délégué à la protection des données',
      hint: 'Demandé parce que le projet traite des données personnelles.',
    },
    whenProactive: { title: 'Administration proactive', hint: 'Quatre questions propres à ce type de projet.' },
    whenDataSharing: { title: 'Mise à disposition de données', hint: 'Quatre questions propres à ce type de projet.' },
    whenAnalytics: {
      title: 'Politique publique par la donnée ou l’IA',
      hint: 'Six questions propres à ce type de projet.',
    },
    whenPersonalData: {
      title: 'Données personnelles',
      hint: 'Si le projet en traite, ou si une source est personnelle ou sensible.',
    },
    whenHeldByOther: { title: 'Échange de données', hint: 'Si un autre organisme détient une source.' },
  },
  fields: {
    'applicant.siret': {
      label: 'SIRET',
      hint: 'Donné à l’ouverture du dossier ; nom, nature et ministère en découlent.',
    },
    'applicant.kind': { label: 'Nature de l’organisme', hint: 'Reconnue par la liste des opérateurs, ou déclarée.' },
    'applicant.parentMinistry': { label: 'Ministère de rattachement', hint: null },
    'applicant.serviceLabel': { label: 'Direction ou service', hint: 'Celui qui conduit le projet.' },
    'lead.position': lead.position,
    'lead.name': lead.name,
    'lead.email': lead.email,
    'lead.phone': { label: 'Téléphone du responsable du projet', hint: null },
    'sponsor.position': sponsor.position,
    'sponsor.name': sponsor.name,
    'sponsor.email': sponsor.email,
    'financeContact.position': finance.position,
    'financeContact.name': finance.name,
    'financeContact.email': finance.email,
    'dpoContact.position': dpo.position,
    'dpoContact.name': dpo.name,
    'dpoContact.email': dpo.email,
    partners: { label: 'Partenaires', hint: 'Ceux qui apportent des données, des agents ou un terrain.' },
    'partners.siret': { label: 'SIRET', hint: '14 chiffres.' },
    'partners.name': { label: 'Nom', hint: null },
    'partners.role': { label: 'Rôle dans le projet', hint: null },

    title: {
      label: 'Titre',
      hint: 'Ce que fait le projet, pour qui. Publié si le projet est retenu.',
      example: '« Informer les familles de leur droit à la bourse avant la clôture de la campagne »',
    },
    acronym: { label: 'Nom court', hint: 'Celui que vous utilisez entre vous.' },
    types: {
      label: 'Types de projet',
      hint: 'Un projet peut en combiner plusieurs. Vos réponses changent les questions qui suivent.',
    },
    stream: { label: 'Volet', hint: 'L’enveloppe à laquelle vous demandez.' },
    publicSummary: {
      label: 'Résumé public',
      hint: 'Pour quelqu’un qui n’est pas du métier. Publié si le projet est retenu.',
      example:
        '« Chaque rentrée, des familles ne demandent pas la bourse à laquelle elles ont droit. Le service repère ces familles, leur écrit et leur ouvre une demande préremplie. »',
    },
    problem: {
      label: 'Besoin',
      hint: 'Quels usagers, combien, et ce qui ne va pas aujourd’hui : des chiffres, et d’où ils viennent.',
    },
    solution: { label: 'Solution', hint: 'Ce que l’usager ou l’agent aura entre les mains, et comment cela marche.' },
    phase: { label: 'Phase', hint: 'Où en est le produit au début du financement.' },
    existingProducts: {
      label: 'Existant',
      hint: 'Ce que vous réutilisez, et ce que vous avez cherché avant de construire.',
    },
    startDate: { label: 'Début du projet', hint: 'Les dépenses engagées avant la décision ne sont pas financées.' },
    endDate: { label: 'Fin du projet', hint: 'Le dernier jour, bilan compris.' },
    linkedProgrammeCost: {
      label: 'Coût du programme auquel le projet se rattache',
      hint: 'Si le projet est une part d’un programme plus grand : le coût complet de ce programme.',
    },
    targetPublic: { label: 'Public visé', hint: 'Qui a droit à quoi, et combien de personnes.' },
    triggerEvent: { label: 'Événement déclencheur', hint: 'Ce qui, connu d’une administration, ouvre le droit.' },
    contactChannels: {
      label: 'Canaux',
      hint: 'Comment les personnes seront contactées, y compris celles qui sont loin du numérique.',
    },
    nonTakeUpBaseline: { label: 'Non-recours de départ', hint: 'Le taux, sa source, ou comment vous le mesurerez.' },
    datasets: { label: 'Jeux de données', hint: 'Ceux que le projet met à disposition.' },
    'datasets.name': { label: 'Nom', hint: null },
    'datasets.content': { label: 'Contenu', hint: 'Période, mise à jour, volume.' },
    accessMode: { label: 'Accès', hint: null },
    licence: { label: 'Licence ou conditions', hint: null, example: '« Licence ouverte 2.0 »' },
    firstReusers: { label: 'Premiers réutilisateurs', hint: 'Qui attend ces données, et pour quoi faire.' },
    decisionSupported: { label: 'Décision aidée', hint: 'Quelle décision change, prise par qui.' },
    method: { label: 'Méthode', hint: 'Le modèle ou l’analyse, et pourquoi pas plus simple.' },
    explainability: { label: 'Explication', hint: 'Ce que l’agent et l’usager comprendront d’un résultat.' },
    humanOversight: { label: 'Contrôle humain', hint: 'Qui vérifie, qui peut passer outre.' },
    algorithmRegister: {
      label: 'Registre des algorithmes',
      hint: 'Obligatoire si l’algorithme fonde une décision individuelle.',
    },
    aiRiskClass: { label: 'Classe de risque', hint: 'Au sens du règlement européen sur l’intelligence artificielle.' },

    indicators: { label: 'Indicateurs', hint: 'Ce que vous mesurerez, du départ à la cible.' },
    'indicators.name': { label: 'Nom', hint: null, example: '« Taux de non-recours des familles éligibles »' },
    'indicators.axis': { label: 'Axe', hint: null },
    'indicators.unit': { label: 'Unité', hint: null },
    'indicators.baseline': { label: 'Départ', hint: null },
    'indicators.toMeasure': { label: 'Départ à mesurer', hint: 'À remplacer par une valeur dans les six mois.' },
    'indicators.target': { label: 'Cible', hint: null },
    'indicators.due': { label: 'Date de la cible', hint: null },
    'indicators.source': { label: 'Source', hint: 'D’où viendra la mesure.' },
    'indicators.published': { label: 'À publier', hint: 'Montré avec le projet s’il est retenu.' },
    impactHypothesis: {
      label: 'Hypothèse d’impact',
      hint: 'Pourquoi ce que vous livrez produira cet effet, et comment vous saurez que c’est lui.',
    },
    stopCriteria: { label: 'Critères d’arrêt', hint: 'Ce qui vous ferait arrêter.' },

    dataSources: { label: 'Sources de données', hint: 'Toutes celles que le projet lit.' },
    'dataSources.name': { label: 'Nom', hint: null },
    'dataSources.holder': { label: 'Détenteur', hint: null },
    'dataSources.nature': { label: 'Nature', hint: null },
    'dataSources.heldByOther': { label: 'Détenue par un autre organisme', hint: null },
    hasPersonalData: {
      label: 'Le projet traite-t-il des données personnelles ?',
      hint: 'Même pseudonymisées. Une source personnelle ou sensible vaut oui.',
    },
    personalDataPurpose: { label: 'Finalité', hint: 'À quoi servent les données personnelles, et à rien d’autre.' },
    legalBasis: { label: 'Base légale', hint: 'Le texte ou la mission qui autorise le traitement.' },
    aipdStatus: { label: 'État de l’AIPD', hint: 'L’analyse d’impact relative à la protection des données.' },
    retention: { label: 'Durée de conservation', hint: null },
    dataExchangeAgreements: {
      label: 'Conventions d’échange de données',
      hint: 'Avec qui, à quelle étape, pour quand.',
    },

    team: { label: 'L’équipe', hint: 'Par fonction : aucun nom n’est demandé ici.' },
    'team.profile': { label: 'Profil', hint: null },
    'team.fullTimeEquivalent': { label: 'Temps de travail (ETP)', hint: 'Par exemple 0,4 pour deux agents à 20 %.' },
    'team.employment': { label: 'Lien avec l’organisme', hint: null },
    'team.availability': { label: 'Disponible', hint: null },
    suppliers: { label: 'Prestataires connus ou probables', hint: 'Pour écarter les évaluateurs qui leur sont liés.' },
    'suppliers.name': { label: 'Nom', hint: null },
    governance: {
      label: 'Gouvernance',
      hint: 'Qui décide, à quel rythme, avec quels usagers.',
      example:
        '« Point hebdomadaire de l’équipe, comité de pilotage tous les deux mois, présidé par le commanditaire ; une décision écrite à chaque jalon. »',
    },
    approach: { label: 'Conduite', hint: 'Par quelles étapes, essayées avec quels usagers.' },
    milestones: { label: 'Jalons', hint: 'Un livrable qu’on peut vérifier et une date, dans la durée du projet.' },
    'milestones.title': { label: 'Livrable', hint: null, example: '« Pilote dans quarante collèges »' },
    'milestones.evidence': { label: 'Preuve', hint: 'Ce qu’on pourra regarder pour le vérifier.' },
    'milestones.due': { label: 'Échéance', hint: null },
    risks: { label: 'Les risques', hint: 'Du plus grave au moins grave.' },
    'risks.description': { label: 'Ce qui peut arriver', hint: null },
    'risks.probability': { label: 'Probabilité', hint: null },
    'risks.severity': { label: 'Gravité', hint: null },
    'risks.measure': { label: 'Ce que vous ferez', hint: null },
    architecture: { label: 'Architecture', hint: 'Les briques, ce qui existe, ce qui est à construire.' },
    hosting: { label: 'Hébergement', hint: 'Où, chez qui, avec quelle qualification.' },
    security: { label: 'Sécurité', hint: 'Les mesures, et où en est l’homologation.' },

    accessibilityPlan: { label: 'Plan d’accessibilité', hint: 'Qui teste, quand, et le niveau visé.' },
    ecoDesignPlan: { label: 'Plan d’éco-conception', hint: null },
    openSource: { label: 'Le code sera-t-il ouvert ?', hint: null },
    openSourceDetail: { label: 'Licence du code, ou raison', hint: 'La licence si oui, la raison si non.' },
    openData: { label: 'Des données seront-elles ouvertes ?', hint: null },
    openDataDetail: { label: 'Données ouvertes, ou raison', hint: 'Lesquelles si oui, la raison si non.' },
    reusePotential: { label: 'Réutilisation possible', hint: 'Par qui, et ce qu’il lui faudrait.' },

    vatRegime: {
      label: 'TVA',
      hint: 'Les montants sont toutes taxes comprises, sauf si votre organisme récupère la TVA.',
    },
    budgetLines: {
      label: 'Lignes du budget',
      hint: 'Une dépense, une année, une ligne. Vous pouvez demander 0 € sur une ligne.',
    },
    'budgetLines.label': { label: 'Libellé', hint: null },
    'budgetLines.resource': { label: 'Ressource', hint: null },
    'budgetLines.activity': { label: 'Activité', hint: null },
    'budgetLines.year': { label: 'Année', hint: null },
    'budgetLines.totalAmount': { label: 'Coût TTC (€)', hint: null },
    'budgetLines.requestedAmount': { label: 'Demandé (€)', hint: null },
    'budgetLines.recruited': {
      label: 'Personnel recruté pour le projet',
      hint: 'Le seul personnel qui peut être financé.',
    },
    'budgetLines.titleTwo': { label: 'Payé sur le titre 2', hint: 'Dépenses de personnel de l’État.' },
    'budgetLines.contingency': { label: 'Provision pour imprévus', hint: null },
    'budgetLines.quantity': { label: 'Quantité', hint: null },
    'budgetLines.unitCost': { label: 'Coût unitaire (€)', hint: null },
    'budgetLines.procurement': { label: 'Marché ou centrale d’achat', hint: null },
    ownContribution: { label: 'Apport de votre organisme', hint: 'Dont le temps des agents en poste, valorisé.' },
    otherFunding: { label: 'Autres financements', hint: 'S’il y en a. Une même dépense n’est pas financée deux fois.' },
    'otherFunding.source': { label: 'Source', hint: null },
    'otherFunding.amount': { label: 'Montant (€)', hint: null },
    'otherFunding.status': { label: 'État', hint: null },
    'otherFunding.stateFund': { label: 'Fonds de l’État', hint: null },
    runCostPerYear: {
      label: 'Coût de fonctionnement par an, après le projet',
      hint: 'Hébergement, maintenance, équipe. 0 si rien ne reste à payer.',
    },
    runCostFunding: { label: 'Qui paiera ce fonctionnement', hint: 'Une phrase.' },
    expectedSavings: { label: 'Économies attendues par an', hint: null },
    expectedSavingsDetail: { label: 'D’où viennent ces économies', hint: null },

    supportRequests: { label: 'Appuis demandés', hint: 'Le datalab accompagne aussi les projets.' },
    supportDetail: { label: 'Ce que vous en attendez', hint: null },
    attachments: { label: 'Pièces', hint: null },
    declarations: { label: 'Déclarations', hint: 'Le signataire les coche au moment de déposer.' },
  },
  rows: {
    partners: { one: 'Partenaire', add: 'Ajouter un partenaire', remove: p => `Retirer le partenaire ${p.position}` },
    datasets: {
      one: 'Jeu de données',
      add: 'Ajouter un jeu de données',
      remove: p => `Retirer le jeu de données ${p.position}`,
    },
    indicators: { one: 'Indicateur', add: 'Ajouter un indicateur', remove: p => `Retirer l’indicateur ${p.position}` },
    dataSources: { one: 'Source', add: 'Ajouter une source', remove: p => `Retirer la source ${p.position}` },
    team: { one: 'Membre', add: 'Ajouter un membre', remove: p => `Retirer le membre ${p.position}` },
    suppliers: {
      one: 'Prestataire',
      add: 'Ajouter un prestataire',
      remove: p => `Retirer le prestataire ${p.position}`,
    },
    milestones: { one: 'Jalon', add: 'Ajouter un jalon', remove: p => `Retirer le jalon ${p.position}` },
    risks: { one: 'Risque', add: 'Ajouter un risque', remove: p => `Retirer le risque ${p.position}` },
    budgetLines: { one: 'Ligne', add: 'Ajouter une ligne', remove: p => `Retirer la ligne ${p.position}` },
    otherFunding: {
      one: 'Financement',
      add: 'Ajouter un financement',
      remove: p => `Retirer le financement ${p.position}`,
    },
  },
  options: {
    phase: {
      INVESTIGATION: 'Investigation',
      CONSTRUCTION: 'Construction',
      ACCELERATION: 'Accélération',
      CONSOLIDATION: 'Consolidation',
    },
    accessMode: {
      OPEN: 'Ouvert à tous',
      RESTRICTED_API: 'API à accès restreint',
      DATA_SPACE: 'Espace commun de données',
    },
    algorithmRegister: { REGISTERED: 'Inscrit', PLANNED: 'Inscription prévue', NOT_CONCERNED: 'Sans objet' },
    aiRiskClass: {
      NOT_AI: 'Pas d’intelligence artificielle',
      MINIMAL: 'Risque minimal',
      LIMITED: 'Risque limité',
      HIGH: 'Haut risque',
      UNKNOWN: 'À déterminer',
    },
    axis: { USABLE: 'Utilisable', USED: 'Utilisé', USEFUL: 'Utile', IMPACT: 'Impact', EFFICIENT: 'Efficient' },
    nature: {
      OPEN: 'Ouverte',
      RESTRICTED: 'À accès restreint',
      PERSONAL: 'Personnelle',
      SENSITIVE: 'Sensible',
      SECRET: 'Couverte par un secret',
    },
    aipdStatus: { DONE: 'Faite', IN_PROGRESS: 'En cours', TO_START: 'À commencer', NOT_REQUIRED: 'Non requise' },
    employment: { IN_POST: 'Agent en poste', RECRUITED: 'Recruté pour le projet', CONTRACTOR: 'Prestataire' },
    availability: { NOW: 'Dès maintenant', TO_RECRUIT: 'À recruter', TO_ORDER: 'À commander' },
    intensity: { LOW: 'Faible', MEDIUM: 'Moyenne', HIGH: 'Forte' },
    vatRegime: { NOT_RECOVERABLE: 'TVA non récupérée, montants TTC', RECOVERABLE: 'TVA récupérée, montants HT' },
    resource: {
      STAFF: 'Personnel',
      EXTERNAL: 'Prestations externes',
      HARDWARE: 'Matériel',
      SOFTWARE: 'Logiciel, SaaS, PaaS',
      OVERHEAD: 'Frais de structure',
      OTHER: 'Autre',
    },
    activity: {
      PRODUCT: 'Pilotage, produit',
      DEV: 'Développement',
      DATA: 'Data',
      DESIGN: 'Design',
      HOSTING_CLOUD: 'Hébergement cloud',
      HOSTING_ONPREM: 'Hébergement non cloud',
      OPS: 'Ops',
      NETWORK: 'Réseau',
      SECURITY: 'Sécurité',
      DEPLOYMENT: 'Déploiement, communication',
      SUPPORT: 'Support',
      ADMIN: 'Gestion administrative',
      OTHER: 'Autre',
    },
    fundingStatus: { ACQUIRED: 'Acquis', REQUESTED: 'Demandé' },
    support: {
      LEGAL: 'Appui juridique',
      SECURE_INFRA: 'Infrastructure sécurisée',
      DATA_SCIENCE: 'Science des données',
      DATA_ENGINEERING: 'Ingénierie des données',
      HR: 'Recrutement',
    },
    declarations: {
      ACCURATE: 'Ce dossier est exact.',
      NO_DOUBLE_FUNDING: 'Aucune dépense demandée ici n’est financée par ailleurs.',
      PUBLISHABLE: 'Si le projet est retenu, ses données publiques peuvent être publiées.',
    },
  },
  organisationKinds: {
    CENTRAL: 'Administration centrale',
    DECONCENTRATED: 'Service déconcentré',
    NATIONAL_SERVICE: 'Service à compétence nationale',
    OPERATOR: 'Opérateur de l’État',
    OTHER: 'Autre organisme',
  },
  attachments: {
    sponsorLetter: {
      label: 'Lettre d’engagement du commanditaire',
      hint: 'Elle nomme le responsable et confirme l’apport de l’organisme.',
      from: 'le commanditaire, une à deux semaines',
    },
    dpoOpinion: {
      label: 'Avis du délégué à la protection des données',
      hint: 'Il porte sur la finalité, la base légale et l’AIPD.',
      from: 'le délégué, une à trois semaines',
    },
    amdacOpinion: {
      label: 'Avis de l’AMDAC',
      hint: 'L’administrateur ministériel des données, des algorithmes et des codes sources.',
      from: 'le ministère, une à deux semaines',
    },
    other: {
      label: 'Autre pièce',
      hint: 'Devis, schéma d’architecture, étude : ce qui étaye le budget ou la solution.',
      from: 'vous',
    },
  },
  required: {
    always: 'obligatoire',
    never: 'facultatif',
    recommended: 'recommandé',
    whenProactive: 'si administration proactive',
    whenDataSharing: 'si mise à disposition de données',
    whenAnalytics: 'si politique publique par la donnée ou l’IA',
    whenPersonalData: 'si données personnelles',
    whenHeldByOther: 'si un autre organisme détient une source',
    unlessToMeasure: 'sauf si à mesurer',
  },
  shapes: {
    text: p => count(p.max),
    longText: p => count(p.max),
    choice: () => 'un choix',
    choices: () => 'cases à cocher',
    decimal: () => 'un nombre',
    email: () => 'une adresse électronique',
    phone: () => 'un numéro',
    siret: () => '14 chiffres, clé vérifiée',
    day: () => 'une date',
    year: () => 'une année',
    euros: () => 'en euros',
    yesNo: () => 'oui ou non',
    checkbox: () => 'une case',
    rows: p => `${p.min === 0 ? 'jusqu’à' : `de ${p.min} à`} ${p.max}`,
    organisation: () => 'connu de votre compte',
    attachments: () => 'fichiers',
  },
  attachmentLimits: p => `${p.files} fichiers au plus, ${p.size} chacun : ${p.types}.`,
  yes: 'Oui',
  no: 'Non',
}
